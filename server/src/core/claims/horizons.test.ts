import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, startOfYear } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import { horizonOf, sameHorizon, samePeriod } from './horizons.ts';
import { readTimes, type Time } from './times/time.ts';

const asOf = dayOf(2099, 6, 1) ?? startOfYear(2099);

function time(text: string): Time {
  const read = readTimes(tokenise(text), asOf)[0];
  if (read === undefined) throw new Error(`No time in “${text}”`);
  return read;
}

test('the horizon is the last day', () => {
  assert.equal(horizonOf(time('đến năm 2100')), '2100-12-31');
  assert.equal(horizonOf(time('trong năm 2100')), '2100-12-31');
  assert.equal(horizonOf(time('quý I năm 2100')), '2100-03-31');
  assert.equal(horizonOf(time('trước ngày 30/6/2100')), '2100-06-30');
});

test('what begins or comes again has no horizon', () => {
  assert.equal(horizonOf(time('từ năm 2100')), undefined);
  assert.equal(horizonOf(time('hằng năm')), undefined);
  assert.equal(horizonOf(undefined), undefined);
});

test('targets of one year are for the same horizon, a step before is not', () => {
  assert.equal(sameHorizon(time('năm 2100'), time('đến năm 2100')), true);
  assert.equal(sameHorizon(time('đến ngày 30/6/2100'), time('đến năm 2100')), false);
  assert.equal(sameHorizon(time('đến năm 2100'), time('trước ngày 30/6/2100')), true);
  assert.equal(sameHorizon(time('năm 2101'), time('năm 2100')), false);
  assert.equal(sameHorizon(undefined, time('năm 2100')), false);
});

test('reports of different years, or of different parts of one, are not of the same period', () => {
  assert.equal(samePeriod(time('năm 2099'), time('năm 2099')), true);
  assert.equal(samePeriod(time('năm 2099'), time('năm 2098')), false);
  assert.equal(samePeriod(time('quý I năm 2099'), time('quý II năm 2099')), false);
  assert.equal(samePeriod(time('hằng năm'), time('năm 2099')), false);
});
