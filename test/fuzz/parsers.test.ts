import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { readCrashes } from './engine/crashes.ts';
import { runInput } from './engine/run-input.ts';
import { allTargets } from './targets/targets.ts';

test('what something once broke on is answered', async () => {
  const targets = allTargets();
  for (const { target: name, input } of readCrashes()) {
    const target = targets.find((each) => each.name === name) ?? assert.fail(`There is no target “${name}”`);
    const outcome = await runInput(target, input);
    assert.equal(outcome.kind, 'answered', `${name} on ${JSON.stringify(input)}: ${JSON.stringify(outcome)}`);
  }
});

/** The same inputs each time, so that a failure is seen by everybody; `npm run fuzz` goes on where these end. */
const SHORT = ['--only', 'parsers', '--executions', '40', '--seed', '20990101'];

test('whatever a parser is given, it comes to an end with an answer, and is led further into the code', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['test/fuzz/fuzz.mjs', ...SHORT], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  const rows = [...stdout.matchAll(ROW)].map(({ groups }) => groups);
  assert.ok(rows.length >= 20, stdout);
  for (const row of rows) assert.ok(Number(row?.blocks?.replace(',', '')) > 0, stdout);
});

const ROW = /^(?<target>[\p{L} ,]+?) {2,}[\d,]+ {2,}[\d,]+ {2,}(?<blocks>[\d,]+) {2,}[\d,]+ {2,}0$/gmu;
