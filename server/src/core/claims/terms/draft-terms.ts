import type { Draft, Passage } from '../../document/draft.ts';
import type { OutlineNode } from '../../document/outline-node.ts';
import { unitsAround } from '../../document/units-around.ts';
import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import { finish, inPieces, type Steps } from '../../text/steps.ts';
import { tokenise } from '../../text/tokens.ts';
import { quotedPlaces } from '../quotes/quoted-places.ts';
import { abbreviationAt } from './abbreviation.ts';
import { usesOf } from './term-uses.ts';
import { type DefinedTerm, isGlossaryHeading, readExplainedTerm, readTerms } from './terms.ts';

/** A definition of the draft, with every place where what it defines is used. */
export interface DraftTerm {
  readonly kind: 'term' | 'abbreviation';
  /** In canonical spelling, without quotation marks: "Hệ thống", "UBND". */
  readonly term: string;
  /** What it stands for, as the draft writes it; of an item of a glossary the explanation. */
  readonly longForm: string;
  /** Where its parts stand; the span holds all of the definition. */
  readonly definition: DefinedTerm;
  readonly passage: Passage;
  /** Everywhere else that it stands, before the definition too, in the order of the text. Of a term that is defined twice both have all of them. */
  readonly uses: readonly Span[];
}

/** The terms and abbreviations that the draft defines, in the order of the text; those of another text that it quotes are not its own. */
export function draftTerms(draft: Draft): readonly DraftTerm[] {
  return finish(draftTermsInSteps(draft));
}

/** The same, a piece at a time. */
export function* draftTermsInSteps(draft: Draft): Steps<readonly DraftTerm[]> {
  const read = readingOf(draft);
  read.terms ??= yield* readTermsOf(draft);
  return read.terms;
}

/** What was read of a draft, once it was. */
const readingOf = kept((_: Draft): { terms: readonly DraftTerm[] | undefined } => ({ terms: undefined }));

function* readTermsOf(draft: Draft): Steps<readonly DraftTerm[]> {
  const definitions = yield* definitionsIn(draft);
  if (definitions.length === 0) return [];
  const uses = yield* usesOf(
    draft,
    definitions.map(({ definition }) => definition),
  );
  return definitions.map(({ definition, passage }) => ({
    kind: isAbbreviation(definition) ? 'abbreviation' : 'term',
    term: definition.term,
    longForm: draft.text.slice(definition.meaningSpan.start, definition.meaningSpan.end),
    definition,
    passage,
    uses: uses.get(definition) ?? [],
  }));
}

interface Placed {
  readonly definition: DefinedTerm;
  readonly passage: Passage;
}

const termsIn = kept(readTerms);

function* definitionsIn(draft: Draft): Steps<readonly Placed[]> {
  const isQuoted = quotedPlaces(draft);
  const explains = glossaryItems(draft);
  const placedIn = (passage: Passage): readonly Placed[] => {
    const named = termsIn(passage.tokens);
    const explained = explains(passage) ? readExplainedTerm(passage.tokens) : undefined;
    return (explained === undefined ? named : [explained, ...named])
      .filter((definition) => !isQuoted(definition, passage))
      .map((definition) => ({ definition, passage }));
  };
  return yield* inPieces(draft.passages, (piece) => piece.flatMap(placedIn));
}

/** Whether a passage is an item right under the heading of a glossary ("Điều 3. Giải thích từ ngữ"). */
function glossaryItems({ text, outline }: Draft): (passage: Passage) => boolean {
  const unitsAt = unitsAround(outline);
  const known = new Map<OutlineNode, boolean>();
  const isGlossary = (node: OutlineNode): boolean => {
    const found = known.get(node) ?? (node.title !== undefined && isGlossaryHeading(tokenise(text, node.title)));
    known.set(node, found);
    return found;
  };
  return (passage) => {
    if (passage.kind !== 'item') return false;
    const around = unitsAt(passage.tokens[0]?.start ?? passage.start);
    const [holder, item] = [around.at(-2), around.at(-1)];
    return holder !== undefined && item !== undefined && item.start >= passage.start && isGlossary(holder);
  };
}

/** By its letters, whichever words introduce it: "sau đây viết tắt là Hệ thống" gives a name. */
function isAbbreviation({ term }: DefinedTerm): boolean {
  const tokens = tokenise(term);
  return abbreviationAt(tokens, 0)?.end === tokens.length;
}
