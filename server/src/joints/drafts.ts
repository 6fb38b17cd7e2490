import { existsSync, statSync } from 'node:fs';
import { bytesOf, USUAL_LIMIT } from '../core/document/draft-size.ts';
import { decode } from '../host/drafts/decode.ts';
import { draftsBelow, findDrafts } from '../host/drafts/find-drafts.ts';
import { readDraft } from '../host/drafts/read-draft.ts';
import { isProblem } from '../host/problem.ts';
import { readFile } from '../host/read-file.ts';
import type { DraftCandidate, DraftPorts } from '../lsp/views/ports.ts';
import { locate, refused } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { pathOf, uriOf } from './uris.ts';

/** A check of the folder leaves Word documents to the command line: an editor cannot go to a place in one. */
export function draftsWithin(reach: Reach): DraftPorts {
  return {
    async find(folders) {
      const found = await Promise.all(
        folders
          .flatMap((uri) => pathOf(uri) ?? [])
          .map(async (path) => ((await reach.answers(path)) ? below(path) : silentProblem(path))),
      );
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
      if (!(await reach.answers(path))) {
        yield [unreadFolder(path)];
        return;
      }
      for (const found of draftsBelow(path, (each) => unlisted.push(each))) yield found.flatMap(candidateOf);
      yield unlisted.map(unreadFolder);
    },
    async read(uri, megabytes) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      if (!(await reach.answers(path))) return { kind: 'problem', message: locate(silentProblem(path)) };
      if (!existsSync(path)) return undefined;
      try {
        const read = readDraft(path, megabytes);
        return isProblem(read) ? { kind: 'problem', message: locate(read) } : { kind: 'text', text: read.text };
      } catch (error) {
        return { kind: 'problem', message: locate(refused(error)) };
      }
    },
    async undecoded(uri) {
      const path = pathOf(uri);
      if (path === undefined || !(await reach.answers(path))) return undefined;
      try {
        const read = readFile(path, bytesOf(USUAL_LIMIT));
        if (typeof read === 'string' || typeof decode(read.bytes) !== 'string') return undefined;
        return { latin1: read.bytes.toString('latin1'), shown: new TextDecoder('utf-8').decode(read.bytes) };
      } catch {
        // What cannot be read any more is as it is shown.
        return undefined;
      }
    },
  };
}

/** A folder that cannot be listed stands for the drafts in it. */
function unreadFolder(path: string): DraftCandidate {
  return { uri: uriOf(path), edition: '', size: undefined };
}

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
