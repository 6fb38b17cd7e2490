import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../text/tokens.ts';
import type { Quantity } from './quantities/quantity.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import { compareFigures, compareTargets } from './values.ts';

function quantity(text: string): Quantity {
  const read = readQuantities(tokenise(text), [])[0];
  if (read === undefined) throw new Error(`No quantity in “${text}”`);
  return read;
}

describe('compareFigures', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof compareFigures>])[] = [
    ['1,77 triệu người', '1.767.766 lao động', 'same'],
    ['gần 1,8 triệu người', '1.767.766 lao động', 'same'],
    ['1,78 triệu người', '1.767.766 lao động', 'above'],
    ['16,5%', '16,5 phần trăm', 'same'],
    ['16,5%', '18%', 'below'],
    ['17%', '16,5%', 'same'],
    ['17,0%', '16,5%', 'above'],
    ['hơn 16%', '16,5%', 'same'],
    ['trên 17%', '16,5%', 'above'],
    ['dưới 16%', '16,5%', 'below'],
    ['từ 16% đến 17%', '16,5%', 'same'],
    ['một nửa', '50%', 'same'],
    ['hai phần ba', '66,7%', 'same'],
    ['3,74 triệu tỷ đồng', '3.744.214 tỷ đồng', 'same'],
    ['3.744.214 tỷ đồng', '3.474.214 tỷ đồng', 'above'],
    ['30 người', '30%', 'incomparable'],
    ['30 tỷ đồng', '30 tỷ USD', 'incomparable'],
  ];
  for (const [draft, recorded, verdict] of cases) {
    test(`${draft} beside ${recorded}: ${verdict}`, () => {
      assert.equal(compareFigures(quantity(draft), quantity(recorded)), verdict);
    });
  }

  test('holds any whole number the same as itself, and as different from another', () => {
    const number = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(Math.abs(a - b) !== 1);
        const expected = a === b ? 'same' : a < b ? 'below' : 'above';
        assert.equal(compareFigures(quantity(`${a} người`), quantity(`${b} người`)), expected);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('turns round with its sides', () => {
    const opposite = { same: 'same', below: 'above', above: 'below', incomparable: 'incomparable' } as const;
    const texts = cases.map(([draft]) => draft).concat(cases.map(([, recorded]) => recorded));
    for (const a of texts) {
      for (const b of texts) {
        assert.equal(
          compareFigures(quantity(a), quantity(b)),
          opposite[compareFigures(quantity(b), quantity(a))],
          `${a} | ${b}`,
        );
      }
    }
  });
});

describe('compareTargets', () => {
  for (const [draft, recorded, verdict] of [
    ['60%', 'ít nhất 70%', 'weaker-floor'],
    ['ít nhất 60%', 'ít nhất 70%', 'weaker-floor'],
    ['70%', 'ít nhất 70%', 'kept'],
    ['trên 75%', 'ít nhất 70%', 'kept'],
    ['60%', '70%', 'weaker-floor'],
    ['90%', '70%', 'kept'],
    ['khoảng 70%', 'ít nhất 70%', 'kept'],
    ['không quá 40%', 'không quá 30%', 'higher-ceiling'],
    ['40%', 'tối đa 30%', 'higher-ceiling'],
    ['20%', 'dưới 30%', 'kept'],
    ['không quá 30%', 'không quá 30%', 'kept'],
    ['một nửa', 'ít nhất 70%', 'weaker-floor'],
    ['60 người', 'ít nhất 70%', 'incomparable'],
  ] as const) {
    test(`${draft} where ${recorded} is set: ${verdict}`, () => {
      assert.equal(compareTargets(quantity(draft), quantity(recorded)), verdict);
    });
  }
});
