import type { Passage } from '../document/draft.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { RuleContext } from './rule.ts';

/** A reference to a table or figure of the draft that has no caption, and the last one that has it. */
export interface AbsentTable {
  readonly reference: Span;
  readonly last: Passage;
}

/**
 * References to "Bảng 5" in a draft whose captions count "Bảng 1." to "Bảng 4." without a gap. Where they do not, tables are called
 * by another name, lie in files of their own, or count anew in each part.
 */
export function* absentTables(context: RuleContext): Iterable<AbsentTable> {
  for (const name of NAMES) yield* absentOf(name, context);
}

const NAMES = ['bảng', 'biểu', 'hình'];

function* absentOf(name: string, { draft, quotes }: RuleContext): Iterable<AbsentTable> {
  const captions = draft.passages.filter((passage) => captionNumber(passage, name) !== undefined);
  const last = captions.at(-1);
  if (last === undefined || !captions.every((passage, at) => captionNumber(passage, name) === at + 1)) return;
  for (const { tokens } of draft.passages)
    for (const [at, token] of tokens.entries()) {
      if (at === 0 || token.lower !== name) continue;
      const end = numberEnd(tokens, at);
      const label = tokens[end - 1];
      const number = numberAt(tokens, end - 1);
      if (number === undefined || label === undefined || number <= captions.length) continue;
      if (token.text === token.lower && !isPointedAt(tokens, at, end)) continue;
      if (isElsewhere(tokens, end) || quotes.some(({ quote }) => contains(quote, token))) continue;
      yield { reference: { start: token.start, end: label.end }, last };
    }
}

/** "Tại bảng 3 dưới đây": in small letters the word has many other meanings. */
function isPointedAt(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end];
  const closes = next === undefined || next.kind === 'mark' || NEAR.has(next.lower);
  return closes && POINTING.has(tokens[at - 1]?.lower ?? '');
}

const NEAR: ReadonlySet<string> = new Set(['dưới', 'trên', 'sau']);
const POINTING: ReadonlySet<string> = new Set(['tại', 'ở', 'theo', 'xem']);

/** The number of "Bảng 2. Kinh phí", "Biểu số 2: …" and of "Hình 2" alone on its line. */
function captionNumber({ tokens }: Passage, name: string): number | undefined {
  if (tokens[0]?.lower !== name) return undefined;
  const end = numberEnd(tokens, 0);
  const number = numberAt(tokens, end - 1);
  const mark = tokens[end];
  return number !== undefined && (mark === undefined || CLOSES.has(mark.text)) ? number : undefined;
}

/** Behind the number of "Bảng 2", "Biểu số 02". */
function numberEnd(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.lower === 'số' ? at + 3 : at + 2;
}

const CLOSES: ReadonlySet<string> = new Set(['.', ':', '-', '(']);

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && NUMBER.test(token.text) && token.gap !== 'line' ? Number(token.text) : undefined;
}

const NUMBER = /^\d{1,2}$/u;

/** "Bảng 5 Phụ lục I", "Bảng 5 của Thông tư …", "Bảng 5 QCVN 01": the table of another text. */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return next?.text === '/' || next?.text === '-';
  return next.text !== next.lower || HOLDERS.has(next.lower);
}

const HOLDERS: ReadonlySet<string> = new Set(['của', 'tại', 'trong', 'thuộc', 'ban', 'kèm', 'phụ', 'quy', 'đính']);
