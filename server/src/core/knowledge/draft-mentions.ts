import type { Draft, Passage, Sentence } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import type { Mention, MentionIndex } from './mentions.ts';

/** A name of something on record in a draft; its token indices point into the tokens of its sentence. */
export interface DraftMention {
  readonly mention: Mention;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** Every name in the draft, in the order of the text; a name never reaches over the end of a sentence. */
export function draftMentions({ passages }: Pick<Draft, 'passages'>, index: MentionIndex, asOf: Day): DraftMention[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) =>
      index.mentionsIn(sentence.tokens, asOf).map((mention): DraftMention => ({ mention, passage, sentence })),
    ),
  );
}
