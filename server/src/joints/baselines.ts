import { dirname, relative, sep } from 'node:path';
import type { Bilingual } from '../core/knowledge/fault.ts';
import { RULES } from '../core/rules/registry.ts';
import { addToBaseline } from '../host/baseline/add-to-baseline.ts';
import type { BaselineEntry } from '../host/baseline/baseline-file.ts';
import { removeFromBaseline } from '../host/baseline/remove-from-baseline.ts';
import { isProblem, type Problem } from '../host/problem.ts';
import type { BaselinePort, IgnoredFinding } from '../lsp/drafting/ports.ts';
import { locate, refused } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { filePath, pathOf } from './uris.ts';

export function baselinesWithin(reach: Reach): BaselinePort {
  return {
    add: async (finding, workspaceFolders) =>
      changed(finding, reach, (entry) => {
        const folder = workspaceFolders.map(pathOf).find((each) => each !== undefined && isBelow(entry.path, each));
        return addToBaseline({ entry, folder: folder ?? dirname(entry.path), ruleIds: RULE_IDS });
      }),
    remove: async (finding) => changed(finding, reach, (entry) => removeFromBaseline(entry, RULE_IDS)),
  };
}

/** Makes a change to the baseline of a finding; what went wrong is the answer. */
async function changed(
  { uri, rule, fingerprint }: IgnoredFinding,
  reach: Reach,
  change: (entry: BaselineEntry) => Problem | undefined,
): Promise<Bilingual | undefined> {
  try {
    const path = filePath(uri);
    if (isProblem(path)) return locate(path);
    const folder = dirname(path);
    const problem = (await reach.answers(folder)) ? change({ rule, fingerprint, path }) : silentProblem(folder);
    return problem === undefined ? undefined : locate(problem);
  } catch (error) {
    return locate(refused(error));
  }
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

function isBelow(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..';
}
