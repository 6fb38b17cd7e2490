import { existsSync, statSync } from 'node:fs';
import { bytesOf, USUAL_LIMIT } from '../core/document/draft-size.ts';
import { decode } from '../host/drafts/decode.ts';
import { listDrafts } from '../host/drafts/find-drafts.ts';
import { readDraft } from '../host/drafts/read-draft.ts';
import { isProblem, type Problem } from '../host/problem.ts';
import { readFile } from '../host/read-file.ts';
import type { DraftCandidate, DraftPorts } from '../lsp/views/ports.ts';
import { locate, refused } from './problems.ts';
import { type Reach, silentProblem } from './reach.ts';
import { pathOf, uriOf } from './uris.ts';

/** A check of the folder leaves Word documents to the command line: an editor cannot go to a place in one. */
export function draftsWithin(reach: Reach): DraftPorts {
  return {
    async find(folders) {
      const paths = new Set<string>();
      const problems: Problem[] = [];
      for (const folder of folders.flatMap((uri) => pathOf(uri) ?? []))
        for await (const found of draftsBelow(folder, reach, (problem) => problems.push(problem)))
          for (const path of found) if (!WORD.test(path)) paths.add(path);
      return { uris: [...paths].map(uriOf), problems: problems.map(locate) };
    },
    async *walk(folder) {
      const path = pathOf(folder);
      if (path === undefined) return;
      const unlisted: string[] = [];
      for await (const found of draftsBelow(path, reach, ({ file }) => unlisted.push(file ?? path)))
        yield found.map(candidateOf);
      yield unlisted.map(unread);
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

/**
 * What may be a draft below a folder, in the order of names: a portion a folder at least, so that a reader of many may pause. A
 * folder that cannot be listed, or lies on a share that does not answer, is told, and what lies beside it is found all the same.
 */
async function* draftsBelow(
  folder: string,
  reach: Reach,
  onUnlisted: (problem: Problem) => void,
): AsyncGenerator<readonly string[]> {
  const listed = (await reach.answers(folder)) ? listOrRefuse(folder) : silentProblem(folder);
  if (isProblem(listed)) {
    onUnlisted({ ...listed, file: folder });
    return;
  }
  yield [];
  for (const each of listed) {
    if (each.kind === 'candidate') yield [each.path];
    else yield* draftsBelow(each.path, reach, onUnlisted);
  }
}

function listOrRefuse(folder: string): ReturnType<typeof listDrafts> | Problem {
  try {
    return listDrafts(folder);
  } catch (error) {
    return refused(error);
  }
}

function candidateOf(path: string): DraftCandidate {
  try {
    const { mtimeMs, size } = statSync(path);
    return { uri: uriOf(path), edition: `${mtimeMs} ${size}`, size };
  } catch {
    return unread(path);
  }
}

/** Something of which nobody can say what it holds: a folder that cannot be listed, a link that leads nowhere. */
function unread(path: string): DraftCandidate {
  return { uri: uriOf(path), edition: '', size: undefined };
}

const WORD = /\.docx$/iu;
