// What `npm run fuzz` runs, bundled with counters in the product's code: node --expose-gc out/fuzz/parsers.mjs OPTIONS (JSON)
import { readFileSync } from 'node:fs';
import { watchHunt } from './engine/watch.ts';
import type { Budget } from './engine/worker.ts';

interface Options {
  readonly seed: number;
  readonly until: Budget;
  readonly target: string;
}

const { seed, until, target } = JSON.parse(process.argv[2] ?? '{}') as Options;
const words = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as readonly string[];
console.log(`seed ${seed}`);
const isSound = await watchHunt({ seed, until, target, words, worker: new URL('worker.mjs', import.meta.url) });
process.exitCode = isSound ? 0 : 1;
