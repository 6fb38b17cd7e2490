import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { decodeUtf8 } from '../drafts/decode.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { nearestSettingsFile, SETTINGS_FILE, settingsReader } from '../settings/settings.ts';
import { parseSettings } from '../settings/settings-file.ts';
import { writeFileAtomically } from '../write-file.ts';
import { type BaselineEntry, readBaseline, writeBaseline } from './baseline-file.ts';

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
  const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
  const baseline = settings?.baseline ?? join(dirname(file), BASELINE_FILE);
  const known = readBaseline(baseline);
  if (isProblem(known)) return known;
  const named = settings?.baseline === undefined ? namingBaseline(file, isThere, ruleIds) : undefined;
  if (isProblem(named)) return named;
  const others = (known ?? []).filter(
    ({ fingerprint, path }) => fingerprint !== entry.fingerprint || path !== entry.path,
  );
  writeBaseline(baseline, [...others, entry]);
  // Last, so that settings never name a baseline that could not be written.
  if (named !== undefined) writeFileAtomically(file, named);
  return undefined;
}

/** The text of the settings with the baseline in it: a line more where that can be, comments kept in any case. */
function namingBaseline(file: string, isThere: boolean, ruleIds: ReadonlySet<string>): string | Problem {
  const line = `baseline: ${BASELINE_FILE}\n`;
  const text = isThere ? decodeUtf8(readFileSync(file)) : '';
  if (text === undefined) return problem(file, { vi: 'không phải là văn bản UTF-8', en: 'is not UTF-8 text' });
  const appended = text === '' || text.endsWith('\n') ? `${text}${line}` : `${text}\n${line}`;
  const read = parseSettings(file, appended, ruleIds);
  if (!isProblem(read) && read.baseline !== undefined) return appended;
  const document = parseDocument(text);
  document.set('baseline', BASELINE_FILE);
  return document.toString({ lineWidth: 0 });
}
