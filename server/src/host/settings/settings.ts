import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { SEVERITIES, type Severity } from '../../core/findings/finding.ts';
import type { Day } from '../../core/text/day.ts';
import { decodeUtf8 } from '../drafts/decode.ts';
import { matchesGlob } from '../drafts/glob.ts';
import { type Problem, problem } from '../problem.ts';
import { daySchema } from '../yaml/day-schema.ts';
import { parseYaml, validate } from '../yaml/read-yaml.ts';

export const SETTINGS_FILE = '.doichieu.yaml';

/** The settings of a folder, with paths made absolute. */
export interface Settings {
  readonly file: string;
  readonly asOf: Day | undefined;
  readonly knowledge: readonly string[];
  /** Which files below the settings' folder are drafts besides .vanban. */
  readonly globs: readonly string[];
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly baseline: string | undefined;
}

/** The nearest settings file in the folder of `path` or above it; undefined where there is none. */
export function findSettingsFile(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  let folder = status?.isDirectory() === true ? resolve(path) : dirname(resolve(path));
  for (;;) {
    const file = join(folder, SETTINGS_FILE);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return file;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** Reads a settings file; `ruleIds` are the rules that it may name. */
export function readSettings(file: string, ruleIds: ReadonlySet<string>): Settings | Problem {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined)
    return problem(file, { vi: 'không có tệp cấu hình này', en: 'there is no such settings file' });
  if (!status.isFile()) return problem(file, { vi: 'không phải là tệp cấu hình', en: 'is not a settings file' });
  if (status.size > SIZE_LIMIT) return problem(file, { vi: 'lớn hơn 1 MB', en: 'is larger than 1 MB' });
  const text = decodeUtf8(readFileSync(file));
  if (text === undefined) return problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  return parseSettings(file, text, ruleIds);
}

export function parseSettings(file: string, text: string, ruleIds: ReadonlySet<string>): Settings | Problem {
  const yaml = parseYaml(text.normalize('NFC'));
  if (yaml.kind === 'faults') return problem(file, yaml.faults[0].message, yaml.faults[0].line);
  const reading = validate(schema, yaml.value, yaml.value.data ?? {}, []);
  if (reading.kind === 'faults') return problem(file, reading.faults[0].message, reading.faults[0].line);
  const { value } = reading;
  const unknown = Object.keys(value.rules).find((id) => !ruleIds.has(id));
  if (unknown !== undefined) return problem(file, unknownRule(unknown), yaml.value.lineOf(['rules', unknown]));
  const folder = dirname(resolve(file));
  return {
    file,
    asOf: value['as-of'],
    knowledge: [value.knowledge].flat().map((path) => resolve(folder, path)),
    globs: value.files,
    severities: new Map(Object.entries(value.rules)),
    baseline: value.baseline === undefined ? undefined : resolve(folder, value.baseline),
  };
}

/** Whether the settings' globs name the file as a draft. */
export function namesDraft(settings: Settings, path: string): boolean {
  const inside = relative(dirname(resolve(settings.file)), resolve(path))
    .split(sep)
    .join('/');
  return !inside.startsWith('../') && settings.globs.some((glob) => matchesGlob(inside, glob));
}

/** The settings that hold for each path, read once a file. */
export function settingsReader(ruleIds: ReadonlySet<string>): (path: string) => Settings | Problem | undefined {
  const read = new Map<string, Settings | Problem>();
  return (path) => {
    const file = findSettingsFile(path);
    if (file === undefined) return undefined;
    const settings = read.get(file) ?? readSettings(file, ruleIds);
    read.set(file, settings);
    return settings;
  };
}

const SIZE_LIMIT = 1024 * 1024;

const name = z.string().regex(/\S/u);
const schema = z.strictObject({
  'as-of': daySchema.optional(),
  knowledge: z.union([name, z.array(name)]).default([]),
  files: z.array(name).default([]),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  baseline: name.optional(),
});

function unknownRule(id: string): { readonly vi: string; readonly en: string } {
  return { vi: `không có quy tắc “${id}”`, en: `there is no rule “${id}”` };
}
