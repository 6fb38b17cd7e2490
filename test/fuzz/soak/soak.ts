import { readdirSync, readFileSync } from 'node:fs';
import { randomFrom } from '../../support/random.ts';
import { diagnosticsOf, difference, freshlyTold } from '../protocol/oracle.ts';
import { startProcess, watchedProcess } from '../protocol/servers.ts';
import { createEditor } from './editor.ts';

export interface SoakInput {
  readonly seed: number;
  /** How many messages the editor sends at least. */
  readonly messages: number;
  /** Is told ten times how things stand. */
  readonly onTenth: (stand: Stand) => void;
}

export interface Stand {
  readonly sent: number;
  /** In bytes, what the server uses of its heap. */
  readonly heap: number;
  /** The drafts that are open, and their characters. */
  readonly open: number;
  readonly characters: number;
}

export interface Soaked {
  readonly sent: number;
  /** In bytes, after each tenth of the messages. */
  readonly heaps: readonly number[];
  /** What the server answered or logged as an error, and what it believes at the end that a fresh server does not. */
  readonly faults: readonly string[];
}

/** An editing session with the built server, the same for the same seed. */
export async function soak({ seed, messages, onTenth }: SoakInput): Promise<Soaked> {
  const faults: string[] = [];
  const server = await watchedProcess((method, params) => {
    if (method === 'window/logMessage' && Reflect.get(Object(params), 'type') === ERROR)
      faults.push(JSON.stringify(params));
    return null;
  });
  const drafts = sampleDrafts();
  const editor = createEditor({
    wire: server.wire,
    random: randomFrom(seed),
    drafts,
    phrases: phrasesIn(drafts.values()),
    onError: (method, { message }) => void faults.push(`${method}: ${message}`),
  });
  const heaps: number[] = [];
  while (server.wire.sent() < messages && faults.length === 0) {
    await editor.visit();
    while (heaps.length < 10 && server.wire.sent() >= ((heaps.length + 1) * messages) / 10) {
      const heap = await server.heap();
      heaps.push(heap);
      const texts = [...editor.documents.values()].map(({ text }) => text.length);
      const characters = texts.reduce((sum, length) => sum + length, 0);
      onTenth({ sent: server.wire.sent(), heap, open: texts.length, characters });
    }
  }
  const documents = [...editor.documents.values()];
  const told = await diagnosticsOf(server, documents);
  const found = difference(told, (await freshlyTold(startProcess, null, documents)).diagnostics);
  await server.shutdown();
  return { sent: server.wire.sent(), heaps, faults: [...faults, ...(found === undefined ? [] : [found])] };
}

/** By the protocol's count. */
const ERROR = 1;

const SAMPLES = 'test/corpus/mau';

function sampleDrafts(): ReadonlyMap<string, string> {
  const names = readdirSync(SAMPLES).filter((name) => /\.(?:vanban|md|txt)$/u.test(name));
  return new Map(names.map((name) => [`file:///du-thao/${name}.vanban`, readFileSync(`${SAMPLES}/${name}`, 'utf8')]));
}

function phrasesIn(texts: Iterable<string>): readonly string[] {
  return [...texts]
    .flatMap((text) => text.split(/[\n.;]+/u))
    .filter(({ length }) => SHORTEST < length && length < LONGEST);
}

const SHORTEST = 10;
const LONGEST = 120;
