import type { Origin } from './origin.ts';

/** One text in both languages, for what is worded where it is found. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What is wrong with an entry of a knowledge folder, and where the curator mends it. */
export interface KnowledgeFault extends Origin {
  /** The id of the entry; undefined where the fault lies in the file as a whole or the entry has no id. */
  readonly id: string | undefined;
  readonly message: Bilingual;
}
