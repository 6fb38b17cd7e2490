import { canonicalWord } from './canonical.ts';

/** A word as tokens spell it. */
export interface Spelling {
  /** The canonical spelling. */
  readonly text: string;
  readonly lower: string;
  /** The shape of `lower`. */
  readonly shape: number;
}

export type Speller = (raw: string) => Spelling;

export function spellingOf(raw: string): Spelling {
  const text = canonicalWord(raw);
  const lower = text.toLowerCase();
  return { text, lower, shape: shapeOf(lower) };
}

/** One of few numbers, made of all letters of a word in lower case: words of different shapes are different words, which is seen ten times faster than in the words. */
export function shapeOf(lower: string): number {
  let shape = lower.length;
  for (let at = 0; at < lower.length; at += 1) shape = Math.imul(shape ^ lower.charCodeAt(at), 0x9e3779b1);
  return (shape >>> 16) & (SHAPES - 1);
}

/** How many shapes there are. */
export const SHAPES = 1024;

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
