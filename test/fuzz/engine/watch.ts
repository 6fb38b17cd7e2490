import { Worker } from 'node:worker_threads';
import { type Crash, writeCrash } from './crashes.ts';
import type { Tally } from './hunt.ts';
import { hasGrown, megabytes } from './memory.ts';
import { watched } from './watched.ts';
import type { Budget, WorkerInput, WorkerMessage } from './worker.ts';

/** In milliseconds of the processor: what takes so long for one input will never end. */
const ENDLESS = 30_000;
const LOOK = 500;
/** In milliseconds: how often a long hunt says how far it is. */
const EVERY = 5 * 60_000;

export interface WatchInput extends Omit<WorkerInput, 'buffer'> {
  /** The bundle of `worker.ts`. */
  readonly worker: URL;
}

/** Hunts until the budget is used; a worker that hangs is ended and another goes on. True where nothing was found. */
export async function watchHunt(input: WatchInput): Promise<boolean> {
  const history: number[] = [];
  const started = performance.now();
  let [crashes, told] = [0, started];
  let tallies: readonly Tally[] = [];
  let finished: readonly Tally[] = [];
  const onCrash = (crash: Crash): void => {
    crashes += 1;
    console.error(`${crash.target}: ${crash.what}\n  kept as ${writeCrash(crash)}`);
  };
  const onRound = (round: WorkerMessage & { kind: 'round' }): void => {
    tallies = round.tallies;
    history.push(round.heap);
    if (!('milliseconds' in input.until) || performance.now() - told < EVERY) return;
    told = performance.now();
    const minutes = ((told - started) / 60_000).toFixed(0);
    console.log(`${minutes} min: ${inputsOf([...finished, ...tallies])} inputs, heap ${megabytes(round.heap)}`);
  };
  for (let seed = input.seed; ; seed += 1) {
    const until = leftOf(input.until, performance.now() - started);
    if (until === undefined) break;
    const ended = await runWorker({ ...input, seed, until }, onCrash, onRound);
    finished = added(finished, tallies);
    tallies = [];
    if (ended === 'done') break;
  }
  const [early, late] = [history[Math.floor(history.length / 10)] ?? 0, history.at(-1) ?? 0];
  console.log(tableOf(finished));
  console.log(
    `heap after a tenth ${megabytes(early)}, at the end ${megabytes(late)} (without the inputs that are kept)`,
  );
  if (hasGrown(early, late)) console.error('The heap has grown');
  return crashes === 0 && !hasGrown(early, late);
}

function runWorker(
  { worker: url, ...input }: WatchInput,
  onCrash: (crash: Crash) => void,
  onRound: (round: WorkerMessage & { kind: 'round' }) => void,
): Promise<'done' | 'ended'> {
  const shared = watched();
  const worker = new Worker(url, { workerData: { ...input, buffer: shared.buffer } satisfies WorkerInput });
  let names: readonly string[] = [];
  const tried = (what: string): Crash => {
    const { target, input: text } = shared.read();
    return { target: names[target] ?? '', input: text, what };
  };
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'targets') names = message.names;
    if (message.kind === 'crash') onCrash(message.crash);
    if (message.kind === 'round') onRound(message);
  });
  return new Promise((settle) => {
    let [count, since] = [-1, processorTime()];
    const timer = setInterval(() => {
      if (shared.count() !== count) [count, since] = [shared.count(), processorTime()];
      else if (names.length > 0 && processorTime() - since > ENDLESS) {
        onCrash(tried('never comes to an end'));
        void worker.terminate();
      }
    }, LOOK);
    worker.once('error', (error) => onCrash(tried(error.stack ?? error.message)));
    worker.once('exit', (code) => {
      clearInterval(timer);
      settle(code === 0 ? 'done' : 'ended');
    });
  });
}

function leftOf(budget: Budget, used: number): Budget | undefined {
  if ('executions' in budget) return budget;
  return used < budget.milliseconds ? { milliseconds: budget.milliseconds - used } : undefined;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function added(before: readonly Tally[], more: readonly Tally[]): readonly Tally[] {
  if (before.length === 0) return more;
  return before.map((tally, index) => {
    const other = more[index];
    if (other === undefined) return tally;
    return {
      target: tally.target,
      executions: tally.executions + other.executions,
      kept: Math.max(tally.kept, other.kept),
      blocks: Math.max(tally.blocks, other.blocks),
      longest: Math.max(tally.longest, other.longest),
      crashes: tally.crashes + other.crashes,
    };
  });
}

function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ target, executions, kept, blocks, longest, crashes }) => [
    target,
    ...[executions, kept, blocks, Math.round(longest), crashes].map((each) => each.toLocaleString('en')),
  ]);
  const lines = [['parser', 'inputs', 'kept', 'blocks', 'longest (ms)', 'crashes'], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const text = lines.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `${text.join('\n')}\n${inputsOf(tallies)} inputs`;
}

function inputsOf(tallies: readonly Tally[]): string {
  return tallies.reduce((sum, { executions }) => sum + executions, 0).toLocaleString('en');
}
