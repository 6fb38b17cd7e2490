import { dirname, relative, resolve, sep } from 'node:path';
import * as z from 'zod';
import { decodeUtf8 } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { changeFile } from '../change-file.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { saveFile } from '../write-file.ts';
import { parseYaml, validate } from '../yaml/read-yaml.ts';

/** A finding that is known. The path of its draft is absolute. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
}

/** Reads a baseline; undefined where there is no such file. */
export function readBaseline(file: string): readonly BaselineEntry[] | Problem | undefined {
  const read = readFile(file, SIZE_LIMIT);
  if (read === 'missing') return undefined;
  if (typeof read === 'string') return problem(file, read === 'no file' ? NO_BASELINE : UNREAD[read]);
  const text = decodeUtf8(read.bytes);
  if (text === undefined) return problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  // Settings may come from anybody and name any file: of one that is no baseline nothing is shown.
  if (!JSON_TEXT.test(text)) return problem(file, NO_BASELINE);
  const quick = schema.safeParse(parsed(text));
  if (quick.success) return entriesOf(file, quick.data);
  // JSON is YAML too, and this way a fault has a line; to look for it in a large file would take minutes.
  if (text.length > EXPLAINED) return problem(file, NO_BASELINE);
  const yaml = parseYaml(text);
  if (yaml.kind === 'faults') return problem(file, yaml.faults[0].message, yaml.faults[0].line);
  const reading = validate(schema, yaml.value, yaml.value.data, []);
  if (reading.kind === 'faults') return problem(file, reading.faults[0].message, reading.faults[0].line);
  return entriesOf(file, reading.value);
}

function entriesOf(file: string, { findings }: z.infer<typeof schema>): readonly BaselineEntry[] {
  const folder = dirname(resolve(file));
  return findings.map((entry) => ({ ...entry, path: resolve(folder, entry.path) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong with it is told by who knows the line.
    return undefined;
  }
}

/** Changes a baseline by what it holds at that moment, which others may have changed since it was read; undefined for one that is not there. */
export function changeBaseline(
  file: string,
  change: (known: readonly BaselineEntry[] | undefined) => readonly BaselineEntry[],
): Problem | undefined {
  return changeFile(file, () => {
    const known = readBaseline(file);
    if (isProblem(known)) return known;
    writeBaseline(file, change(known));
    return undefined;
  });
}

/** The same findings always give the same file. Paths are kept relative to it, so that the folder can move. */
function writeBaseline(file: string, entries: readonly BaselineEntry[]): void {
  const folder = dirname(resolve(file));
  const findings = entries
    .map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path: relative(folder, path).split(sep).join('/') }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
  saveFile(file, `${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
}

/** A finding takes less than two hundred bytes. */
const SIZE_LIMIT = 100 * 1024 * 1024;
/** In UTF-16 code units. */
const EXPLAINED = 1024 * 1024;
const NO_BASELINE = { vi: 'không phải là tệp mốc', en: 'is not a baseline' };

const JSON_TEXT = /^\s*[{[]/u;

const schema = z.strictObject({
  version: z.literal(1),
  findings: z.array(z.strictObject({ fingerprint: z.string(), rule: z.string(), path: z.string() })),
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
