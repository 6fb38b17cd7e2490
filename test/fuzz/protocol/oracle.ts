import { isDeepStrictEqual } from 'node:util';
import type { ModelDocument } from './model.ts';
import { resultOf, type Running, type Start } from './servers.ts';

export type Told = ReadonlyMap<string, unknown>;

/** What a server says of documents once it says the same twice: drafts of one folder are held against each other as they are read. */
export async function diagnosticsOf({ wire }: Running, documents: readonly ModelDocument[]): Promise<Told> {
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

/** What a server has sent of documents, once that is what is expected; what it says at last where it never is. */
export async function pushedDiagnostics(
  pushed: ReadonlyMap<string, unknown>,
  documents: readonly ModelDocument[],
  expected: Told,
): Promise<Told> {
  const end = performance.now() + LONGEST_WAIT;
  for (;;) {
    const told = new Map(documents.map(({ uri }) => [uri, pushed.get(uri)]));
    if (isDeepStrictEqual(told, expected) || performance.now() > end) return told;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** In milliseconds. */
const LONGEST_WAIT = 20_000;
const PAUSE = 5;

/** What a server says that was started for these texts alone. */
export async function freshDiagnostics(
  start: Start,
  settings: unknown,
  documents: readonly ModelDocument[],
): Promise<Told> {
  const server = await start((method, params) =>
    method === 'workspace/configuration' ? answered(params, settings) : null,
  );
  for (const document of documents) server.wire.notify('textDocument/didOpen', { textDocument: document });
  const told = await diagnosticsOf(server, documents);
  await server.shutdown();
  return told;
}

/** The answer to `workspace/configuration`: the same for everything that is asked about. */
export function answered(params: unknown, settings: unknown): unknown {
  const items: unknown = Reflect.get(Object(params), 'items');
  return Array.isArray(items) ? items.map(() => settings) : null;
}
