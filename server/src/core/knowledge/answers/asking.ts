import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { QuestionKind } from './question.ts';

/** Folded words with which questions ask. They say what is wanted and are no part of what the question is about. */
export interface Asking {
  readonly kind: QuestionKind | undefined;
  /** As folded words. */
  readonly words: readonly string[];
}

/** The longest way of asking that begins at a word. */
export function askingAt(words: readonly string[], at: number): Asking | undefined {
  return ways()
    .get(words[at] ?? '')
    ?.find(({ words: wanted }) => wanted.every((word, offset) => words[at + offset] === word));
}

/** Of the kinds that the words of a question name, the one that counts: the first here. */
export function kindOf(kinds: readonly QuestionKind[]): QuestionKind {
  return ORDER.find((kind) => kinds.includes(kind)) ?? 'open';
}

const ORDER = [
  'in-force',
  'holder',
  'which-document',
  'how-much',
  'when',
  'who',
  'directed',
  'promised',
  'said',
] as const;

const ASKING: Readonly<Record<Exclude<QuestionKind, 'open'> | 'none', string>> = {
  'in-force':
    'còn hiệu lực, còn hiệu lực không, còn hiệu lực hay không, có hiệu lực, có hiệu lực không, có hiệu lực chưa, hết hiệu lực, hết hiệu lực chưa, đã hết hiệu lực chưa, hiệu lực, bị thay thế chưa, đã bị thay thế chưa, bị bãi bỏ chưa, đã bị bãi bỏ chưa, còn áp dụng, còn áp dụng không, còn được áp dụng không, còn giá trị không, bị thay bằng văn bản nào, được thay bằng văn bản nào, thay thế bằng văn bản nào',
  holder:
    'ai là, ai đang là, ai làm, ai giữ chức, ai giữ chức vụ, ai đảm nhiệm, ai đang giữ chức, ai từng là, người giữ chức',
  'which-document':
    'văn bản nào, luật nào, nghị định nào, nghị quyết nào, quyết định nào, thông tư nào, căn cứ vào văn bản nào, căn cứ nào, quy định nào, quy định ở đâu, được quy định ở đâu, văn bản nào quy định',
  'how-much':
    'bao nhiêu, là bao nhiêu, đạt bao nhiêu, chiếm bao nhiêu, bao nhiêu phần trăm, là bao nhiêu phần trăm, đạt bao nhiêu phần trăm, chiếm bao nhiêu phần trăm, tỷ lệ nào, tỷ lệ bao nhiêu, mức nào, con số nào, đến mức nào',
  when: 'khi nào, bao giờ, lúc nào, ngày nào, tháng nào, năm nào, từ khi nào, đến khi nào, từ bao giờ, đến bao giờ, hạn nào, thời hạn nào, thời gian nào, vào năm nào, vào ngày nào, hạn đến khi nào',
  who: 'ai, cơ quan nào, bộ nào, sở nào, đơn vị nào, người nào, tổ chức nào, bộ ngành nào, ai phải, ai sẽ, do ai, của ai, giao cho ai, giao ai, ai chịu trách nhiệm, ai chịu trách nhiệm chính, ai có trách nhiệm, ai chủ trì, ai phụ trách, ai được giao, cơ quan nào chịu trách nhiệm, cơ quan nào chủ trì, cơ quan nào phụ trách, đơn vị nào chủ trì, đơn vị nào chịu trách nhiệm, đơn vị nào phụ trách, bộ nào chủ trì, bộ nào chịu trách nhiệm',
  directed:
    'chỉ đạo gì, chỉ đạo những gì, chỉ đạo thế nào, chỉ đạo như thế nào, chỉ đạo ra sao, chỉ đạo nào, có chỉ đạo gì, đã chỉ đạo gì, được chỉ đạo gì, được chỉ đạo thế nào, yêu cầu gì, yêu cầu những gì, đã yêu cầu gì, giao gì, giao nhiệm vụ gì, nhiệm vụ gì, phải làm gì, cần làm gì, cần phải làm gì, định hướng gì, định hướng thế nào, những chỉ đạo nào',
  promised: 'cam kết gì, đã cam kết gì, cam kết những gì, hứa gì, đã hứa gì, hứa những gì, sẽ làm gì',
  said: 'nói gì, đã nói gì, nói những gì, nói thế nào, phát biểu gì, đã phát biểu gì, phát biểu thế nào, đánh giá thế nào, đánh giá ra sao, quan điểm gì, ai nói, ai đã nói, ai nói gì, ai đã nói gì, ai phát biểu, ai đã phát biểu gì',
  none: 'về, về việc, đối với, xin hỏi, cho hỏi, cho biết, hãy cho biết, thế nào, như thế nào, ra sao, gì, nào, không, chưa, vì sao, tại sao, liên quan đến, trong việc, việc, đã, được',
};

const ways = once((): ReadonlyMap<string, readonly Asking[]> => {
  const found = new Map<string, Asking[]>();
  for (const [kind, phrases] of Object.entries(ASKING))
    for (const phrase of phrases.split(', ')) {
      const words = fold(phrase).split(' ');
      const asking: Asking = { kind: ORDER.find((each) => each === kind), words };
      found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), asking]);
    }
  for (const each of found.values()) each.sort((a, b) => b.words.length - a.words.length);
  return found;
});
