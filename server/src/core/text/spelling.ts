import { canonicalWord } from './canonical.ts';

/** A word as tokens spell it. */
export interface Spelling {
  /** The canonical spelling. */
  readonly text: string;
  readonly lower: string;
}

export type Speller = (raw: string) => Spelling;

export function spellingOf(raw: string): Spelling {
  const text = canonicalWord(raw);
  return { text, lower: text.toLowerCase() };
}

/** Spells each word once: a text of a million words has some thousands of different ones, and tokens of one word then share its strings. */
export function speller(): Speller {
  const known = new Map<string, Spelling>();
  return (raw) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const spelling = spellingOf(raw);
    if (known.size < MOST_KNOWN) known.set(raw, spelling);
    return spelling;
  };
}

/** Vietnamese has some seven thousand syllables; a text of more words than this repeats few of them. */
const MOST_KNOWN = 50_000;
