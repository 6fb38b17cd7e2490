import { phraseList, phraseTable, wordSet } from '../phrases.ts';

/** Words with which no name of a law goes on; the exceptions stand among the set phrases. */
export const STOPS = wordSet(
  'và có được thì là về theo tại trong với đối không phải để khi nếu do như khác này đó đã đang sẽ bị cho từ đến trên dưới sau trước bằng mà nhưng hoặc hay các những một của',
  'sang vào ra ở cũng nên cần thuộc gồm trừ qua so nhằm vẫn năm ngày nay kia nào đây lần sớm giúp nêu cấm gửi kèm tới chỉ còn rằng cùng luật đều lại rồi',
  'mỗi vì nói kể ngoài lẫn chọn nộp đúng gây mới',
);

export const STOP_PHRASES = phraseList(
  'quy định, hướng dẫn, sửa đổi, bổ sung, ban hành, thực hiện, áp dụng, điều chỉnh, yêu cầu, thời gian, thời điểm, trường hợp, liên quan, hiện hành, hiện nay, trách nhiệm, nghị định, thông tư',
  'cho phép, thay thế, bãi bỏ, hết hiệu, xác định, khẳng định, ghi nhận, thông qua, chính thức, góp phần, tạo ra, tạo điều, ra đời, mở rộng, đề ra, dành riêng, đáp ứng, báo cáo',
  'phù hợp, tiếp tục, đồng thời, gần đây, trở thành, giải thích, bảo đảm, đảm bảo, hợp nhất, đặt ra, thể hiện, kế thừa, đưa ra, bắt buộc, đầu tiên, lựa chọn, ký kết, thành lập, bắt đầu',
  'tham gia, đề nghị, hoàn thành, thẩm định, giao chính, giao bộ, giao cho, giao nhiệm, cụ thể, bao gồm, tức là, nghiêm cấm, làm rõ, làm cho, làm căn, quyết định, trình quốc, trình chính, tổ chức thực, lập phương, lập hồ, kiểm tra, kết hợp, trực tiếp, chênh lệch',
);

/** Words that no name holds, not even before its number. */
export const NEVER_INSIDE = wordSet(
  'này đó khác được phải không có thì là nếu như trừ hoặc các những trường hướng đã đang sẽ đồng',
);

/** "Luật sư", "Luật học", "luật pháp", "Luật chuyên ngành", "Luật mới". */
export const NEVER_FIRST = wordSet('sư gia học tục lệ chơi pháp chuyên gốc mới cũ nước');

/** Names of one syllable, where they are written without a capital. */
export const SHORT_NAMES = wordSet('dược giá');

/** Names that open with a word of the above. */
export const OPENINGS = phraseList(
  'các tổ chức tín dụng, các công cụ chuyển nhượng, luật sư, thực hiện dân chủ, về quyền ưu đãi',
);

/**
 * Set phrases that hold a comma or a word that ends a name elsewhere, each from the word before it on. They belong to the language
 * of statutes, not to single laws.
 */
export const JOINED = phraseTable<true>(
  [
    [
      'phòng, chống',
      'phòng và chống',
      'tác hại của',
      'rượu, bia',
      'rút gây ra hội chứng',
      'mắc phải ở người',
      'kiệm, chống lãng phí',
    ],
    ['cháy, chữa cháy', 'cháy và chữa cháy', 'cháy và cứu nạn', 'nạn, cứu hộ', 'nạn và cứu hộ'],
    [
      'lý, sử dụng',
      'lý và sử dụng',
      'lý, bảo vệ',
      'vệ và kiểm dịch',
      'vệ và phát triển',
      'vật liệu nổ và công cụ hỗ trợ',
      'khí, vật liệu nổ',
    ],
    [
      'nhân và gia đình',
      'sóc và giáo dục',
      'vệ và giáo dục',
      'sóc, bảo vệ',
      'vệ, chăm sóc',
      'biến, giáo dục',
      'dục pháp luật',
      'phạm pháp luật',
    ],
    [
      'chuẩn và quy chuẩn',
      'chất lượng sản phẩm, hàng hoá',
      'nghệ và đổi mới sáng tạo',
      'học, công nghệ và',
      'học và công nghệ',
      'đạc và bản đồ',
    ],
    [
      'phí và lệ phí',
      'khẩu, thuế nhập khẩu',
      'kiệm và hiệu quả',
      'nhỏ và vừa',
      'vừa và nhỏ',
      'đổi mới',
      'thôn mới',
      'tư theo phương thức',
      'tư vào sản xuất, kinh doanh',
      'doanh tại doanh nghiệp',
    ],
    [
      'phòng và an ninh',
      'phòng, an ninh và động viên công nghiệp',
      'trình quốc phòng và khu quân sự',
      'nghiệp, công nhân và viên chức quốc phòng',
    ],
    [
      'giữ, tạm giam',
      'dục, thể thao',
      'giải, đối thoại',
      'thoại tại toà án',
      'toàn, vệ sinh',
      'tự, an toàn',
      'đua, khen thưởng',
      'bệnh, chữa bệnh',
    ],
    [
      'cảnh, xuất cảnh',
      'cảnh, nhập cảnh',
      'cảnh, quá cảnh',
      'cảnh, cư trú',
      'cảnh của công dân',
      'trú của người nước ngoài',
      'ngoài tại việt nam',
      'tế tại việt nam',
    ],
    [
      'nại, tố cáo',
      'bộ, công chức',
      'ngưỡng, tôn giáo',
      'nguyên, môi trường biển',
      'biển và hải đảo',
      'chất và khoáng sản',
      'mua, trưng dụng',
    ],
    [
      'sát của quốc hội',
      'hội và hội đồng nhân dân',
      'hội và đại biểu hội đồng nhân dân',
      'thường của nhà nước',
      'diện của tổ chức quốc tế',
      'bình của liên hợp quốc',
    ],
    [
      'làm việc ở nước ngoài',
      'ngoài theo hợp đồng',
      'nam ở nước ngoài',
      'ở cơ sở',
      'giải ở cơ sở',
      'chủ ở cơ sở',
      'người có công với cách mạng',
    ],
    [
      'hiến, lấy',
      'lấy, ghép',
      'mô, bộ phận',
      'người và hiến',
      'hàm, cấp',
      'định, định giá',
      'đãi, miễn trừ',
      'dành cho',
      'giao, cơ quan lãnh sự và cơ quan đại diện',
    ],
    [
      'hàng không',
      'tiền gửi',
      'toàn và kiểm soát',
      'trợ giúp',
      'dự bị',
      'nhà ở',
      'thức đối tác',
      'pháp về dân sự',
      'pháp về hình sự',
      'thiết bị',
      'đối thoại',
      'thương mại và hàng hải',
      'chính và viễn thông',
      'công cụ',
      'di sản văn hoá',
    ],
  ].flatMap((phrases) => phrases.map((phrase) => [spaced(phrase), true] as const)),
);

export const AMENDING = phraseTable<true>(
  ['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung'].map((phrase) => [spaced(phrase), true] as const),
);
export const AMENDING_STOPS = wordSet('này được có thì ; : . (');
export const RUN_STOPS = wordSet('số năm ngày được và này');

/** The tokeniser sets commas apart, and a phrase of the table is split at spaces. */
export function spaced(phrase: string): string {
  return phrase.replaceAll(',', ' ,').replace(/\s+/gu, ' ').trim();
}
