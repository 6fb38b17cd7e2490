// An editing session of so many messages with the built server: node out/fuzz/soak.mjs OPTIONS (JSON)
import { readdirSync, readFileSync } from 'node:fs';
import { hasGrown, megabytes } from '../engine/memory.ts';
import { randomFrom } from '../engine/random.ts';
import { diagnosticsOf, difference, freshlyTold } from '../protocol/oracle.ts';
import { startProcess, watchedProcess } from '../protocol/servers.ts';
import { createEditor } from './editor.ts';

interface Options {
  readonly seed: number;
  readonly messages: number;
}

const { seed, messages } = JSON.parse(process.argv[2] ?? '{}') as Options;
const SAMPLES = 'test/corpus/mau';
const names = readdirSync(SAMPLES).filter((name) => /\.(?:vanban|md|txt)$/u.test(name));
const drafts = new Map(
  names.map((name) => [`file:///du-thao/${name}.vanban`, readFileSync(`${SAMPLES}/${name}`, 'utf8')]),
);
const phrases = [...drafts.values()]
  .flatMap((text) => text.split(/[\n.;]+/u))
  .filter(({ length }) => length > 10 && length < 120);
const errors: string[] = [];

const server = await watchedProcess((method, params) => {
  // 1 is an error by the protocol's count.
  if (method === 'window/logMessage' && Reflect.get(Object(params), 'type') === 1) errors.push(JSON.stringify(params));
  return null;
});
const onError = (method: string, { message }: { readonly message: string }): void =>
  void errors.push(`${method}: ${message}`);
const editor = createEditor({ wire: server.wire, random: randomFrom(seed), drafts, phrases, onError });
const started = performance.now();
const heaps: number[] = [];
while (server.wire.sent() < messages && errors.length === 0) {
  await editor.visit();
  while (server.wire.sent() >= ((heaps.length + 1) * messages) / 10) {
    heaps.push(await server.heap());
    console.log(`${server.wire.sent().toLocaleString('en')} messages: heap ${megabytes(heaps.at(-1) ?? 0)}`);
  }
}
const documents = [...editor.documents.values()];
const told = await diagnosticsOf(server, documents);
const found = difference(told, (await freshlyTold(startProcess, null, documents)).diagnostics);
await server.shutdown();
const seconds = (performance.now() - started) / 1000;
const [early = 0, late = 0] = [heaps[0], heaps.at(-1)];
for (const error of errors) console.error(error);
console.log(`${server.wire.sent().toLocaleString('en')} messages in ${seconds.toFixed(0)} s, ${errors.length} errors`);
console.log(`heap after a tenth ${megabytes(early)}, at the end ${megabytes(late)}`);
console.log(found ?? 'The findings at the end are those of a fresh server');
process.exitCode = errors.length === 0 && found === undefined && !hasGrown(early, late) ? 0 : 1;
