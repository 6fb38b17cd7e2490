import { wordSet } from '../phrases.ts';

/** A number behind one of these names, dates or orders something and counts nothing, unless it is a percentage or has a magnitude. */
export const LABELS_ALWAYS = wordSet(
  'điều khoản chương phụ thứ số ngày tháng năm quý khóa tiết covid mục lúc hồi trang',
);

/** A number behind one of these is a label too, unless a unit follows: "mức độ 4", "Đề án 06", but "mức 3 triệu đồng", "giai đoạn 5 năm". */
export const LABELS_WITHOUT_UNIT = wordSet(
  'án trình điểm phần bảng biểu hình mẫu tập kỳ hạng bậc cấp độ mức loại nhóm lớp đợt đoạn bước phiên bản lộ đường phòng tầng ngõ ngách hẻm tổ quận',
  'phường vùng vực quyết định thị luận điện tư luật lệnh hoạch nghiệp máy nhà hệ chí câu bài lần tuyến khối khu cụm lô thửa đội đoàn trạm quyển chữ',
  'thể cột dòng hàng mã cấu tài ô chuẩn kỷ',
);

/** Before a label these make it a unit of time again: "mỗi ngày 3 lần", "hằng năm 5 dự án". */
export const EACH = wordSet('mỗi từng một hằng hàng');

/** Telephone, fax and account numbers follow these within a few tokens. */
export const TELEPHONE = wordSet('thoại đt fax hotline tel zalo sđt stk mã');

/** Two words that announce a telephone number: the second, and the first. */
export const TELEPHONE_NAMES: ReadonlyMap<string, string> = new Map([
  ['nóng', 'dây'],
  ['đài', 'tổng'],
]);

/** Measures that are written "hệ số 0,7": a number with a decimal comma behind them is one. */
export const SCALES = wordSet('hệ chỉ tham trị tỷ tỉ');

/** Behind a class that is numbered, "loại 1", a month or year that is pointed at is none of its own: "loại 1 tháng này". */
export const CLASSES = wordSet('loại hạng nhóm lớp khối');
export const POINTING_AT_TIME = wordSet('này nay trước sau');

/** "hàng trăm", "vài chục", "mấy triệu": no number. */
export const VAGUE = wordSet('hàng vài mấy dăm đôi');

/** Behind a small number in words these make an idiom, not a count: "hai bên", "một số", "ba là". */
export const IDIOMS_AFTER = wordSet('là số trong phần mặt cách bên chiều bánh mẹ lô phải con nữa khác');

/** A bare number behind one of these is an amount: "đạt 63", "còn 15". */
export const BEFORE_BARE = wordSet('đạt là còn lên xuống bằng gồm tăng giảm thêm chiếm cộng gấp đến tới từ : |');

/** Nouns that are mostly verbs behind a label: "Đề án 06 báo cáo". */
export const NOUNS_OR_VERBS: ReadonlySet<string> = new Set([
  'báo cáo',
  'kiến nghị',
  'đề xuất',
  'thông báo',
  'kết luận',
  'quyết định',
  'chứng nhận',
  'quy hoạch',
]);
