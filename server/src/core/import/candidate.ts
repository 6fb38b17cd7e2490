import type { Claim } from '../claims/claim.ts';
import type { Event, StatementKind, StatementModality, Topic, Wording } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';

/** Something in a source that may go on record: a person decides. The span is that of the words, in the text that was read. */
export interface Candidate extends Span {
  /** Verbatim. */
  readonly quote: string;
  readonly speaker: CandidateSpeaker;
  /** True where the speaker was taken over from a sentence or paragraph nearby. */
  readonly carried: boolean;
  readonly date: Day;
  readonly event: Event | undefined;
  readonly kind: StatementKind;
  readonly wording: Wording;
  readonly modality: StatementModality;
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  /** The number of the non-empty line, from 1. */
  readonly paragraph: number;
}

/** Whose words they are: an entry of the knowledge base, or a name as it is printed. */
export interface CandidateSpeaker {
  /** The id of the person or organisation; undefined for somebody whom the knowledge base does not know. */
  readonly id: string | undefined;
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly office: string | undefined;
}

/** What a text says of itself, in its head and its closing lines. */
export interface SourceHead {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: Day | undefined;
  readonly url: string | undefined;
  /** The day of what it tells of, where its first paragraphs name one. */
  readonly held: Day | undefined;
  /** "Hội nghị sơ kết …", as printed. */
  readonly event: string | undefined;
}
