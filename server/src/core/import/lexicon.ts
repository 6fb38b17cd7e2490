import { phraseList, phraseTable } from '../claims/phrases.ts';
import type { StatementModality } from '../knowledge/model.ts';

/** Words that say what a statement does to whoever it is for. Where several stand in it, the first in this order counts. */
export const STATEMENT_CUES = phraseTable<StatementModality>(
  cues({
    prohibition: 'không được, nghiêm cấm, cấm, tuyệt đối không, không để xảy ra, chấm dứt',
    commitment: 'hứa, cam kết, xin hứa, sẽ tiếp thu, hứa tiếp thu, quyết tâm hoàn thành, sẽ cố gắng, sẽ nỗ lực',
    obligation:
      'phải, cần phải, phải được, yêu cầu, giao, có trách nhiệm, bắt buộc, khẩn trương, chỉ thị, quán triệt, có nhiệm vụ, việc đầu tiên là, giao nhiệm vụ',
    recommendation:
      'đề nghị, kiến nghị, cần, nên, hãy, khuyến nghị, đề xuất, kêu gọi, cần có, cần được, chú trọng, kịp thời, chủ động, tiếp tục nghiên cứu',
    aim: 'phấn đấu, mục tiêu, chỉ tiêu, hướng tới, hướng đến, tiến tới, sẽ là năm, là năm, định hướng, đặt mục tiêu, nhằm đạt, dự kiến, trọng tâm, sẽ được, sẽ dùng',
    permission: 'được phép, cho phép',
  }),
);

/** "Không phải", "cần thiết": what only looks like one of them. */
export const UNLIKE_CUES = phraseList(
  'không phải, chẳng phải, phải chăng, cần thiết, cần cù, giao lưu, giao thông, giao dịch, giao thoa, giao tiếp, bàn giao, vừa phải, gặp phải, mắc phải, trải qua, chuyển giao, đoàn giao, cần thơ, nên thơ, trở nên, tạo nên, làm nên, cho nên, gây nên, vì vậy nên, nên khi, dân nguyện, mục tiêu cũ, đã không được, chưa được, không phải là',
);

/** Verbs of what happens rather than of what is said: reported by whoever writes, not by whoever is named. */
export const EVENT_VERBS = phraseList(
  'tổ chức, tham dự, dự, đến dự, cùng dự, chủ trì, khai mạc, bế mạc, diễn ra, trao, trao tặng, tặng, nhận, ký kết, ký, thăm, tiếp, làm việc, chứng kiến, bổ nhiệm, được trao, ban hành, phê duyệt, thông qua, công bố, cắt băng, tiếp đón, gặp gỡ, thắp hương, chụp ảnh, mặc niệm, có buổi, phối hợp, trao đổi, lắng nghe, ra mắt, khánh thành, khởi công',
);

/** What an authority does by its word: whoever decides is on record with it. */
export const ACTS = phraseList(
  'giao, ban hành, ký, kết luận, kỷ luật cách chức, phê duyệt, quyết định, có quyết định, ra quyết định, đồng ý, thống nhất, đặt mục tiêu, đặt ra, chấp thuận, thông qua, cho phép, định hướng, bổ nhiệm, kỷ luật, trình, phân công, uỷ quyền, thành lập, chỉ đạo, yêu cầu, đề nghị, kiến nghị, có văn bản, có công văn, có ý kiến, có tờ trình, đề xuất, cam kết, công bố, sẽ ban hành, phê chuẩn, xác định, ký quyết định, ký ban hành, cảm ơn, đề ra, quy định, khiển trách, cách chức, điều chỉnh, xem xét, truyền đạt, phát thông báo, ra thông báo, ra chỉ thị, tán thành, nhất trí, đánh giá cao',
);

/** Sentences that begin so are the writer's own. */
export const NARRATING = phraseList(
  'trước đó, được biết, như tin đã đưa, theo tìm hiểu, theo ghi nhận, liên quan, như vậy, tham dự, cùng dự, dự hội nghị, cũng tại, chiều cùng ngày, sáng cùng ngày, cùng ngày, sau đó, kết thúc, ngay sau, trong khi đó, thừa uỷ quyền, về phía, mới đây, vừa qua, đánh giá trên',
);

/** Lines that lead to other articles or say whose picture it is. */
export const BOILERPLATE = phraseList(
  'xem thêm, đọc thêm, xem video, ảnh, video, tin liên quan, tin mới, bài liên quan, nguồn',
);

/** Verbs that only say that somebody spoke, until a mark or "rằng" leads to the words. */
export const BARE_SPEECH = phraseList(
  'phát biểu, phát biểu chỉ đạo, phát biểu kết luận, phát biểu khai mạc, trình bày, chia sẻ, trả lời, báo cáo, kết luận, chỉ đạo',
);

/** With these a body speaks even without a mark that leads to its words; with others it more often acts. */
export const BODY_SPEECH = phraseList(
  'cho biết, cho hay, cho rằng, yêu cầu, đề nghị, kiến nghị, khuyến cáo, khẳng định, thông báo, nhận định, cam kết, đề xuất',
);

/** Words of a plan or measure of policy that is under way. */
export const PROGRAMME_WORDS = phraseList(
  'chương trình, đề án, dự án, chiến lược, kế hoạch, nghị định, thông tư, luật, quy hoạch, triển khai, ban hành, xây dựng được, cơ sở dữ liệu, bộ phim, mô hình',
);

function cues(
  phrases: Readonly<Partial<Record<StatementModality, string>>>,
): readonly (readonly [string, StatementModality])[] {
  const modalities = Object.keys(phrases) as StatementModality[];
  return modalities.flatMap((modality) =>
    (phrases[modality] ?? '').split(', ').map((phrase) => [phrase, modality] as const),
  );
}
