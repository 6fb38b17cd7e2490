import { quotedPlaces } from '../../claims/quotes/quoted-places.ts';
import type { DraftTerm } from '../../claims/terms/draft-terms.ts';
import type { TextEdit } from '../../findings/finding.ts';
import { holderAmong, type Span } from '../../text/span.ts';
import type { DraftIndex } from './draft-index.ts';
import { occurrencesOf } from './references.ts';
import { subjectAt } from './subject.ts';

/** A defined term or abbreviation under the cursor, as it is written there. */
export interface Renameable {
  readonly span: Span;
  readonly written: string;
  readonly term: DraftTerm;
}

/** Only what the draft itself defines can be called otherwise, and what is quoted stays as it is. */
export function renameableAt(index: DraftIndex, offset: number): Renameable | undefined {
  const subject = subjectAt(index, offset);
  if (subject?.kind !== 'term') return undefined;
  const { span, term } = subject;
  if (!changeable(index, term).some(({ start }) => start === span.start)) return undefined;
  return { span, term, written: index.draft.text.slice(span.start, span.end) };
}

export type Renaming =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** `no-name`: empty, or with a mark that no term has; `taken`: another term of the draft bears it. */
  | { readonly kind: 'refused'; readonly why: 'no-name' | 'taken' };

/** Gives a term another name in its definition and wherever it is used. */
export function renameTerm({ span, term, written }: Renameable, newName: string, index: DraftIndex): Renaming {
  const { text } = index.draft;
  const name = newName.trim().normalize(DECOMPOSED.test(text) ? 'NFD' : 'NFC');
  if (name === '' || NO_NAME.test(name)) return { kind: 'refused', why: 'no-name' };
  const wanted = caseless(name);
  if (index.terms.some((each) => each.term !== term.term && caseless(each.term) === wanted))
    return { kind: 'refused', why: 'taken' };
  const edits = changeable(index, term).map(
    (place): TextEdit => ({
      span: place,
      newText: place.start === span.start ? name : inCaseOf(text.slice(place.start, place.end), { written, name }),
    }),
  );
  return { kind: 'edits', edits };
}

const DECOMPOSED = /[\u0300\u0301\u0303\u0309\u0323]/u;
const NO_NAME = /[\r\n“”"«»()[\];:|<>]/u;

/** The places of a term without those in quotation marks; where it is defined it may stand in marks of its own. */
function changeable(index: DraftIndex, term: DraftTerm): Span[] {
  const { draft } = index;
  const isQuoted = quotedPlaces(draft);
  const passageOf = holderAmong(draft.passages);
  const places = occurrencesOf({ kind: 'term', term, span: term.definition.termSpan }, index);
  return places.flatMap(({ role, start, end }) => {
    const passage = passageOf({ start, end });
    if (role === 'use' && (passage === undefined || isQuoted({ start, end }, passage))) return [];
    return [{ start, end }];
  });
}

/** The new name as it would have been written there: in capitals where only they stand, with one where a sentence begins. */
function inCaseOf(place: string, { written, name }: { readonly written: string; readonly name: string }): string {
  if (place === written) return name;
  if (isAllCapitals(place)) return isAllCapitals(written) ? name : name.toUpperCase();
  if (startsWithCapital(place) === startsWithCapital(written)) return name;
  const [initial = '', ...rest] = [...name];
  // "UBND" keeps its capitals wherever it stands.
  if (startsWithCapital(rest[0] ?? '')) return name;
  return `${startsWithCapital(place) ? initial.toUpperCase() : initial.toLowerCase()}${rest.join('')}`;
}

function isAllCapitals(text: string): boolean {
  return [...text].length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function startsWithCapital(text: string): boolean {
  return CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;

function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
