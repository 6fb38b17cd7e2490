import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soak } from './soak.ts';

test('an editing session comes to its end without an error, and the server believes what a fresh one does', async () => {
  const { sent, heaps, faults } = await soak({ seed: 20_990_101, messages: 800, onTenth: () => {} });
  assert.deepEqual(faults, []);
  assert.ok(sent >= 800);
  assert.equal(heaps.length, 10);
});
