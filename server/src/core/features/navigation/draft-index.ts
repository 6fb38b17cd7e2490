import { bareReferences } from '../../claims/citations/bare-references.ts';
import { type DraftCitation, draftCitations } from '../../claims/citations/draft-citations.ts';
import { type DraftQuote, draftQuotes } from '../../claims/quotes/draft-quotes.ts';
import type { SlotReader } from '../../claims/slot-reader.ts';
import { type DraftTerm, draftTerms } from '../../claims/terms/draft-terms.ts';
import type { Draft } from '../../document/draft.ts';
import { type DraftMention, draftMentions } from '../../knowledge/draft-mentions.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { once } from '../../text/once.ts';

/** What the words of a draft stand for. Each list is read when it is first asked for, and once for a version of the draft. */
export interface DraftIndex {
  readonly draft: Draft;
  readonly knowledge: Knowledge;
  readonly slots: SlotReader;
  /** Of references that name no text, those that can only mean the one they stand in are resolved in it. */
  readonly citations: readonly DraftCitation[];
  readonly quotes: readonly DraftQuote[];
  readonly terms: readonly DraftTerm[];
  readonly mentions: readonly DraftMention[];
}

/** `slots` may be those that a check of the same draft has filled: what they know is not read again. */
export function indexDraft({ draft, knowledge, slots }: Pick<DraftIndex, 'draft' | 'knowledge' | 'slots'>): DraftIndex {
  const citations = once(() => {
    const read = draftCitations(draft, slots);
    const bare = new Map(bareReferences(draft, read).map((each) => [each.citation, each]));
    return read.map((each) => bare.get(each.citation) ?? each);
  });
  const quotes = once(() => draftQuotes(draft));
  const terms = once(() => draftTerms(draft));
  const mentions = once(() => draftMentions(draft, knowledge.mentions, slots.asOf));
  return {
    draft,
    knowledge,
    slots,
    get citations() {
      return citations();
    },
    get quotes() {
      return quotes();
    },
    get terms() {
      return terms();
    },
    get mentions() {
      return mentions();
    },
  };
}
