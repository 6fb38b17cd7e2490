import { packStrings } from '../text/packed-strings.ts';
import { type PackedStatements, PLACES, type Row } from './kept-statements.ts';
import type { RawStatement } from './raw.ts';

/** The statements that count: accepted ones, and of those with one id the last, which gives a reason for its place. */
export function statementsOnRecord(raw: readonly RawStatement[]): readonly RawStatement[] {
  const accepted = raw.filter(({ review }) => review !== 'pending');
  return [...new Map(accepted.map((each) => [each.id, each])).values()];
}

/** Packs statements without faults, with origins that another machine understands; the texts are those that `Opening` gives back. */
export function packStatements(statements: readonly RawStatement[]): {
  readonly lists: PackedStatements;
  readonly texts: readonly string[];
} {
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const list = (of: (statement: RawStatement) => string): Uint32Array =>
    Uint32Array.from(statements, (statement) => numberOf(of(statement)));
  const optional = (of: (statement: RawStatement) => string | undefined): Uint32Array =>
    Uint32Array.from(statements, (statement) => {
      const name = of(statement);
      return name === undefined ? 0 : numberOf(name) + 1;
    });
  const topicStarts = new Uint32Array(statements.length + 1);
  statements.forEach(({ topics }, index) => {
    topicStarts[index + 1] = (topicStarts[index] ?? 0) + topics.length;
  });
  const lists = {
    dates: list(({ date }) => date),
    speakers: list(({ speaker }) => speaker),
    kinds: list(({ kind }) => kind),
    wordings: list(({ wording }) => wording),
    modalities: list(({ modality }) => modality),
    offices: optional(({ office }) => office),
    events: optional(({ event }) => event),
    documents: optional(({ document }) => document),
    topicStarts,
    topics: Uint32Array.from(statements.flatMap(({ topics }) => topics.map(numberOf))),
    requirements: Uint8Array.from(statements, ({ requires }) => (requires === undefined ? 0 : 1)),
  };
  const texts = statements.map((statement) => JSON.stringify(rowOf(statement, numberOf)));
  return { lists: { ...lists, names: packStrings([...names.keys()]) }, texts };
}

function rowOf(statement: RawStatement, numberOf: (name: string) => number): Row {
  const { id, quote, about, supersedes, requires, sources, origin } = statement;
  const row: unknown[] = [];
  row[PLACES.id] = id;
  row[PLACES.quote] = quote;
  row[PLACES.about] = about;
  row[PLACES.origin] = [numberOf(origin.file), origin.line];
  row[PLACES.sources] = sources.map(({ source, paragraph, quote: there }) => [numberOf(source), paragraph, there]);
  if (supersedes.length > 0) row[PLACES.supersedes] = supersedes;
  if (requires !== undefined) row[PLACES.requires] = requires;
  return row;
}
