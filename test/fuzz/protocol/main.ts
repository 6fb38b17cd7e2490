// Plays episodes against servers until the time is up: node --expose-gc out/fuzz/protocol.mjs OPTIONS (JSON)
import { hasGrown, heapUsed, megabytes } from '../engine/memory.ts';
import { randomFrom } from '../../support/random.ts';
import type { Budget } from '../engine/worker.ts';
import { playEpisode } from './episode.ts';
import { startInMemory, startProcess } from './servers.ts';

interface Options {
  readonly seed: number;
  readonly until: Budget;
  /** So many episodes are played over and over, instead of new ones. */
  readonly repeat?: number;
}

const { seed, until, repeat = Number.MAX_SAFE_INTEGER } = JSON.parse(process.argv[2] ?? '{}') as Options;
const BURSTS = 12;
/** Every so many episodes the server is a process of its own. */
const IN_PROCESS = 25;
/** And every so many thousands of documents are open. */
const CROWDED = 200;
const CROWD = 3000;
const faults: unknown[] = [];
// A server in memory that throws where nobody catches would have been a process that ended.
// The library tells the console of a notification that a listener has broken on; the server lives on.
let refused = 0;
console.error = () => {
  refused += 1;
};
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error) => void faults.push(error));

console.log(`seed ${seed}`);
const started = performance.now();
const heaps: number[] = [];
let [episodes, messages, comparisons, longest, told] = [0, 0, 0, 0, started];
/** In milliseconds: how often a long run says how far it is. */
const EVERY = 5 * 60_000;
const share = (): number =>
  'executions' in until ? episodes / until.executions : (performance.now() - started) / until.milliseconds;
while (share() < 1) {
  const episode = seed + (episodes % repeat);
  const isCrowded = episode % CROWDED === CROWDED - 2;
  try {
    const tally = await playEpisode({
      start: episode % IN_PROCESS === IN_PROCESS - 1 ? startProcess : startInMemory,
      random: randomFrom(episode),
      bursts: isCrowded ? 2 : BURSTS,
      isHostile: episode % 2 === 1,
      isPushed: episode % 5 === 3,
      crowd: isCrowded ? CROWD : 0,
    });
    messages += tally.messages;
    comparisons += tally.comparisons;
    longest = Math.max(longest, tally.longest);
  } catch (error) {
    faults.push(error);
  }
  for (const fault of faults)
    process.stderr.write(`episode --seed ${episode}: ${fault instanceof Error ? fault.stack : String(fault)}\n`);
  episodes += 1;
  heaps.push(heapUsed());
  if (faults.length > 0) break;
  if (performance.now() - told > EVERY) {
    told = performance.now();
    console.log(`${((told - started) / 60_000).toFixed(0)} min: ${sum()}, heap ${megabytes(heaps.at(-1) ?? 0)}`);
  }
}
// Right after a crowd some of it is still there; what stays for good is there at the least of each tenth.
const tenth = Math.ceil(heaps.length / 10);
const [early, late] = [Math.min(...heaps.slice(tenth, 2 * tenth), heaps[0] ?? 0), Math.min(...heaps.slice(-tenth))];
console.log(sum());
console.log(`heap in the second tenth ${megabytes(early)}, in the last ${megabytes(late)}`);
process.exitCode = faults.length === 0 && !hasGrown(early, late) ? 0 : 1;
// What an episode that broke off has left would keep the process.
process.exit();

function sum(): string {
  const [played, sent, compared] = [episodes, messages, comparisons].map((each) => each.toLocaleString('en'));
  const rest = `longest burst ${longest.toFixed(0)} ms, ${refused} notifications refused`;
  return `${played} episodes, ${sent} messages, ${compared} comparisons with a fresh server, ${rest}`;
}
