import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openSnapshot, packSnapshot } from './format.ts';

const HEAD = { digest: 'sha256:…', names: ['Bộ A', 'Sở Đ'] };
const ENTRIES = [{ id: 'một' }, ['hai', 2], 'ba'];
const BYTES = packSnapshot(HEAD, ENTRIES);

describe('a snapshot', () => {
  test('gives back what was packed, one entry at a time', () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(json, fc.array(json), (head, entries) => {
        const snapshot = openSnapshot(packSnapshot(head, entries));
        assert.ok(snapshot !== undefined);
        const read = Array.from({ length: snapshot.count }, (_, index) => snapshot.entry(index));
        assert.deepEqual([snapshot.head, read], JSON.parse(JSON.stringify([head, entries])));
      }),
    );
  });

  test('that was cut off is none, wherever the cut', () => {
    for (let length = 0; length < BYTES.length; length += 1)
      assert.equal(openSnapshot(BYTES.subarray(0, length)), undefined, `${length} bytes`);
  });

  test('with one bit changed is none, whichever it is', () => {
    for (let bit = 0; bit < BYTES.length * 8; bit += 1) {
      const damaged = Buffer.from(BYTES);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(openSnapshot(damaged), undefined, `bit ${bit}`);
    }
  });

  test('may lie anywhere in a larger buffer', () => {
    const shifted = Buffer.concat([Buffer.from('x'), BYTES]).subarray(1);
    assert.deepEqual(openSnapshot(shifted)?.head, HEAD);
  });
});
