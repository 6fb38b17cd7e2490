import type { Sentence } from '../../document/draft.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import { COUNTED } from '../quantities/lexicon-counts.ts';
import { MEASURES } from '../quantities/lexicon-measures.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A number of things that a sentence says to follow: "giao sáu nhiệm vụ sau:", "gồm 4 nguyên tắc:". */
export interface AnnouncedCount {
  readonly count: number;
  readonly quantity: Quantity;
  /** The first token behind the announcement: the list stands there or in the passages below. */
  readonly endToken: number;
}

/** The count that the sentence announces; where it announces several, or one of things that are not certain to follow, none. */
export function announcedCount(
  { tokens }: Pick<Sentence, 'tokens'>,
  quantities: readonly Quantity[],
): AnnouncedCount | undefined {
  const announced = quantities.flatMap((quantity): AnnouncedCount[] => {
    const count = wholeNumber(quantity);
    if (count === undefined || isMeasured(tokens, quantity)) return [];
    const endToken = announcementEnd(tokens, quantity);
    return endToken === undefined ? [] : [{ count, quantity, endToken }];
  });
  return announced.length === 1 ? announced[0] : undefined;
}

/** Undefined for a range, a bound and what is too large for a list. */
export function wholeNumber({ min, max, comparator }: Quantity): number | undefined {
  if (comparator !== '=' || min !== max || min === undefined) return undefined;
  return Number.isInteger(min) && min >= FEWEST && min <= MOST ? min : undefined;
}

/** "3 tháng", "70%": what is measured is no list of things. A unit that no lexicon has may be the name of a thing ("5 chuyên đề"). */
function isMeasured(tokens: readonly Token[], { unit, endToken }: Quantity): boolean {
  if (phraseBefore(COUNTED, tokens, endToken) !== undefined) return false;
  return unit === undefined || unit === '%' || phraseBefore(MEASURES, tokens, endToken) !== undefined;
}

const FEWEST = 2;
const MOST = 99;

/** The end of "… sau:", "… sau đây:", "gồm …:" or, for things of which lists are made, "…:"; undefined where the words between may name another thing. */
function announcementEnd(tokens: readonly Token[], quantity: Quantity): number | undefined {
  const before = tokens[quantity.firstToken - 1]?.lower ?? '';
  if (PARTIAL.has(before)) return undefined;
  for (let at = quantity.endToken; at <= quantity.endToken + LONGEST_TAIL; at += 1) {
    const token = tokens[at];
    if (token === undefined || phraseAt(SOME_OF_THEM, tokens, at) !== undefined) return undefined;
    if (token.text === ':') {
      const listed = phraseBefore(LISTED, tokens, quantity.endToken) !== undefined;
      const opened = OPENERS.has(before) || (listed && !BOUND.has(before));
      return opened ? at + 1 : undefined;
    }
    if (
      token.lower === 'gồm' &&
      at > quantity.endToken &&
      at <= quantity.endToken + NEAREST_VERB &&
      tokens[at + 1]?.text === ':'
    )
      return at + 2;
    const pointer = phraseAt(POINTERS, tokens, at);
    if (pointer !== undefined) {
      const end = at + pointer.words.length;
      return tokens[end]?.text === ':' ? end + 1 : undefined;
    }
    if (phraseAt(LIKE_THIS, tokens, at) !== undefined)
      return OPENERS.has(before) && tokens[at + 2]?.text === ':' ? at + 3 : undefined;
    if (token.kind === 'number' || (token.kind === 'mark' && token.text !== ',')) return undefined;
    if (isAnotherThing(tokens, at)) return undefined;
  }
  return undefined;
}

const LONGEST_TAIL = 9;
/** "15 xã đạt chuẩn gồm:" lists the communes; farther off it lists what else the words between name. */
const NEAREST_VERB = 3;

/** A second noun that could be what follows, unless it is joined to the first ("nhiệm vụ, giải pháp", "nhiệm vụ và giải pháp"). */
function isAnotherThing(tokens: readonly Token[], at: number): boolean {
  if (BREAKS.has(tokens[at]?.lower ?? '')) return true;
  const joint = tokens[at - 1]?.lower ?? '';
  return joint !== ',' && joint !== 'và' && (phraseAt(COUNTED, tokens, at)?.words.length ?? 0) > 1;
}

const SOME_OF_THEM = phraseList('trong đó, trong số đó');
const POINTERS = phraseList('sau, sau đây, dưới đây, cụ thể sau, cụ thể sau đây');
const LIKE_THIS = phraseList('như sau');
const OPENERS = wordSet('gồm có');
/** Before these the things counted are those for whom something follows, not what follows. */
const BOUND = wordSet('với cho tại của cùng trong giao từ theo đến');
/** "Một trong 5 nhiệm vụ", "ít nhất 2 trong số 5 điều kiện". */
export const PARTIAL = wordSet('trong số thêm nốt còn');
/** A verb or a relative clause leads to another thing: "3 đơn vị thực hiện …", "5 nhiệm vụ mà các …". */
const BREAKS = wordSet('mà thực được phải là có để nếu khi các những một hoặc thì tại cho đối do theo từ');

/** What lists are made of: a line that ends with one of these and a colon is followed by it. */
export const LISTED = phraseList(
  'nhiệm vụ, nhóm nhiệm vụ, nhiệm vụ và giải pháp, giải pháp, nhóm giải pháp, mục tiêu, nội dung, nhóm nội dung, nguyên tắc, quan điểm',
  'đột phá, trụ cột, bước, giai đoạn, vấn đề, nhóm vấn đề, tiêu chí, nhóm tiêu chí, chỉ tiêu, nhóm chỉ tiêu, điều kiện, yếu tố, kiến nghị, đề xuất',
  'bài học, bài học kinh nghiệm, nguyên nhân, hạn chế, khó khăn, tồn tại, thách thức, biện pháp, hình thức, phương thức, khâu, loại, nhóm, phần, yêu cầu, việc, điều, đợt',
);
