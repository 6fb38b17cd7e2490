import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';

/** Texts in which every quantity is marked with its comparator, number and unit: `⟦ít nhất 70%⟧{>= 70 %}`; a range is `10..15`, no unit `-`. */
const SILENT = [
  'Nghị định số 15/2099/NĐ-CP, Nghị quyết 57-NQ/TW, Quyết định số 06/QĐ-TTg, QCVN 01:2099/BTTTT',
  'khoản 1, 2 và 3 Điều 5; các Điều 5, 6 và 7; điểm 2 mục 3 Chương IV; Phụ lục 2b',
  'Đề án 06, mạng 5G, cầu Rạch Miễu 2, dịch Covid-19, cách mạng công nghiệp 4.0, Ban Chỉ đạo 35',
  'lần thứ hai, thứ ba, khóa 14, Loại 1, phần 2, mức độ 4, xếp mức 2, kỳ họp thứ 8',
  'Trung ương 5 khóa XII, Bậc 3, Nhóm 2: các đơn vị còn lại',
  'một số điều, một trong các cơ quan, hết hiệu lực một phần, bộ phận một cửa, một cách rõ ràng, một tỷ lệ nhất định',
  'hàng trăm người, vài chục hộ, hàng triệu hồ sơ, cú huých trăm năm',
  'Một là, làm rõ; Hai là, làm nhanh; hai bên cùng có lợi',
  'Phòng 305, tầng 3; ĐT: 0243 1234567; mã hồ sơ: 5210104',
  'lúc 8 giờ 30, bắt đầu 17 giờ 00, 14 giờ ngày mai, từ 7h30, hỗ trợ 24/7, từ 13 giờ 30 đến 17 giờ 00',
  '1. Mục tiêu\n2.1. Nhiệm vụ\n| 3 | Tên |\n(4) Nội dung\n12 Phần mềm soạn thảo',
  'mỗi năm, năm học, năm tháng ấy, những năm qua, trong năm báo cáo',
  'tỷ lệ bản đồ 1/500, quyển 2, trang 15',
  'quy hoạch 1/2.000 điều chỉnh, bản đồ 1/500 huyện; phòng 7 trong nhà',
  '37 Điểm này được sửa đổi; quyết định 367 quy hoạch lại khu phố',
  'hệ số của năm báo cáo (N), trong năm kế hoạch, có năm đề xuất ban đầu',
  'Đường dây nóng 1022 hoạt động suốt ngày; gọi tổng đài 1900 ngay',
  'giá tôm loại 1 tháng này, lúa nhóm 2 năm nay, hàng hạng 3 tháng trước',
  'các Biểu A.I.11đ, A.I.13; 1b.3 Doanh nghiệp, hợp tác xã; mục tiêu tăng trưởng 2099 phấn đấu hoàn thành',
  'xếp thứ 11; số 5; lần thứ 7; tuổi hưu 62; đội tuyển hạng 3 trong giải',
];

const READ = [
  'đạt ⟦ít nhất 70%⟧{>= 70 %} người dân; ⟦không dưới 5 người⟧{>= 5 người}; ⟦tối thiểu phải đạt 80%⟧{>= 80 %}; ⟦từ 10% trở lên⟧{>= 10 %}',
  'đạt ⟦trên 55%⟧{> 55 %}; ⟦hơn hai năm⟧{> 2 năm}; ⟦quá 06 tháng⟧{> 6 tháng}; dài ⟦hơn 1.600 m⟧{> 1600 m}',
  '⟦tối đa không quá 10 ngày⟧{<= 10 ngày}; ⟦chậm nhất 15 ngày làm việc⟧{<= 15 ngày làm việc}; ⟦từ 01 tỷ đồng trở xuống⟧{<= 1000000000 đồng}',
  '⟦dưới 18 tuổi⟧{< 18 tuổi}; ⟦trước 18 tuổi⟧{< 18 tuổi}; ⟦chưa đến 4%⟧{< 4 %}',
  '⟦khoảng 16,5%⟧{~ 16.5 %}; ⟦gần 1,77 triệu người⟧{~ 1770000 người}; ⟦ước tính tăng 6,41%⟧{~ 6.41 %}; ⟦ước hơn 5 triệu tấn⟧{> 5000000 tấn}',
  '⟦từ 21 điểm (70%) trở lên⟧{>= 21 điểm}; có ⟦từ 60% người dân trở lên⟧{>= 60 %} sử dụng',
  'từ ⟦20 ngày⟧{= 20 ngày} xuống còn ⟦10 ngày⟧{= 10 ngày}; ⟦tối đa 15 tỷ đồng⟧{<= 15000000000 đồng}; ⟦10 tỷ đồng⟧{= 10000000000 đồng}',
  '⟦từ 10 đến 15 ngày⟧{= 10..15 ngày}; ⟦5 - 7%⟧{= 5..7 %}; ⟦khoảng 10-15 nước⟧{~ 10..15 nước}; ⟦từ 01 đến 03 kỳ⟧{= 1..3 kỳ}',
  'phạt ⟦từ 10 đến 20 triệu đồng⟧{= 10000000..20000000 đồng}; ⟦từ 15 triệu đồng đến 10 triệu đồng/hộ⟧{= 15000000..10000000 đồng/hộ}',
  '⟦từ đủ 16 tuổi đến dưới 18 tuổi⟧{= 16..18 tuổi}; từ ⟦06 tháng⟧{= 6 tháng} đến ⟦03 năm⟧{= 3 năm}',
  '⟦từ 70% (bảy mươi phần trăm) đến dưới 85%⟧{= 70..85 %}',
  'trong thời hạn ⟦20 (hai mươi) ngày⟧{= 20 ngày}; ⟦05 (năm) ngày⟧{= 5 ngày}; ⟦20 ngày⟧{= 20 ngày} (⟦hai mươi ngày⟧{= 20 ngày})',
  '⟦3.744.214 tỷ đồng⟧{= 3744214000000000 đồng}; ⟦3,74 triệu tỷ đồng⟧{= 3740000000000000 đồng}; ⟦1 tỷ 200 triệu đồng⟧{= 1200000000 đồng}',
  '⟦06 nhiệm vụ⟧{= 6 nhiệm vụ}; ⟦77 điểm cầu⟧{= 77 điểm cầu}; ⟦34 tỉnh⟧{= 34 tỉnh}, thành phố; ⟦3.321 xã⟧{= 3321 xã}; ⟦bốn Thứ trưởng⟧{= 4 Thứ trưởng}',
  'vào ⟦năm nhóm nhiệm vụ⟧{= 5 nhóm nhiệm vụ}; gồm ⟦năm thành viên⟧{= 5 thành viên}; trong ⟦năm ngày⟧{= 5 ngày}',
  'họp ⟦một lần⟧{= 1 lần}; ⟦5 năm⟧{= 5 năm} qua; ⟦hai năm⟧{= 2 năm} trước; mỗi ngày ⟦3 giờ⟧{= 3 giờ}',
  '⟦28/63 tỉnh⟧{= 28 tỉnh}; ⟦452/478 đại biểu⟧{= 452 đại biểu}; ⟦2/3⟧{= 0.667 -} tổng số phiếu; ⟦hai phần ba⟧{= 0.667 -} số hộ',
  'giảm ⟦một nửa⟧{= 0.5 -}; ⟦quá nửa⟧{> 0.5 -} số phiếu; ⟦bảy phần mười⟧{= 0.7 -}; ⟦một phần tư⟧{= 0.25 -} GDP; ⟦nửa triệu người⟧{= 500000 người}',
  '⟦gấp 3 lần⟧{= 3 lần}; ⟦gấp đôi⟧{= 2 lần}; ⟦gấp rưỡi⟧{= 1.5 lần}; ⟦gấp hơn 3 lần⟧{> 3 lần}; ⟦hơn gấp đôi⟧{> 2 lần}; ⟦gấp 2 - 3 lần⟧{= 2..3 lần}',
  'tăng ⟦trên 7%/năm⟧{> 7 %/năm}; ⟦5 triệu đồng/người/tháng⟧{= 5000000 đồng/người/tháng}; ⟦100 USD/hộ⟧{= 100 USD/hộ}',
  '⟦sáu mươi phần trăm⟧{= 60 %}; ⟦0,5 điểm phần trăm⟧{= 0.5 điểm phần trăm}; ⟦5 điểm %⟧{= 5 điểm phần trăm}; ⟦3‰⟧{= 3 ‰}; ⟦16.5%⟧{= 16.5 %}',
  'cao hơn ⟦5%⟧{= 5 %} so với cùng kỳ; nhanh hơn ⟦2 ngày⟧{= 2 ngày}; ⟦lớn hơn 5%⟧{> 5 %}; phát triển trên ⟦4 trụ cột⟧{= 4 trụ cột}',
  '⟦ba mươi hai xã⟧{= 32 xã}; ⟦một trăm linh năm đại biểu⟧{= 105 đại biểu}; ⟦3 năm rưỡi⟧{= 3.5 năm}; ⟦hai triệu rưỡi đồng⟧{= 2500000 đồng}',
  '| Nộp ngân sách | ⟦99.323⟧{= 99323 -} | ⟦1,34%⟧{= 1.34 %} |\n| Số nền tảng | ⟦63⟧{= 63 -} |',
  'vào ⟦top 50⟧{<= 50 hạng} thế giới, thuộc ⟦nhóm 40 nước dẫn đầu⟧{<= 40 hạng}, nhóm ⟦5 tỉnh⟧{= 5 tỉnh} ven biển, gồm ⟦sáu phần⟧{= 6 phần}, có một phần, mười phần vất vả, ⟦tốp 10⟧{<= 10 hạng} cả nước; ⟦ít nhất 3 đô thị⟧{>= 3 đô thị}; ⟦5 đô la⟧{= 5 đô la}; ⟦5 tỷ đô la Mỹ⟧{= 5000000000 đô la Mỹ}; ⟦300 đô⟧{= 300 đô}; vô địch ⟦2 lần⟧{= 2 lần}',
  'tăng từ ⟦58.000⟧{= 58000 -} lên ⟦khoảng 80.000⟧{~ 80000 -}',
  'rộng ⟦358ha⟧{= 358 ha}, ⟦100m2⟧{= 100 m2}, nóng ⟦40°C⟧{= 40 °C}, tốc độ ⟦80 km/h⟧{= 80 km/h}',
  '⟦3⟧{= 3 -} trong số ⟦10 công ty⟧{= 10 công ty} lớn nhất; xếp thứ 11 trong số ⟦119 nước⟧{= 119 nước}; ⟦7⟧{= 7 -} trong tổng số ⟦9 dự án⟧{= 9 dự án}',
  'có ⟦7⟧{= 7 -} trong ⟦10 hệ thống⟧{= 10 hệ thống}; soạn ⟦01 (một) giáo trình⟧{= 1 giáo trình}; ⟦21/24 bộ⟧{= 21 bộ}',
  'tăng từ ⟦12⟧{= 12 -} lên tới ⟦47⟧{= 47 -}; tuổi hưu ⟦62⟧{= 62 -} với nam và ⟦60⟧{= 60 -} với nữ; ⟦15⟧{= 15 -} đối với xã, ⟦30⟧{= 30 -} đối với tỉnh',
  'phụ cấp khu vực hệ số ⟦0,7 trở lên⟧{>= 0.7 -}; chỉ số ⟦0,85⟧{= 0.85 -}; từ hệ số ⟦2,1⟧{= 2.1 -}',
  'kho dữ liệu ⟦500 tỷ từ⟧{= 500000000000 từ} vào cuối kỳ; bài ⟦từ 600 từ trở lên⟧{>= 600 từ}; dài ⟦300 từ⟧{= 300 từ}; tuyển ⟦12 người⟧{= 12 người} từ miền núi',
  'lương ⟦tối thiểu là 26.000 Đài tệ/tháng⟧{>= 26000 Đài tệ/tháng}; ⟦500 bạt/ngày⟧{= 500 bạt/ngày}; ⟦3.000 Nhân dân tệ⟧{= 3000 Nhân dân tệ}',
  'họp ⟦ít nhất 12 tháng⟧{>= 12 tháng} ⟦một lần⟧{= 1 lần}; định kỳ ⟦3 tháng⟧{= 3 tháng} ⟦một lần⟧{= 1 lần}; ⟦1 năm⟧{= 1 năm} ⟦2 lần⟧{= 2 lần}',
  'mực nước lúc cao nhất là ⟦9,3 m⟧{= 9.3 m}; nhiệt độ thấp nhất là ⟦5 độ⟧{= 5 độ}; cao nhất ⟦không quá 8%⟧{<= 8 %}',
  '⟦từ 6.000 đến 8.000 ôtô⟧{= 6000..8000 ôtô} đăng ký mới; ⟦120 nhạc công⟧{= 120 nhạc công} biểu diễn; ⟦10 bài toán⟧{= 10 bài toán} lớn; ⟦bốn nhóm tiêu chí⟧{= 4 nhóm tiêu chí}',
  'trong vòng ⟦20 năm⟧{= 20 năm} qua; được cấp ⟦5 năm⟧{= 5 năm} trước; ⟦13 hoạt động⟧{= 13 hoạt động} đo đạc; ⟦100 vi phạm⟧{= 100 vi phạm}; mức độ 4 bao gồm',
  '| % | ⟦>= 30⟧{>= 30 -} |\n| % | ⟦≤ 5%⟧{<= 5 %} |',
];

describe('readQuantities', () => {
  for (const text of SILENT) test(`finds none in: ${text}`, () => checkMarked(text));
  for (const text of READ) test(text, () => checkMarked(text));

  test('leaves out the numbers of taken tokens, and reads no unit into them', () => {
    const tokens = tokenise('Kế hoạch 5 năm 2098 - 2102 có 12 dự án');
    const [first] = readQuantities(tokens, [{ firstToken: 3, endToken: 7 }]);
    assert.deepEqual([first?.unit, first?.firstToken], ['dự án', 8]);
  });

  test('the step is the size of the last place that is written', () => {
    const stepsOf = (text: string) => readQuantities(tokenise(text), []).map(({ step }) => step);
    assert.deepEqual(
      stepsOf('16,5%; 60%; 3,74 triệu tỷ đồng; 1.200 xã; ba mươi ngày; hai phần ba'),
      [0.1, 1, 1e13, 1, 10, 0],
    );
  });

  test('the value is the span without the comparator', () => {
    const text = 'đạt tối đa không quá 10 ngày';
    const [found] = readQuantities(tokenise(text), []);
    assert.equal(text.slice(found?.value.start, found?.value.end), '10 ngày');
  });

  test('never throws and stays inside the text, in order and without overlap', () => {
    const pieces = [
      'từ ',
      'đến ',
      'không quá ',
      '10',
      '3,5',
      '%',
      '/',
      '-',
      '(',
      ')',
      ' ',
      '\n',
      'năm ',
      'mươi ',
      'trăm ',
      'một ',
      'ba ',
      'triệu ',
      'tỷ ',
    ];
    const more = [
      'đồng',
      'gấp ',
      'đôi ',
      'nửa ',
      'phần ',
      'trở lên',
      'hơn ',
      'ngày ',
      'Điều ',
      '|',
      '.',
      'rưỡi ',
      'số ',
      '1/2',
      '…',
      '́',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text);
        let end = 0;
        for (const found of readQuantities(tokens, [{ firstToken: 4, endToken: 6 }])) {
          assert.ok(end <= found.start && found.start < found.end && found.end <= text.length);
          assert.ok(found.start <= found.value.start && found.value.end <= found.end);
          assert.ok(found.firstToken < found.endToken && found.endToken <= tokens.length);
          end = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

function checkMarked(marked: string): void {
  const plain = marked.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
  assert.equal(render(plain), marked);
  assert.equal(render(plain.normalize('NFD')).normalize('NFC'), marked.normalize('NFC'));
}

function render(text: string): string {
  let rendered = '';
  let at = 0;
  for (const found of readQuantities(tokenise(text), [])) {
    rendered += `${text.slice(at, found.start)}⟦${text.slice(found.start, found.end)}⟧{${describeQuantity(found)}}`;
    at = found.end;
  }
  return rendered + text.slice(at);
}

function describeQuantity({ comparator, min, max, unit }: Quantity): string {
  const [low, high] = [min, max].map((bound) => (bound === undefined ? undefined : String(Number(bound.toFixed(3)))));
  const number = low === undefined || high === undefined || low === high ? (low ?? high) : `${low}..${high}`;
  return `${comparator} ${number} ${unit ?? '-'}`;
}
