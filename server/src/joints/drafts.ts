import { existsSync, statSync } from 'node:fs';
import { draftsBelow, findDrafts } from '../host/drafts/find-drafts.ts';
import { readDraft } from '../host/drafts/read-draft.ts';
import { isProblem } from '../host/problem.ts';
import type { DraftCandidate, DraftPorts } from '../lsp/views/ports.ts';
import { locate, refused } from './problems.ts';
import { pathOf, uriOf } from './uris.ts';

/** A check of the folder leaves Word documents to the command line: an editor cannot go to a place in one. */
export const DRAFTS: DraftPorts = {
  async find(folders) {
    const found = folders.flatMap((uri) => pathOf(uri) ?? []).map(below);
    const paths = found.flatMap((each) => (isProblem(each) ? [] : each.map(({ path }) => path)));
    return {
      uris: [...new Set(paths)].filter((path) => !WORD.test(path)).map(uriOf),
      problems: found.filter(isProblem).map(locate),
    };
  },
  async *walk(folder) {
    const path = pathOf(folder);
    if (path === undefined) return;
    const unlisted: string[] = [];
    for (const found of draftsBelow(path, (each) => unlisted.push(each))) yield found.flatMap(candidateOf);
    yield unlisted.map((each) => ({ uri: uriOf(each), edition: '', size: undefined }));
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

function candidateOf({ path }: { readonly path: string }): DraftCandidate[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return [];
  return [{ uri: uriOf(path), edition: `${status.mtimeMs} ${status.size}`, size: status.size }];
}

function below(path: string): ReturnType<typeof findDrafts> {
  try {
    return findDrafts([path]);
  } catch (error) {
    return refused(error);
  }
}

const WORD = /\.docx$/iu;
