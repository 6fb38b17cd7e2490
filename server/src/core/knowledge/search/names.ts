import type { KnowledgeRecords, Organisation, Person, Topic } from '../model.ts';
import { isWithinOneEdit } from './spelling.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** The names that a filter may mean. */
export interface FilterNames {
  readonly speakers: NameList;
  readonly topics: NameList;
}

export interface NameList {
  /** What of a text that begins with a name is that name; undefined where it begins with none. */
  readonly nameAt: (text: string) => NameAt | undefined;
  /** The names with a word that begins as `typed` does, the most used first. */
  readonly like: (typed: string) => readonly UsedName[];
}

export interface NameAt {
  /** In the spelling on record; as it was typed where it is only a piece of one. */
  readonly name: string;
  readonly end: number;
  /** Whether the name was typed to its end. */
  readonly whole: boolean;
}

export interface UsedName {
  readonly name: string;
  /** How many statements it leads to. */
  readonly count: number;
}

export function buildFilterNames({
  people,
  organisations,
  topics,
  statements,
}: Pick<KnowledgeRecords, 'people' | 'organisations' | 'topics' | 'statements'>): FilterNames {
  return {
    speakers: buildNameList(
      [...people, ...organisations],
      statements.map(({ speaker }) => speaker.id),
    ),
    topics: buildNameList(
      topics,
      statements.flatMap((statement) => statement.topics.map(({ id }) => id)),
    ),
  };
}

type Named = Pick<Person | Organisation | Topic, 'id' | 'name' | 'aliases'>;

function buildNameList(things: readonly Named[], uses: readonly string[]): NameList {
  const counts = new Map<string, number>();
  for (const id of uses) counts.set(id, (counts.get(id) ?? 0) + 1);
  const names = things
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => ({ name, words: syllablesOf(name).map(({ folded }) => folded) }));
  const used = things
    .map(({ id, name, aliases }) => ({ name, forms: [name, ...aliases], count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    nameAt: (text) => longestName(text, names),
    like(typed) {
      const wanted = syllablesOf(typed).map(({ folded }) => folded);
      return used.filter(({ forms }) => forms.some((form) => begins(form, wanted)));
    },
  };
}

interface NameWords {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * As many words as stand next to each other in one name, the last of them perhaps half typed; with a slip of the finger
 * only where the words are a whole name, or where nothing else is found.
 */
function longestName(text: string, names: readonly NameWords[]): NameAt | undefined {
  const typed = syllablesOf(text).slice(0, LONGEST_NAME);
  const unfinished = typed.at(-1)?.end === text.length;
  for (let count = typed.length; count > 0; count -= 1) {
    const words = typed.slice(0, count);
    const growing = unfinished && count === typed.length;
    const end = words.at(-1)?.end ?? 0;
    const whole = wholeName(words, names, 'exact') ?? wholeName(words, names, 'slip');
    if (whole !== undefined) return { name: whole.name, end, whole: true };
    if (isPiece(words, names, growing)) return { name: text.slice(words[0]?.start, end), end, whole: false };
  }
  return slipOfOneWord(typed[0], names);
}

const LONGEST_NAME = 16;

function wholeName(
  typed: readonly Syllable[],
  names: readonly NameWords[],
  as: 'exact' | 'slip',
): NameWords | undefined {
  const fits = (folded: string, word: string): boolean =>
    word === folded || (as === 'slip' && folded.length >= SHORTEST_SLIP && isWithinOneEdit(folded, word));
  return names.find(
    ({ words }) => words.length === typed.length && typed.every(({ folded }, at) => fits(folded, words[at] ?? '')),
  );
}

function isPiece(typed: readonly Syllable[], names: readonly NameWords[], growing: boolean): boolean {
  const last = typed.length - 1;
  const fits = (folded: string, at: number, word: string | undefined): boolean =>
    word === folded || (growing && at === last && word?.startsWith(folded) === true);
  return names.some(({ words }) =>
    words.some((_, from) => typed.every(({ folded }, at) => fits(folded, at, words[from + at]))),
  );
}

const SHORTEST_SLIP = 3;

function slipOfOneWord(typed: Syllable | undefined, names: readonly NameWords[]): NameAt | undefined {
  if (typed === undefined || typed.folded.length <= SHORTEST_SLIP) return undefined;
  const meant = names.flatMap(({ words }) => words).find((word) => isWithinOneEdit(typed.folded, word));
  return meant === undefined ? undefined : { name: meant, end: typed.end, whole: false };
}

function begins(form: string, wanted: readonly string[]): boolean {
  const words = syllablesOf(form).map(({ folded }) => folded);
  return wanted.every((word) => words.some((each) => each.startsWith(word)));
}
