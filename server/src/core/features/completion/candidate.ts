import type { Bilingual } from '../../knowledge/fault.ts';
import type { Span } from '../../text/span.ts';
import type { Snippet } from '../snippet.ts';

/** What may be put in the place of the words typed so far. */
export interface Completion {
  /** The words typed so far: what an accepted candidate replaces. */
  readonly span: Span;
  /** The best first, never more than fit a short list. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly kind: CandidateKind;
  readonly label: string;
  /** One line on what it is; undefined where the label says it. What is quoted is the same in every language. */
  readonly detail: string | Bilingual | undefined;
  readonly insert: Snippet;
  /** True for what is no longer in force on the day. */
  readonly outdated: boolean;
  /** Of what more can be told; undefined where the label says it all. */
  readonly subject: Subject | undefined;
}

export type CandidateKind = 'document' | 'template' | 'body' | 'office' | 'measure' | 'quotation' | 'unit';

/** An entry of the knowledge base, by which its documentation is found when it is asked for. */
export interface Subject {
  readonly kind: 'document' | 'organisation' | 'person' | 'measure' | 'statement';
  readonly id: string;
}

/** A list that has to be scrolled is no help: who types another word gets another list. */
export const MOST_CANDIDATES = 50;
