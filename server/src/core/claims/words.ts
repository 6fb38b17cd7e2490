import { fold } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import { MODAL_CUES } from './cues.ts';
import { headsOf, type Phrase, phraseAt, phraseTable, wordSet } from './phrases.ts';

/** A syllable that carries meaning; `after` is the one right before it, where nothing but function words stands between them. */
export interface ContentWord {
  readonly key: string;
  readonly after: string | undefined;
}

/**
 * The content words of tokens `[from, to)` with the given ranges (quantities, times) taken out, function words dropped
 * and abbreviations and everyday synonyms brought to one form.
 */
export function contentWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  without: readonly TokenRange[],
): ContentWord[] {
  return wordsBetween(tokens, from, to, slotEnds(without));
}

/** The content words of any stretch of the same tokens; a stretch for which several claims ask is read once. */
export function wordReader(tokens: readonly Token[], without: readonly TokenRange[]): WordReader {
  const endOfSlot = slotEnds(without);
  const known = new Map<number, readonly ContentWord[]>();
  return (from, to) => {
    if (from >= to) return NONE;
    const key = from * (tokens.length + 1) + to;
    const words = known.get(key) ?? wordsBetween(tokens, from, to, endOfSlot);
    known.set(key, words);
    return words;
  };
}

const NONE: readonly ContentWord[] = [];

export type WordReader = (from: number, to: number) => readonly ContentWord[];

function slotEnds(slots: readonly TokenRange[]): ReadonlyMap<number, number> {
  return slots.length === 0 ? NO_SLOTS : new Map(slots.map((range) => [range.firstToken, range.endToken]));
}

const NO_SLOTS: ReadonlyMap<number, number> = new Map();

function wordsBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  endOfSlot: ReadonlyMap<number, number>,
): ContentWord[] {
  const words: ContentWord[] = [];
  const { heads } = OTHER_WORDS;
  let after: string | undefined;
  const add = (key: string): void => {
    if (FUNCTION_WORDS.has(key)) return;
    words.push({ key, after });
    after = key;
  };
  for (let at = from; at < to; ) {
    const slotEnd = endOfSlot.get(at);
    if (slotEnd !== undefined) {
      at = slotEnd;
      after = undefined;
      continue;
    }
    const token = tokens[at];
    if (token !== undefined && heads[token.shape] === 1) {
      // Whether a thing is wished, ordered or reported has a slot of its own, and does not make it another thing.
      const cue = phraseAt(MODAL_CUES, tokens, at);
      if (cue !== undefined) {
        at += cue.words.length;
        continue;
      }
      const same = phraseAt(SAME_WORDS, tokens, at);
      if (same !== undefined && at + same.words.length <= to) {
        for (const word of same.meaning) add(word);
        at += same.words.length;
        continue;
      }
    }
    if (token?.text === 'AI') for (const word of ARTIFICIAL_INTELLIGENCE) add(word);
    else if (token?.kind === 'word' && (token.lower.length > 1 || !isPointLabel(tokens, at))) add(token.lower);
    else if (token?.kind === 'mark' && token.text !== '-' && token.text !== '&') after = undefined;
    at += 1;
  }
  return words;
}

/** The words under which the phrase that begins at `at` is counted; undefined where it has none but its own. */
export function sameWordsAt(tokens: readonly Token[], at: number): Phrase<readonly string[]> | undefined {
  return phraseAt(SAME_WORDS, tokens, at);
}

export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}

/** Whether a word that was typed without diacritics may be a function word. */
export function mayBeFunctionWord(folded: string): boolean {
  return FOLDED_FUNCTION_WORDS().has(folded);
}

/** The letter of a điểm: "a)", "đ)". */
function isPointLabel(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.lower.length === 1 && next?.text === ')' && next.gap === 'none';
}

/** Only in capitals: "ai" is a pronoun. */
const ARTIFICIAL_INTELLIGENCE = ['trí', 'tuệ', 'nhân', 'tạo'];

/** Words that say how things hang together, not what is spoken of. */
const FUNCTION_WORDS = wordSet(
  'và hoặc hay cùng với của cho về tại trong ngoài trên dưới từ đến tới vào ra ở theo qua bởi do nhờ vì nên mà thì là rằng để nhằm',
  'các những mọi mỗi từng một nhiều ít này đó kia ấy nay đây đã đang sẽ sắp vừa mới còn vẫn cũng chỉ đều lại rồi luôn được bị có không phải cần',
  'khi nếu như bằng so hơn nhất rất quá lắm nữa cả thậm ngay tức gồm bao việc cái sự điều khoảng gần đạt ước chiếm khá',
  'năm tháng ngày quý kỳ lần thứ ta chúng tôi ông bà đồng chí nào gì ai đâu sao thế vậy nhưng song tuy trước sau giữa',
  'lên xuống đi làm hiện thêm tính riêng đối xin trở quá',
);

const FOLDED_FUNCTION_WORDS = once(() => new Set([...FUNCTION_WORDS].map(fold)));

/** Abbreviations and everyday synonyms, each with the words under which it is counted. */
const SAME_WORDS = phraseTable<readonly string[]>(
  (
    [
      ['thông tin và truyền thông', 'tt&tt'],
      ['tt & tt', 'tt&tt'],
      ['khoa học và công nghệ', 'kh&cn'],
      ['kh & cn', 'kh&cn'],
      ['cntt', 'công nghệ thông tin'],
      ['dvctt', 'dịch vụ công trực tuyến'],
      ['ubnd', 'uỷ ban dân'],
      ['hđnd', 'hội đồng dân'],
      ['cđs', 'chuyển đổi số'],
      ['csdl', 'cơ sở dữ liệu'],
      ['luật pháp', 'pháp luật'],
      ['lực lượng lao động', 'lao động'],
      ['người lao động', 'lao động'],
      ['kết thúc', 'chấm dứt'],
      ['bớt', 'giảm'],
      ['cắt giảm', 'giảm'],
      ['rút ngắn', 'giảm'],
      ['dùng', 'sử dụng'],
      ['công dân', 'dân'],
      ['người dân', 'dân'],
      ['nhân dân', 'dân'],
      ['nhanh hơn', 'cao hơn'],
      ['phần trăm', ''],
      ['tỷ lệ', ''],
      ['tỉ lệ', ''],
      ['tỷ trọng', ''],
      ['tỉ trọng', ''],
      ['số lượng', ''],
      ['tổng số', ''],
      ['quy mô', ''],
      // Who adds to it does not make it another thing.
      ['góp phần', ''],
      // Where something holds has a slot of its own.
      ['cả nước', ''],
      ['toàn quốc', ''],
    ] as const
  ).map(([phrase, meaning]) => [phrase, meaning.split(' ').filter((word) => word !== '')] as const),
);

/** What is not counted under its own words begins with one of these. */
const OTHER_WORDS = headsOf([MODAL_CUES, SAME_WORDS]);
