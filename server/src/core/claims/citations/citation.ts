import { once } from '../../text/once.ts';
import type { Day } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { readDocument, readFurther } from './document.ts';
import { CODE_WORDS } from './law.ts';
import type { LawNames } from './names.ts';
import type { CitedDocument } from './parts.ts';
import { type Pointer, type Reference, readReference } from './reference.ts';
import { typeWords } from './type.ts';
import { unitWords } from './unit-kinds.ts';
import { pathText, type UnitPath } from './unit-path.ts';

/**
 * A mention of a law by name, of a document by its number, or of a unit of either: "khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP
 * ngày 17 tháng 4 năm 2099 của Chính phủ". The span ends before the title that may follow.
 */
export interface Citation extends Span {
  /** "Luật", "Nghị định", "Công văn"; in a list, and for a number alone, the type that is meant; undefined where nothing says it. */
  readonly type: string | undefined;
  /** Without spaces: "13/2099/NĐ-CP", "57-NQ/TW"; "57" in "Nghị quyết 57". */
  readonly number: string | undefined;
  /** The day of issue, or only its year as in "Luật Đất đai năm 2013"; undefined for a day that the calendar does not have. */
  readonly issued: string | undefined;
  /** Only where the words say it; in the canonical spelling of tokens, as the title is. */
  readonly issuer: string | undefined;
  /** The name of a law without its type, or the words behind the issuer ("về …", "quy định …"), whose end is a guess. */
  readonly title: string | undefined;
  /** Every unit in full, the smallest first: "điểm a khoản 2 Điều 5", "khoản 1 Điều này", "từ Điều 36 đến Điều 69". */
  readonly units: readonly string[];
  /** The same step by step. */
  readonly paths: readonly UnitPath[];
  /** How the words point at a document without naming it: "Nghị định này", "Nghị định nêu trên"; undefined where they name one, or none. */
  readonly pointer: Pointer | undefined;
  /** The type of the attached text that holds the units: "Quy chế" in "Điều 5 Quy chế ban hành kèm theo Quyết định này". */
  readonly attached: string | undefined;
  /** True where the words themselves refer to the text they stand in: "Điều này", "Điều 5 Nghị định này". */
  readonly own: boolean;
  /** Where the parts stand, so that a finding can point at one of them; the title lies outside the citation's span unless a law is named by it. */
  readonly parts: CitationParts;
  /** The first token of the span and the one after its last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type CitationParts = Readonly<Record<'type' | 'number' | 'issued' | 'issuer' | 'title', Span | undefined>>;

/**
 * The citations of the tokens, in text order. `asOf` gives a year to a day of issue that has none; `names` are names of laws that
 * a register knows: with them a name ends where it ends, without them where the words suggest it.
 */
export function readCitations(tokens: readonly Token[], asOf?: Day, names?: LawNames): Citation[] {
  const citations: Citation[] = [];
  const context = { asOf, names };
  let at = 0;
  while (at < tokens.length) {
    if (!opensCitation(tokens[at])) {
      at += 1;
      continue;
    }
    const reference = readReference(tokens, at, context);
    if (reference !== undefined) {
      const { document, endToken } = reference;
      if (reference.kept) citations.push(citationOf(tokens, reference));
      at = endToken;
      if (document !== undefined && reference.kept) at = addFurther(document, at);
      continue;
    }
    const document = readDocument(tokens, at, context);
    if (document === undefined) {
      at += 1;
      continue;
    }
    citations.push(citationOf(tokens, wholeDocument(document)));
    at = addFurther(document, document.end);
  }
  return citations;

  function addFurther(first: CitedDocument, from: number): number {
    let end = from;
    for (const document of readFurther(tokens, first, from, context)) {
      citations.push(citationOf(tokens, wholeDocument(document)));
      end = document.end;
    }
    return end;
  }
}

/** Whether a citation can begin with this token; false for nearly all tokens, at the price of a look-up. */
function opensCitation(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && OPENING_WORDS().has(token.lower));
}

const OPENING_WORDS = once((): ReadonlySet<string> => new Set([...unitWords(), ...typeWords(), ...CODE_WORDS, 'số']));

/** The tokens that citations take, whose numbers are no quantities and whose dates are no times. */
export function tokenRangesOf(citations: readonly Citation[]): TokenRange[] {
  return citations.map(({ firstToken, endToken }) => ({ firstToken, endToken }));
}

type CitationRead = Omit<Reference, 'kept'>;

function wholeDocument(document: CitedDocument): CitationRead {
  const { start, end } = document;
  return { firstToken: start, endToken: end, units: [], own: false, document, attached: undefined, pointer: undefined };
}

function citationOf(tokens: readonly Token[], read: CitationRead): Citation {
  const { firstToken, endToken, units, own, document, attached, pointer } = read;
  const span = (range: TokenRange | undefined): Span | undefined => {
    const first = range === undefined ? undefined : tokens[range.firstToken];
    const last = range === undefined ? undefined : tokens[range.endToken - 1];
    return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
  };
  const { start, end } = span(read) ?? { start: 0, end: 0 };
  return {
    start,
    end,
    type: document?.type,
    number: document?.number,
    issued: document?.issued,
    issuer: document?.issuer,
    title: document?.title,
    units: units.map(pathText),
    paths: units,
    pointer,
    attached,
    own,
    parts: {
      type: span(document?.at.type),
      number: span(document?.at.number),
      issued: span(document?.at.issued),
      issuer: span(document?.at.issuer),
      title: span(document?.at.title),
    },
    firstToken,
    endToken,
  };
}
