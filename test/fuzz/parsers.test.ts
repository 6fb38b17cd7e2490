import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCrashes } from './engine/crashes.ts';
import { createHunt } from './engine/hunt.ts';
import { randomFrom } from './engine/random.ts';
import { runInput } from './engine/run-input.ts';
import { allTargets } from './targets/targets.ts';

const TARGETS = allTargets();

test('what something once broke on is answered', async () => {
  for (const { target: name, input } of readCrashes()) {
    const target = TARGETS.find((each) => each.name === name) ?? assert.fail(`There is no target “${name}”`);
    const outcome = await runInput(target, input);
    assert.equal(outcome.kind, 'answered', `${name} on ${JSON.stringify(input)}: ${JSON.stringify(outcome)}`);
  }
});

/** The same inputs each time, so that a failure is seen by everybody; `npm run fuzz` goes on where these end. */
const SEED = 20_990_101;
const TURNS = 20;
const WORDS = [
  'điều',
  'khoản',
  'năm',
  'ngày',
  '%',
  'tỷ đồng',
  'misquote',
  'bỏ qua',
  'statements',
  'w:p',
  '--format',
  'jsonrpc',
];

for (const [index, target] of TARGETS.entries())
  test(`${target.name}: anything comes to an end with an answer`, async () => {
    const hunt = createHunt({
      target: { ...target, seeds: target.seeds.slice(0, TURNS) },
      words: WORDS,
      random: randomFrom(SEED + index),
      onTry: () => {},
      onCrash: ({ input, what }) => assert.fail(`${JSON.stringify(input)}: ${what}`),
    });
    for (let turn = 0; turn < TURNS * (1 + target.weight); turn += 1) await hunt.step();
  });
