import type { Span } from '../text/span.ts';
import type { Passage, Table, TableRow } from './draft.ts';
import { type LeadChain, passageOf, type Source } from './passage.ts';
import { skipMarkup, wordAt } from './scan.ts';
import { rowCells } from './table.ts';

/** Reads the rows of one table, from its first line on. */
export interface TableReader {
  /** Takes in the line that parts the heading from the body. */
  rule(): void;
  row(line: Span): readonly Passage[];
  /** All of the table. */
  finish(): Table;
}

/** `above` is what leads every cell: the caption and what stands over the table. */
export function startTable(source: Source, above: LeadChain | undefined): TableReader {
  const { text } = source;
  /** The rows of the heading, the lowest first. */
  let headings: readonly Row[] = [];
  const rows: Row[] = [];
  let before: Row[] = [];
  let group: LeadChain | undefined;
  let inBody = false;
  /** What the headings say of each column, until they change. */
  let columns = new Map<number, LeadChain | undefined>();
  let unitColumn: number | undefined;
  const leadsOf = (column: number): LeadChain | undefined => {
    if (!columns.has(column)) columns.set(column, columnLeads(headings, column, group ?? above));
    return columns.get(column);
  };
  const changeHeadings = (rows: readonly Row[]): void => {
    headings = rows;
    unitColumn = unitColumnOf(text, rows);
    columns = new Map();
  };
  return {
    rule() {
      group = undefined;
      changeHeadings(before.slice(-MOST_HEADINGS).reverse());
      before = [];
      inBody = true;
    },
    row(line) {
      const cells = rowCells(text, line) ?? [];
      const read: Row = { width: cells.length, cells: new Map() };
      const headColumn = cells.findIndex((cell) => hasLetters(text, cell));
      const cellAt = (column: number, rowHead: Passage | undefined): Passage | undefined => {
        const span = cells[column];
        if (span === undefined || span.start >= span.end) return undefined;
        let chain = leadsOf(column);
        if (unit !== undefined && column !== unitColumn) chain = { kind: 'unit', passage: unit, above: chain };
        if (rowHead !== undefined) chain = { kind: 'row', passage: rowHead, above: chain };
        return passageOf(source, 'cell', { ...span, lines: undefined }, chain);
      };
      let unit: Passage | undefined;
      if (unitColumn !== undefined) unit = cellAt(unitColumn, undefined);
      const rowHead = cellAt(headColumn, undefined);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = column === headColumn ? rowHead : cellAt(column, rowHead);
        if (cell !== undefined) read.cells.set(column, cell);
      }
      rows.push(read);
      if (inBody && before.length === 0 && goesOnWithHeading(text, headings, read)) changeHeadings([read, ...headings]);
      else if (before.length < MOST_HEADINGS || !inBody) before.push(read);
      const title = groupTitle(text, read, headings);
      if (title !== undefined) {
        group = { kind: 'heading', passage: title, above };
        columns = new Map();
      }
      return [...read.cells.values()];
    },
    finish: () => ({ headings: [...headings].reverse(), body: rows.filter((row) => !headings.includes(row)) }),
  };
}

type Row = TableRow & { readonly cells: Map<number, Passage> };

const MOST_HEADINGS = 3;

/** The headings over a column, the lowest first; an empty cell of an upper row is a part of the one to its left. */
function columnLeads(headings: readonly Row[], column: number, above: LeadChain | undefined): LeadChain | undefined {
  let chain = above;
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const row = headings[index];
    const passage = row?.cells.get(column) ?? (index > 0 ? leftOf(row, column) : undefined);
    if (passage !== undefined) chain = { kind: 'column', passage, above: chain };
  }
  return chain;
}

function leftOf(row: Row | undefined, column: number): Passage | undefined {
  for (let at = column - 1; at >= Math.max(0, column - WIDEST_SPAN); at -= 1) {
    const passage = row?.cells.get(at);
    if (passage !== undefined) return passage;
  }
  return undefined;
}

const WIDEST_SPAN = 8;

/** True for the row below a heading that says more of columns which the heading leaves empty, and has no head of its own. */
function goesOnWithHeading(text: string, headings: readonly Row[], row: Row): boolean {
  const [heading] = headings;
  if (heading === undefined || headings.length >= MOST_HEADINGS || row.cells.has(0) || !heading.cells.has(0))
    return false;
  let fillsGap = false;
  for (const [column, cell] of row.cells) {
    if (!heading.cells.has(column)) fillsGap = true;
    if (!hasLetters(text, cell) && !YEAR.test(text.slice(cell.start, cell.end))) return false;
  }
  return fillsGap;
}

/** The column that says in which unit each row counts. */
function unitColumnOf(text: string, headings: readonly Row[]): number | undefined {
  for (const { cells } of headings) {
    for (const [column, cell] of cells) {
      if (UNIT_HEADS.has(text.slice(cell.start, cell.end).normalize('NFC').toLowerCase())) return column;
    }
  }
  return undefined;
}

const UNIT_HEADS: ReadonlySet<string> = new Set(['đơn vị tính', 'đơn vị', 'đvt', 'đơn vị đo']);
const YEAR = /^\d{4}$/u;

/** The only cell with words of a row in the body of a table of three columns and more: it names the rows below it. */
function groupTitle(text: string, row: Row, headings: readonly Row[]): Passage | undefined {
  if (row.width < FEWEST_COLUMNS || headings.length === 0 || headings[0] === row || row.cells.size > 2)
    return undefined;
  const [first, second] = row.cells.values();
  if (second === undefined) return first !== undefined && hasLetters(text, first) ? first : undefined;
  return first !== undefined &&
    first.end - first.start <= LONGEST_NUMBER &&
    row.cells.has(1) &&
    hasLetters(text, second)
    ? second
    : undefined;
}

const FEWEST_COLUMNS = 3;
const LONGEST_NUMBER = 5;

function hasLetters(text: string, cell: Span): boolean {
  for (let at = skipMarkup(text, cell.start, cell.end); at < cell.end; at = skipMarkup(text, at + 1, cell.end))
    if (wordAt(text, at, at + 1) !== undefined) return true;
  return false;
}
