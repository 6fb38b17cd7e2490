import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import type { PlacedLead } from './leads.ts';
import { assertionOf, partsIn, polarityOf, scopeIn } from './modality.ts';
import type { Polarity, Scope } from './slot-kinds.ts';
import type { Slots } from './slots.ts';
import { type ContentWord, type WordReader, wordReader } from './words.ts';

interface SentenceGround {
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly span: Span;
  readonly asOf: Day;
  readonly leads: readonly PlacedLead[];
}

/** A sentence with what several of its claims ask for: a list of figures asks it hundreds of times. */
export interface SentenceReading extends SentenceGround {
  /** The leads of a cell: its row and its columns. */
  readonly cell: readonly PlacedLead[];
  /** What the nearest leads from outside say. */
  readonly wordsOfLeads: readonly ContentWord[];
  readonly clauses: readonly TokenRange[];
  readonly whole: TokenRange;
  readonly wordsIn: WordReader;
  readonly assertion: ReturnType<typeof assertionOf>;
  /** The scope that the whole sentence names. */
  readonly scope: Scope | undefined;
  readonly readClause: (range: TokenRange) => ClauseReading;
}

export interface ClauseReading {
  readonly range: TokenRange;
  readonly scope: Scope | undefined;
  readonly polarity: Polarity;
  readonly parts: readonly string[];
}

export function sentenceReading({ tokens, slots, span, asOf, leads }: SentenceGround): SentenceReading {
  const whole = { firstToken: 0, endToken: tokens.length };
  const known = new Map<TokenRange, ClauseReading>();
  const readClause = (range: TokenRange): ClauseReading => {
    const read = known.get(range) ?? clauseReading(tokens, slots, range);
    known.set(range, read);
    return read;
  };
  return {
    tokens,
    slots,
    span,
    asOf,
    leads,
    cell: leads.filter(({ kind }) => kind === 'row' || kind === 'column'),
    wordsOfLeads: wordsOfLeads(leads),
    clauses: clausesOf(tokens, slots.quantities),
    whole,
    wordsIn: wordReader(tokens, slots.taken),
    assertion: assertionOf(tokens),
    scope: scopeIn(tokens, 0, tokens.length),
    readClause,
  };
}

function clauseReading(tokens: readonly Token[], { taken }: Slots, range: TokenRange): ClauseReading {
  const { firstToken, endToken } = range;
  return {
    range,
    scope: scopeIn(tokens, firstToken, endToken),
    polarity: polarityOf(tokens, firstToken, endToken, taken),
    parts: partsIn(tokens, firstToken, endToken),
  };
}

function wordsOfLeads(leads: readonly PlacedLead[]): readonly ContentWord[] {
  const outer = leads.filter(({ kind }) => kind === 'introduction' || kind === 'heading').slice(0, NEAR_LEADS);
  const [only] = outer;
  return outer.length === 1 && only !== undefined ? only.words : outer.flatMap(({ words }) => words);
}

/** Beyond the three nearest leads a heading speaks of the whole draft. */
export const NEAR_LEADS = 3;
