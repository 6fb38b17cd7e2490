import type { Day } from '../text/day.ts';
import { holderAmong } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import { type Citation, readCitations, tokenRangesOf } from './citations/citation.ts';
import type { LawNames } from './citations/names.ts';
import { parseNumber } from './numbers/numerals.ts';
import type { Quantity } from './quantities/quantity.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { readTimes, type Time } from './times/time.ts';

/** What stands in the slots of a sentence: its values, its times and the documents that it cites. */
export interface Slots {
  readonly quantities: readonly Quantity[];
  /** The times that say when; not those that a change is measured from ("so với năm 2022"), nor recurring ones. */
  readonly times: readonly Time[];
  /** Every time that the sentence names; the day on which a cited document was issued belongs to the citation and is none. */
  readonly namedTimes: readonly Time[];
  readonly citations: readonly Citation[];
  /** The times that a change is measured from. */
  readonly bases: readonly Time[];
  /** All tokens that a quantity, a time or a numbered document holds: they are not among the words of a claim. */
  readonly taken: readonly TokenRange[];
}

export function readSlots(tokens: readonly Token[], asOf: Day, lawNames?: LawNames): Slots {
  const citations = readCitations(tokens, asOf, lawNames);
  const citationAt = holderAmong(citations);
  const namedTimes = readTimes(tokens, asOf).filter(({ start }) => citationAt({ start, end: start + 1 }) === undefined);
  const quantities = readQuantities(tokens, [...tokenRangesOf(citations), ...namedTimes]);
  if (citations.length === 0 && namedTimes.length === 0 && quantities.length === 0) return EMPTY;
  return {
    quantities,
    times: namedTimes.filter((time) => time.kind !== 'every' && !isBase(tokens, time)),
    bases: namedTimes.filter((time) => isBase(tokens, time)),
    namedTimes,
    citations,
    // The name of a law is part of what is spoken of; the number of a document is not.
    taken: [...namedTimes, ...quantities, ...tokenRangesOf(citations.filter(({ number }) => number !== undefined))],
  };
}

/**
 * The slots of a table cell: a number that stands there alone is a value, whatever its unit is written beside, unless it is
 * that of the row. `slots` are those of the same tokens, read as prose.
 */
export function cellSlots(slots: Slots, tokens: readonly Token[], leads: readonly CellLead[]): Slots {
  const [first, ...rest] = tokens;
  if (first?.kind !== 'number' || rest.some((token) => token.kind !== 'mark') || slots.taken.length > 0) return slots;
  const numeral = isRowNumber(first, leads) ? undefined : parseNumber(first.text);
  if (numeral === undefined) return slots;
  const span = { start: first.start, end: first.end };
  const { value, step } = numeral;
  const quantity: Quantity = {
    ...span,
    min: value,
    max: value,
    unit: undefined,
    comparator: '=',
    step,
    value: span,
    firstToken: 0,
    endToken: 1,
  };
  return { ...slots, quantities: [quantity], taken: [quantity] };
}

const EMPTY: Slots = { quantities: [], times: [], namedTimes: [], citations: [], bases: [], taken: [] };

/** Whether what stands under these is a cell of a table. */
export function isCell(leads: readonly CellLead[]): boolean {
  return leads.some(({ kind }) => kind === 'row' || kind === 'column');
}

/** What a cell stands under. */
export interface CellLead {
  readonly kind: 'heading' | 'introduction' | 'row' | 'column' | 'unit';
  readonly tokens: readonly Token[];
}

/** A short integer under "STT", or one that stands before the words of its row where no heading says what the column holds. */
function isRowNumber(number: Token, leads: readonly CellLead[]): boolean {
  if (!ROW_NUMBER.test(number.text)) return false;
  const column = leads.find(({ kind }) => kind === 'column');
  if (column !== undefined) return isOrdinalColumn(column);
  const rowHead = leads.find(({ kind }) => kind === 'row')?.tokens[0];
  return rowHead !== undefined && number.start < rowHead.start;
}

/** True for the heading of a column that only counts the rows: "TT", "STT". */
export function isOrdinalColumn({ tokens }: CellLead): boolean {
  return ORDINAL_HEADS.has(tokens.map(({ lower }) => lower).join(' '));
}

const ROW_NUMBER = /^\d{1,3}$/u;
const ORDINAL_HEADS: ReadonlySet<string> = new Set(['tt', 'stt', 'số tt', 'số thứ tự', 'no', 'no .', '#']);

/**
 * The time nearest before the value in its clause, then in the sentence, then the first after it. Where values stand before their
 * times ("tăng từ 64 doanh nghiệp năm 2098 lên 150 doanh nghiệp năm 2099"), the one right behind the value.
 */
export function governingTime(slots: Slots, clause: TokenRange, value: TokenRange | undefined): Time | undefined {
  const { times } = slots;
  const at = value?.firstToken ?? clause.endToken;
  const inClause = times.filter((time) => clause.firstToken <= time.firstToken && time.firstToken < clause.endToken);
  return (
    ownTimeBehind(slots, value) ??
    inClause.findLast((time) => time.firstToken < at) ??
    inClause[0] ??
    times.findLast((time) => time.firstToken < at) ??
    times[0]
  );
}

/** The time right behind a value, where the one before it stands right behind another value. */
function ownTimeBehind({ times, quantities }: Slots, value: TokenRange | undefined): Time | undefined {
  const own = value && times.find((time) => time.firstToken === value.endToken);
  const before = own && times.findLast((time) => time.firstToken < value.firstToken);
  return before && quantities.some(({ endToken }) => endToken === before.firstToken) ? own : undefined;
}

/** A stretch or day that lies behind the draft is reported on, unless its words say otherwise. */
export function isPast(time: Time | undefined, asOf: Day): boolean {
  return (time?.kind === 'during' || time?.kind === 'at') && time.to !== undefined && time.to < asOf;
}

function isBase(tokens: readonly Token[], time: Time): boolean {
  const before = tokens.slice(Math.max(0, time.firstToken - BASE_REACH), time.firstToken).map((token) => token.lower);
  return before.includes('so') || before.includes('kỳ');
}

/** "so với cùng kỳ năm 2022": four words at most stand between. */
const BASE_REACH = 4;
