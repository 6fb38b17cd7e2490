import { phraseList, phraseTable, wordSet } from '../phrases.ts';

/** What a sentence goes by stands behind these; `carried-out` are said of plans and of evaluations alike. */
export const GOING_BY = phraseTable<'rule' | 'carried-out'>([
  ...list(
    'theo, theo đúng, căn cứ, căn cứ vào, căn cứ theo, chiếu theo, quy định tại, quy định ở, quy định trong, nêu tại, hướng dẫn tại, áp dụng, tuân thủ, tuân theo, chấp hành, phù hợp với, phù hợp, trên cơ sở, dựa trên, dựa vào, đáp ứng, bảo đảm, đảm bảo, đúng quy định của, dẫn chiếu, dẫn chiếu đến, thuộc phạm vi điều chỉnh của, điều chỉnh bởi, trái với',
  ).map((phrase) => [phrase, 'rule'] as const),
  ...list('thực hiện, thực hiện đúng, thực hiện nghiêm, thi hành, triển khai, triển khai thực hiện').map(
    (phrase) => [phrase, 'carried-out'] as const,
  ),
]);

/** "ban hành [theo] Nghị định …" says where something comes from. */
export const ISSUED = phraseList('ban hành, kèm, ban hành kèm, phê duyệt, cấp');

/** Words between such a cue and the document: "theo [đúng các quy định hiện hành tại] Luật …". */
export const FILLERS = wordSet(
  'các những đúng nghiêm đầy đủ quy định của tại ở cả trong nội dung yêu cầu hiện hành liên quan có trình tự thủ tục mức hướng dẫn cụ thể nguyên tắc điều kiện tiêu chuẩn phạm vi tinh thần và',
);
/** Marks that may stand there too. */
export const BEFORE_GOING_BY: ReadonlySet<string> = new Set(['(', '“', '"']);

/** Said behind the document of what it does now. */
export const SAID_OF_FORCE = phraseList(
  'hiện hành, đang có hiệu lực, còn hiệu lực, đang quy định, yêu cầu, nghiêm cấm, cho phép, quy định rõ, là căn cứ, là cơ sở',
);

/** What joins the documents of a list. */
export const LINKS = wordSet(', ; và hoặc hay cùng với các của số cùng như');

export const PRESENT = phraseList('hiện hành, hiện đang, hiện nay, đang được, hiện tại, đang áp dụng, đang bị');

/** Before a document: it is ended, replaced or changed. */
export const ENDING = phraseList(
  'thay thế, thay thế cho, thay cho, bãi bỏ, huỷ bỏ, sửa đổi, bổ sung, đính chính, ngưng hiệu lực, chấm dứt hiệu lực, chấm dứt áp dụng, hết hiệu lực, hợp nhất, không áp dụng, ngừng áp dụng, dừng áp dụng, thôi áp dụng',
);

/** Behind it, anywhere in the sentence, or at the head of the list in which it stands. */
export const ENDS_AFTER = phraseList(
  'hết hiệu lực, không còn hiệu lực, được thay, bị thay, được bãi bỏ, bị bãi bỏ, bị huỷ bỏ, được thay thế, hết thời hạn, nay là, nay được, chấm dứt hiệu lực, thôi áp dụng, ngừng áp dụng, ngưng hiệu lực, bãi bỏ các văn bản, bãi bỏ toàn bộ, thay thế các văn bản',
);

/**
 * Signs of a story, a transition or a supposition: `any` wherever they stand in the clause, `before` only before the document,
 * `past` where they do not speak of the document's own wording.
 */
export const TOLD = phraseTable<'any' | 'before' | 'past'>([
  ...list(
    'trước đây, trước kia, khi đó, khi ấy, lúc đó, lúc ấy, hồi đó, lúc bấy giờ, thời kỳ, thời điểm, trước ngày, trước thời điểm, chuyển tiếp, tiếp tục, từng, nếu, giả sử, ví dụ, chẳng hạn, tổng kết, sơ kết, kế thừa, so với, khác với, thay vì, ban đầu, lần đầu, qua thực tiễn, sau khi',
  ).map((phrase) => [phrase, 'any'] as const),
  ...list('nguyên, theo đó, kết quả, đánh giá, tình hình, quá trình').map((phrase) => [phrase, 'before'] as const),
  ['đã', 'past'],
  ['nay', 'past'],
]);

/** What stands below a heading of these is a story until it says otherwise. */
export const TOLD_HEADINGS = phraseList(
  'chuyển tiếp, kết quả, đánh giá, tổng kết, sơ kết, tình hình, thực trạng, quá trình, sự cần thiết, bối cảnh, lịch sử',
);

/** What stands at the head of a line below one of these is a legal basis. */
export const BASIS_HEADINGS = phraseList(
  'căn cứ pháp lý, cơ sở pháp lý, căn cứ xây dựng, căn cứ ban hành, căn cứ lập, các căn cứ, những căn cứ, căn cứ chủ yếu',
);

/** "chưa áp dụng Luật …", "không theo Nghị định …". */
export const DENIED = phraseList('không, chưa, ngừng, dừng, thôi, không còn, không phải');

/** "kết quả thực hiện Nghị định …" evaluates; it does not go by it. */
export const EVALUATED = phraseList(
  'kết quả, tình hình, tổng kết, sơ kết, đánh giá, quá trình, việc, qua, thời gian, thực tiễn, báo cáo',
);

function list(phrases: string): readonly string[] {
  return phrases.split(', ');
}
