import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from './numerals.ts';
import { writeNumber } from './write-number.ts';

test('groups thousands with stops and begins decimals with a comma', () => {
  assert.equal(writeNumber(3744214), '3.744.214');
  assert.equal(writeNumber(16.5), '16,5');
  assert.equal(writeNumber(999), '999');
  assert.equal(writeNumber(1000.25), '1.000,25');
  assert.equal(writeNumber(0), '0');
});

test('what is written is read as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const value = whole + hundredths / 100;
      assert.ok(Math.abs((parseNumber(writeNumber(value))?.value ?? -1) - value) < 1e-6);
    }),
  );
});
