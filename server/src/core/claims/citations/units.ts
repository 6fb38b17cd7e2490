import type { Token } from '../../text/tokens.ts';
import { type Label, readLabels } from './labels.ts';
import { onLine } from './tokens.ts';
import { type UnitKind, unitKindAt } from './unit-kinds.ts';
import { pathText, type UnitPath, type UnitStep } from './unit-path.ts';

/** Units of one text, as far as they follow each other: "các điểm a, b và d khoản 2 Điều 5; khoản 3 Điều 7". */
export interface UnitsRead {
  /** Each in full. */
  readonly paths: readonly UnitPath[];
  /** Whether the last of them is "Điều này", "khoản này". */
  readonly own: boolean;
  /** Whether every one of them means a unit only with something around it: "Mẫu số 01, Mẫu số 02". */
  readonly needsWhole: boolean;
  /** How many words for a unit there are. */
  readonly items: number;
  /** The last unit has a number where a letter is usual: "điểm 13". */
  readonly numbered: boolean;
  readonly end: number;
}

/**
 * Reads the units that begin at `at`. Each step takes one word for a unit with its labels; one of higher rank that follows directly
 * holds all those before it that are still without one of its rank, everything else begins a new path. Linear: a path is raised
 * at most once a rank.
 */
export function readUnits(tokens: readonly Token[], at: number): UnitsRead | undefined {
  const first = readItem(tokens, at);
  if (first === undefined) return undefined;
  const paths: Path[] = [];
  let item = first;
  let items = 0;
  let relation: Relation = 'beside';
  for (;;) {
    place(paths, item, relation);
    items += 1;
    if (item.own) break;
    const next = readNext(tokens, item);
    // "điểm 10; Điều 5": a numbered point is one only within something larger.
    if (next === undefined || (next.relation !== 'whole' && isNumberedPoint(item))) break;
    ({ item, relation } = next);
  }
  return {
    paths: joined(paths),
    own: item.own,
    needsWhole: paths.every(({ rank }) => rank <= HIGHEST_NEEDY),
    items,
    numbered: isNumberedPoint(item),
    end: item.end,
  };
}

/** The rank of "tiết". */
const HIGHEST_NEEDY = 1;

function isNumberedPoint({ kind, labels }: Item): boolean {
  return kind.labels === 'letter' && DIGIT.test(labels[0]?.first ?? '');
}

const DIGIT = /^\d/u;

interface Item {
  readonly kind: UnitKind;
  readonly labels: readonly Label[];
  readonly own: boolean;
  /** Whether "các" stands before it: then what came before lies in each of its units. */
  readonly each: boolean;
  readonly start: number;
  readonly end: number;
}

type Relation = 'whole' | 'part' | 'beside' | 'through';

/** From the smallest unit up; `rank` is that of the last segment, `through` joins the path to the one before as the end of a range. */
interface Path {
  steps: readonly UnitStep[];
  lowest: UnitKind;
  rank: number;
  readonly through: boolean;
}

function readItem(tokens: readonly Token[], at: number): Item | undefined {
  const named = unitKindAt(tokens, at);
  if (named === undefined) return undefined;
  const labels = readLabels(tokens, named.end, named.kind);
  if (labels === undefined) return undefined;
  const each = tokens[at]?.gap !== 'line' && tokens[at - 1]?.lower === 'các';
  return { kind: named.kind, each, start: at, ...labels };
}

function readNext(tokens: readonly Token[], last: Item): { item: Item; relation: Relation } | undefined {
  let at = last.end;
  let link: 'none' | 'comma' | 'within' | 'beside' | 'through' = 'none';
  for (let words = 0; words < MOST_LINK_WORDS; words += 1) {
    const token = onLine(tokens, at);
    const meaning = token === undefined ? undefined : LINKS.get(token.lower);
    if (meaning === undefined) break;
    if (meaning === 'beside' || meaning === 'through') link = meaning;
    else if (link === 'none' && meaning !== 'each') link = meaning;
    at += 1;
  }
  if (onLine(tokens, at) === undefined) return undefined;
  const item = readItem(tokens, at);
  if (item === undefined) return undefined;
  const higher = item.kind.rank > last.kind.rank;
  switch (link) {
    case 'none':
      if (last.kind.name === 'Mục' && item.kind.name === 'Điều') return { item: around(item, last), relation: 'whole' };
      return { item, relation: higher ? 'whole' : item.kind.rank < last.kind.rank ? 'part' : 'beside' };
    case 'within':
      return higher ? { item, relation: 'whole' } : undefined;
    case 'comma':
      return { item, relation: higher ? 'whole' : 'beside' };
    case 'beside':
      return { item, relation: 'beside' };
    case 'through':
      return { item, relation: 'through' };
  }
}

/** In "Mục III Điều 1 Quyết định …" the article of a decision holds the sections of what it approves. */
function around(item: Item, last: Item): Item {
  return { ...item, kind: { ...item.kind, rank: last.kind.rank + 0.5 } };
}

/** "; tại các", "và của". */
const MOST_LINK_WORDS = 4;

const LINKS: ReadonlyMap<string, 'comma' | 'within' | 'beside' | 'through' | 'each'> = new Map([
  [',', 'comma'],
  [';', 'beside'],
  ['và', 'beside'],
  ['hoặc', 'beside'],
  ['hay', 'beside'],
  ['/', 'beside'],
  ['của', 'within'],
  ['thuộc', 'within'],
  ['tại', 'within'],
  ['trong', 'within'],
  ['các', 'each'],
  ['từ', 'each'],
  ['đến', 'through'],
]);

function place(paths: Path[], item: Item, relation: Relation): void {
  const [first, ...rest] = item.labels.map((label) => stepOf(item.kind, label));
  if (first === undefined) return;
  const { kind } = item;
  switch (relation) {
    case 'whole': {
      const open = openPaths(paths, kind.rank);
      if (open.length === 0) {
        place(paths, item, 'beside');
        return;
      }
      const copies = item.each && open.length * rest.length <= MOST_COPIES ? rest : [];
      const more = copies.flatMap((each) => open.map((path) => raised(path, each, kind)));
      for (const path of open) Object.assign(path, raised(path, first, kind));
      paths.push(...more);
      if (copies.length === 0) for (const each of rest) paths.push(pathOf(each, kind));
      return;
    }
    case 'part': {
      const last = paths.at(-1);
      if (last === undefined || last.lowest.rank <= kind.rank) {
        place(paths, item, 'beside');
        return;
      }
      const { steps, rank } = last;
      Object.assign(last, { steps: [first, ...steps], lowest: kind });
      for (const each of rest) paths.push({ steps: [each, ...steps], lowest: kind, rank, through: false });
      return;
    }
    case 'beside':
    case 'through':
      paths.push({ ...pathOf(first, kind), through: relation === 'through' });
      for (const each of rest) paths.push(pathOf(each, kind));
      return;
  }
}

/** More units than this in "điểm a, b, … các khoản 1, 2, …" are no citation. */
const MOST_COPIES = 64;

function openPaths(paths: readonly Path[], rank: number): Path[] {
  let from = paths.length;
  while (from > 0 && (paths[from - 1]?.rank ?? rank) < rank) from -= 1;
  return paths.slice(from);
}

function pathOf(step: UnitStep, kind: UnitKind): Path {
  return { steps: [step], lowest: kind, rank: kind.rank, through: false };
}

function raised(path: Path, step: UnitStep, kind: UnitKind): Path {
  return { ...path, steps: [...path.steps, step], rank: kind.rank };
}

function stepOf({ name }: UnitKind, { first, last }: Label): UnitStep {
  return { name, label: first, last };
}

/** The two ends of a range become one path; what is named twice is named once. */
function joined(paths: readonly Path[]): UnitPath[] {
  const units: UnitPath[] = [];
  let previous: readonly UnitStep[] = [];
  for (const { steps, through } of paths) {
    if (through && units.length > 0) units[units.length - 1] = { steps: previous, through: steps };
    else units.push({ steps, through: undefined });
    previous = steps;
  }
  return [...new Map(units.map((path) => [pathText(path), path])).values()];
}
