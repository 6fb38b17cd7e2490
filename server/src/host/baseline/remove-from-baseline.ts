import { isProblem, type Problem } from '../problem.ts';
import { settingsReader } from '../settings/settings.ts';
import { type BaselineEntry, changeBaseline, readBaseline } from './baseline-file.ts';

/** Takes a finding out of the baseline of its draft's folder again; the baseline stays, if empty. */
export function removeFromBaseline(entry: BaselineEntry, ruleIds: ReadonlySet<string>): Problem | undefined {
  const settings = settingsReader(ruleIds)(entry.path);
  if (isProblem(settings)) return settings;
  const known = settings?.baseline === undefined ? undefined : readBaseline(settings.baseline);
  if (isProblem(known)) return known;
  const isOther = ({ fingerprint, path }: BaselineEntry): boolean =>
    fingerprint !== entry.fingerprint || path !== entry.path;
  if (settings?.baseline === undefined || known === undefined || known.every(isOther)) return undefined;
  return changeBaseline(settings.baseline, (now = []) => now.filter(isOther));
}
