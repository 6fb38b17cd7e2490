import type { Token, TokenRange } from '../../text/tokens.ts';
import { headFrom, phraseAt, phraseTable } from '../phrases.ts';

export const CONTRARY_KINDS = ['opposite', 'modality', 'bound', 'quantity', 'exception'] as const;
/** What sort of difference two contrary words make. */
export type ContraryKind = (typeof CONTRARY_KINDS)[number];

export const FORCES = ['order', 'open', 'allow', 'forbid', 'omit'] as const;
/** What a word of modality does: orders, leaves open, allows, forbids; `omit` is a plain "không" before a verb. */
export type Force = (typeof FORCES)[number];

/** Phrases that exclude each other when they are said of the same thing. */
export interface Contrary {
  readonly id: string;
  readonly kind: ContraryKind;
  /** A phrase of one side is contrary to every phrase of another. */
  readonly sides: readonly (readonly string[])[];
  /** Of an entry of modality, what each side does. */
  readonly forces?: readonly Force[] | undefined;
}

/** A phrase of the lexicon where it stands in a passage. */
export interface ContraryWord extends TokenRange {
  readonly phrase: string;
  readonly sides: readonly ContrarySide[];
  /** What it does where it is a word of modality. */
  readonly forces: ReadonlySet<Force>;
}

interface ContrarySide {
  readonly contrary: Contrary;
  readonly side: number;
}

/** The lexicon made ready for reading. */
export interface Contraries {
  /** The phrases of the lexicon in the tokens, the longest at each place. */
  wordsIn(tokens: readonly Token[]): ContraryWord[];
}

export function buildContraries(entries: readonly Contrary[]): Contraries {
  const meanings = new Map<string, { readonly sides: ContrarySide[]; readonly forces: Set<Force> }>();
  for (const contrary of entries) {
    contrary.sides.forEach((phrases, side) => {
      const force = contrary.forces?.[side];
      for (const phrase of phrases) {
        const meaning = meanings.get(phrase) ?? { sides: [], forces: new Set<Force>() };
        meaning.sides.push({ contrary, side });
        if (force !== undefined) meaning.forces.add(force);
        meanings.set(phrase, meaning);
      }
    });
  }
  const table = phraseTable(meanings);
  return {
    wordsIn(tokens) {
      const words: ContraryWord[] = [];
      const { length } = tokens;
      for (let at = headFrom(table, tokens, 0, length); at < length; at = headFrom(table, tokens, at + 1, length)) {
        const found = phraseAt(table, tokens, at);
        if (found === undefined) continue;
        const endToken = at + found.words.length;
        words.push({ firstToken: at, endToken, phrase: found.words.join(' '), ...found.meaning });
        at = endToken - 1;
      }
      return words;
    },
  };
}

/** The kind of contrariety between two words of the lexicon; undefined where neither excludes the other. */
export function contrariety(a: ContraryWord, b: ContraryWord): ContraryKind | undefined {
  const agree = a.sides.some((one) =>
    b.sides.some((other) => other.contrary === one.contrary && other.side === one.side),
  );
  if (agree) return undefined;
  for (const one of a.sides) for (const other of b.sides) if (one.contrary === other.contrary) return one.contrary.kind;
  return undefined;
}
