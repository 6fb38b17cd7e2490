import type { Token } from '../../text/tokens.ts';
import { MAGNITUDES } from '../numbers/numerals.ts';
import { wordSet } from '../phrases.ts';
import { readKnownUnit, unitFollows } from '../quantities/units.ts';
import { isGluedTo, onLine } from './tokens.ts';
import { type UnitKind, unitKindAt } from './unit-kinds.ts';

/** What stands behind the word for a unit: "5", "6a", "a, b và d", "36 đến 69", "này". */
export interface LabelsRead {
  readonly labels: readonly Label[];
  /** "Điều này": the unit in which the words themselves stand. */
  readonly own: boolean;
  readonly end: number;
}

export interface Label {
  readonly first: string;
  /** The end of a range; undefined for a single label. */
  readonly last: string | undefined;
}

export function readLabels(tokens: readonly Token[], at: number, kind: UnitKind): LabelsRead | undefined {
  if (onLine(tokens, at)?.lower === 'này')
    return { labels: [{ first: 'này', last: undefined }], own: true, end: at + 1 };
  const from = onLine(tokens, at)?.lower === 'từ' ? at + 1 : at;
  const first = readLabel(tokens, from, kind);
  if (first === undefined || (kind.name !== 'Điều' && isAmount(tokens, first.end))) return undefined;
  const labels: Label[] = [];
  let { end } = first;
  let label = first.text;
  const numbered = label.startsWith(NUMBERED);
  for (;;) {
    const last = readRangeEnd(tokens, end, kind);
    labels.push({ first: label, last: last?.text });
    end = last?.end ?? end;
    const next = readLinked(tokens, end, kind);
    if (next === undefined) return { labels, own: false, end };
    label = numbered && !next.text.startsWith(NUMBERED) ? NUMBERED + next.text : next.text;
    end = next.end;
  }
}

/** "Mẫu số 44 hoặc 45" says "số" for both. */
const NUMBERED = 'số ';

interface LabelRead {
  readonly text: string;
  readonly end: number;
}

function readLabel(tokens: readonly Token[], at: number, kind: UnitKind): LabelRead | undefined {
  const token = onLine(tokens, at);
  if (token === undefined) return undefined;
  switch (kind.labels) {
    case 'number':
      return readNumber(tokens, at);
    case 'letter':
      return readLetter(tokens, at) ?? readNumber(tokens, at);
    case 'any':
      return readNumber(tokens, at) ?? readRoman(tokens, at) ?? readOrdinal(tokens, at) ?? readCapital(tokens, at);
  }
}

/** "5", "6a" (an inserted article), "2.1". */
function readNumber(tokens: readonly Token[], at: number): LabelRead | undefined {
  const numberAt = onLine(tokens, at)?.lower === 'số' ? at + 1 : at;
  const token = onLine(tokens, numberAt);
  if (token === undefined || token.kind !== 'number' || !NUMBER.test(token.text)) return undefined;
  const suffix = tokens[numberAt + 1];
  const suffixed = suffix?.kind === 'word' && isGluedTo(suffix);
  if (suffixed && !SUFFIX.test(suffix.text)) return undefined;
  const end = numberAt + (suffixed ? 2 : 1);
  const after = tokens[end];
  if (isGluedTo(after) && (after?.text === '/' || after?.text === '%')) return undefined;
  return { text: (numberAt > at ? NUMBERED : '') + token.text + (suffixed ? suffix.text : ''), end };
}

/** "a", "đ", "a1", "b.2"; a bracket behind the letter belongs to it, as in "điểm a) khoản 2". */
function readLetter(tokens: readonly Token[], at: number): LabelRead | undefined {
  const token = onLine(tokens, at);
  if (token === undefined || token.kind !== 'word' || !LETTER.test(token.text)) return undefined;
  const dot = tokens[at + 1];
  const number = tokens[at + 2];
  if (dot?.text === '.' && isGluedTo(dot) && number?.kind === 'number' && isGluedTo(number))
    return { text: `${token.text}.${number.text}`, end: at + 3 };
  if (token.text === 'y' && onLine(tokens, at + 1)?.lower === 'tế') return undefined;
  const bracket = dot?.text === ')' && isGluedTo(dot) && unitKindAt(tokens, at + 2) !== undefined;
  return { text: token.text, end: at + (bracket ? 2 : 1) };
}

function readRoman(tokens: readonly Token[], at: number): LabelRead | undefined {
  const romanAt = onLine(tokens, at)?.lower === 'số' ? at + 1 : at;
  const token = onLine(tokens, romanAt);
  const prefix = romanAt > at ? NUMBERED : '';
  if (token === undefined || !ROMAN.test(token.text)) return undefined;
  const dot = tokens[romanAt + 1];
  const number = tokens[romanAt + 2];
  if ((dot?.text === '.' || dot?.text === '-') && isGluedTo(dot) && number?.kind === 'number' && isGluedTo(number))
    return { text: `${prefix}${token.text}${dot.text}${number.text}`, end: romanAt + 3 };
  return { text: prefix + token.text, end: romanAt + 1 };
}

/** "thứ nhất" of a Phần. */
function readOrdinal(tokens: readonly Token[], at: number): LabelRead | undefined {
  if (onLine(tokens, at)?.lower !== 'thứ') return undefined;
  const ordinal = onLine(tokens, at + 1);
  if (ordinal === undefined || !ORDINALS.has(ordinal.lower)) return undefined;
  const ten = ordinal.lower === 'mười' ? onLine(tokens, at + 2) : undefined;
  if (ten !== undefined && ORDINALS.has(ten.lower)) return { text: `thứ ${ordinal.lower} ${ten.lower}`, end: at + 3 };
  return { text: `thứ ${ordinal.lower}`, end: at + 2 };
}

function readCapital(tokens: readonly Token[], at: number): LabelRead | undefined {
  const token = onLine(tokens, at);
  return token !== undefined && CAPITAL.test(token.text) ? { text: token.text, end: at + 1 } : undefined;
}

const NUMBER = /^\d{1,4}(?:\.\d{1,3}){0,3}$/u;
const SUFFIX = /^\p{Ll}{1,2}\d?$|^[A-Z]$/u;
const LETTER = /^(?:[a-zđ]\d{0,2}|dd)$/u;
const ROMAN = /^[IVXLC]{1,7}[a-zA-HĐ]?$/u;
const CAPITAL = /^[A-Z]\d?$/u;
const ORDINALS = wordSet('nhất hai ba tư bốn năm sáu bảy tám chín mười');

/** "đến 69", "đến Điều 69", "- 7" behind a label. */
function readRangeEnd(tokens: readonly Token[], at: number, kind: UnitKind): LabelRead | undefined {
  const link = onLine(tokens, at);
  if (link === undefined || !RANGE_LINKS.has(link.lower)) return undefined;
  const repeated = unitKindAt(tokens, at + 1);
  if (onLine(tokens, at + 1) === undefined) return undefined;
  if (repeated !== undefined && repeated.kind !== kind) return undefined;
  const last = readLabel(tokens, repeated?.end ?? at + 1, kind);
  return last === undefined || isMeasured(tokens, last.end) ? undefined : last;
}

const RANGE_LINKS: ReadonlySet<string> = new Set(['đến', '-', 'tới']);

/** The next label of a list: ", b", "và d", "hoặc 3"; nothing where the number counts what follows it. */
function readLinked(tokens: readonly Token[], at: number, kind: UnitKind): LabelRead | undefined {
  const link = onLine(tokens, at);
  if (link === undefined || !LABEL_LINKS.has(link.lower)) return undefined;
  const labelAt = link.text === ',' && LABEL_LINKS.has(onLine(tokens, at + 1)?.lower ?? '') ? at + 2 : at + 1;
  const next = readLabel(tokens, labelAt, kind);
  if (next === undefined || isMeasured(tokens, next.end)) return undefined;
  const after = onLine(tokens, next.end);
  const goesOn = after === undefined || after.kind === 'mark' || AFTER_LABELS.has(after.lower);
  return goesOn || unitKindAt(tokens, next.end) !== undefined || after.text !== after.lower ? next : undefined;
}

const LABEL_LINKS: ReadonlySet<string> = new Set([',', 'và', 'hoặc', 'hay']);

/** Words that may follow the last label of a list; any other word is counted by the number before it ("Điều 5, 10 doanh nghiệp"). */
const AFTER_LABELS = wordSet(
  'của và hoặc hay đến tới tại này như theo được bị thì là có không phải trong thuộc ban kèm nêu nói trên đó quy trở về với cho để khi nếu do từ đã sẽ mà dưới sau cùng còn',
  'pháp luật nghị quyết thông hiến bộ phụ mục chương phần khoản điều sửa bổ bãi hết ngoài trừ gồm bao tương các đính',
);

/** Whether the number is an amount after all: "khoản 5 triệu đồng", "mục 30%". */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const token = onLine(tokens, at);
  if (token === undefined || unitKindAt(tokens, at) !== undefined) return false;
  const unit = readKnownUnit(tokens, at, tokens.length);
  return MAGNITUDES.has(token.lower) || unit?.kind === 'measure' || unit?.kind === 'percent';
}

/** The same in a list, where any noun may be counted: "Điều 5, 10 doanh nghiệp". */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  return unitFollows(tokens, at) && unitKindAt(tokens, at) === undefined && !DOCUMENTS.has(tokens[at]?.lower ?? '');
}

/** Words that the lexicon of units counts too. */
const DOCUMENTS = wordSet('luật bộ nghị quyết thông văn quy hiệp công pháp hiến chương mục phần ban');
