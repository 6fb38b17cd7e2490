import type { Draft } from '../../document/draft.ts';
import { contains } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { DraftTerm } from './draft-terms.ts';

/**
 * Whether the draft defines something and certainly never speaks of it: the text goes on behind the definition, and no
 * other passage holds all the words of the term, in whatever order. An abbreviation that only stands in brackets behind
 * its long form may be a courtesy to the reader; one that is announced ("sau đây viết tắt là …") promises to be used.
 */
export function isNeverUsed(draft: Draft, term: DraftTerm): boolean {
  if (term.uses.length > 0 || !isAnnounced(draft.text, term) || !goesOn(draft, term)) return false;
  const words = tokenise(term.term);
  if (words.length > MOST_WORDS || words.some(({ kind }) => kind === 'number')) return false;
  if (term.kind === 'term' && words.some(({ kind }) => kind === 'mark')) return false;
  if (term.kind === 'abbreviation') return !draft.passages.some(({ tokens }) => hasJoined(tokens, term));
  const wanted = words.map(({ lower }) => lower);
  return !draft.passages.some(({ tokens }) => holdsAll(tokens, wanted, term));
}

/** A longer term is a description, and met again in parts. */
const MOST_WORDS = 5;
const FEWEST_BEHIND = 3;

function isAnnounced(text: string, { definition: { kind, meaningSpan, termSpan } }: DraftTerm): boolean {
  return kind === 'explained' || LETTER.test(text.slice(meaningSpan.end, termSpan.start));
}

const LETTER = /\p{L}/u;

function goesOn({ outline, passages }: Draft, { definition, passage }: DraftTerm): boolean {
  if (definition.kind !== 'explained')
    return (passages.at(-FEWEST_BEHIND)?.start ?? Number.NEGATIVE_INFINITY) > passage.start;
  const isBehind = (nodes: Draft['outline']): boolean =>
    nodes.some(({ kind, start, children }) => (kind === 'điều' && start > definition.end) || isBehind(children));
  return isBehind(outline);
}

function holdsAll(tokens: readonly Token[], wanted: readonly string[], { definition }: DraftTerm): boolean {
  return wanted.every((word) => tokens.some((token) => token.lower === word && !contains(definition, token)));
}

/** Whether the letters of an abbreviation begin a longer word or a code: "CNTN4". */
function hasJoined(tokens: readonly Token[], { term, definition }: DraftTerm): boolean {
  return tokens.some((token) => token.text.startsWith(term) && !contains(definition, token));
}
