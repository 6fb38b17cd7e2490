import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Candidate } from '../../core/import/candidate.ts';
import { decodeUtf8 } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { changeFile } from '../change-file.ts';
import { KNOWLEDGE_LIMIT } from '../knowledge/read-folder.ts';
import { makeFolder } from '../make-folder.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { saveFile } from '../write-file.ts';
import { appendEntries } from './append-entries.ts';
import { candidatesYaml, type ImportedSource, sourceYaml, writtenQuote } from './candidate-yaml.ts';

/** What was found in one source, ready to be written. */
export interface ImportedFile {
  readonly source: ImportedSource;
  readonly candidates: readonly Candidate[];
  readonly ids: readonly string[];
  /** The text that the spans count in, where the source itself is no plain text. */
  readonly text: string | undefined;
}

export interface WrittenImport {
  readonly file: string;
  readonly added: number;
  /** Candidates that the file held already, whatever became of them. */
  readonly known: number;
}

/**
 * Writes the candidates of a source into a folder of knowledge: a file of statements, a file with the source, and its text. A file that is
 * there keeps every word: what it has already is not added again, so that nobody's review is lost by importing twice.
 */
export function writeImport(folder: string, imported: ImportedFile): WrittenImport | Problem {
  for (const part of ['statements', 'sources', ...(imported.text === undefined ? [] : ['texts'])])
    makeFolder(join(folder, part));
  const file = join(folder, 'statements', `${imported.source.id}.yaml`);
  return changeFile(file, () => addTo(file, folder, imported));
}

function addTo(file: string, folder: string, { source, candidates, ids, text }: ImportedFile): WrittenImport | Problem {
  const before = existing(file);
  if (isProblem(before)) return before;
  const known = before === undefined ? new Set<string>() : quotesIn(before);
  const isKnown = candidates.map(({ quote }) => known.has(writtenQuote(quote)));
  const fresh = candidates.filter((_, index) => isKnown[index] !== true);
  const after =
    fresh.length === 0
      ? (before ?? 'statements: []\n')
      : appendEntries(
          file,
          before ?? '',
          'statements',
          candidatesYaml({ source, candidates: fresh, ids: ids.filter((_, index) => isKnown[index] !== true) }),
        );
  if (isProblem(after)) return after;
  // The source and its text come first: a statement never names a source that is not there.
  if (text !== undefined) saveFile(join(folder, 'texts', source.file), text);
  const sources = join(folder, 'sources', `${source.id}.yaml`);
  if (!existsSync(sources)) saveFile(sources, `sources:\n${sourceYaml(source)}`);
  if (after !== before) saveFile(file, after);
  return { file, added: fresh.length, known: candidates.length - fresh.length };
}

/** Writes what was found in one source as JSON, over what an earlier import wrote. */
export function writeImportJson(folder: string, { source, candidates }: ImportedFile, json: string): WrittenImport {
  makeFolder(folder);
  const file = join(folder, `${source.id}.json`);
  saveFile(file, json);
  return { file, added: candidates.length, known: 0 };
}

function existing(file: string): string | Problem | undefined {
  const read = readFile(file, KNOWLEDGE_LIMIT);
  if (read === 'missing') return undefined;
  if (typeof read === 'string') return problem(file, UNREAD[read]);
  return decodeUtf8(read.bytes) ?? problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
}

/** The quotations in a file of statements; what is wrong with the file is said when it is added to. */
function quotesIn(text: string): ReadonlySet<string> {
  let data: unknown;
  try {
    data = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return new Set();
  }
  const statements: unknown = typeof data === 'object' && data !== null && 'statements' in data ? data.statements : [];
  const entries: readonly unknown[] = Array.isArray(statements) ? statements : [];
  return new Set(entries.flatMap((entry) => (hasQuote(entry) ? [entry.quote] : [])));
}

function hasQuote(entry: unknown): entry is { readonly quote: string } {
  return typeof entry === 'object' && entry !== null && 'quote' in entry && typeof entry.quote === 'string';
}
