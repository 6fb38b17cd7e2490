import type { Random } from '../../support/random.ts';
import { type Change, changed, type ModelDocument } from './model.ts';
import type { Answer, Wire } from './wire.ts';
import { FOLDERS } from './world.ts';

/** A client that knows what the server ought to believe. */
export interface FuzzClient {
  readonly wire: Wire;
  readonly random: Random;
  readonly documents: ReadonlyMap<string, ModelDocument>;
  /** Answers to requests, the latest last; not all are kept. */
  readonly earlier: readonly unknown[];
  open(document: ModelDocument): void;
  change(uri: string, version: number, changes: readonly Change[]): void;
  close(uri: string): void;
  ask(method: string, params: unknown): number;
  /** Sends a notification about a document that the server may or may not take in; `settle` makes up for it. */
  doubtful(method: string, params: unknown): void;
  /** Waits for every answer, and brings server and model into line. */
  settle(): Promise<void>;
}

export function createClient(wire: Wire, random: Random): FuzzClient {
  const documents = new Map<string, ModelDocument>();
  const doubts = new Set<unknown>();
  const folders = new Set<unknown>();
  const earlier: unknown[] = [];
  let pending: Promise<unknown>[] = [];
  const open = (document: ModelDocument): void => {
    documents.set(document.uri, document);
    wire.notify('textDocument/didOpen', { textDocument: document });
  };
  const close = (uri: unknown): void => wire.notify('textDocument/didClose', { textDocument: { uri } });
  const keep = (answer: Answer): void => {
    if (!('result' in answer) || answer.result === null || earlier.length > MOST_KEPT) return;
    earlier.push(answer.result);
  };
  return {
    wire,
    random,
    documents,
    earlier,
    open,
    change(uri, version, changes) {
      const document = documents.get(uri);
      if (document !== undefined && changes.length > 0)
        documents.set(uri, { ...document, version, text: changed(document.text, changes) });
      wire.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
    },
    close(uri) {
      documents.delete(uri);
      close(uri);
    },
    ask(method, params) {
      const { id, answer } = wire.request(method, params);
      pending.push(answer.then(keep));
      return id;
    },
    doubtful(method, params) {
      wire.notify(method, params);
      doubts.add(Reflect.get(Object(Reflect.get(Object(params), 'textDocument')), 'uri'));
      const added: unknown = Reflect.get(Object(Reflect.get(Object(params), 'event')), 'added');
      for (const folder of Array.isArray(added) ? added : []) folders.add(Reflect.get(Object(folder), 'uri'));
    },
    async settle() {
      for (const uri of doubts) close(uri);
      for (const document of documents.values()) if (doubts.has(document.uri)) open(document);
      doubts.clear();
      if (folders.size > 0) {
        const removed = [...FOLDERS, ...[...folders].map((uri) => ({ uri, name: '' }))];
        wire.notify('workspace/didChangeWorkspaceFolders', { event: { added: FOLDERS, removed } });
      }
      folders.clear();
      await inTime(Promise.all(pending), () => `Not answered: ${[...wire.waiting().values()].join(', ')}`);
      pending = [];
      earlier.splice(0, Math.max(0, earlier.length - MOST_KEPT / 2));
    },
  };
}

const MOST_KEPT = 40;

/** What is not done after so many pauses never will be: where the machine is busy with others, they grow longer with the work. */
async function inTime(work: Promise<unknown>, why: () => string): Promise<void> {
  let pauses = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setInterval(() => {
      pauses += 1;
      if (pauses > MOST_PAUSES) fail(new Error(why()));
    }, PAUSE);
  });
  await Promise.race([work, late]).finally(() => clearInterval(timer));
}

/** In milliseconds. */
const PAUSE = 100;
const MOST_PAUSES = 1800;
