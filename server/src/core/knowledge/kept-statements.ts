import type { Day } from '../text/day.ts';
import { once } from '../text/once.ts';
import { allStrings, type PackedStrings } from '../text/packed-strings.ts';
import type { Attestation, Statement, StatementKind, StatementModality, Topic, Wording } from './model.ts';
import type { Origin } from './origin.ts';
import type { RawStatement } from './raw.ts';
import { type Referents, resolveStatement } from './resolve-statement.ts';

/**
 * The statements of a compiled knowledge base: what is asked of all of them in lists of numbers, and beside them a text each for
 * the rest, which is read when it is asked for. A hundred thousand cost their bytes and one small object each.
 */
export interface PackedStatements {
  /** What recurs (days, ids, kinds, files); everything below, and a text, gives it by its number. */
  readonly names: PackedStrings;
  readonly dates: Uint32Array;
  readonly speakers: Uint32Array;
  readonly kinds: Uint32Array;
  readonly wordings: Uint32Array;
  readonly modalities: Uint32Array;
  /** Of these, 0 where there is none, else one more than the number of the name. */
  readonly offices: Uint32Array;
  readonly events: Uint32Array;
  readonly documents: Uint32Array;
  /** The topics of statement `i`: `topics[topicStarts[i]]` up to `topics[topicStarts[i + 1]]`. */
  readonly topicStarts: Uint32Array;
  readonly topics: Uint32Array;
  /** 1 where the statement requires something of a draft. */
  readonly requirements: Uint8Array;
}

/** What stands in a list of its own. */
type Listed = 'date' | 'speaker' | 'office' | 'event' | 'kind' | 'wording' | 'modality' | 'document' | 'topics';

/** What is not kept: who reads it has done so before anything is compiled. */
type Done = 'correction' | 'review';

/** In the order of `PLACES`; null for what is absent. */
export type Row = readonly unknown[];

/** Where each of the other fields stands in a row: a new field needs a place here, or a list. */
export const PLACES: Readonly<Record<Exclude<keyof RawStatement, Listed | Done>, number>> = {
  id: 0,
  quote: 1,
  about: 2,
  origin: 3,
  sources: 4,
  supersedes: 5,
  requires: 6,
};

export interface Opening {
  /** The text of a statement: a `Row`, as JSON. */
  readonly textAt: (number: number) => string;
  readonly referents: Referents;
  /** Turns the origin that was packed into one of this machine. */
  readonly originOf: (origin: Origin) => Origin;
}

export function openStatements(
  packed: PackedStatements,
  { textAt, referents, originOf }: Opening,
): readonly Statement[] {
  const names = once(() => allStrings(packed.names));
  const nameAt = (list: Uint32Array, at: number): string => names()[list[at] ?? 0] ?? '';
  const read = new Map<number, Statement>();
  const shelf: Shelf = {
    ...{ packed, referents, nameAt },
    optionalAt: (list, at) => (list[at] === 0 ? undefined : names()[(list[at] ?? 0) - 1]),
    whole(number) {
      const known = read.get(number);
      if (known !== undefined) return known;
      // The checksum of the whole vouches for the row, and whoever packed it for its shape.
      const raw = rawAt(packed, number, JSON.parse(textAt(number)) as Row, names());
      const statement = resolveStatement({ ...raw, origin: originOf(raw.origin) }, referents);
      if (statement === undefined) throw new Error(`A compiled statement without a speaker or a source: ${raw.id}`);
      if (read.size >= MOST_READ) read.clear();
      read.set(number, statement);
      return statement;
    },
  };
  return Array.from({ length: packed.dates.length }, (_, number) => new KeptStatement(shelf, number));
}

/** What a draft or a search comes close to is asked for again and again; who walks through all has no use for the first ones. */
const MOST_READ = 1_024;

interface Shelf {
  readonly packed: PackedStatements;
  readonly referents: Referents;
  nameAt(list: Uint32Array, at: number): string;
  /** Of a list in which 0 stands for none. */
  optionalAt(list: Uint32Array, at: number): string | undefined;
  /** The statement with all that its row says. */
  whole(number: number): Statement;
}

class KeptStatement implements Statement {
  readonly #shelf: Shelf;
  readonly #number: number;

  constructor(shelf: Shelf, number: number) {
    this.#shelf = shelf;
    this.#number = number;
  }

  get date(): Day {
    return this.#shelf.nameAt(this.#shelf.packed.dates, this.#number) as Day;
  }

  get kind(): StatementKind {
    return this.#shelf.nameAt(this.#shelf.packed.kinds, this.#number) as StatementKind;
  }

  get wording(): Wording {
    return this.#shelf.nameAt(this.#shelf.packed.wordings, this.#number) as Wording;
  }

  get modality(): StatementModality {
    return this.#shelf.nameAt(this.#shelf.packed.modalities, this.#number) as StatementModality;
  }

  get speaker(): Statement['speaker'] {
    const { referents, nameAt, packed } = this.#shelf;
    return referents.speakers.get(nameAt(packed.speakers, this.#number)) ?? this.#shelf.whole(this.#number).speaker;
  }

  get topics(): readonly Topic[] {
    const { referents, nameAt, packed } = this.#shelf;
    const topics: Topic[] = [];
    const end = packed.topicStarts[this.#number + 1] ?? 0;
    for (let at = packed.topicStarts[this.#number] ?? 0; at < end; at += 1) {
      const topic = referents.topics.get(nameAt(packed.topics, at));
      if (topic !== undefined) topics.push(topic);
    }
    return topics;
  }

  get document(): Statement['document'] {
    const id = this.#shelf.optionalAt(this.#shelf.packed.documents, this.#number);
    return id === undefined ? undefined : this.#shelf.referents.documents.get(id);
  }

  get requires(): Statement['requires'] {
    return this.#shelf.packed.requirements[this.#number] === 0 ? undefined : this.#shelf.whole(this.#number).requires;
  }

  get id(): string {
    return this.#shelf.whole(this.#number).id;
  }

  get quote(): string {
    return this.#shelf.whole(this.#number).quote;
  }

  get about(): string | undefined {
    return this.#shelf.whole(this.#number).about;
  }

  get office(): string | undefined {
    return this.#shelf.optionalAt(this.#shelf.packed.offices, this.#number);
  }

  get event(): Statement['event'] {
    const id = this.#shelf.optionalAt(this.#shelf.packed.events, this.#number);
    return id === undefined ? undefined : this.#shelf.referents.events.get(id);
  }

  get supersedes(): readonly string[] {
    return this.#shelf.whole(this.#number).supersedes;
  }

  get sources(): readonly [Attestation, ...Attestation[]] {
    return this.#shelf.whole(this.#number).sources;
  }

  get origin(): Origin {
    return this.#shelf.whole(this.#number).origin;
  }

  /** Whoever writes it out writes all of it. */
  toJSON(): Statement {
    return this.#shelf.whole(this.#number);
  }
}

function rawAt(packed: PackedStatements, number: number, row: Row, names: readonly string[]): RawStatement {
  const { dates, speakers, kinds, wordings, modalities, topicStarts, topics } = packed;
  const named = (value: unknown): string => names[value as number] ?? '';
  const [file, line] = row[PLACES.origin] as readonly [number, number];
  const optional = (list: Uint32Array): string | undefined =>
    list[number] === 0 ? undefined : named((list[number] ?? 0) - 1);
  const from = topicStarts[number] ?? 0;
  return {
    id: row[PLACES.id] as string,
    quote: row[PLACES.quote] as string,
    about: (row[PLACES.about] ?? undefined) as string | undefined,
    date: named(dates[number]) as Day,
    speaker: named(speakers[number]),
    kind: named(kinds[number]) as StatementKind,
    wording: named(wordings[number]) as Wording,
    modality: named(modalities[number]) as StatementModality,
    document: optional(packed.documents),
    topics: Array.from(topics.subarray(from, topicStarts[number + 1]), named),
    office: optional(packed.offices),
    event: optional(packed.events),
    supersedes: (row[PLACES.supersedes] ?? []) as readonly string[],
    requires: (row[PLACES.requires] ?? undefined) as RawStatement['requires'],
    sources: (row[PLACES.sources] as readonly (readonly [number, number | null, string | null])[]).map(
      ([source, paragraph, quote]) => ({
        source: named(source),
        paragraph: paragraph ?? undefined,
        quote: quote ?? undefined,
      }),
    ),
    origin: { file: named(file), line },
  };
}
