import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { decodeUtf8 } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { nearestSettingsFile, SETTINGS_FILE, settingsReader } from '../settings/settings.ts';
import { parseSettings, SETTINGS_LIMIT } from '../settings/settings-file.ts';
import { changeFile } from '../change-file.ts';
import { readFile, UNREAD } from '../read-file.ts';
import { saveFile } from '../write-file.ts';
import { type BaselineEntry, changeBaseline } from './baseline-file.ts';

export const BASELINE_FILE = 'moc.json';

export interface BaselineAddition {
  readonly entry: BaselineEntry;
  /** Where settings are written if none hold for the draft yet. */
  readonly folder: string;
  readonly ruleIds: ReadonlySet<string>;
}

/** Adds a finding to the baseline of its draft's folder; makes the baseline, and the settings that name it, where there are none. */
export function addToBaseline({ entry, folder, ruleIds }: BaselineAddition): Problem | undefined {
  const settings = settingsReader(ruleIds)(entry.path);
  if (isProblem(settings)) return settings;
  const file = nearestSettingsFile(entry.path) ?? join(folder, SETTINGS_FILE);
  const baseline = settings?.baseline ?? join(dirname(file), BASELINE_FILE);
  const add = (): Problem | undefined =>
    changeBaseline(baseline, (known = []) => [...known.filter((each) => !isSame(each, entry)), entry]);
  if (settings?.baseline !== undefined) return add();
  return changeFile(file, () => {
    const named = namingBaseline(file, ruleIds);
    if (isProblem(named)) return named;
    const problem = add();
    // Last, so that settings never name a baseline that could not be written.
    if (problem === undefined) saveFile(file, named);
    return problem;
  });
}

function isSame(a: BaselineEntry, b: BaselineEntry): boolean {
  return a.fingerprint === b.fingerprint && a.path === b.path;
}

/** The text of the settings with the baseline in it: a line more where that can be, comments kept in any case. */
function namingBaseline(file: string, ruleIds: ReadonlySet<string>): string | Problem {
  const line = `baseline: ${BASELINE_FILE}\n`;
  const held = readFile(file, SETTINGS_LIMIT);
  if (typeof held === 'string' && held !== 'missing') return problem(file, UNREAD[held]);
  const text = held === 'missing' ? '' : decodeUtf8(held.bytes);
  if (text === undefined) return problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  const appended = text === '' || text.endsWith('\n') ? `${text}${line}` : `${text}\n${line}`;
  const read = parseSettings(file, appended, ruleIds);
  if (!isProblem(read) && read.baseline !== undefined) return appended;
  const document = parseDocument(text);
  document.set('baseline', BASELINE_FILE);
  return document.toString({ lineWidth: 0 });
}
