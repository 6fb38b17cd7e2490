import { parseDraft } from '../../core/document/parse.ts';
import { findCandidates, type Imported } from '../../core/import/find-candidates.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { type Day, parseDay } from '../../core/text/day.ts';
import { isProblem, type Problem } from '../problem.ts';
import { type HeavyReaders, readSource } from '../sources/read-source.ts';
import type { SourceText } from '../sources/source-text.ts';
import { nameSource, statementIds } from './candidate-yaml.ts';
import type { ImportedFile } from './write-import.ts';

/** What sources are read against. */
export interface Against {
  readonly knowledge: Knowledge;
  /** The day of statements in a text that names none. */
  readonly asOf: Day;
}

/** What was found in the source at a path. */
export interface ReadImport extends ImportedFile {
  readonly path: string;
}

/** Finds in sources of any format what may go on record. Every one is read before anything is handed on. */
export async function readImports(
  paths: readonly string[],
  against: Against,
  readers: HeavyReaders,
): Promise<ReadImport[] | Problem> {
  const files: ReadImport[] = [];
  const ids = idsOnRecord(against.knowledge);
  for (const path of paths) {
    const source = await readSource(path, readers);
    if (isProblem(source)) return source;
    const { head, candidates } = candidatesIn(source, against);
    const taken = files.map(({ source: { id } }) => id);
    files.push({
      path,
      source: nameSource(path, head, taken),
      candidates,
      ids: statementIds(candidates, ids),
      text: source.plain ? undefined : source.text,
    });
  }
  return files;
}

/** The candidates of a text; what its format says of it goes before what its words say. */
export function candidatesIn(source: SourceText, { knowledge, asOf }: Against): Imported {
  const { text, title, publisher, published, url } = source;
  const day = published === undefined ? undefined : parseDay(published);
  const { head, candidates } = findCandidates({
    draft: parseDraft(text),
    knowledge,
    asOf: day ?? asOf,
    published: day,
  });
  return {
    head: {
      ...head,
      title: title ?? head.title,
      publisher: publisher ?? head.publisher,
      url: url ?? head.url,
    },
    candidates,
  };
}

export function idsOnRecord({ records }: Knowledge): Set<string> {
  return new Set(records.statements.map(({ id }) => id));
}
