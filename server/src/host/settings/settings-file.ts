import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { HIGHEST_LIMIT } from '../../core/document/draft-size.ts';
import { SEVERITIES, type Severity } from '../../core/findings/finding.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { Day } from '../../core/text/day.ts';
import { decodeUtf8 } from '../drafts/decode.ts';
import { type Problem, problem } from '../problem.ts';
import { readFile, type Unread, UNREAD } from '../read-file.ts';
import { daySchema } from '../yaml/day-schema.ts';
import { parseYaml, validate } from '../yaml/read-yaml.ts';
import { shown } from '../yaml/shown.ts';

/** What one settings file says; undefined is what it leaves to the files above it. */
export interface SettingsFile {
  readonly file: string;
  /** True where the files above it do not count. */
  readonly root: boolean;
  readonly asOf: Day | undefined;
  /** Absolute. */
  readonly knowledge: readonly string[] | undefined;
  readonly globs: Globs | undefined;
  /** How large a draft may be, in megabytes. */
  readonly maximumFileSize: number | undefined;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Absolute. */
  readonly baseline: string | undefined;
}

/** Which files below a folder are drafts besides `.vanban`. */
export interface Globs {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Reads a settings file; `ruleIds` are the rules that it may name. */
export function readSettingsFile(file: string, ruleIds: ReadonlySet<string>): SettingsFile | Problem {
  const read = readFile(file, SETTINGS_LIMIT);
  if (typeof read === 'string') return problem(file, UNREAD_SETTINGS[read]);
  const text = decodeUtf8(read.bytes);
  if (text === undefined) return problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  return parseSettings(file, text, ruleIds);
}

export function parseSettings(file: string, text: string, ruleIds: ReadonlySet<string>): SettingsFile | Problem {
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
    root: value.root,
    asOf: value['as-of'],
    knowledge:
      value.knowledge === undefined ? undefined : [value.knowledge].flat().map((path) => resolve(folder, path)),
    maximumFileSize: value['maximum-file-size'],
    globs: value.files === undefined ? undefined : { folder, patterns: value.files },
    severities: new Map(Object.entries(value.rules)),
    baseline: value.baseline === undefined ? undefined : resolve(folder, value.baseline),
  };
}

/** In bytes. */
export const SETTINGS_LIMIT = 1024 * 1024;
const UNREAD_SETTINGS: Readonly<Record<Unread, Bilingual>> = {
  ...UNREAD,
  missing: { vi: 'không có tệp cấu hình này', en: 'there is no such settings file' },
  'no file': { vi: 'không phải là tệp cấu hình', en: 'is not a settings file' },
  'too large': { vi: 'lớn hơn 1 MB', en: 'is larger than 1 MB' },
};

const name = z.string().regex(/\S/u);
const schema = z.strictObject({
  root: z.boolean().default(false),
  'as-of': daySchema.optional(),
  knowledge: z.union([name, z.array(name)]).optional(),
  files: z.array(name).optional(),
  'maximum-file-size': z.number().int().min(1).max(HIGHEST_LIMIT).optional(),
  rules: z.record(z.string(), z.enum([...SEVERITIES, 'off'])).default({}),
  baseline: name.optional(),
});

function unknownRule(id: string): Bilingual {
  return { vi: `không có quy tắc ${shown(id)}`, en: `there is no rule ${shown(id)}` };
}
