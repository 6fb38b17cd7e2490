import type { Draft, Passage, Sentence } from '../../document/draft.ts';
import type { SlotReader } from '../slot-reader.ts';
import { withoutAnnexesElsewhere } from './annexes-elsewhere.ts';
import type { Citation } from './citation.ts';
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

/** Every citation of the draft, or of some passages of it, once, in the order of the text; a citation never reaches over the end of a sentence. */
export function draftCitations(
  draft: Draft,
  slots: SlotReader,
  passages: readonly Passage[] = draft.passages,
): readonly DraftCitation[] {
  const targetOf = citationResolver(draft);
  const citations = passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      slots.slotsOf(sentence.tokens).citations.map(
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
