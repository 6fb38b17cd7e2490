import type { Finding } from '../../core/findings/finding.ts';
import { failure } from '../failure.ts';
import { type BaselineEntry, type BaselineFiles, isProblem, type Problem, type Settings } from '../world.ts';
import type { RunOptions } from './check-options.ts';

/** One baseline during a run: what it held at the start, and what of that (or, for a new one, what at all) was met. */
export interface Baseline {
  holds(finding: Finding): boolean;
  /** Notes what a checked file really holds. */
  met(draft: string, findings: readonly Finding[]): void;
  write(): Problem | undefined;
}

/** The baselines of a run: the one named on the command line, else those of the settings. */
export interface Baselines {
  for(settings: Settings | undefined): Baseline | Problem | undefined;
  write(): Problem | undefined;
}

export function openBaselines(
  { baseline: named, updateBaseline: update }: RunOptions,
  files: BaselineFiles,
): Baselines {
  const opened = new Map<string, Baseline>();
  return {
    for(settings) {
      const file = named ?? settings?.baseline;
      if (file === undefined) return update ? failure((texts) => texts.baselineUnnamed) : undefined;
      const baseline = opened.get(file) ?? openBaseline({ file, update, files });
      if (!isProblem(baseline)) opened.set(file, baseline);
      return baseline;
    },
    write() {
      for (const baseline of opened.values()) {
        const problem = baseline.write();
        if (problem !== undefined) return problem;
      }
      return undefined;
    },
  };
}

interface BaselineInput {
  readonly file: string;
  readonly update: boolean;
  readonly files: BaselineFiles;
}

/**
 * With `update`, a baseline that is not there yet takes in everything that is found, and one that is there loses what is
 * no longer found in the files that were checked. It takes in no new finding: that is to be mended, not filed away.
 */
function openBaseline({ file, update, files }: BaselineInput): Baseline | Problem {
  const known = files.read(file);
  if (isProblem(known)) return known;
  if (known === undefined && !update) return failure((texts) => texts.baselineMissing, file);
  const fingerprints = new Set(known?.map((entry) => entry.fingerprint));
  const checked = new Set<string>();
  const met = new Map<string, BaselineEntry>();
  return {
    holds: (finding) => (known === undefined ? update : fingerprints.has(finding.fingerprint)),
    met(draft, findings) {
      const path = files.absolute(draft);
      checked.add(path);
      for (const { fingerprint, rule } of findings) {
        if (known === undefined || fingerprints.has(fingerprint))
          met.set(`${path}\n${fingerprint}`, { fingerprint, rule, path });
      }
    },
    write() {
      if (!update) return undefined;
      return files.change(file, (now = []) => {
        const untouched = (known ?? []).filter(({ path }) => !checked.has(path) && files.exists(path));
        // What somebody else has put there while this run went on.
        const added = now.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
        return distinct([...met.values(), ...untouched, ...added]);
      });
    },
  };
}

function distinct(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.path}\n${entry.fingerprint}`, entry])).values()];
}
