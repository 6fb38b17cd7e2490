import { regimeOf } from '../../document/form-faults/regime.ts';
import type { Candidate, Completion } from './candidate.ts';
import type { CitationPlace } from './cite-document.ts';
import { commonParts } from './common-parts.ts';
import { wholeBases } from './complete-basis.ts';
import type { CompletionQuestion } from './question.ts';
import { documentCandidates } from './documents.ts';
import type { Lists } from './lists.ts';
import { referencesFor } from './references.ts';
import type { SiteOf } from './site.ts';
import { typeBefore } from './type-before.ts';
import type { TypedWord } from './typed-words.ts';

/** In running text, by the last words: a reference, a part of the form that begins the line, a citation, a name. */
export function completeProse(
  { words, line }: SiteOf<'prose'>,
  { text, offset, draft, unasked }: CompletionQuestion,
  lists: Lists,
): Completion | undefined {
  const from = (start: number, candidates: readonly Candidate[]): Completion | undefined =>
    candidates.length === 0 ? undefined : { span: { start, end: offset }, candidates };
  const reference = (): Completion | undefined => {
    // What was typed since the draft was read stands before the cursor.
    const match = referencesFor(draft, words, offset - (text.length - draft.text.length));
    return match === undefined ? undefined : from(match.start, match.candidates);
  };
  const part = (): Completion | undefined => {
    const [first] = words;
    const opensLine = first !== undefined && MARKS.test(text.slice(line.start, first.start));
    if (!opensLine) return undefined;
    const typed = folded(words);
    return from(first.start, [...wholeBases(draft, typed, lists), ...commonParts(typed)]);
  };
  const citation = (): Completion | undefined => {
    const opening = typeBefore(words);
    if (opening === undefined) return undefined;
    const placeOf = ({ number }: { readonly number: string }): CitationPlace =>
      draft.text.includes(number) ? 'again' : 'first';
    const wish = { words: folded(words.slice(opening)), regime: regimeOf(draft), placeOf, close: '' };
    return from(words[opening]?.start ?? offset, documentCandidates(wish, lists));
  };
  const name = (): Completion | undefined => {
    const match = lists.named.endingIn(words, text.slice(line.start, offset));
    return match === undefined ? undefined : from(match.start, match.candidates);
  };
  if (unasked) return UNIT.test(text.slice(line.start, offset).normalize('NFC')) ? reference() : undefined;
  return reference() ?? part() ?? citation() ?? name();
}

/** What may stand before the first words of a line. */
const MARKS = /^[\s>*_-]*$/u;
/** The words that begin a reference and nothing else: "điểm" and "khoản" are words of everyday too, and a line may begin a Điều. */
const UNIT = /(?:[\p{L}\p{N}][,;]? \(?Điều|(?:tại|theo) (?:khoản|điểm)) $/u;

function folded(words: readonly TypedWord[]): string[] {
  return words.map((word) => word.folded);
}
