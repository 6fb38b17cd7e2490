import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openMostly, packMostly } from './mostly-shared.ts';

const WEIGHTS: Readonly<Record<string, number>> = { một: 0.5, hai: 1, ba: 1, bốn: 2, năm: 4 };
const weigh = (key: string): number => WEIGHTS[key] ?? 4.5;
const SHARE = 0.7;

test('the sets of which most is there are those that a look at all of them finds', () => {
  const set = fc.uniqueArray(fc.constantFrom(...Object.keys(WEIGHTS), 'sáu'), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(set), fc.array(set, { minLength: 1 }), (inAnyOrder, questions) => {
      const sets = inAnyOrder.toSorted((a, b) => sum(a) - sum(b));
      const mostOf = openMostly(packMostly(sets.map(asSet), SHARE, weigh), SHARE, weigh);
      for (const asked of questions) {
        const wanted = sets.flatMap((each, index) => {
          const shared = sum(each.filter((key) => asked.includes(key)));
          return shared > 0 && shared + 1e-9 >= sum(each) * SHARE ? [index] : [];
        });
        assert.deepEqual(
          mostOf(asSet(asked)).toSorted((a, b) => a - b),
          wanted,
        );
      }
    }),
  );
});

function asSet(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys);
}

function sum(keys: readonly string[]): number {
  return keys.reduce((total, key) => total + weigh(key), 0);
}
