import { createCorpus } from './corpus.ts';
import { createCoverage } from './coverage.ts';
import type { Crash } from './crashes.ts';
import { minimise } from './minimise.ts';
import { createMutator } from './mutate.ts';
import type { Random } from '../../support/random.ts';
import { isSameFault, type Outcome, runInput } from './run-input.ts';
import type { Target } from './target.ts';

/** What is told of the inputs that one target was given. */
export interface Tally {
  readonly target: string;
  readonly executions: number;
  /** Inputs that were kept, seeds included. */
  readonly kept: number;
  /** Stretches of the code that were reached. */
  readonly blocks: number;
  /** The longest answer, in milliseconds of the processor. */
  readonly longest: number;
  readonly crashes: number;
}

/** Goes after one target: it can be left and taken up again. */
export interface Hunt {
  readonly target: Target;
  /** Tries one input. */
  step(): Promise<void>;
  tally(): Tally;
  /** In bytes, the texts alone. */
  memory(): number;
}

export interface HuntInput {
  readonly target: Target;
  readonly words: readonly string[];
  readonly random: Random;
  /** Is told of each input before it is tried. */
  readonly onTry: (target: Target, input: string) => void;
  /** Is told of each fault once. */
  readonly onCrash: (crash: Crash) => void;
}

export function createHunt({ target, words, random, onTry, onCrash }: HuntInput): Hunt {
  const coverage = createCoverage();
  const corpus = createCorpus(
    target.seeds.map((seed) => seed.slice(0, target.longest)),
    random,
  );
  const { mutate } = createMutator(target, words, random);
  const faults: Outcome[] = [];
  let [executions, longest] = [0, 0];
  const attempt = async (input: string): Promise<Outcome> => {
    onTry(target, input);
    executions += 1;
    coverage.begin();
    const outcome = await runInput(target, input);
    longest = Math.max(longest, outcome.took);
    return outcome;
  };
  const report = async (input: string, outcome: Outcome): Promise<void> => {
    if (faults.some((fault) => isSameFault(fault, outcome))) return;
    faults.push(outcome);
    const tries = outcome.kind === 'hung' ? FEW_TRIES : MANY_TRIES;
    const smallest = await minimise(input, async (each) => isSameFault(outcome, await attempt(each)), tries);
    onCrash({ target: target.name, input: smallest, what: wordOf(outcome) });
  };
  return {
    target,
    async step() {
      const seed = executions < target.seeds.length ? corpus.inputs[executions] : undefined;
      const input = seed ?? mutate(corpus.next(), corpus.inputs);
      const outcome = await attempt(input);
      if (outcome.kind !== 'answered') await report(input, outcome);
      else if (coverage.isNews() && seed === undefined) corpus.add(input);
    },
    tally: () => ({
      target: target.name,
      executions,
      kept: corpus.inputs.length,
      blocks: coverage.reached(),
      longest,
      crashes: faults.length,
    }),
    memory: () => corpus.inputs.reduce((sum, { length }) => sum + length * 2, 0),
  };
}

/** How often a shorter input is tried; what hangs takes seconds each time. */
const MANY_TRIES = 3000;
const FEW_TRIES = 40;

function wordOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'answered':
      return '';
    case 'broke':
      return outcome.error;
    case 'hung':
      return `${(outcome.took / 1000).toFixed(1)} s`;
  }
}
