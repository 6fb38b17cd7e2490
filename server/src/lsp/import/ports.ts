import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Day } from '../../core/text/day.ts';
import type { Span } from '../../core/text/span.ts';

/** Sources and the files that what is found in them is written to. As with all ports, none of these functions rejects. */
export interface ImportPorts {
  /** Every source is read before anything is written. */
  readonly importSources: (uris: readonly string[], into: Destination) => Promise<ImportAnswer>;
  readonly importSelection: (selection: Selection, into: Destination) => Promise<ImportAnswer | OpenAnswer>;
  /** What waits for review in the text of a knowledge file. */
  readonly pendingIn: (text: string) => readonly PendingEntry[];
  /** Carries out a decision in a file; what keeps it from being carried out. */
  readonly review: (uri: string, id: string, decision: 'accept' | 'drop') => Promise<Bilingual | undefined>;
}

export interface Destination {
  /** The URI of a folder of knowledge, which need not be there yet. */
  readonly folder: string;
  readonly knowledge: Knowledge;
  readonly asOf: Day;
}

export interface Selection {
  readonly uri: string;
  readonly title: string | undefined;
  readonly text: string;
  readonly selected: Span;
  readonly speaker: string | undefined;
  readonly date: Day | undefined;
}

/** What was written, and what kept the rest from being. */
export interface ImportAnswer {
  readonly kind: 'written';
  readonly files: readonly { readonly uri: string; readonly added: number; readonly known: number }[];
  readonly problem: Bilingual | undefined;
}

/** What the text does not tell and somebody has to. */
export interface OpenAnswer {
  readonly kind: 'open';
  readonly speaker: boolean;
  readonly date: boolean;
}

export interface PendingEntry {
  readonly id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly printed: string | undefined;
  readonly carried: boolean;
  readonly office: string | undefined;
  readonly date: string;
  readonly kind: string;
  readonly source: string | undefined;
  readonly start: number;
}
