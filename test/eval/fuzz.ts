// Gives every parser what nobody writes, with other chances each time, until the time is up.
//   node out/eval/fuzz.mjs MINUTES [SEED]
import fc from 'fast-check';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { fuzzTargets } from '../support/fuzzed.ts';

const [minutes = '1', given] = process.argv.slice(2);
const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const targets = fuzzTargets(loaded.records);
const end = performance.now() + Number(minutes) * 60_000;
const runs = new Map<string, number>([...targets.keys()].map((name) => [name, 0]));
let seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
console.log(`seed ${seed}`);
while (performance.now() < end) {
  for (const [name, property] of targets) {
    const result = fc.check(property, { seed, numRuns: 200 });
    runs.set(name, (runs.get(name) ?? 0) + result.numRuns);
    if (!result.failed) continue;
    console.error(`${name}: seed ${seed}\n${fc.defaultReportMessage(result) ?? ''}`);
    process.exitCode = 1;
  }
  if (process.exitCode === 1) break;
  seed += 1;
}
for (const [name, count] of runs) console.log(`  ${name}: ${count} inputs`);
console.log(`  ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB at the end`);
