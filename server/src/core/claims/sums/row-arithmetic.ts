import type { Passage, Table, TableRow } from '../../document/draft.ts';
import { cover, type Span } from '../../text/span.ts';
import { parseNumber } from '../numbers/numerals.ts';
import { type PhraseTable, holdsPhrase, phraseList } from '../phrases.ts';
import { isTotalRow } from './column-sums.ts';

/** A cell that the other cells of its row contradict, where the rest of its column agrees with theirs. */
export interface OddCell {
  readonly cell: Passage;
  /** The cells from which the column is worked out. */
  readonly from: Span;
  readonly found: number;
  readonly decimals: number;
}

/** The cells of columns called "Tỷ lệ (%)", "Tăng/giảm" or "Tổng" that differ from what the other rows show the column to be. */
export function oddCells(table: Table): OddCell[] {
  const rows = table.body.map(valuesOf);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const working = workingOf(table, column);
    if (working === undefined) return [];
    const judged = working === 'share' ? rows.filter((row, at) => isOfAmounts(table.body[at], row.get(column))) : rows;
    const odd = oddIn(judged, column, waysOf(working, column, columns));
    return odd.length > 0 || working !== 'share' ? odd : oddSharesOf(table, judged, column);
  });
}

/** The cells of a column that gives each row's share of the total below it: "412 | 20,6", "186 | 9,3", … "2.000 | 100". */
function oddSharesOf(table: Table, rows: readonly Row[], column: number): OddCell[] {
  const last = table.body.at(-1);
  const totals = last !== undefined && isTotalRow(last) ? valuesOf(last) : undefined;
  if (totals?.get(column)?.value !== HUNDRED_PERCENT) return [];
  const parts = rows.filter((row) => row.get(column)?.cell !== totals.get(column)?.cell);
  const ways = [...totals].flatMap(([each, { value: whole }]): Way[] =>
    each < column && whole > 0
      ? [{ columns: [each], work: ([part]) => part && (part / whole) * HUNDRED_PERCENT, slack: () => 0 }]
      : [],
  );
  return oddIn(parts, column, ways);
}

const HUNDRED_PERCENT = 100;

/** Where a row counts in per cent, or bears a sign in the column of shares, the cell is the difference of its others and no share. */
function isOfAmounts(row: TableRow | undefined, share: Value | undefined): boolean {
  if (row === undefined || share?.signed === true) return false;
  return [...row.cells.values()].every(
    ({ tokens }) => tokens.some(({ kind }) => kind === 'number') || !holdsPhrase(SHARES, tokens),
  );
}

type Working = 'share' | 'difference' | 'sum' | 'product';
type Row = ReadonlyMap<number, Value>;

interface Value {
  readonly cell: Passage;
  readonly value: number;
  readonly step: number;
  /** True for "+3,9" and "-0,2". */
  readonly signed: boolean;
}

/** What the heading says the column is worked out as. */
function workingOf({ headings }: Table, column: number): Working | undefined {
  const heads = headings.flatMap(({ cells }) => cells.get(column) ?? []);
  const has = (phrases: PhraseTable<string>) => heads.some(({ tokens }) => holdsPhrase(phrases, tokens));
  if (has(PRODUCTS)) return 'product';
  if (has(DIFFERENCES)) return has(SHARES) ? undefined : 'difference';
  if (has(SHARES)) return 'share';
  return has(SUMS) ? 'sum' : undefined;
}

const DIFFERENCES = phraseList('tăng / giảm, tăng , giảm, tăng ( + ), chênh lệch, tăng giảm');
const SHARES = phraseList('tỷ lệ, tỉ lệ, %');
const SUMS = phraseList('tổng, tổng số, tổng cộng, cộng');
/** Number times price. */
const PRODUCTS = phraseList('thành tiền');

/** One way in which a column may be worked out from others. */
interface Way {
  readonly columns: readonly number[];
  readonly work: (values: readonly number[]) => number | undefined;
  /** How far rounding in the values may move the result, in the units of the result. */
  readonly slack: (values: readonly Value[]) => number;
}

function waysOf(working: Working, column: number, columns: readonly number[]): Way[] {
  switch (working) {
    case 'share':
      return pairs(columns.filter((each) => each < column)).map((pair) => ({
        columns: pair,
        work: ([part, whole]) => (part === undefined || !whole ? undefined : (part / whole) * 100),
        slack: ([, whole]) => (whole === undefined || whole.value === 0 ? 0 : (whole.step / whole.value) * 100),
      }));
    case 'product':
      return columns.flatMap((one) =>
        columns
          .filter((other) => one < other && other < column)
          .map((other) => ({
            columns: [one, other],
            work: ([number, price]) => (number === undefined || price === undefined ? undefined : number * price),
            slack: ([number, price]) => ((number?.value ?? 0) * (price?.step ?? 0)) / 2,
          })),
      );
    case 'difference':
      return pairs(columns.filter((each) => each < column)).map((pair) => ({
        columns: pair,
        work: ([after, before]) => (after === undefined || before === undefined ? undefined : after - before),
        slack: roundings,
      }));
    case 'sum':
      return columns
        .filter((each) => each > column + 1)
        .map((last) => ({
          columns: columns.filter((each) => each > column && each <= last),
          work: (values) => values.reduce((sum, value) => sum + value, 0),
          slack: roundings,
        }));
  }
}

function roundings(values: readonly Value[]): number {
  return values.reduce((sum, { step }) => sum + (step < 1 ? step / 2 : 0), 0);
}

function pairs(columns: readonly number[]): (readonly [number, number])[] {
  return columns.flatMap((one) => columns.flatMap((other) => (one === other ? [] : [[one, other] as const])));
}

/** The rows that break the way which nearly all rows keep; none where no way is kept so, or where two ways are. */
function oddIn(rows: readonly Row[], column: number, ways: readonly Way[]): OddCell[] {
  const kept = ways.flatMap((way) => {
    const judged = rows.flatMap((row) => judge(row, column, way));
    const odd = judged.filter(({ keeps }) => !keeps);
    const right = judged.length - odd.length;
    return right >= FEWEST_RIGHT && right >= odd.length * MOST_RIGHT_TO_ODD ? [odd] : [];
  });
  const [only, ...others] = kept;
  if (only === undefined || kept.some((odd) => odd.length === 0) || others.length > 0) return [];
  return only.map(({ odd }) => odd);
}

const FEWEST_RIGHT = 2;
const MOST_RIGHT_TO_ODD = 2;

function judge(row: Row, column: number, way: Way): { readonly keeps: boolean; readonly odd: OddCell }[] {
  const said = row.get(column);
  const values = way.columns.flatMap((each) => row.get(each) ?? []);
  const found = values.length < way.columns.length ? undefined : way.work(values.map(({ value }) => value));
  const [first, ...others] = values.map(({ cell }) => cell);
  if (said === undefined || found === undefined || first === undefined) return [];
  // What is worked out of nothing shows nothing: zeros fit every way.
  if (values.every(({ value }) => value === 0)) return [];
  const keeps = Math.abs(found - said.value) <= said.step + way.slack(values) + NOISE * Math.abs(found);
  const decimals = said.step < 1 ? Math.round(-Math.log10(said.step)) : 0;
  return [{ keeps, odd: { cell: said.cell, from: cover(first, ...others), found, decimals } }];
}

const NOISE = 1e-9;

function valuesOf({ cells }: TableRow): Row {
  const values = new Map<number, Value>();
  for (const [column, cell] of cells) {
    const { tokens } = cell;
    const [number, ...others] = tokens.filter(({ kind }) => kind === 'number');
    const numeral = number === undefined || others.length > 0 ? undefined : parseNumber(number.text);
    // A word could say that the number counts in another unit, or of what it is the number.
    if (numeral === undefined || tokens.some(({ kind, text }) => kind === 'word' || DOUBTFUL.has(text))) continue;
    const opening = tokens[0]?.text ?? '';
    const value = NEGATIVE.has(opening) ? -numeral.value : numeral.value;
    values.set(column, { cell, value, step: numeral.step, signed: SIGNS.has(opening) });
  }
  return values;
}

const SIGNS: ReadonlySet<string> = new Set(['+', '-', '−', '–']);
const NEGATIVE: ReadonlySet<string> = new Set(['-', '−', '–', '(']);
const DOUBTFUL: ReadonlySet<string> = new Set(['/', '<', '>', '≥', '≤', '*', '~', '^']);
