import type { Contrary } from '../claims/contrast/contraries.ts';
import type { Day } from '../text/day.ts';
import type { RawDocument } from './documents/raw.ts';
import type { Direction, PlaceKind, Requirement, StatementKind, StatementModality, Wording } from './model.ts';
import type { Origin } from './origin.ts';

/** Entries as they stand in the files: every reference is still an id. */
export interface RawRecords {
  readonly sources: readonly RawSource[];
  readonly people: readonly RawPerson[];
  readonly organisations: readonly RawOrganisation[];
  readonly places: readonly RawPlace[];
  readonly topics: readonly RawTopic[];
  readonly measures: readonly RawMeasure[];
  readonly events: readonly RawEvent[];
  readonly contraries: readonly RawContrary[];
  readonly statements: readonly RawStatement[];
  readonly documents: readonly RawDocument[];
}

export interface RawEntry {
  readonly id: string;
  /** Why this entry takes the place of the one before it that has the same id. */
  readonly correction?: string | undefined;
  readonly origin: Origin;
}

export interface RawSource extends RawEntry {
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly published?: Day | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
}

export interface RawPerson extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly RawOffice[];
}

export interface RawOffice {
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly notBefore?: Day | undefined;
  readonly notAfter?: Day | undefined;
  readonly seen: readonly Day[];
  readonly sources: readonly string[];
}

export interface RawOrganisation extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly successors: readonly (string | RawSuccession)[];
  readonly sources: readonly string[];
}

/** A successor with what is known of the succession; an id alone where that is all. */
export interface RawSuccession {
  readonly id: string;
  readonly functions: readonly string[];
  readonly basis?: string | undefined;
  readonly from?: Day | undefined;
}

export interface RawPlace extends RawEntry {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly successors: readonly (string | RawSuccession)[];
  readonly sources: readonly string[];
}

export interface RawTopic extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface RawMeasure extends RawEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly of: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly string[];
}

export interface RawEvent extends RawEntry {
  readonly name: string;
  readonly date?: Day | undefined;
  readonly place?: string | undefined;
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
}

export type RawContrary = RawEntry & Contrary;

export interface RawStatement extends RawEntry {
  readonly quote: string;
  readonly about?: string | undefined;
  readonly speaker: string;
  readonly office?: string | undefined;
  readonly date: Day;
  readonly event?: string | undefined;
  readonly kind: StatementKind;
  readonly wording: Wording;
  readonly modality: StatementModality;
  readonly topics: readonly string[];
  readonly document?: string | undefined;
  readonly supersedes: readonly string[];
  readonly requires?: Requirement | undefined;
  readonly sources: readonly RawAttestation[];
  /** `pending`: found by the import, and not yet accepted by anybody. */
  readonly review?: 'pending' | 'accepted' | undefined;
}

export interface RawAttestation {
  readonly source: string;
  readonly paragraph?: number | undefined;
  readonly quote?: string | undefined;
}
