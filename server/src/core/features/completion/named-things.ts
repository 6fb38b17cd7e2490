import { type HistoryEntry, standingOn } from '../../knowledge/history.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { hasEnded } from '../../knowledge/lives.ts';
import type { Measure } from '../../knowledge/model.ts';
import type { Day } from '../../text/day.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { measureCandidates } from './measure-candidates.ts';
import { asSeen, officeHolders } from './office-holders.ts';
import { begins, foldedWords, type TypedWord } from './typed-words.ts';

/** What is known by a name in prose: bodies that exist on the day, offices with those who hold them, measures. */
export interface NamedThings {
  /** The things of which the last words are the beginning; of several readings, that of the most words. */
  endingIn(words: readonly TypedWord[], sentence: string): NamedMatch | undefined;
}

export interface NamedMatch {
  readonly start: number;
  readonly candidates: readonly Candidate[];
}

export function namedThings(knowledge: Knowledge, asOf: Day): NamedThings {
  const names = [...officesOf(knowledge, asOf), ...bodiesOf(knowledge, asOf), ...measuresOf(knowledge)];
  const histories = new Map<Measure, readonly HistoryEntry[]>();
  const standing = (measure: Measure): readonly HistoryEntry[] => {
    const known = histories.get(measure) ?? standingOn(knowledge.history(measure), asOf);
    histories.set(measure, known);
    return known;
  };
  const byFirst = new Map<string, Name[]>();
  for (const name of names) {
    const [first = ''] = name.words;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [name]);
    else others.push(name);
  }
  return {
    endingIn(words, sentence) {
      for (let at = 0; at < words.length; at += 1) {
        const typed = words.slice(at).map(({ folded }) => folded);
        const [first] = words.slice(at);
        if (first === undefined || (typed.length === 1 && !isNameBegun(first))) return undefined;
        const near = typed.length === 1 ? names : (byFirst.get(first.folded) ?? []);
        const meant = near.filter((name) => name.least <= typed.length && begins(name.words, typed));
        const candidates = meant.flatMap(({ thing }) => candidatesOf(thing, standing, sentence));
        if (candidates.length > 0) return { start: first.start, candidates: distinct(candidates) };
      }
      return undefined;
    },
  };
}

interface Name {
  /** Folded. */
  readonly words: readonly string[];
  /** How many words have to be typed before it is meant: one for a body, more where the words are those of any sentence. */
  readonly least: number;
  readonly thing: NamedThing;
}

type NamedThing = Candidate | Measure;

function bodiesOf({ records }: Knowledge, day: Day): Name[] {
  return records.organisations
    .filter((body) => !hasEnded(body, day) && (body.from === undefined || body.from <= day))
    .flatMap(({ id, name, aliases }) => {
      const thing: Candidate = {
        kind: 'body',
        label: name,
        detail: undefined,
        insert: [name],
        outdated: false,
        subject: { kind: 'organisation', id },
      };
      return [name, ...aliases].map((form) => ({ words: foldedWords(form), least: 1, thing }));
    });
}

function officesOf(knowledge: Knowledge, day: Day): Name[] {
  return officeHolders(knowledge, day).map(({ person, office }) => {
    const written = `${office.title} ${person.name}`;
    const thing: Candidate = {
      kind: 'office',
      label: written,
      detail: asSeen(office),
      insert: [written],
      outdated: false,
      subject: { kind: 'person', id: person.id },
    };
    return { words: foldedWords(written), least: 2, thing };
  });
}

function measuresOf({ records }: Knowledge): Name[] {
  return records.measures.flatMap((measure) =>
    [measure.name, ...measure.aliases].map((form) => ({ words: foldedWords(form), least: 3, thing: measure })),
  );
}

/** One word alone may be any word: two letters of a name, with its capital, are the least. */
function isNameBegun({ folded, isCapital }: TypedWord): boolean {
  return isCapital && folded.length > 1;
}

function candidatesOf(
  thing: NamedThing,
  standing: (measure: Measure) => readonly HistoryEntry[],
  sentence: string,
): readonly Candidate[] {
  return 'insert' in thing ? [thing] : measureCandidates(thing, standing(thing), sentence);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ label }) => !seen.has(label) && seen.add(label)).slice(0, MOST_CANDIDATES);
}
