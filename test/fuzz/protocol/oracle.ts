import { isDeepStrictEqual } from 'node:util';
import type { ModelDocument } from './model.ts';
import { resultOf, type Running, type Start } from './servers.ts';

export type Told = ReadonlyMap<string, unknown>;

/** What a server says of documents once it says the same twice: drafts of one folder are held against each other as they are read. */
export async function diagnosticsOf(
  { wire, typingPause }: Running,
  documents: readonly ModelDocument[],
): Promise<Told> {
  if (typingPause > 0) await new Promise((resolve) => setTimeout(resolve, typingPause));
  // Of a long text a passage is told of before the whole; who asks for its findings waits for all of them.
  for (const { uri } of documents) await wire.request('doichieu/findings', { uri, textDocument: { uri } }).answer;
  let before: Told | undefined;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const told = new Map<string, unknown>();
    for (const { uri } of documents) {
      const report = resultOf(await wire.request('textDocument/diagnostic', { textDocument: { uri } }).answer);
      told.set(uri, Reflect.get(Object(report), 'items'));
    }
    if (before !== undefined && isDeepStrictEqual(before, told)) return told;
    before = told;
  }
  throw new Error('The server says something else each time');
}

const MOST_ROUNDS = 6;

/** What else a server says of documents; none of it knows other drafts. */
export async function answersOf({ wire, capabilities }: Running, documents: readonly ModelDocument[]): Promise<Told> {
  const told = new Map<string, unknown>();
  if (capabilities.documentSymbolProvider === undefined) return told;
  for (const { uri } of documents)
    for (const method of COMPARED) {
      const answer = resultOf(await wire.request(method, { uri, textDocument: { uri } }).answer);
      told.set(`${method} ${uri}`, shown(method, answer));
    }
  return told;
}

/** What an editor shows of an answer; numbers of results and what is sent back to be resolved are the server's own. */
function shown(method: string, answer: unknown): unknown {
  if (method.includes('semanticTokens')) return Reflect.get(Object(answer), 'data');
  if (!Array.isArray(answer)) return answer;
  return answer.map((each: object) => ({ ...each, data: undefined }));
}

const COMPARED = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'textDocument/semanticTokens/full',
  'doichieu/findings',
  'doichieu/reading',
];

/** What a server has sent of documents, once that is what is expected; what it says at last where it never is. */
export async function pushedDiagnostics(
  pushed: ReadonlyMap<string, unknown>,
  documents: readonly ModelDocument[],
  expected: Told,
): Promise<Told> {
  for (let pauses = 0; ; pauses += 1) {
    const told = new Map(documents.map(({ uri }) => [uri, pushed.get(uri)]));
    if (isDeepStrictEqual(told, expected) || pauses > MOST_PAUSES) return told;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** In milliseconds; between two of them a server in memory does what it has to, however busy the machine is. */
const PAUSE = 5;
const MOST_PAUSES = 4000;

/** What a server says that was started for these texts alone. */
export async function freshlyTold(
  start: Start,
  settings: unknown,
  documents: readonly ModelDocument[],
): Promise<{ readonly diagnostics: Told; readonly answers: Told }> {
  const server = await start((method, params) =>
    method === 'workspace/configuration' ? answered(params, settings) : null,
  );
  for (const document of documents) server.wire.notify('textDocument/didOpen', { textDocument: document });
  const told = { diagnostics: await diagnosticsOf(server, documents), answers: await answersOf(server, documents) };
  await server.shutdown();
  return told;
}

/** The first thing of which two servers say something else, from where they part. */
export function difference(told: Told, expected: Told): string | undefined {
  for (const [about, said] of expected) {
    if (isDeepStrictEqual(told.get(about), said)) continue;
    const [found, fresh] = [JSON.stringify(told.get(about)) ?? '', JSON.stringify(said) ?? ''];
    const parts = Array.from(fresh).findIndex((character, at) => character !== found[at]);
    const from = Math.max(0, (parts < 0 ? fresh.length : parts) - AROUND);
    return `${about}\n  says   ${found.slice(from, from + 4 * AROUND)}\n  fresh  ${fresh.slice(from, from + 4 * AROUND)}`;
  }
  return undefined;
}

/** In characters. */
const AROUND = 120;

/** The answer to `workspace/configuration`: the same for everything that is asked about. */
export function answered(params: unknown, settings: unknown): unknown {
  const items: unknown = Reflect.get(Object(params), 'items');
  return Array.isArray(items) ? items.map(() => settings) : null;
}
