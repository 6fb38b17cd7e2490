import { HIGHEST_LIMIT, USUAL_LIMIT } from '../core/document/draft-size.ts';
import { SEVERITIES, type Severity } from '../core/findings/finding.ts';
import { type Day, parseDay } from '../core/text/day.ts';

export type Language = 'auto' | 'vi' | 'en';

/** When a text is checked: as it is typed, when it is saved, or when its author asks. */
export type RunMode = 'onType' | 'onSave' | 'manual';

/** `doichieu.*` as the editor gave it. */
export interface EditorSettings {
  readonly asOf: Day | undefined;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly knowledge: { readonly paths: readonly string[]; readonly bundled: boolean };
  /** Globs of the files that are drafts besides `.vanban`. */
  readonly files: readonly string[];
  readonly language: Language;
  readonly run: RunMode;
  /** How many drafts that are not open are read to hold the open ones against them. */
  readonly neighbourLimit: number;
  /** How large a draft may be. */
  readonly megabytes: number;
  /** What is shown between the words of a draft and above them; off until it is asked for. */
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** One sentence each for what was not understood and is left at its default. */
  readonly faults: readonly string[];
}

/** Reads what an editor sends, whatever it sends: a wrong value is said and left out, the rest counts. */
export function readSettings(value: unknown): EditorSettings {
  const faults: string[] = [];
  const given = fieldsOf(value);
  const knowledge = fieldsOf(given.knowledge);
  return {
    asOf: readAsOf(given.asOf, faults),
    rules: readRules(given.rules, faults),
    files: readTexts('files', given.files, faults),
    knowledge: {
      paths: readTexts('knowledge.paths', knowledge.paths, faults),
      bundled: readFlag('knowledge.bundled', knowledge.bundled, { unset: true, faults }),
    },
    language: readLanguage(given.language, faults),
    run: readRun(given.run, faults),
    neighbourLimit: readLimit(fieldsOf(given.neighbours).limit, faults),
    megabytes: readSize(given.maximumFileSize, faults),
    inlayHints: readFlag('inlayHints', given.inlayHints, { unset: false, faults }),
    codeLens: readFlag('codeLens', given.codeLens, { unset: false, faults }),
    faults,
  };
}

function readAsOf(value: unknown, faults: string[]): Day | undefined {
  if (isUnset(value)) return undefined;
  const day = typeof value === 'string' ? parseDay(value.trim()) : undefined;
  if (day === undefined) faults.push(fault('asOf', value, 'YYYY-MM-DD'));
  return day;
}

function readRules(value: unknown, faults: string[]): ReadonlyMap<string, Severity | 'off'> {
  const rules = new Map<string, Severity | 'off'>();
  for (const [rule, level] of Object.entries(fieldsOf(value))) {
    const known = LEVELS.find((candidate) => candidate === level);
    if (known !== undefined) rules.set(rule, known);
    else faults.push(fault(`rules.${rule}`, level, LEVELS.join(' | ')));
  }
  return rules;
}

function readTexts(name: string, value: unknown, faults: string[]): readonly string[] {
  if (isUnset(value)) return [];
  const texts = Array.isArray(value) ? value.filter((text) => typeof text === 'string' && text.trim() !== '') : [];
  if (!Array.isArray(value) || texts.length < value.length) faults.push(fault(name, value, 'string[]'));
  return texts;
}

function readFlag(
  name: string,
  value: unknown,
  { unset, faults }: { readonly unset: boolean; readonly faults: string[] },
): boolean {
  if (isUnset(value)) return unset;
  if (typeof value === 'boolean') return value;
  faults.push(fault(name, value, 'true | false'));
  return unset;
}

function readLanguage(value: unknown, faults: string[]): Language {
  if (isUnset(value)) return 'auto';
  const known = LANGUAGES.find((candidate) => candidate === value);
  if (known === undefined) faults.push(fault('language', value, LANGUAGES.join(' | ')));
  return known ?? 'auto';
}

function readRun(value: unknown, faults: string[]): RunMode {
  if (isUnset(value)) return 'onType';
  const known = RUN_MODES.find((candidate) => candidate === value);
  if (known === undefined) faults.push(fault('run', value, RUN_MODES.join(' | ')));
  return known ?? 'onType';
}

function readLimit(value: unknown, faults: string[]): number {
  if (isUnset(value)) return NEIGHBOURS;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  faults.push(fault('neighbours.limit', value, '0, 1, 2 …'));
  return NEIGHBOURS;
}

function readSize(value: unknown, faults: string[]): number {
  if (isUnset(value)) return USUAL_LIMIT;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= HIGHEST_LIMIT) return value;
  faults.push(fault('maximumFileSize', value, `1 … ${HIGHEST_LIMIT}`));
  return USUAL_LIMIT;
}

const NEIGHBOURS = 500;
const LEVELS = [...SEVERITIES, 'off'] as const;
const LANGUAGES = ['auto', 'vi', 'en'] as const;
const RUN_MODES = ['onType', 'onSave', 'manual'] as const;

function fault(name: string, value: unknown, expected: string): string {
  return `doichieu.${name}: ${JSON.stringify(value)} (${expected})`;
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
