import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A sentence of one line: its first token and the one after its last, as indices into the line's tokens. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts the tokens of one line into sentences. A full stop, question or exclamation mark or "…" ends one when a capital, a
 * digit, an opening bracket or a quotation mark follows; semicolons and colons do not, nor the stop of an abbreviation
 * ("TP.", "PGS.TS.", "v.v."), an initial ("Hà Thị H.") or a label ("1.", "2b.", "II.", "Điều 7a."). Closing marks belong to the sentence that they close.
 */
export function sentenceRanges(tokens: readonly Token[]): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTerminal(tokens, at, from)) continue;
    let to = at + 1;
    while (isClosing(tokens[to]) && tokens[to]?.gap === 'none') to += 1;
    if (to < tokens.length && !canOpen(tokens, to)) continue;
    ranges.push({ from, to });
    from = to;
    at = to - 1;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** The span from the first to the last token of a range; `fallback` where the range is empty. */
export function spanOf(tokens: readonly Token[], range: SentenceRange, fallback: Span): Span {
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? fallback : { start: first.start, end: last.end };
}

const TERMINAL = new Set(['.', '?', '!', '…']);
const CLOSING = new Set(['”', '’', '»', ')', ']', '"', "'", '.', '!', '?', '…', '/']);
const OPENING = new Set(['“', '‘', '«', '(', '[', '"', "'", '„', '-', '+']);
const ABBREVIATIONS = new Set([
  ...['tp', 'pgs', 'ts', 'ths', 'gs', 'tskh', 'ks', 'bs', 'cn', 'ncs', 'vv', 'mr', 'mrs', 'dr'],
  ...['st', 'q', 'p', 'tx', 'tt', 'đ', 'nxb', 'ph', 'no', 'vd', 'tr', 'kt', 'tm', 'tl'],
  ...['tuq'],
]);
/** Abbreviations that stand inside a company's name and at its end. */
const COMPANY_FORMS = new Set(['co', 'corp', 'inc', 'ltd', 'jr', 'sr']);
const NUMBERED_UNITS = new Set([
  ...['điều', 'chương', 'phần', 'mục', 'khoản', 'điểm', 'lục', 'bảng', 'biểu', 'hình', 'mẫu', 'bước', 'câu', 'bài'],
]);
/** What stands before the word of a numbered unit and belongs to it: "Phụ lục", "Tiểu mục". */
const UNIT_PREFIXES = new Set(['phụ', 'tiểu']);
/** A letter behind one of these names a class, a party or a part, and is no initial: "bên A", "dự án nhóm B", "Chương V". */
const LETTERED = new Set([
  ...['điều', 'chương', 'phần', 'mục', 'khoản', 'điểm', 'lục', 'bảng', 'biểu', 'hình', 'mẫu', 'bước', 'câu', 'số'],
  ...['bên', 'nhóm', 'loại', 'hạng', 'khối', 'lớp', 'lô', 'khu', 'tổ', 'đội', 'nhà', 'toà', 'tầng', 'cấp'],
  ...['bậc', 'quý', 'khoá', 'vitamin', 'gan', 'án', 'đoạn', 'đợt', 'kỳ', 'tập', 'cúm', 'đáp', 'dãy', 'vùng'],
]);
/** Words that open a sentence and are hardly ever the name behind an initial. */
const OPENERS = new Set([
  ...['ông', 'bà', 'chị', 'cụ', 'họ', 'theo', 'các', 'những', 'khi', 'tuy', 'tại', 'trong', 'đến', 'vì', 'nếu', 'để'],
  ...['ngày', 'đây', 'do', 'với', 'từ', 'sau', 'trước', 'ngoài', 'và', 'nhưng', 'hiện', 'mặc', 'việc', 'chiều', 'sáng'],
  ...['tối', 'qua', 'về', 'bên', 'cơ', 'đối', 'riêng', 'cùng', 'đó', 'này', 'một', 'mỗi', 'mọi', 'không', 'trường'],
  ...['tất', 'như', 'trên', 'dưới', 'đồng', 'hai', 'lúc', 'nhiều', 'bởi', 'cho', 'còn', 'cũng', 'đã', 'đang'],
]);
const ROMAN = /^[IVXLC]+$/u;
/** No name is shortened to a letter with a tone: "Á" and "Ý" are continents and countries. */
const INITIAL = /^[A-ZĐÂÊÔƠƯ]$/u;
const CAPITAL = /^\p{Lu}/u;

function isTerminal(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'mark' || !TERMINAL.has(token.text) || at === from) return false;
  if (token.text !== '.') return true;
  const before = tokens[at - 1];
  if (before === undefined || token.gap !== 'none') return true;
  if (before.kind === 'word' && CAPITAL.test(before.text)) {
    if (ABBREVIATIONS.has(before.lower)) return false;
    if (COMPANY_FORMS.has(before.lower)) return !continuesName(tokens[at + 1]);
  }
  if (before.text === 'v') return tokens[at - 2]?.text === '.' && tokens[at - 3]?.lower === 'v';
  return !isLabel(tokens, at, from) && !isInitial(tokens, at);
}

/**
 * True for the stop of "1.", "2.1.", "2b.", "IV.", "A.1." and "Điều 7a." at the head of a sentence, behind a colon or
 * semicolon, and behind an opening quotation mark.
 */
function isLabel(tokens: readonly Token[], at: number, from: number): boolean {
  const first = labelStart(tokens, at, from);
  if (first === undefined) return false;
  const numbered = tokens[first - 1]?.lower === 'số' ? first - 1 : first;
  const isUnit = numbered > from && NUMBERED_UNITS.has(tokens[numbered - 1]?.lower ?? '');
  const unit = isUnit ? numbered - 1 : first;
  const head = unit > from && isUnit && UNIT_PREFIXES.has(tokens[unit - 1]?.lower ?? '') ? unit - 1 : unit;
  return beginsItem(tokens, head, from);
}

/** The first token of the number before the stop at `at`: digits, Roman or a letter, in parts that are written together. */
function labelStart(tokens: readonly Token[], at: number, from: number): number | undefined {
  let first: number | undefined;
  let end = at;
  while (end > from) {
    const start = partStart(tokens, end - 1, from);
    if (start === undefined) break;
    first = start;
    const joint = tokens[start - 1];
    if (tokens[start]?.gap !== 'none' || joint?.gap !== 'none' || (joint.text !== '.' && joint.text !== '-')) break;
    end = start - 1;
  }
  return first;
}

/** Where "12", "2b", "IV" or "a" begins that ends with the token at `last`. */
function partStart(tokens: readonly Token[], last: number, from: number): number | undefined {
  const token = tokens[last];
  if (token === undefined) return undefined;
  if (token.kind === 'number') return last;
  if (token.kind !== 'word') return undefined;
  if (token.text.length > 1) return ROMAN.test(token.text) ? last : undefined;
  const digits = last > from && token.gap === 'none' && tokens[last - 1]?.kind === 'number';
  return digits ? last - 1 : last;
}

/** Whether only the marks of a list or an opening quotation mark stand before the token in its sentence, or a new item is announced. */
function beginsItem(tokens: readonly Token[], head: number, from: number): boolean {
  let at = head;
  while (at > from && LEADING.has(tokens[at - 1]?.text ?? '')) at -= 1;
  if (at === from) return true;
  const before = tokens[head - 1];
  if (before === undefined || tokens[head]?.gap === 'line') return true;
  return before.text === ':' || before.text === ';' || (QUOTES.has(before.text) && tokens[head]?.gap === 'none');
}

const QUOTES = new Set(['“', '‘', '«', '„', '"']);
const LEADING = new Set([...QUOTES, "'", '.', '-', '+', '#', '>', '(', '[', '•']);

/** The stop of a shortened name: "David L. Rogers", "Hà Thị H. (sinh năm 2060)". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at - 1];
  if (initial === undefined || initial.kind !== 'word' || !INITIAL.test(initial.text)) return false;
  const before = initial.gap === 'line' ? undefined : tokens[at - 2];
  if (before !== undefined && (LETTERED.has(before.lower) || before.kind === 'number')) return false;
  const next = tokens[at + 1];
  return next?.text === '(' || continuesName(next);
}

function continuesName(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && next.gap !== 'line' && !OPENERS.has(next.lower);
}

function isClosing(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && CLOSING.has(token.text);
}

function canOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return token.gap !== 'none';
  if (token.kind === 'word') return CAPITAL.test(token.text);
  // A straight quotation mark before a comma or stop closes what was said.
  const closes = token.text === '"' && AFTER_CLOSING.has(tokens[at + 1]?.text ?? '');
  return OPENING.has(token.text) && !closes;
}

const AFTER_CLOSING = new Set([',', '.', ';', '!', '?']);
