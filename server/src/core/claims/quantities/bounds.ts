import type { Token } from '../../text/tokens.ts';
import { phraseBefore } from '../phrases.ts';
import type { Amount } from './amount.ts';
import { BETWEEN, COMPARATORS } from './lexicon-comparators.ts';
import type { Comparator } from './quantity.ts';

/** A comparator and the token from which it speaks. */
export interface Bound {
  readonly comparator: Comparator;
  readonly start: number;
}

/** The comparators before token `start`, not reaching back beyond `floor`; the one nearest to the number decides, "khoảng" only when alone. */
export function boundBefore(tokens: readonly Token[], amount: Amount, start: number, floor: number): Bound {
  let comparator: Comparator = '=';
  let from = start;
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const next = comparatorBefore(tokens, amount, from, floor);
    if (next === undefined) break;
    if (comparator === '=' || comparator === '~') comparator = next.comparator;
    from = next.start;
  }
  return { comparator, start: from };
}

/** Whether a comparator of any kind stands right before token `start`. */
export function isBounded(tokens: readonly Token[], start: number): boolean {
  return tokens[start]?.gap !== 'line' && phraseBefore(COMPARATORS, tokens, start) !== undefined;
}

const MOST_STACKED = 3;

function comparatorBefore(tokens: readonly Token[], amount: Amount, end: number, floor: number): Bound | undefined {
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const at = end - between;
    if (at <= floor || tokens[at]?.gap === 'line') return undefined;
    const phrase = phraseBefore(COMPARATORS, tokens, at);
    const start = at - (phrase?.words.length ?? 0);
    const reaches = phrase !== undefined && start >= floor && (between === 0 || REACHING.has(phrase.meaning));
    if (reaches && !isDifference(tokens, start, phrase.words, amount)) return { comparator: phrase.meaning, start };
    if (!BETWEEN.has(tokens[at - 1]?.lower ?? '')) return undefined;
  }
  return undefined;
}

const MOST_BETWEEN = 2;
/** Comparators that still hold behind a verb: "ước tính tăng 6,41%", "tối thiểu phải đạt 80%". */
const REACHING: ReadonlySet<Comparator> = new Set<Comparator>(['>=', '<=', '~']);

/** "cao hơn 5% so với cùng kỳ" and "nhanh hơn 2 ngày" say how far apart two things are; "trên 10.000 dân" says per whom. */
function isDifference(tokens: readonly Token[], start: number, words: readonly string[], amount: Amount): boolean {
  const unit = amount.unit?.text;
  if (words.length === 1 && words[0] === 'trên') return isPlace(amount) || tokens[start - 1]?.lower === 'tính';
  if (words.at(-1) !== 'hơn') return false;
  const before = tokens[start]?.gap === 'line' ? undefined : tokens[start - 1]?.lower;
  const adjective = words.length === 1 ? before : words[0];
  if (words.length > 2 || adjective === undefined) return false;
  if (COMPARED.has(adjective)) return true;
  if (!MEASURED.has(adjective)) return false;
  if (unit === 'lần' || unit === 'điểm phần trăm') return true;
  for (let at = amount.end; at < amount.end + 3; at += 1) if (tokens[at]?.lower === 'so') return true;
  return false;
}

/** "trên 10.000 dân" says per whom, "trên 4 trụ cột" on what. */
function isPlace({ unit, value }: Amount): boolean {
  if (unit?.text === 'dân') return Number.isInteger(Math.log10(value));
  return unit !== undefined && value < 20 && SURFACES.has(unit.text);
}

const SURFACES: ReadonlySet<string> = new Set(
  'trụ cột, lĩnh vực, mặt, nền tảng, địa bàn, cơ sở, quan điểm, nguyên tắc, tuyến, kênh, hệ thống, thị trường, phương diện, khía cạnh, mặt trận'.split(
    ', ',
  ),
);

/** Words that only compare: "nhanh hơn 2 ngày". */
const COMPARED: ReadonlySet<string> = new Set([
  'nhanh',
  'chậm',
  'sớm',
  'muộn',
  'tốt',
  'xấu',
  'mạnh',
  'đắt',
  'rẻ',
  'giàu',
  'nghèo',
]);
/** Words that measure as well: "dài hơn 1.600 m" is a bound, "cao hơn 5% so với cùng kỳ" is none. */
const MEASURED: ReadonlySet<string> = new Set([
  'cao',
  'thấp',
  'nhiều',
  'ít',
  'lớn',
  'nhỏ',
  'dài',
  'ngắn',
  'rộng',
  'sâu',
  'nặng',
  'nhẹ',
]);
