import { type PhraseTable, phraseList, phraseTable, wordSet } from '../phrases.ts';

/** What only looks like one of the phrases: data and texts are merged too. */
const LOOKALIKES = 'hợp nhất dữ liệu, hợp nhất cơ sở, hợp nhất văn bản, hợp nhất thông tin, chuyển tiếp dữ liệu';

/** Words of a sentence that tells of a change of names, of what was before it, or of how things pass from one to the other. */
export const CHANGES = cues(
  'nay là, nay thuộc, nay do, nay được, nay gọi là, hiện là, trước đây, trước kia, trước đó là, khi đó, lúc đó, bấy giờ, khi ấy, hồi đó, hồi ấy, ngày ấy, lúc ấy, thuở ấy, thời ấy, thời đó, dạo ấy, ngày trước, hồi trước, cách đây, năm xưa, xưa kia, thời kỳ trước, nhiệm kỳ trước, giai đoạn trước',
  'sáp nhập, hợp nhất, nhập vào, chia tách, giải thể, đổi tên, tiền thân, kế thừa chức năng, kế thừa nhiệm vụ, kế thừa quyền, kết thúc hoạt động, chấm dứt hoạt động, ngừng hoạt động, kết thúc nhiệm vụ, chấm dứt tồn tại, không còn',
  'sắp xếp đơn vị, sắp xếp các đơn vị, sắp xếp tỉnh, sắp xếp tổ chức, sắp xếp bộ máy, trước sắp xếp, sau sắp xếp, khi sắp xếp, do sắp xếp, thực hiện sắp xếp, được sắp xếp, trên cơ sở sắp xếp, tinh gọn bộ máy, tinh gọn tổ chức',
  'chuyển giao chức năng, chuyển giao nhiệm vụ, chuyển giao quyền, chuyển giao nguyên trạng, bàn giao, tiếp quản, điều chuyển, được chuyển cho, được chuyển về, chuyển tiếp',
  'cụm từ, bỏ cấp, bãi bỏ cấp, không tổ chức cấp, không tổ chức đơn vị, thành lập trên cơ sở, hình thành trên cơ sở, địa giới cũ, tên gọi cũ, địa danh cũ, tên cũ',
  'từ thời, giữ nguyên tên, hiển thị tên, vẫn ghi, còn ghi, vẫn dùng tên, còn dùng tên, vẫn mang tên, còn mang tên, vẫn để tên, tái lập tỉnh, tái lập các tỉnh, tái lập huyện, tái lập quận, tái lập thị xã, ngày tái lập, năm tái lập, được chuyển hướng, hồ sơ lưu trữ, tài liệu lưu trữ, phông lưu trữ',
);

/** The same for a heading or the abstract of a draft: all that stands under it tells of the passage from one to the other. */
export const CHANGE_HEADINGS = cues(
  'chuyển tiếp, sáp nhập, hợp nhất, sắp xếp đơn vị, sắp xếp các đơn vị, sắp xếp tổ chức, sắp xếp bộ máy, kết thúc hoạt động, chấm dứt hoạt động, chuyển giao nhiệm vụ, chuyển giao chức năng, bàn giao, tiếp nhận nhiệm vụ, tiếp nhận chức năng, giải thể',
);

/** Words that end or change documents: "hết hiệu lực", "bãi bỏ các quyết định sau". */
export const REPEALS = phraseList('hết hiệu lực, bãi bỏ, thay thế, sửa đổi, rà soát, ngưng hiệu lực, ngừng hiệu lực');

/** Documents that are named without their numbers. */
export const DOCUMENTS = phraseList(
  'quyết định, nghị quyết, chỉ thị, quy chế, quy định, thông tư, thông tư liên tịch, kế hoạch, đề án, chương trình, văn bản, công văn',
);

/** Headings of parts that report. */
export const REPORT_HEADINGS = cues(
  'kết quả đạt được, kết quả thực hiện, kết quả triển khai, kết quả công tác, thực trạng, lịch sử hình thành, quá trình hình thành, quá trình xây dựng, lược sử',
);

/** Right behind a name: what it was called. */
export const FORMERLY = wordSet('cũ');

/** Somewhat before a name: who no longer holds the office. */
export const ONCE = wordSet('nguyên cựu cố');

/** A name right behind these, where something moves, is what it moves from. */
export const MOVES = phraseList('chuyển, tiếp nhận, điều chuyển, nhận, tách');

/** What a body has done where the text speaks of the result: "do Bộ A ban hành", "được Bộ A cấp". */
export const ISSUES = phraseList(
  'ban hành, cấp, cấp phép, phê duyệt, công bố, công nhận, phát hành, biên soạn, xuất bản, ký, ký ban hành, trình, tổ chức, xây dựng, phát động, thẩm định, xếp hạng, đánh giá, trao, trao tặng, tặng, khen thưởng, đầu tư, chuyển giao, giao lại, để lại',
);

/** Between a body and a document of its own: "Bộ A ban hành Thông tư số …". */
export const GIVES = phraseList(
  'ban hành, ký, ký ban hành, có, trình, công bố, phê duyệt, hướng dẫn, hướng dẫn tại, tại, theo, đã',
);

/** Between a document and the body that gave it or that its title names. */
export const OF = wordSet('của do giữa thuộc bởi trưởng tướng nhiệm tịch đốc ngành liên');

/** A report of somebody's words, which were said in the past. */
export const TELLS = phraseList(
  'nhấn mạnh, khẳng định, cho rằng, cho biết, cho hay, nhận định, chia sẻ, phát biểu, tuyên bố, bày tỏ, nói, thông tin',
);

/** Right behind a body: what it has to do from now on, whatever the sentence tells before. */
export const DUTIES = phraseList('có trách nhiệm, chịu trách nhiệm, phải, sẽ, cần, tiếp tục');

/** At the head of a clause, right before a body: who is to do it. */
export const CHARGES = phraseList('giao, đề nghị, yêu cầu, kiến nghị, phân công, kính gửi');

/** With these no paragraph ends. */
export const DANGLING = wordSet('của và do với theo tại số ngày cho thuộc bởi về là bộ trưởng');

function cues(...lines: readonly string[]): PhraseTable<'told' | 'lookalike'> {
  const entries = (phrases: string, meaning: 'told' | 'lookalike') =>
    phrases.split(', ').map((phrase) => [phrase, meaning] as const);
  return phraseTable([...lines.flatMap((line) => entries(line, 'told')), ...entries(LOOKALIKES, 'lookalike')]);
}
