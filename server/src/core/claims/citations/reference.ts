import type { Token, TokenRange } from '../../text/tokens.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import { readDocument } from './document.ts';
import type { CitedDocument, ReadContext } from './parts.ts';
import { isCapital, isUpperCase, onLine } from './tokens.ts';
import { readType, type TypeRead } from './type.ts';
import type { UnitPath } from './unit-path.ts';
import { readUnits, type UnitsRead } from './units.ts';

/** A reference to units, with the document that holds them where the words name one. */
export interface Reference extends TokenRange {
  readonly units: readonly UnitPath[];
  readonly own: boolean;
  readonly document: CitedDocument | undefined;
  /** The type of the attached text that holds the units: "Quy chế" in "Điều 5 Quy chế ban hành kèm theo Quyết định này". */
  readonly attached: string | undefined;
  readonly pointer: Pointer | undefined;
  /** False for what only looks like a reference: the heading "Điều 5. …", "điểm 10", "Mẫu số 5" of nothing. It is stepped over. */
  readonly kept: boolean;
}

/** How words point at a text without naming it: `this` at the one they stand in ("Nghị định này"), `back` at one named before ("Nghị định nêu trên"). */
export type Pointer = 'this' | 'back';

/** The reference whose first unit begins at token `at`. */
export function readReference(tokens: readonly Token[], at: number, context: ReadContext): Reference | undefined {
  const units = readUnits(tokens, at) ?? readWholeAnnex(tokens, at);
  if (units === undefined) return undefined;
  const holder = units.own ? undefined : readHolder(tokens, units, context);
  const firstToken = startOf(tokens, at, units);
  return {
    units: units.paths,
    own: units.own || holder?.own === true,
    document: holder?.document,
    attached: holder?.attached,
    pointer: units.own ? 'this' : holder?.pointer,
    firstToken,
    endToken: holder?.end ?? units.end,
    kept: isReference(tokens, at, units, holder !== undefined),
  };
}

/** "Phụ lục ban hành kèm theo Nghị định này": the only annex of a text has no number. */
function readWholeAnnex(tokens: readonly Token[], at: number): UnitsRead | undefined {
  const annex = phraseAt(ANNEX, tokens, at);
  if (annex === undefined) return undefined;
  const end = at + annex.words.length;
  if (onLine(tokens, end) === undefined || phraseAt(ATTACHED, tokens, end) === undefined) return undefined;
  return {
    paths: [{ steps: [{ name: 'Phụ lục', label: '', last: undefined }], through: undefined }],
    own: false,
    needsWhole: true,
    items: 1,
    numbered: false,
    end,
  };
}

const ANNEX = phraseList('phụ lục');
const ATTACHED = phraseList(
  'ban hành kèm theo, kèm theo, ban hành theo, được ban hành kèm theo, ban hành kèm, đính kèm, kèm',
);

interface Holder {
  readonly document: CitedDocument | undefined;
  readonly own: boolean;
  readonly attached: string | undefined;
  readonly pointer: Pointer | undefined;
  readonly end: number;
}

/** The document behind the units: named in full, as "Nghị định này", or only by its type ("Điều 5 Quy chế"). */
function readHolder(tokens: readonly Token[], units: UnitsRead, context: ReadContext): Holder | undefined {
  const at = afterLinks(tokens, units.end);
  if (onLine(tokens, at) === undefined) return undefined;
  const type = readType(tokens, at);
  if (type === undefined) return named(readDocument(tokens, at, context));
  const pointer = onLine(tokens, type.end)?.lower ?? '';
  if (pointer === 'này') return own(byType(tokens, at, type, type.end), type.end + 1);
  const document = readDocument(tokens, at, context);
  if (document !== undefined) return named(document);
  const first = tokens[at];
  const attached = first !== undefined && isCapital(first) ? readAttached(tokens, type.end, context) : undefined;
  if (attached !== undefined) return { ...attached, attached: type.type };
  const pointed = phraseAt(POINTERS, tokens, type.end);
  if (
    first === undefined ||
    type.short ||
    isUpperCase(first) ||
    !(isCapital(first) || pointed !== undefined) ||
    !holdsUnits(type)
  )
    return undefined;
  return {
    document: byType(tokens, at, type, type.end),
    own: false,
    attached: undefined,
    pointer: pointed === undefined ? undefined : 'back',
    end: type.end + (pointed?.words.length ?? 0),
  };
}

/** Kinds of text that are cited by their articles; a "Danh mục" behind "Phụ lục 1" is its heading. */
function holdsUnits({ type, family }: TypeRead): boolean {
  return family !== 'other' || ARTICLED.has(type);
}

const ARTICLED: ReadonlySet<string> = new Set(
  'Quy chế, Quy định, Điều lệ, Hiệp định, Công ước, Nghị định thư, Nội quy, Hợp đồng, Quy chuẩn, Quy trình'.split(', '),
);

function named(document: CitedDocument | undefined): Holder | undefined {
  return document === undefined
    ? undefined
    : { document, own: false, attached: undefined, pointer: undefined, end: document.end };
}

function own(document: CitedDocument | undefined, end: number): Holder {
  return { document, own: true, attached: undefined, pointer: 'this', end };
}

/** "của", "tại", "ban hành kèm theo", or a comma right before the document. */
function afterLinks(tokens: readonly Token[], from: number): number {
  if (onLine(tokens, from) === undefined) return from;
  const attached = phraseAt(ATTACHED, tokens, from) ?? phraseAt(IN_ANNEX, tokens, from);
  if (attached !== undefined) return from + attached.words.length;
  return HOLDER_LINKS.has(onLine(tokens, from)?.lower ?? '') ? from + 1 : from;
}

/** "Mẫu số 06 (quy định tại) Phụ lục ban hành kèm theo Nghị định này". */
const IN_ANNEX = phraseList(
  ...['phụ lục', 'tại phụ lục', 'quy định tại phụ lục', 'của phụ lục'].map((annex) =>
    ['ban hành kèm theo', 'kèm theo', 'ban hành kèm'].map((attached) => `${annex} ${attached}`).join(', '),
  ),
);

const HOLDER_LINKS = wordSet('của tại trong thuộc ,');
const POINTERS = phraseList('đó, trên, nêu trên, nói trên, này, kể trên');

/** "Quy chế … ban hành kèm theo Quyết định số 12/2099/QĐ-TTg": the number is that of the decision. */
function readAttached(tokens: readonly Token[], from: number, context: ReadContext): Holder | undefined {
  for (let at = from; at < from + FARTHEST_ATTACHED; at += 1) {
    const token = onLine(tokens, at);
    if (token === undefined || token.text === ';' || token.text === '.' || token.text === ':') return undefined;
    const attached = phraseAt(ATTACHED, tokens, at);
    if (attached === undefined) continue;
    const documentAt = at + attached.words.length;
    const type = onLine(tokens, documentAt) === undefined ? undefined : readType(tokens, documentAt);
    if (type === undefined) return undefined;
    if (onLine(tokens, type.end)?.lower === 'này') return own(byType(tokens, documentAt, type, type.end), type.end + 1);
    return named(readDocument(tokens, documentAt, context));
  }
  return undefined;
}

const FARTHEST_ATTACHED = 24;

function byType(
  tokens: readonly Token[],
  start: number,
  { type, short }: TypeRead,
  end: number,
): CitedDocument | undefined {
  if (short && onLine(tokens, end)?.lower !== 'này') return undefined;
  return {
    type,
    number: undefined,
    issued: undefined,
    issuer: undefined,
    title: undefined,
    at: {
      type: { firstToken: start, endToken: end },
      number: undefined,
      issued: undefined,
      issuer: undefined,
      title: undefined,
    },
    coded: false,
    start,
    end,
  };
}

/** "các" and the "từ" of a range belong to the reference. */
function startOf(tokens: readonly Token[], at: number, { paths }: UnitsRead): number {
  if (tokens[at]?.gap === 'line') return at;
  const before = tokens[at - 1]?.lower;
  return before === 'các' || (before === 'từ' && isRange(paths[0])) ? at - 1 : at;
}

function isRange(path: UnitPath | undefined): boolean {
  return path !== undefined && (path.through !== undefined || path.steps[0]?.last !== undefined);
}

function isReference(tokens: readonly Token[], at: number, units: UnitsRead, held: boolean): boolean {
  const single = units.items === 1;
  if (held) return true;
  if (units.needsWhole) return false;
  if (single && units.own) return isThisUnit(tokens, at);
  if (single && units.numbered && !AFTER_PREPOSITION.has(tokens[at - 1]?.lower ?? '')) return false;
  return !(single && isHeading(tokens, at, units.end));
}

/** "Điều này" begins a sentence mostly as "this thing"; "khoản này" and "phần này" are units behind "tại" and the like. */
function isThisUnit(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const before = first?.gap === 'line' ? undefined : tokens[at - 1];
  if (first?.lower === 'điều' && isCapital(first) && phraseAt(AMENDED, tokens, at + 2) !== undefined) return true;
  if (first === undefined || before === undefined) return false;
  if (AFTER_PREPOSITION.has(before.lower)) return first.lower !== 'điều' || isCapital(first);
  return isCapital(first) && before.kind === 'word';
}

const AMENDED = phraseList('được sửa đổi, được bổ sung, được thay thế, được bãi bỏ');
const AFTER_PREPOSITION = wordSet('tại theo thuộc ở của');

/** "Điều 5. Phạm vi điều chỉnh", "Chương II" on a line of its own, “Điều 6a. …” as new wording. */
function isHeading(tokens: readonly Token[], at: number, end: number): boolean {
  const head = headOf(tokens, at);
  if (head === undefined) return false;
  const next = onLine(tokens, end);
  if (next === undefined || next.text === '.' || next.text === ':') return true;
  return head === 'line' && (isCapital(next) || next.text === '-' || next.text === '(');
}

/** Whether only marks stand before the token on its line, or a quotation opens right before it. */
function headOf(tokens: readonly Token[], at: number): 'line' | 'quote' | undefined {
  for (let back = at; back > at - 6 && back >= 0; back -= 1) {
    if (tokens[back]?.gap === 'line') return 'line';
    const before = tokens[back - 1];
    if (before !== undefined && OPENING_QUOTES.has(before.text)) return 'quote';
    if (before?.kind !== 'mark') return undefined;
  }
  return undefined;
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['“', '"', '«', '„']);
