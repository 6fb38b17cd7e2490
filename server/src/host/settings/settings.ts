import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Severity } from '../../core/findings/finding.ts';
import type { Day } from '../../core/text/day.ts';
import { matchesGlob } from '../drafts/glob.ts';
import { isFolder } from '../is-folder.ts';
import { isProblem, type Problem } from '../problem.ts';
import { type Globs, readSettingsFile, type SettingsFile } from './settings-file.ts';

/** The settings that hold for a folder: of its settings file and of those above it, with paths made absolute. */
export interface Settings {
  readonly asOf: Day | undefined;
  readonly knowledge: readonly string[];
  readonly globs: Globs | undefined;
  /** How large a draft may be, in megabytes. */
  readonly maximumFileSize: number | undefined;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly baseline: string | undefined;
}

export const SETTINGS_FILE = '.doichieu.yaml';

/** The settings of one file, whatever lies above it. */
export function readSettings(file: string, ruleIds: ReadonlySet<string>): Settings | Problem {
  const read = readSettingsFile(file, ruleIds);
  return isProblem(read) ? read : joined([read]);
}

/** The settings that hold for each path, each file read once; undefined where there are none. */
export function settingsReader(ruleIds: ReadonlySet<string>): (path: string) => Settings | Problem | undefined {
  const read = new Map<string, SettingsFile | Problem>();
  const byFolder = new Map<string, Settings | Problem | undefined>();
  const readOnce = (file: string): SettingsFile | Problem => {
    const settings = read.get(file) ?? readSettingsFile(file, ruleIds);
    read.set(file, settings);
    return settings;
  };
  return (path) => {
    const folder = folderOf(path);
    if (!byFolder.has(folder)) byFolder.set(folder, above(folder, readOnce));
    return byFolder.get(folder);
  };
}

/** The settings file in the folder of `path` or next above it. */
export function nearestSettingsFile(path: string): string | undefined {
  const [nearest] = filesAbove(folderOf(path));
  return nearest;
}

/** Whether the settings' globs name the file as a draft. */
export function namesDraft({ globs }: Settings, path: string): boolean {
  if (globs === undefined) return false;
  const inside = relative(globs.folder, resolve(path)).split(sep).join('/');
  return !inside.startsWith('../') && globs.patterns.some((glob) => matchesGlob(inside, glob));
}

function folderOf(path: string): string {
  return isFolder(path) ? resolve(path) : dirname(resolve(path));
}

function above(
  folder: string,
  read: (file: string) => SettingsFile | Problem,
): ReturnType<ReturnType<typeof settingsReader>> {
  const nearestFirst: SettingsFile[] = [];
  for (const file of filesAbove(folder)) {
    const settings = read(file);
    if (isProblem(settings)) return settings;
    nearestFirst.push(settings);
    if (settings.root) break;
  }
  return nearestFirst.length === 0 ? undefined : joined(nearestFirst);
}

/**
 * The settings files in a folder and above it, as far as the root of the repository: what lies above that is another on each
 * machine, and a check must come to the same everywhere.
 */
function* filesAbove(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, SETTINGS_FILE);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) yield file;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return;
  }
}

/** The nearest file that has a key decides it; each rule is a key of its own. */
function joined(nearestFirst: readonly SettingsFile[]): Settings {
  return {
    asOf: first(nearestFirst, ({ asOf }) => asOf),
    knowledge: first(nearestFirst, ({ knowledge }) => knowledge) ?? [],
    globs: first(nearestFirst, ({ globs }) => globs),
    maximumFileSize: first(nearestFirst, ({ maximumFileSize }) => maximumFileSize),
    severities: new Map([...nearestFirst].reverse().flatMap(({ severities }) => [...severities])),
    baseline: first(nearestFirst, ({ baseline }) => baseline),
  };
}

function first<T>(files: readonly SettingsFile[], get: (file: SettingsFile) => T | undefined): T | undefined {
  for (const file of files) {
    const value = get(file);
    if (value !== undefined) return value;
  }
  return undefined;
}
