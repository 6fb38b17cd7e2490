import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openSnapshot, packSnapshot } from './format.ts';

const TREE = {
  head: Uint8Array.from([123, 125, 10]),
  claims: { keys: { units: Uint16Array.from([66, 272, 7897]) }, weights: Float64Array.from([0.1, -4.5]) },
  none: new Uint32Array(0),
};
const BYTES = packSnapshot(TREE);

describe('a snapshot', () => {
  test('gives back what was packed', () => {
    const list = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array(), fc.float64Array());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(NAMES, fc.oneof({ depthSize: 'small' }, list, tie('tree'))),
    }));
    fc.assert(
      fc.property(tree, (packed) => {
        const opened = openSnapshot(packSnapshot(packed as object));
        assert.deepEqual(plain(opened), plain(packed));
      }),
    );
  });

  test('takes a Buffer for the bytes that it is', () => {
    assert.deepEqual(openSnapshot(packSnapshot({ head: Buffer.from('{}') })), { head: Uint8Array.from([123, 125]) });
  });

  test('that was cut off is none, wherever the cut', () => {
    for (let length = 0; length < BYTES.length; length += 1)
      assert.equal(openSnapshot(BYTES.subarray(0, length)), undefined, `${length} bytes`);
  });

  test('with one bit changed is none, whichever it is', () => {
    for (let bit = 0; bit < BYTES.length * 8; bit += 1) {
      const damaged = Uint8Array.from(BYTES);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(openSnapshot(damaged), undefined, `bit ${bit}`);
    }
  });

  test('may lie anywhere in a larger buffer', () => {
    for (let at = 0; at < 9; at += 1) {
      const larger = new Uint8Array(BYTES.length + at);
      larger.set(BYTES, at);
      assert.deepEqual(openSnapshot(larger.subarray(at)), TREE);
    }
  });

  test('that another machine packed, with its bytes the other way round, is none', () => {
    const turned = Uint8Array.from(BYTES);
    for (let at = 0; at < turned.length; at += 4) turned.subarray(at, at + 4).reverse();
    assert.equal(openSnapshot(turned), undefined);
  });
});

/** JSON gives "__proto__" a meaning of its own. */
const NAMES = fc.string().filter((name) => name !== '__proto__');

/** A tree without the prototypes that the generator gives its objects. */
function plain(tree: unknown): unknown {
  if (ArrayBuffer.isView(tree) || typeof tree !== 'object' || tree === null) return tree;
  return Object.entries(tree).map(([name, each]) => [name, plain(each)]);
}
