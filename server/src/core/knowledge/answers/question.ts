import type { Citation } from '../../claims/citations/citation.ts';
import type { Quantity } from '../../claims/quantities/quantity.ts';
import type { Time } from '../../claims/times/time.ts';
import type { LegalDocument } from '../documents/document.ts';
import type { Person } from '../model.ts';

export const QUESTION_KINDS = [
  'who',
  'holder',
  'how-much',
  'when',
  'in-force',
  'which-document',
  'directed',
  'promised',
  'said',
  'open',
] as const;
/**
 * What a question wants: who has charge of a thing, who held an office, a value, a time, whether a document is in force, a
 * document about a thing, an order, a promise, a saying; or whatever bears on it.
 */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question in plain words, as it was understood. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** What it is about: its words without those that only ask, without times and numbers of documents. */
  readonly words: readonly AskedWord[];
  /** The same as text. */
  readonly subject: string;
  readonly time: Time | undefined;
  /** The values that it names itself: “ai nói chuyển đổi số 70% là thay đổi?”. */
  readonly quantities: readonly Quantity[];
  readonly documents: readonly CitedDocument[];
  /** Whose words are wanted: somebody on record, or whoever held an office. */
  readonly speaker: AskedSpeaker | undefined;
}

/** A word of the question with the spellings on record that it may stand for. */
export interface AskedWord {
  readonly typed: string;
  readonly keys: ReadonlySet<string>;
  /** The word right before it, as its place among the words. */
  readonly after: number | undefined;
}

export type AskedSpeaker =
  | { readonly kind: 'person'; readonly person: Person }
  /** The beginning of the titles that are meant, folded: "bo truong". */
  | { readonly kind: 'office'; readonly title: string };

/** A document that the question names, and what the register has for it. */
export interface CitedDocument {
  readonly text: string;
  readonly citation: Citation | undefined;
  readonly found: readonly LegalDocument[];
}
