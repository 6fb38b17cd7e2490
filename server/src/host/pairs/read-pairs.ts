import * as z from 'zod';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { readDraft } from '../drafts/read-draft.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { parseYaml, validate } from '../yaml/read-yaml.ts';

/** Two passages to be held against each other. */
export interface Pair {
  readonly id: string;
  /** What is on record. */
  readonly premise: string;
  /** What is drafted. */
  readonly hypothesis: string;
}

/** Reads a file with one JSON object a line; what it holds beside `id`, `premise` and `hypothesis` is left alone. */
export function readPairs(file: string): readonly Pair[] | Problem {
  const source = readDraft(file);
  if (isProblem(source)) return source;
  const pairs: Pair[] = [];
  for (const [index, line] of source.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    // JSON is YAML too, and read as such its faults are values.
    const yaml = parseYaml(line);
    if (yaml.kind === 'faults') return problem(file, NOT_JSON, index + 1);
    const reading = validate(schema, yaml.value, yaml.value.data, []);
    if (reading.kind === 'faults') return problem(file, reading.faults[0].message, index + 1);
    const { id, premise, hypothesis } = reading.value;
    pairs.push({ id: String(id), premise, hypothesis });
  }
  return pairs;
}

const NOT_JSON: Bilingual = {
  vi: 'dòng này không phải là JSON; mỗi dòng cần một đối tượng có id, premise, hypothesis',
  en: 'this line is not JSON; each line needs an object with id, premise, hypothesis',
};

const schema = z.object({ id: z.union([z.string(), z.number()]), premise: z.string(), hypothesis: z.string() });
