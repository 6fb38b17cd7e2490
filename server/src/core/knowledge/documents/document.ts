import type { Day } from '../../text/day.ts';
import type { Origin } from '../origin.ts';

export const GRADES = ['P', 'S'] as const;
/** How well a fact is verified: `P` the text itself was read in a public copy, `S` a public secondary source states it. */
export type Grade = (typeof GRADES)[number];

/** Văn bản: a law, decree, decision … as the register knows it. Its key is type, number, issuer and day of issue, never the number alone. */
export interface LegalDocument {
  readonly kind: 'document';
  readonly id: string;
  /** "Luật", "Nghị định": as it is written before the number. */
  readonly type: string;
  /** Số, ký hiệu, without spaces: "15/2020/NĐ-CP", "57-NQ/TW". */
  readonly number: string;
  /** Its name without the type, as it is cited; undefined where the register has it in our own words only. */
  readonly title: string | undefined;
  /** Our own words for what it is about. */
  readonly about: string | undefined;
  /** Further names under which it is cited, without the type. */
  readonly aliases: readonly string[];
  /** The id of the issuing body. */
  readonly issuer: string | undefined;
  readonly issued: Day | undefined;
  /** The first day on which it is in force, units with a day of their own aside. */
  readonly effective: Day | undefined;
  readonly starts: readonly UnitStart[];
  /** The last day that the document sets for itself. */
  readonly lasts: Day | undefined;
  /** The ids of the documents that it spells out ("quy định chi tiết"): what ends them may end it. */
  readonly details: readonly string[];
  /** Where an announcement keeps it alive although what it spells out has ended. */
  readonly continues: string | undefined;
  readonly endings: readonly Ending[];
  readonly amendments: readonly Amendment[];
  /** What lives on after its end, for whom and how long. */
  readonly saved: readonly SavedLife[];
  /** The ids of documents that took up its subject: those that a citation should name instead. */
  readonly successors: readonly string[];
  /** From this day on nothing verified is known of whether it is in force. */
  readonly uncertain: Day | undefined;
  /** Days on which a source shows it in force. */
  readonly seen: readonly Day[];
  readonly url: string | undefined;
  readonly grades: Readonly<Record<GradedFact, Grade | undefined>>;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  readonly notes: string | undefined;
  readonly origin: Origin;
}

export const GRADED_FACTS = ['issued', 'effective', 'status'] as const;
export type GradedFact = (typeof GRADED_FACTS)[number];

/** Units that begin on another day than the whole. */
export interface UnitStart {
  readonly units: readonly string[];
  readonly from: Day;
}

/** The end of a document, or of some of its units. */
export interface Ending {
  /** The first day on which it is no longer in force. */
  readonly from: Day;
  /** The id of the document that ends it. */
  readonly by: string | undefined;
  /** Where that stands: a unit of the ending document ("khoản 2 Điều 47"), or a rule in words. */
  readonly basis: string | undefined;
  /** Empty where the whole document ends. */
  readonly units: readonly string[];
  readonly grade: Grade | undefined;
}

/** A change of the wording of a document by another. */
export interface Amendment {
  readonly by: string;
  readonly from: Day | undefined;
  readonly basis: string | undefined;
  readonly units: readonly string[];
}

/** Transitional life: who may still go by a document that has ended. */
export interface SavedLife {
  readonly what: string;
  /** The last day; undefined where none is set. */
  readonly until: Day | undefined;
  readonly basis: string | undefined;
}
