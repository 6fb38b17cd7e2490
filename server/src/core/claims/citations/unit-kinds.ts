import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseTable, wordSet } from '../phrases.ts';
import { onLine } from './tokens.ts';

/** A kind of unit of a text: its name as citations write it, and how far from the whole text it stands. */
export interface UnitKind {
  readonly name: UnitName;
  /** A unit lies within those of higher rank. */
  readonly rank: number;
  readonly labels: 'number' | 'letter' | 'any';
  /** Whether the word means a unit only with another unit or a document behind it. */
  readonly needsWhole: boolean;
}

export type UnitName =
  | 'Mẫu'
  | 'Bảng'
  | 'Biểu'
  | 'tiết'
  | 'điểm'
  | 'khoản'
  | 'Điều'
  | 'Tiểu mục'
  | 'Mục'
  | 'Chương'
  | 'Phần'
  | 'Phụ lục';

export interface UnitKindRead {
  readonly kind: UnitKind;
  readonly end: number;
}

/** The kind of unit that is named at `at`. */
export function unitKindAt(tokens: readonly Token[], at: number): UnitKindRead | undefined {
  const phrase = phraseAt(KINDS, tokens, at);
  if (phrase === undefined || onLine(tokens, at + phrase.words.length) === undefined) return undefined;
  const before = onLine(tokens, at) === undefined ? undefined : tokens[at - 1];
  if (before !== undefined && COMPOUNDS.get(phrase.words[0] ?? '')?.has(before.lower)) return undefined;
  return { kind: phrase.meaning, end: at + phrase.words.length };
}

/** Words of which the name of a unit is the second half: "danh mục", "thành phần", "tài khoản", "địa điểm". */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mục', wordSet('danh hạng đề chuyên khoản tiết thư')],
  ['phần', wordSet('cổ thành học góp hợp')],
  ['điểm', wordSet('địa thời quan đặc trọng thí nhược ưu luận')],
  ['khoản', wordSet('tài điều chuyển')],
  ['chương', wordSet('huy hiến văn')],
]);

const KINDS = phraseTable<UnitKind>(
  (
    [
      ['Mẫu', 0, 'any', true],
      ['Bảng', 0, 'any', true],
      ['Biểu', 0, 'any', true],
      ['tiết', 1, 'letter', true],
      ['điểm', 2, 'letter', false],
      ['khoản', 3, 'number', false],
      ['Điều', 4, 'number', false],
      ['Tiểu mục', 5, 'any', false],
      ['Mục', 6, 'any', false],
      ['Chương', 7, 'any', false],
      ['Phần', 8, 'any', false],
      ['Phụ lục', 9, 'any', false],
    ] as const
  ).map(([name, rank, labels, needsWhole]) => [name, { name, rank, labels, needsWhole }] as const),
);

/** The words with which the name of a unit begins. */
export function unitWords(): Iterable<string> {
  return KINDS.byFirst.keys();
}
