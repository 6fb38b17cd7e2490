import { phraseList, wordSet } from '../phrases.ts';

/** Verbs with which somebody's words are given. */
export const SPEECH_VERBS = phraseList(
  'nói, nói rõ, nói thêm, nói lại, phát biểu, nhấn mạnh, khẳng định, khẳng định lại, cho rằng, cho biết, cho hay, cho là, nhận định, nhận xét, chia sẻ, nêu, nêu rõ, nêu quan điểm, nêu thực tế, nêu ý kiến, lưu ý, chỉ rõ, chỉ ra, chỉ đạo, yêu cầu, đề nghị, cam kết, tuyên bố, bày tỏ, đánh giá, kết luận, viết, dặn, nhắc, nhắc lại, nhắc nhở',
  'giải thích, lý giải, lí giải, phân tích, thông tin, thông báo, trả lời, giải trình, đặt vấn đề, đặt câu hỏi, hỏi, chất vấn, truy vấn, phản ánh, kiến nghị, kêu gọi, tin tưởng, hứa, thừa nhận, xác nhận, bình luận, dẫn chứng, góp ý, đề xuất, quả quyết, cảnh báo, băn khoăn, trăn trở, tâm sự, kể, kể lại, ví, ví von, gọi, coi, xem, so sánh, căn dặn, bổ sung, tiếp lời',
  'lo ngại, lo lắng, mong muốn, mong, hy vọng, kỳ vọng, chúc mừng, chúc, báo cáo, trình bày, quán triệt, gợi ý, chốt lại, tổng kết, ghi nhận, khuyên, ca ngợi, phê bình, chỉ trích, nhìn nhận, tiết lộ, trích dẫn, dẫn lời, dẫn lại, phản đối, phản bác, tranh luận, thắc mắc, bức xúc, than, than phiền, đồng tình, ủng hộ, biểu dương, thuyết phục, thẳng thắn, bày tỏ quan điểm, tỏ ra, khuyến nghị, khuyến cáo, cho ý kiến, quan niệm, mô tả, miêu tả, đúc kết, động viên, nghĩ, thốt lên, đáp, quyết liệt, phê phán, ngỏ lời, khuyến khích, chấn chỉnh, nhắn nhủ, nhắn gửi, gửi gắm, giao nhiệm vụ, tin, hoan nghênh, chỉ thị, ra lệnh, phân trần, giãi bày, khái quát, làm rõ, nghi ngờ, trấn an, nhất trí, dự báo, phỏng đoán, thú nhận, khoe, bộc bạch, xác định, hình dung',
  'quy định, ghi, ghi rõ, có đoạn, khẳng định rõ, dẫn, thể hiện, viết rõ, nói đến, đề cập, nói về',
);

/** What only looks like such a verb. */
export const UNLIKE_SPEECH = phraseList(
  'đáp ứng, kể từ, kể cả, ví dụ, coi trọng, xem xét, nói chung, nói riêng, hỏi thăm, hứa hẹn, viết tắt, ghi hình, chỉ đạo điều hành, mong đợi, tin học, thông tin truyền thông, báo cáo viên',
);

/** Nouns for what somebody said; "của" and the speaker follow. */
export const NOUNS_OF_SPEECH = phraseList(
  'chất vấn, kiến nghị, đề xuất, phản ánh, lời phát biểu, băn khoăn, lời, lời nói, câu nói, câu, phát biểu, ý kiến, quan điểm, chia sẻ, khẳng định, nhận định, chỉ đạo, yêu cầu, thông điệp, tinh thần, tinh thần chỉ đạo, chỉ đạo, kết luận, ý, tuyên bố, lời dạy, lời khuyên, lời hứa, lời căn dặn, đánh giá, cam kết, nhận xét, lời kêu gọi, tư tưởng, triết lý, lời dặn, bài phát biểu, bài viết, câu hỏi, thư, nhắc nhở, gợi ý, đề nghị, định hướng, ý kiến chỉ đạo, kết luận chỉ đạo',
);

/** Of those, what can only be somebody's words, wherever its owner is named. */
export const SAYINGS = phraseList('câu nói, câu, lời, lời nói, phát biểu, lời phát biểu, lời dạy, lời dặn, lời khuyên');

/** What introduces the speaker by itself. */
export const ACCORDING = phraseList(
  'theo, theo lời, như lời, theo như, dẫn lời, trích lời, nhắc lại lời, mượn lời, nói như, theo ý kiến của, theo quan điểm của, theo đánh giá của, theo nhận định của, theo chia sẻ của, theo thông tin của, theo thông tin từ, theo báo cáo của',
);

/** With these somebody hands on the words of another. */
export const HANDING_ON = phraseList(
  'nhắc lại, dẫn lại, dẫn lời, trích, trích lời, trích dẫn, quán triệt, tiếp thu, phổ biến, truyền đạt, đồng tình, nhất trí, tán thành, ủng hộ, thông tin về, thông báo lại, thực hiện lời',
);

/** Before a party these make it somebody spoken to or of. */
export const OBJECT_MARKERS = wordSet(
  '( của thuộc với cho về tới đến trước gửi cùng bởi nghe hỏi vào tại ở từ do qua nhờ mời giao đề yêu gặp tiếp chào thăm chúc là sang đối thay',
);

/** Words that may stand between a party and its verb. */
export const ADVERBS = phraseList(
  'đã, cũng, từng, đã từng, vừa, vẫn, còn, lại, tiếp tục, một lần nữa, luôn, luôn luôn, thường, thường xuyên, đặc biệt, thẳng thắn, mạnh mẽ, tiếp, sẽ, đang, nhiều lần, liên tục, cùng, trực tiếp, mong, muốn, xin, rất, thêm, thì, phải, có, tái, chân thành, dẫn chứng và, đồng thời, trăn trở, mới, chính thức, lần đầu, khéo léo, tha thiết, quyết liệt, cương quyết, dứt khoát, nghiêm túc, hóm hỉnh',
);

/** A quoted name of something follows these. */
export const NAMING_NOUNS = phraseList(
  'đề án, chương trình, dự án, cuốn sách, cuốn, sách, bộ sách, bài báo, bài, bài viết, bài hát, tác phẩm, bộ phim, phim, vở kịch, tập thơ, truyện, luận án, luận văn, đề tài, chủ đề, chuyên đề, chuyên mục, chuyên trang, mục, hội thảo, hội nghị, hội nghị toàn quốc, diễn đàn, tọa đàm, triển lãm, cuộc thi, giải thưởng, giải, danh hiệu, huân chương, huy chương, kỷ niệm chương, phong trào, cuộc vận động, chiến dịch, ngày hội, lễ hội, tuần lễ, kế hoạch, chiến lược, quy hoạch, mô hình, sáng kiến, quy định, nghị quyết, luật, dự thảo, quyết định, báo cáo',
  'phương châm, khẩu hiệu, tội, tội danh, vụ án, vụ, vấn đề, nội dung, phiên, đối thoại, thông tin, phương án, tên, tên gọi, mang tên, có tên, tựa đề, nhan đề, tiêu đề, bút danh, biệt danh, bí danh, gọi là, gọi tắt là, viết tắt là, cụm từ, từ, chữ, hai chữ, từ khóa, thuật ngữ, khái niệm, cái gọi là, nghĩa là, tiêu chí, thương hiệu, nhãn hiệu, biển hiệu, dòng chữ, hình thức, diện, loại, mức, phiếu, nhóm, quỹ, câu lạc bộ, đội, mang tựa, thay thế, bãi bỏ',
);

/** After these, few words are a name and many are somebody's: "nêu nguyên tắc “…”". */
export const LOOSE_NAMING_NOUNS = phraseList(
  'nguyên tắc, quy tắc, tinh thần, quan điểm, yêu cầu, tiêu chí, kiểu, theo kiểu, hướng, tình trạng',
);

/** Before a colon these lead to what is written somewhere, or to a name. */
export const LABELLING = phraseList(
  'dòng chữ, cụm từ, chữ, từ, chữ viết tắt, viết tắt là, tên, tên gọi, tên là, mang tên, khẩu hiệu, phương châm, chủ đề, tiêu đề, có nghĩa là, nghĩa là, in dòng chữ, đóng dấu, phương án',
);

/** Before the new wording of an amending provision, and before words that it replaces. */
export const AMENDING = phraseList(
  'sửa đổi, bổ sung, thay thế, thay cụm từ, thay, bãi bỏ, bỏ, bỏ cụm từ, bổ sung cụm từ, được sửa đổi, như sau, thay bằng, cụm từ',
);

export const DEFINING = phraseList(
  'sau đây gọi là, sau đây gọi tắt là, sau đây gọi chung là, sau đây viết tắt là, gọi là, gọi tắt là, gọi chung là, viết tắt là, viết là, được hiểu là, dưới đây gọi là, dưới đây gọi tắt là',
);

/** Meetings and the like, at which something is said. */
export const EVENT_NOUNS = phraseList(
  'hội nghị, hội thảo, diễn đàn, tọa đàm, phiên họp, phiên chất vấn, phiên thảo luận, phiên giải trình, phiên khai mạc, phiên bế mạc, phiên sơ kết, phiên làm việc, cuộc họp, cuộc họp báo, họp báo, cuộc gặp, cuộc làm việc, cuộc tiếp xúc cử tri, cuộc tiếp xúc, buổi làm việc, buổi tiếp xúc cử tri, buổi gặp, buổi gặp mặt, buổi lễ, buổi họp, buổi tiếp, buổi thảo luận, lễ, đại hội, kỳ họp, lễ khai mạc, lễ kỷ niệm, chương trình, triển lãm, hội đàm',
);
