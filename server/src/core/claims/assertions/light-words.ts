import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { ContentWord } from '../words.ts';

/** The words that tell one thing from another: without those of doing it, of a term or a list, and of the units of a document. */
export function tellingWords(words: readonly ContentWord[]): ContentWord[] {
  return words.filter(({ key, after }, at) => {
    if (LIGHT.has(key) || ROMAN.test(key)) return false;
    const next = words[at + 1];
    return !LIGHT_PAIRS.has(`${after} ${key}`) && !(next?.after === key && LIGHT_PAIRS.has(`${key} ${next.key}`));
  });
}

const LIGHT = wordSet(
  'thực chủ chậm muộn hết kể hạn mức đạt tính xong mốc tt stt điều khoản chương phần bảng biểu giao theo các đôn đốc',
);
/** One syllable of these is one of many other words: "trực tuyến" is no "trực tiếp", "bệnh án" no "đề án". */
const LIGHT_PAIRS: ReadonlySet<string> = new Set(
  [
    'triển khai, tổ chức, chủ trì, khẩn trương, kịp thời, thời hạn, thời gian, nhiệm vụ, nội dung, danh mục, phụ lục, dự thảo, đề án, số lượng, đơn vị',
    'phấn đấu, hoàn thành, tiến độ, cơ quan, liên quan, nghiêm túc, chủ động, tích cực, trực tiếp, tiếp tục, thường xuyên, phụ trách, quy định',
  ].flatMap((line) => line.split(', ')),
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
