import type { Draft, Passage, Sentence } from '../../document/draft.ts';
import type { Day } from '../../text/day.ts';
import { withoutAnnexesElsewhere } from './annexes-elsewhere.ts';
import { type Citation, readCitations } from './citation.ts';
import { type CitationTarget, citationResolver } from './resolve-citations.ts';

/** A citation of the draft, where it stands. */
export interface DraftCitation {
  readonly citation: Citation;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** The index of its first token among those of its sentence. */
  readonly at: number;
  /** What it names, as far as that is certain: units of the draft itself, a document, or one that was named before. */
  readonly target: CitationTarget;
}

/** Every citation of the draft once, in the order of the text; a citation never reaches over the end of a sentence. */
export function draftCitations(draft: Draft, asOf: Day): readonly DraftCitation[] {
  const targetOf = citationResolver(draft);
  const citations = draft.passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      readCitations(sentence.tokens, asOf).map(
        (citation): DraftCitation => ({
          citation,
          passage,
          sentence,
          at: citation.firstToken,
          target: targetOf(citation, passage),
        }),
      ),
    ),
  );
  return withoutAnnexesElsewhere(citations);
}
