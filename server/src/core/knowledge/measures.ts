import type { Claim } from '../claims/claim.ts';
import { type ContentWord, contentWords } from '../claims/words.ts';
import { tokenise } from '../text/tokens.ts';
import { fitsUnit } from './measure-units.ts';
import { buildTrie } from './mention-trie.ts';
import type { Measure } from './model.ts';

/** The name of a measure among content words, as half-open indices into them. */
export interface MeasureName {
  readonly measure: Measure;
  readonly firstWord: number;
  readonly endWord: number;
}

/** The lexicon of measures: every name and alias in one tree, found in one pass. */
export interface MeasureIndex {
  /** The measures named in the words, in their order, the longest name at each place; where several have one name, all of them. */
  measuresIn(words: readonly ContentWord[]): MeasureName[];
  /** What the value of a claim measures; undefined where it has no value, or one in a unit that no measure named there has. */
  measureOf(claim: Claim): Measure | undefined;
}

/**
 * Names are brought to the content words that claims are made of, so that "tỷ lệ người dân dùng DVCTT" and "người dân sử dụng
 * dịch vụ công trực tuyến" are one, and the year or the value may stand in their midst.
 */
export function buildMeasures(measures: readonly Measure[]): MeasureIndex {
  const trie = buildTrie(entriesByName(measures).values());
  const measuresIn = (words: readonly ContentWord[]): MeasureName[] => {
    const keys = words.map(({ key }) => ({ lower: key }));
    const names: MeasureName[] = [];
    for (let at = 0; at < keys.length; at += 1) {
      const found = trie.longestAt(keys, at);
      const meant = found?.value.filter(({ wholes }) => isOf(wholes, words)) ?? [];
      if (found === undefined || meant.length === 0) continue;
      names.push(...meant.map(({ measure }) => ({ measure, firstWord: at, endWord: found.end })));
      at = found.end - 1;
    }
    return names;
  };
  return {
    measuresIn,
    measureOf(claim) {
      const { core, leads } = claim.subject;
      const fitting = (words: readonly ContentWord[]): MeasureName[] =>
        measuresIn(words).filter(({ measure }) => fitsUnit(measure.unit, claim));
      if (core.length > (claim.aspect === 'level' ? 0 : CHANGE_WORDS))
        return nearest(fitting(core), placeOfValue(claim))?.measure;
      // A clause that names nothing is about what leads it, nearest first; a bare number may be of anything.
      return claim.quantity?.unit === undefined ? undefined : fitting(leads)[0]?.measure;
    },
  };
}

/** The words of what a claim is about, as they are compared. */
export function measureWords({ subject }: Claim): string {
  return subject.core.map(({ key }) => key).join(' ');
}

/** The names of a measure as the words of claims; what names it has all words of one of them. */
export function namesOfMeasure({ name, aliases }: Measure): readonly (readonly string[])[] {
  return [name, ...aliases].map(keysOf);
}

/** "Năm 2100 tăng 5%" has one word and names nothing. */
const CHANGE_WORDS = 1;

interface MeasureEntry {
  readonly measure: Measure;
  readonly wholes: readonly (readonly string[])[];
}

function entriesByName(
  measures: readonly Measure[],
): ReadonlyMap<string, readonly [keys: readonly string[], entries: readonly MeasureEntry[]]> {
  const byName = new Map<string, [readonly string[], MeasureEntry[]]>();
  for (const measure of measures) {
    const entry = { measure, wholes: measure.of.map(keysOf) };
    for (const keys of [measure.name, ...measure.aliases].map(keysOf)) {
      const named = byName.get(keys.join(' '));
      if (named === undefined) byName.set(keys.join(' '), [keys, [entry]]);
      else if (!named[1].includes(entry)) named[1].push(entry);
    }
  }
  return byName;
}

function keysOf(form: string): string[] {
  const tokens = tokenise(form);
  return contentWords(tokens, 0, tokens.length, []).map(({ key }) => key);
}

/** Whether one of the wholes is named; true for a measure that is no part of anything. */
function isOf(wholes: readonly (readonly string[])[], words: readonly ContentWord[]): boolean {
  return (
    wholes.length === 0 ||
    wholes.some((whole) => words.some((_, at) => whole.every((key, offset) => words[at + offset]?.key === key)))
  );
}

/** Where among the words of its clause the value stands: before what it counts, else at the end. */
function placeOfValue({ subject, counted }: Claim): number {
  const at = subject.core.findLastIndex(({ key }) => key === counted);
  return at < 0 ? subject.core.length : at;
}

/** The name nearest to a place; of two as near, the one before it. */
function nearest(names: readonly MeasureName[], place: number): MeasureName | undefined {
  const distance = ({ firstWord, endWord }: MeasureName): number => Math.max(firstWord - place, place - endWord, 0);
  return names.reduce<MeasureName | undefined>(
    (best, name) => (best === undefined || distance(name) < distance(best) ? name : best),
    undefined,
  );
}
