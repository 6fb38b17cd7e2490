import type { Token } from '../../text/tokens.ts';
import { MAGNITUDES } from '../numbers/numerals.ts';
import { phraseAt } from '../phrases.ts';
import { COUNTED, VERBS_BEHIND } from './lexicon-counts.ts';
import { FUNCTION_WORDS } from './lexicon-function-words.ts';
import { CURRENCY_SIGNS, MEASURES } from './lexicon-measures.ts';

/** What a number counts or measures, as tokens; `known` units are those of the lexicon, others are guessed from the words that follow. */
export interface Unit {
  readonly text: string;
  readonly end: number;
  readonly kind: 'percent' | 'measure' | 'counted' | 'guessed';
}

/** The unit that begins at token `at`, with its rate ("%/năm", "đồng/người/tháng"); `limit` is where the reading must stop. */
export function readUnit(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  const unit = readPlainUnit(tokens, at, limit);
  if (unit === undefined) return undefined;
  let { text, end } = unit;
  while (tokens[end]?.text === '/' && tokens[end]?.gap !== 'line' && end + 1 < limit) {
    const per = readRate(tokens, end + 1, limit);
    if (per === undefined) break;
    text += `/${per.text}`;
    end = per.end;
  }
  return { text, end, kind: unit.kind };
}

/** Whether a magnitude, a percent sign or a unit of the lexicon stands at `at`. */
export function unitFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return false;
  return MAGNITUDES.has(token.lower) || readKnownUnit(tokens, at, tokens.length) !== undefined;
}

function readPlainUnit(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line' || at >= limit) return undefined;
  return readKnownUnit(tokens, at, limit) ?? readForeignCurrency(tokens, at, limit) ?? guessUnit(tokens, at, limit);
}

/** A currency that the lexicon does not have: "Đài tệ", "bạt Thái", and whatever is paid for a month or an hour ("26.000 Mẫu tệ/tháng"). */
function readForeignCurrency(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  for (let end = at + 1; end <= Math.min(limit, at + MOST_GUESSED); end += 1) {
    const last = tokens[end - 1];
    if (last === undefined || last.kind !== 'word' || last.gap !== 'space' || FUNCTION_WORDS.has(last.lower)) break;
    const isMoney = end > at + 1 && MONEY.has(last.lower) && tokens[at]?.text !== tokens[at]?.lower;
    const isPaid = tokens[end]?.text === '/' && PAID_BY.has(tokens[end + 1]?.lower ?? '');
    if (isMoney || isPaid) return { text: textOf(tokens, at, end), end, kind: 'measure' };
  }
  return undefined;
}

const MONEY: ReadonlySet<string> = new Set(['tệ', 'bạt', 'rúp', 'yên', 'mác', 'phơ', 'krona']);
const PAID_BY: ReadonlySet<string> = new Set(['tháng', 'giờ', 'ngày', 'năm', 'người', 'tuần']);

/** A unit of the lexicon, or a sign. */
export function readKnownUnit(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line' || at >= limit) return undefined;
  if (token.text === '%' || token.text === '‰') return { text: token.text, end: at + 1, kind: 'percent' };
  if (CURRENCY_SIGNS.has(token.text)) return { text: token.text, end: at + 1, kind: 'measure' };
  const next = tokens[at + 1];
  if (token.text === '°' || token.text === 'º') {
    return next?.gap === 'none' && next.lower === 'c'
      ? { text: '°C', end: at + 2, kind: 'measure' }
      : { text: '°', end: at + 1, kind: 'measure' };
  }
  if (token.lower === 'từ' && isWordForWord(tokens, at)) return { text: token.text, end: at + 1, kind: 'counted' };
  if (token.lower === 'phần' && next?.gap !== 'line') {
    if (next?.lower === 'trăm') return { text: '%', end: at + 2, kind: 'percent' };
    if (next?.lower === 'nghìn') return { text: '‰', end: at + 2, kind: 'percent' };
  }
  if (token.lower === 'điểm' && next?.text === '%' && next.gap !== 'line')
    return { text: 'điểm phần trăm', end: at + 2, kind: 'measure' };
  const measure = phraseAt(MEASURES, tokens, at);
  const counted = phraseAt(COUNTED, tokens, at);
  const longest =
    measure === undefined || (counted !== undefined && counted.words.length > measure.words.length) ? counted : measure;
  if (longest === undefined || (longest.words.length === 1 && COMPOUNDS.get(token.lower)?.has(next?.lower ?? '')))
    return undefined;
  const end = at + longest.words.length;
  // "Đô la Mỹ", "đồng Việt Nam" are the names of measures.
  if (end > limit || (longest === counted && isProper(tokens, at, end))) return undefined;
  const square = tokens[end];
  if (square !== undefined && square.gap === 'none' && (square.text === '²' || square.text === '³')) {
    return { text: textOf(tokens, at, end) + square.text, end: end + 1, kind: 'measure' };
  }
  return { text: textOf(tokens, at, end), end, kind: longest === measure ? 'measure' : 'counted' };
}

/** What makes another word of a measure: "3 đô thị", "2 đô vật" are no dollars. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['đô', new Set(['thị', 'đốc', 'vật', 'hộ', 'thành', 'ngự'])],
]);

/** "600 từ trở lên", "500 từ.": the noun, for behind the preposition there is always something that it begins from. */
function isWordForWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.gap === 'line' || BEHIND_NOUN.has(next.lower);
}

const BEHIND_NOUN: ReadonlySet<string> = new Set(
  'trở vào mỗi trong cho và hoặc tiếng vựng khóa khoá đơn được , ; . : ) / | ” "'.split(' '),
);

/** A capital inside a noun begins a name ("2 tổ Ong Vàng"); on its first word it is respect ("05 Nghị quyết", "4 Phó Thủ tướng"). */
function isProper(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.text !== tokens[at]?.lower) return false;
  for (let i = at + 1; i < end; i += 1) if (tokens[i]?.text !== tokens[i]?.lower && !isAcronym(tokens[i])) return true;
  return false;
}

/** A noun that the lexicon does not have: up to two lower-case words, none of them a function word. */
function guessUnit(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  let end = at;
  while (end < Math.min(limit, at + MOST_GUESSED)) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || token.text !== token.lower || token.gap !== 'space') break;
    if (FUNCTION_WORDS.has(token.lower) || (end > at && phraseAt(VERBS_BEHIND, tokens, end) !== undefined)) break;
    end += 1;
  }
  return end === at ? undefined : { text: textOf(tokens, at, end), end, kind: 'guessed' };
}

const MOST_GUESSED = 2;

/** What a rate is counted by: "năm", "hộ", "1.000 dân". */
function readRate(tokens: readonly Token[], at: number, limit: number): Unit | undefined {
  const number = tokens[at];
  if (number?.kind === 'number' && number.gap !== 'line') {
    const unit = readKnownUnit(tokens, at + 1, limit);
    return unit === undefined ? undefined : { ...unit, text: `${number.text} ${unit.text}` };
  }
  const known = readKnownUnit(tokens, at, limit);
  if (known !== undefined) return known;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.gap === 'line' || FUNCTION_WORDS.has(word.lower)) return undefined;
  return word.gap === 'none' ? { text: word.text, end: at + 1, kind: 'guessed' } : undefined;
}

function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase();
}

function textOf(tokens: readonly Token[], from: number, end: number): string {
  let text = '';
  for (let i = from; i < end; i += 1)
    text += (i > from && tokens[i]?.gap !== 'none' ? ' ' : '') + (tokens[i]?.text ?? '');
  return text;
}
