import { existsSync } from 'node:fs';
import { findDrafts } from '../host/drafts/find-drafts.ts';
import { readDraft } from '../host/drafts/read-draft.ts';
import { isProblem } from '../host/problem.ts';
import type { DraftPorts } from '../lsp/views/ports.ts';
import { locate, refused } from './problems.ts';
import { pathOf, uriOf } from './uris.ts';

/** Word documents are left to the command line: an editor cannot go to a place in one. */
export const DRAFTS: DraftPorts = {
  async find(folders) {
    const found = folders.flatMap((uri) => pathOf(uri) ?? []).map(below);
    const paths = found.flatMap((each) => (isProblem(each) ? [] : each.map(({ path }) => path)));
    return {
      uris: [...new Set(paths)].filter((path) => !WORD.test(path)).map(uriOf),
      problems: found.filter(isProblem).map(locate),
    };
  },
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined || !existsSync(path)) return undefined;
    try {
      const read = readDraft(path);
      return isProblem(read) ? { kind: 'problem', message: locate(read) } : { kind: 'text', text: read.text };
    } catch (error) {
      return { kind: 'problem', message: locate(refused(error)) };
    }
  },
};

function below(path: string): ReturnType<typeof findDrafts> {
  try {
    return findDrafts([path]);
  } catch (error) {
    return refused(error);
  }
}

const WORD = /\.docx$/iu;
