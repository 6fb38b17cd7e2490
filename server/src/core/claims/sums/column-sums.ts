import type { Passage, Table, TableRow } from '../../document/draft.ts';
import { cover } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type PhraseTable, holdsPhrase, phraseAt, phraseList } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isOrdinalColumn } from '../slots.ts';
import { exactValue, inUnitOf, type Sum } from './sum.ts';

/** The columns of a table with a row of totals, each with the values above or below that row. */
export function columnSums(table: Table, quantityIn: (cell: Passage) => Quantity | undefined): Sum[] {
  const [first] = table.body;
  const last = table.body.at(-1);
  const totals = [first, last].filter((row) => row !== undefined && isTotalRow(row));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  const rows = table.body.filter((row) => row !== total);
  if (rows.length < 2 || rows.some(isPartOfPart)) return [];
  return [...total.cells].flatMap(([column, cell]): Sum[] => {
    const whole = quantityIn(cell);
    if (whole === undefined || exactValue(whole) === undefined || isRate(table, column)) return [];
    const parts = rows.map((row) => valueAt(row, column, quantityIn, whole));
    const known = parts.filter((part) => part !== undefined);
    const [one, ...others] = known;
    if (one === undefined || known.length < parts.length) return [];
    return [{ total: whole, parts: known, span: cover(one, ...others), covers: 'all' }];
  });
}

function valueAt(
  row: TableRow,
  column: number,
  quantityIn: (cell: Passage) => Quantity | undefined,
  { unit }: Quantity,
): Quantity | undefined {
  const cell = row.cells.get(column);
  const value = cell === undefined ? undefined : quantityIn(cell);
  return value !== undefined && (value.unit === unit || inUnitOf(value, unit)) ? value : undefined;
}

export function isTotalRow(row: TableRow): boolean {
  const head = headOf(row);
  return head !== undefined && phraseAt(TOTALS, head, 0) !== undefined && head.length <= LONGEST_TOTAL;
}

/** The first words of the row. */
function headOf({ cells }: TableRow): readonly Token[] | undefined {
  for (const { tokens } of cells.values()) if (tokens.some(({ kind }) => kind === 'word')) return tokens;
  return undefined;
}

const TOTALS = phraseList(
  'tổng cộng, tổng số, tổng, cộng, tổng kinh phí, tổng vốn, tổng nhu cầu, tổng toàn tỉnh, toàn tỉnh',
);
const LONGEST_TOTAL = 6;

/** A row that belongs to another of the same table ("1.1", "a", "- trong đó"), or gathers some of them ("I", "A"). */
function isPartOfPart(row: TableRow): boolean {
  const [label] = row.cells.values();
  if (label === undefined || isTotalRow(row)) return true;
  const written = label.tokens.map(({ text }) => text).join('');
  return RANKED.test(written) || (headOf(row) ?? []).some((_, at, head) => phraseAt(WITHIN, head, at) !== undefined);
}

const RANKED = /^(?:[IVXLC]+|[A-ZĐa-zđ]|\d+\.\d+(?:\.\d+)*)[.)]?$|^[-+*]/u;
const WITHIN = phraseList('trong đó, riêng, cộng, tổng');

/** A column of prices, averages and rates has no sum; a share has one only where it is that of a make-up. */
function isRate({ headings }: Table, column: number): boolean {
  const heads = headings.flatMap(({ cells }) => cells.get(column) ?? []);
  const has = (phrases: PhraseTable<string>) => heads.some(({ tokens }) => holdsPhrase(phrases, tokens));
  return heads.some(({ tokens }) => isOrdinalColumn({ kind: 'column', tokens })) || (has(RATES) && !has(MAKE_UP));
}

const RATES = phraseList(
  'đơn giá, giá bán, giá thành, bình quân, trung bình, tỷ lệ, tỉ lệ, tốc độ, tăng trưởng, so với, năng suất, mật độ, xếp hạng, hạng, %',
);
const MAKE_UP = phraseList('cơ cấu, tỷ trọng, tỉ trọng');
