import type { Passage, Sentence } from '../../document/draft.ts';

/** A name in a sentence of a draft; the indices point into the tokens of the sentence. */
export interface Naming {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly firstToken: number;
  readonly endToken: number;
}
