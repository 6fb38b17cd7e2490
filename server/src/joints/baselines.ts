import { dirname, relative, sep } from 'node:path';
import { RULES } from '../core/rules/registry.ts';
import { addToBaseline } from '../host/baseline/add-to-baseline.ts';
import { isProblem } from '../host/problem.ts';
import type { BaselinePort } from '../lsp/drafting/ports.ts';
import { locate, refused } from './problems.ts';
import { filePath, pathOf } from './uris.ts';

export const BASELINES: BaselinePort = {
  async add({ uri, rule, fingerprint }, workspaceFolders) {
    try {
      const path = filePath(uri);
      if (isProblem(path)) return locate(path);
      const folder = workspaceFolders.map(pathOf).find((each) => each !== undefined && isBelow(path, each));
      const entry = { rule, fingerprint, path };
      const problem = addToBaseline({ entry, folder: folder ?? dirname(path), ruleIds: RULE_IDS });
      return problem === undefined ? undefined : locate(problem);
    } catch (error) {
      return locate(refused(error));
    }
  },
};

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map((rule) => rule.id));

function isBelow(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..';
}
