import { dirname, relative, sep } from 'node:path';
import { RULES } from '../core/rules/registry.ts';
import { type BaselineEntry, readBaseline } from '../host/baseline/baseline-file.ts';
import { matchesGlob } from '../host/drafts/glob.ts';
import { isProblem, type Problem } from '../host/problem.ts';
import { namesDraft, type Settings, settingsReader } from '../host/settings/settings.ts';
import { type FolderSettings, type FolderSettingsReader, type GlobMatcher, NO_FOLDER_SETTINGS } from '../lsp/ports.ts';
import { locate, unreadable } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { pathOf } from './uris.ts';

/** The settings that lie in the folder of a document. What is no file has none. */
export function folderSettingsReader(reach: Reach): FolderSettingsReader {
  return async (uri, { trusted }) => {
    const path = pathOf(uri);
    if (path === undefined) return NO_FOLDER_SETTINGS;
    const folder = dirname(path);
    if (!(await reach.answers(folder))) return { ...NO_FOLDER_SETTINGS, faults: [locate(silentProblem(folder))] };
    const settings = findAndRead(path);
    if (settings === undefined) return NO_FOLDER_SETTINGS;
    if (isProblem(settings)) return { ...NO_FOLDER_SETTINGS, faults: [locate(settings)] };
    return settingsOf(path, settings, trusted ? await knownFindings(settings.baseline, reach) : []);
  };
}

function settingsOf(path: string, settings: Settings, baseline: readonly BaselineEntry[] | Problem): FolderSettings {
  const { asOf, severities, knowledge, maximumFileSize: megabytes } = settings;
  const faults = isProblem(baseline) ? [locate(baseline)] : [];
  const known = new Set(isProblem(baseline) ? [] : baseline.map(({ fingerprint }) => fingerprint));
  const names = (documentUri: string): boolean => namesDraft(settings, pathOf(documentUri) ?? path);
  return { asOf, rules: severities, knowledge, megabytes, namesDraft: names, baseline: known, faults };
}

/** Globs of the editor count from its workspace folders. */
export const namedByGlobs: GlobMatcher = (uri, globs, folders) =>
  folders.some((folder) => matchesBelow(folder, uri, globs));

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

/** The editor keeps what was read of a folder, and asks again when a file has changed. */
function findAndRead(path: string): Settings | Problem | undefined {
  try {
    return settingsReader(RULE_IDS)(path);
  } catch (error) {
    return unreadable(path, error);
  }
}

/** A baseline that is not there yet knows nothing; it may lie elsewhere than the settings that name it. */
async function knownFindings(file: string | undefined, reach: Reach): Promise<readonly BaselineEntry[] | Problem> {
  if (file === undefined) return [];
  if (!(await reach.answers(dirname(file)))) return silentProblem(file);
  try {
    return readBaseline(file) ?? [];
  } catch (error) {
    return unreadable(file, error);
  }
}

function matchesBelow(folder: string, uri: string, globs: readonly string[]): boolean {
  const [base, path] = [pathOf(folder), pathOf(uri)];
  if (base === undefined || path === undefined) return false;
  const inside = relative(base, path).split(sep).join('/');
  return !inside.startsWith('../') && globs.some((glob) => matchesGlob(inside, glob));
}
