import type { Day } from '../../text/day.ts';
import type { Origin } from '../origin.ts';
import type { Amendment, Ending, Grade, GradedFact, SavedLife, UnitStart } from './document.ts';

/** A document as it stands in a file. */
export interface RawDocument {
  readonly id: string;
  /** Why this entry takes the place of the one before it that has the same id. */
  readonly correction?: string | undefined;
  readonly origin: Origin;
  readonly type: string;
  readonly number: string;
  readonly title?: string | undefined;
  readonly about?: string | undefined;
  readonly aliases: readonly string[];
  readonly issuer?: string | undefined;
  readonly issued?: Day | undefined;
  readonly effective?: Day | undefined;
  readonly starts: readonly UnitStart[];
  readonly lasts?: Day | undefined;
  readonly details: readonly string[];
  readonly continues?: string | undefined;
  readonly endings: readonly RawEnding[];
  /** What this document ends elsewhere: the same fact as an ending there, for whoever adds the newer document alone. */
  readonly ends: readonly RawEnded[];
  readonly amendments: readonly RawAmendment[];
  readonly saved: readonly RawSavedLife[];
  readonly successors: readonly string[];
  readonly uncertain?: Day | undefined;
  readonly seen: readonly Day[];
  readonly url?: string | undefined;
  readonly grades: Readonly<Partial<Record<GradedFact, Grade | undefined>>>;
  readonly sources: readonly string[];
  readonly notes?: string | undefined;
}

export type RawEnding = Loose<Ending, 'from' | 'units'>;
export type RawAmendment = Loose<Amendment, 'by' | 'units'>;
export type RawSavedLife = Loose<SavedLife, 'what'>;

export interface RawEnded {
  readonly document: string;
  /** The day on which this document starts where absent. */
  readonly from?: Day | undefined;
  readonly basis?: string | undefined;
  readonly units: readonly string[];
  readonly grade?: Grade | undefined;
}

/** The fields named are there, any other may be absent from the file. */
type Loose<T, Given extends keyof T> = Pick<T, Given & keyof T> & Partial<Omit<T, Given>>;
