import type { Day } from '../../text/day.ts';
import type { Token } from '../../text/tokens.ts';
import { contentWords } from '../words.ts';
import type { Contraries } from './contraries.ts';
import type { Contrast } from './contrast.ts';
import { contrastsBetween, type PairedSides } from './contrasts.ts';
import { type Features, measure, share } from './features.ts';
import { pairItems } from './pairing.ts';
import { replacementsIn } from './replacements.ts';
import { readSide, type Side } from './side.ts';
import { unitsOf } from './units.ts';

/** A passage of a draft held against the unit of a record that speaks most of what it speaks of. */
export interface Confrontation {
  readonly contrasts: readonly Contrast[];
  readonly features: Features;
}

export interface ConfrontInput {
  readonly record: readonly Token[];
  readonly draft: readonly Token[];
  readonly contraries: Contraries;
  readonly asOf: Day;
}

export function confront({ record, draft, contraries, asOf }: ConfrontInput): Confrontation {
  const ours = readSide(draft, contraries, asOf);
  const units = unitsOf(record);
  const candidates = record.length <= SHORT ? [record] : nearestUnits(units, draft);
  const pairs = candidates.map((tokens) => pairSides(ours, readSide(tokens, contraries, asOf)));
  return outcomeOf(pairs.reduce((best, each) => (closeness(each) > closeness(best) ? each : best)));
}

/** Two sides that are ready, held against each other as they are. */
export function confrontSides(draft: Side, record: Side): Confrontation {
  return outcomeOf(pairSides(draft, record));
}

function outcomeOf(pair: PairedSides): Confrontation {
  const shared = share(pair.draft.items, pair.pairing.toRecord);
  const contrasts = shared < LEAST_SHARED ? [] : contrastsBetween(pair);
  return { contrasts, features: measure(pair, contrasts) };
}

/** A draft of which the record names less speaks of something else, and departs from it in nothing. */
const LEAST_SHARED = 0.5;
/** A record of this many tokens is held against the draft as a whole: what a draft joins may stand in two of its sentences. */
const SHORT = 160;
/** How many units of a long record are paired in full. */
const NEAREST = 3;

function pairSides(draft: Side, record: Side): PairedSides {
  const pairing = pairItems(draft.items, record.items);
  return { draft, record, pairing, replacements: replacementsIn(draft.items, record.items, pairing) };
}

function closeness({ draft, record, pairing }: PairedSides): number {
  const [ofDraft, ofRecord] = [share(draft.items, pairing.toRecord), share(record.items, pairing.toDraft)];
  return ofDraft + SMALL * ofRecord;
}

/** Of two units that name as much of the draft, the shorter one is meant. */
const SMALL = 0.3;

/** The units that share most with the draft, by words that are rare among the units. */
function nearestUnits(units: readonly (readonly Token[])[], draft: readonly Token[]): readonly (readonly Token[])[] {
  const wanted = keysOf(draft);
  const keys = units.map(keysOf);
  const unitsWith = new Map<string, number>();
  for (const set of keys) for (const key of set) unitsWith.set(key, (unitsWith.get(key) ?? 0) + 1);
  const weigh = (key: string): number => Math.log(1 + units.length / (unitsWith.get(key) ?? units.length));
  const scores = keys.map((set) => {
    let score = 0;
    for (const key of wanted) if (set.has(key)) score += weigh(key);
    return score / (set.size + LENGTH_OF_UNIT);
  });
  return units
    .map((tokens, index) => ({ tokens, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST)
    .map(({ tokens }) => tokens);
}

/** Keeps a unit of three words from being the nearest because it is short. */
const LENGTH_OF_UNIT = 40;

function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(contentWords(tokens, 0, tokens.length, []).map(({ key }) => key));
}
