import type { Contrary } from '../claims/contrast/contraries.ts';
import type { Day } from '../text/day.ts';
import type { LegalDocument } from './documents/document.ts';
import type { Origin } from './origin.ts';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly published: Day | undefined;
  readonly url: string | undefined;
  /** The name of its text among the sources that `knowledge verify` is given. */
  readonly file: string | undefined;
  readonly origin: Origin;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly origin: Origin;
}

/** What took the place of a body or a place. A body may have several successors, each for some of its functions. */
export interface Succession {
  readonly id: string;
  /** Words that tell a matter that it took over: "báo chí", "xuất bản". Empty where it took over what no other successor did. */
  readonly functions: readonly string[];
  /** By what: "Nghị định 43/2025/NĐ-CP". */
  readonly basis: string | undefined;
  /** Its first day in those functions. */
  readonly from: Day | undefined;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly from: Day | undefined;
  /** The last day on which it existed under this name. */
  readonly to: Day | undefined;
  readonly successors: readonly Succession[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export const PLACE_KINDS = ['quốc gia', 'tỉnh', 'thành phố', 'cấp', 'tổng số'] as const;
/**
 * A country, a province or a centrally-run city; `cấp`: a level of units, whose aliases are the nouns of its units ("huyện");
 * `tổng số`: how many there are ("63 tỉnh, thành phố").
 */
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly aliases: readonly string[];
  readonly from: Day | undefined;
  /** The last day on which it existed under this name and kind. */
  readonly to: Day | undefined;
  readonly successors: readonly Succession[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** A chức danh held by a person; `from` and `to` are its first and last day where they are known, `seen` days on which a source shows it. */
export interface Office {
  readonly title: string;
  readonly organisation: string | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Where only a month or a year is verified: the earliest day on which it may have begun, the latest on which it may have been held. */
  readonly notBefore: Day | undefined;
  readonly notAfter: Day | undefined;
  readonly seen: readonly Day[];
  readonly sources: readonly string[];
}

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
  readonly origin: Origin;
}

export const DIRECTIONS = ['up', 'down'] as const;
/** Which way a measure gets better: `up` for a share or a revenue, `down` for a place in a ranking. */
export type Direction = (typeof DIRECTIONS)[number];

/** What a value may measure: "tỷ trọng kinh tế số trong GDP", "doanh thu toàn ngành". */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The unit of its values; undefined where it has no fixed one. */
  readonly unit: string | undefined;
  /** Undefined where more is neither better nor worse. */
  readonly direction: Direction | undefined;
  /** The whole of which it is a part, under each of its names; the measure is meant only where one of them is named too. */
  readonly of: readonly string[];
  readonly topics: readonly Topic[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** Words of the language that exclude each other; nothing that anybody has said. */
export interface ContraryEntry extends Contrary {
  readonly origin: Origin;
}

export interface Event {
  readonly id: string;
  readonly name: string;
  readonly date: Day | undefined;
  readonly place: string | undefined;
  readonly aliases: readonly string[];
  readonly sources: readonly string[];
  readonly origin: Origin;
}

export const STATEMENT_KINDS = [
  'directive',
  'target',
  'figure',
  'principle',
  'commitment',
  'programme',
  'quotation',
] as const;
/** What a statement does: orders, sets a value to reach, reports a number, judges, promises, announces; or is only a saying. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const WORDINGS = ['direct', 'reported', 'restated'] as const;
/**
 * `direct`: the speaker's own words, in quotation marks in the source; `reported`: indirect speech or narration; `restated`: our
 * words for what a document says, which nobody may quote.
 */
export type Wording = (typeof WORDINGS)[number];

export const STATEMENT_MODALITIES = [
  'obligation',
  'recommendation',
  'permission',
  'prohibition',
  'aim',
  'commitment',
  'fact',
  'opinion',
] as const;
export type StatementModality = (typeof STATEMENT_MODALITIES)[number];

/** One source in which a statement stands: the number of the non-empty line, from 1, where it stands there in so many words, and its wording there where that differs. */
export interface Attestation {
  readonly source: Source;
  readonly paragraph: number | undefined;
  readonly quote: string | undefined;
}

/** What a directive orders that a kind of document has to contain. */
export interface Requirement {
  /** The kinds of document that it speaks of, in small letters: "luật", "bộ luật". */
  readonly documents: readonly string[];
  /** What has to be there, in words that a message can quote: "chương hoặc điều về hoạt động trên môi trường số". */
  readonly what: string;
  /** Words and phrases by which it is known; a draft that has one of them in a unit has it. */
  readonly words: readonly string[];
}

/** Something that somebody is on record as having said, or a report that a body gave: the corpus that drafts are held against. */
export interface Statement {
  readonly id: string;
  /** Short and verbatim from the first source; our own words where the wording is `restated`. */
  readonly quote: string;
  /** The curator's words for the subject, scope and time that the excerpt leaves to its surroundings; never part of a quotation. */
  readonly about: string | undefined;
  readonly speaker: Person | Organisation;
  /** The office in which a person spoke. */
  readonly office: string | undefined;
  readonly date: Day;
  readonly event: Event | undefined;
  readonly kind: StatementKind;
  readonly wording: Wording;
  readonly modality: StatementModality;
  readonly topics: readonly Topic[];
  /** The document that says so, where a document and not a person speaks. */
  readonly document: LegalDocument | undefined;
  /** Ids of the earlier statements that this one takes the place of. */
  readonly supersedes: readonly string[];
  readonly requires: Requirement | undefined;
  readonly sources: readonly [Attestation, ...Attestation[]];
  readonly origin: Origin;
}

/** What is told in our words can be held against a draft, but nobody can be quoted with it. */
export function isSpoken({ wording }: Statement): boolean {
  return wording !== 'restated';
}

/** Everything that is on record, with all references resolved. Ids are unique within each list. */
export interface KnowledgeRecords {
  readonly statements: readonly Statement[];
  readonly documents: readonly LegalDocument[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly measures: readonly Measure[];
  readonly events: readonly Event[];
  readonly contraries: readonly ContraryEntry[];
  readonly sources: readonly Source[];
}
