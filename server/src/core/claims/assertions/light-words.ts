import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { ContentWord } from '../words.ts';

/** The words that tell one thing from another: without those of doing it, of a term or a list, and of the units of a document. */
export function tellingWords(words: readonly ContentWord[]): ContentWord[] {
  return words.filter(({ key }) => !LIGHT.has(key) && !ROMAN.test(key));
}

const LIGHT = wordSet(
  'triển khai thực tổ chức chủ trì đôn đốc khẩn trương kịp thời hạn gian chậm nhất muộn hết kể nhiệm vụ nội dung danh mục bảng biểu tt stt',
  'điều khoản chương phần phụ lục dự thảo đề án mức đạt số lượng các đơn vị tính xong phấn đấu hoàn thành tiến độ mốc cơ quan chính',
  'nghiêm túc chủ động tích cực trực tiếp tiếp tục thường xuyên quan phụ trách giao theo quy định',
);
const ROMAN = /^[ivx]+$/u;

/** True for a heading that says who acts, or what part of a document begins, and narrows nothing that stands under it. */
export function isSectionHeading(tokens: readonly Token[]): boolean {
  return tokens.slice(0, LABEL).some((_, at) => phraseAt(SECTIONS, tokens, at) !== undefined);
}

/** "Điều 8." and "II." stand before the words of a heading. */
const LABEL = 4;
const SECTIONS = phraseList(
  'trách nhiệm, nhiệm vụ, quyền hạn, quyền, nghĩa vụ, tổ chức thực hiện, quy định chung, những quy định chung, nguyên tắc, mục tiêu, chỉ tiêu, yêu cầu, giải pháp, kiến nghị, đề xuất',
  'phạm vi điều chỉnh, điều khoản thi hành, hiệu lực thi hành, định hướng, nội dung, quan điểm, mục đích, kinh phí, phân công, bối cảnh, thực trạng, đánh giá, kết quả, tiến độ, lộ trình, thuyết minh, bố cục',
);
