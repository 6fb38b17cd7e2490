import type { Token, TokenRange } from '../text/tokens.ts';
import { headFrom, type PhraseTable, phraseAt, phraseList, wordSet } from './phrases.ts';
import type { Quantity } from './quantities/quantity.ts';

/** A sentence in which values may be given to a document, or to the country as a whole. */
export interface ValuedSentence {
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
}

/**
 * The value that a sentence says a cited document sets: "Nghị quyết A đặt mục tiêu đạt 30%", "(chỉ tiêu của Nghị quyết A: 30%)",
 * "mức 30% mà Nghị quyết A đề ra", "so với mục tiêu 30% của Nghị quyết A".
 */
export function valueGivenTo(sentence: ValuedSentence, cited: TokenRange): Quantity | undefined {
  return setBehind(sentence, cited) ?? inBracketWith(sentence, cited) ?? spokenOfBefore(sentence, cited);
}

/** The values that a sentence calls those of the whole country: "(chỉ tiêu quốc gia: 80%)", "cao hơn mục tiêu chung của cả nước là 30%". */
export function valuesOfTheCountry({ tokens, quantities }: ValuedSentence): Quantity[] {
  const found: Quantity[] = [];
  const { length } = tokens;
  for (let at = headFrom(NATIONAL, tokens, 0, length); at < length; at = headFrom(NATIONAL, tokens, at + 1, length)) {
    const national = phraseAt(NATIONAL, tokens, at);
    if (national === undefined || phraseAt(PROGRAMMES, tokens, at - 1) !== undefined) continue;
    const end = at + national.words.length;
    const behind = quantities.find(({ firstToken }) => firstToken >= end);
    if (behind !== undefined && leadsTo(tokens, end, behind.firstToken)) found.push(behind);
  }
  return found;
}

const NATIONAL = phraseList(
  'chỉ tiêu quốc gia, chỉ tiêu chung của cả nước, chỉ tiêu của cả nước, chỉ tiêu cả nước, chỉ tiêu chung cả nước, mục tiêu quốc gia, mục tiêu chung của cả nước, mục tiêu của cả nước, mục tiêu cả nước, mục tiêu chung cả nước, mức chung của cả nước',
);
/** "Chương trình mục tiêu quốc gia" is the name of something. */
const PROGRAMMES = phraseList('trình mục tiêu quốc gia');

/** Only words of a time, a bound or a copula stand between what is announced and its value. */
function leadsTo(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ kind, lower, text }) => kind === 'number' || text === ':' || COPULAS.has(lower));
}

const COPULAS = wordSet('là đạt đến năm vào tới phải ở mức chiếm đặt ra được về');

/** "Nghị quyết A đặt mục tiêu …": the first value behind the verb, before the sentence turns to somebody else. */
function setBehind({ tokens, quantities }: ValuedSentence, { endToken }: TokenRange): Quantity | undefined {
  const verb = phraseAt(SETS, tokens, endToken);
  const from = verb === undefined ? undefined : endToken + verb.words.length;
  if (from === undefined) return undefined;
  const value = quantities.find(({ firstToken }) => firstToken >= from);
  return value !== undefined && !turnsAway(tokens, from, value.firstToken) ? value : undefined;
}

const SETS = phraseList(
  'đặt, đặt ra, đề ra, nêu, nêu rõ, xác định, quy định, giao, yêu cầu, đã đặt, đã đặt ra, đã đề ra, đã xác định, đã giao, đặt mục tiêu, đặt ra mục tiêu, đề ra mục tiêu, xác định mục tiêu',
);

/** Behind a mark somebody else may be spoken of: "…; tỉnh phấn đấu …", "…, trong khi …". */
function turnsAway(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text, lower }) => text === ';' || text === '(' || OTHERS.has(lower));
}

const OTHERS = wordSet('tỉnh phố huyện xã phường ta bộ sở khi còn riêng nhưng song');

/** "(… Nghị quyết A …: 30%)": the only value in the bracket. */
function inBracketWith({ tokens, quantities }: ValuedSentence, cited: TokenRange): Quantity | undefined {
  const open = lastBefore(tokens, cited.firstToken, '(');
  if (open === undefined || lastBefore(tokens, cited.firstToken, ')', open) !== undefined) return undefined;
  const close = tokens.findIndex(({ text }, at) => at >= cited.endToken && text === ')');
  if (close < 0) return undefined;
  const [only, second] = quantities.filter(({ firstToken }) => open < firstToken && firstToken < close);
  return second === undefined ? only : undefined;
}

function lastBefore(tokens: readonly Token[], to: number, mark: string, from = 0): number | undefined {
  const at = tokens.findLastIndex(({ text }, index) => from <= index && index < to && text === mark);
  return at < 0 ? undefined : at;
}

/** "Mức 30% mà Nghị quyết A đặt ra", "mục tiêu 30% vào năm 2100 của Nghị quyết A": what is announced, its value, the document. */
function spokenOfBefore({ tokens, quantities }: ValuedSentence, cited: TokenRange): Quantity | undefined {
  const link = tokens[cited.firstToken - 1]?.lower ?? '';
  const isSet = SETTERS.has(link) && phraseAt(SETS, tokens, cited.endToken) !== undefined;
  if (!isSet && !OWNERS.has(link)) return undefined;
  const value = quantities.findLast(({ endToken }) => endToken < cited.firstToken);
  if (value === undefined || value.firstToken < cited.firstToken - FARTHEST) return undefined;
  const between = tokens.slice(value.endToken, cited.firstToken);
  if (between.some(({ text, lower }) => ENDS.has(text) || OTHERS.has(lower))) return undefined;
  return announces(ANNOUNCED, tokens, value.firstToken) ? value : undefined;
}

const SETTERS = wordSet('mà do');
const OWNERS = wordSet('của theo tại trong');
const FARTHEST = 40;
const ENDS: ReadonlySet<string> = new Set([';', ':', '(', ')', ',']);

/** One of the words stands before the value in the same clause. */
function announces(words: PhraseTable<string>, tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - FARTHEST) && !ENDS.has(tokens[at]?.text ?? ''); at -= 1)
    if (phraseAt(words, tokens, at) !== undefined) return true;
  return false;
}

const ANNOUNCED = phraseList('mức, mục tiêu, chỉ tiêu, ngưỡng, yêu cầu');
