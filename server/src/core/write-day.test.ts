import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from './text/day.ts';
import { writeDay } from './rules/write-day.ts';

test('a day is written as another is, in either form of Unicode', () => {
  const day = parseDay('2099-03-05');
  assert.ok(day !== undefined);
  for (const [like, written] of [
    ['ngày 01 tháng 12 năm 2098', 'ngày 05 tháng 3 năm 2099'],
    ['01 tháng 12 năm 2098', '05 tháng 3 năm 2099'],
    ['ngày 1/12/2098', 'ngày 05/3/2099'],
    ['01-12-2098', '05-3-2099'],
  ] as const)
    for (const form of ['NFC', 'NFD']) assert.equal(writeDay(day, like.normalize(form)), written);
});
