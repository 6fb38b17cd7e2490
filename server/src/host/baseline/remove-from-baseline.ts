import { isProblem, type Problem } from '../problem.ts';
import { settingsReader } from '../settings/settings.ts';
import { type BaselineEntry, readBaseline, writeBaseline } from './baseline-file.ts';

/** Takes a finding out of the baseline of its draft's folder again; the baseline stays, if empty. */
export function removeFromBaseline(entry: BaselineEntry, ruleIds: ReadonlySet<string>): Problem | undefined {
  const settings = settingsReader(ruleIds)(entry.path);
  if (isProblem(settings)) return settings;
  const known = settings?.baseline === undefined ? undefined : readBaseline(settings.baseline);
  if (isProblem(known)) return known;
  if (settings?.baseline === undefined || known === undefined) return undefined;
  const left = known.filter(({ fingerprint, path }) => fingerprint !== entry.fingerprint || path !== entry.path);
  if (left.length < known.length) writeBaseline(settings.baseline, left);
  return undefined;
}
