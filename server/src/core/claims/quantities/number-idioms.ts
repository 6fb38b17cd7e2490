import type { Token } from '../../text/tokens.ts';
import { readNumberWords } from '../numbers/number-words.ts';
import type { Amount } from './amount.ts';
import { isBounded } from './bounds.ts';
import { IDIOMS_AFTER, NOUNS_OR_VERBS } from './lexicon-labels.ts';

/** "một số", "hai bên", "ba là", a name such as "Ba" or "Năm"; "năm" and "một" count only in few places. */
export function isIdiom(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  const word = tokens[amount.start];
  if (word === undefined || amount.numeral.magnitude > 0) return false;
  const single = amount.numeral.end === amount.start + 1;
  if (!single) return false;
  const next = tokens[amount.numeral.end];
  if (word.text !== word.lower && before !== undefined && before.kind === 'word') return true;
  const previous = readNumberWords(tokens, amount.start - 1);
  if (before !== undefined && before.lower !== 'năm' && previous !== undefined && previous.end === amount.start)
    return true;
  if (next !== undefined && IDIOMS_AFTER.has(next.lower) && !countsParts(word, next, before)) return true;
  if (next !== undefined && next.text !== next.lower && (amount.unit === undefined || amount.unit.kind === 'guessed'))
    return true;
  if (word.lower === 'một') return !countsOne(tokens, amount, before);
  if (word.lower === 'năm') return !countsFive(tokens, amount, before);
  if (amount.unit === undefined) return !isBounded(tokens, amount.start);
  return word.lower === 'chín' && amount.unit.kind === 'guessed';
}

/** "Gồm sáu phần", "chia thành ba phần": of so many parts; "một phần" is some of it. */
function countsParts(word: Token, next: Token, before: Token | undefined): boolean {
  return next.lower === 'phần' && word.lower !== 'một' && DIVIDING.has(before?.lower ?? '');
}

const DIVIDING: ReadonlySet<string> = new Set(['gồm', 'có', 'thành', 'làm']);

function countsOne(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  if (amount.unit?.kind === 'percent') return true;
  if (amount.unit?.kind !== 'measure' || NOT_ONE.has(amount.unit.text) || before?.lower === 'là') return false;
  return !POINTING.has(tokens[amount.end]?.lower ?? '');
}

/** "một điểm", "một tiếng nói": words that measure with other numbers only. */
const NOT_ONE: ReadonlySet<string> = new Set([
  'điểm',
  'tiếng',
  'độ',
  'quý',
  'bậc',
  'đô',
  'tuổi',
  'tiết',
  'm',
  'g',
  'l',
  'v',
  'w',
  'thùng',
]);
const POINTING: ReadonlySet<string> = new Set(['nữa', 'nào', 'đó', 'kia', 'ấy', 'này']);

/** "năm" is a five in "gồm năm đơn vị", "ít nhất năm ngày"; elsewhere it is the year. */
function countsFive(tokens: readonly Token[], amount: Amount, before: Token | undefined): boolean {
  if (amount.unit === undefined || amount.unit.kind === 'guessed' || NOT_FIVE.has(amount.unit.text)) return false;
  const begins = before === undefined || before.kind === 'mark';
  const compound = amount.unit.kind === 'counted' && amount.unit.text.includes(' ');
  if (isBounded(tokens, amount.start) || (begins && compound)) return true;
  if (NOUNS_OR_VERBS.has(amount.unit.text)) return false;
  return (
    BEFORE_FIVE.has(before?.lower ?? '') ||
    (amount.unit.kind === 'measure' && BEFORE_FIVE_DAYS.has(before?.lower ?? ''))
  );
}

/** "năm báo cáo", "năm kế hoạch": what a year is named by. */
const NOT_FIVE: ReadonlySet<string> = new Set([
  'tháng',
  'năm',
  'năm học',
  'quý',
  'cấp',
  'kế hoạch',
  'báo cáo',
  'hợp đồng',
  'đề xuất',
]);
const BEFORE_FIVE: ReadonlySet<string> = new Set([
  'gồm',
  'có',
  'vào',
  'theo',
  'cả',
  'cho',
  'tại',
  'bởi',
  'đủ',
  'đạt',
  'thành',
  '(',
]);
const BEFORE_FIVE_DAYS: ReadonlySet<string> = new Set(['trong', 'sau', 'hạn', 'là', 'với', 'thêm']);
