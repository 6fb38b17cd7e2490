import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf, unitPlace } from './units.ts';

function coverage(unit: string, dead: string): string | undefined {
  const [cited, ended] = [unitPlace(unit), unitPlace(dead)];
  return cited === undefined || ended === undefined ? undefined : coverageOf(cited, ended);
}

test('a cited unit lies in an ended one, holds it, or stands beside it', () => {
  const cases: readonly (readonly [unit: string, dead: string, expected: string | undefined])[] = [
    ['Điều 5', 'Điều 5', 'whole'],
    ['điểm a khoản 2 Điều 5', 'Điều 5', 'whole'],
    ['điểm a khoản 2 Điều 5', 'khoản 2 Điều 5', 'whole'],
    ['khoản 2 Điều 5', 'điểm a khoản 2 Điều 5', 'part'],
    ['Điều 5', 'khoản 2 Điều 5', 'part'],
    ['khoản 1 Điều 5', 'khoản 2 Điều 5', 'none'],
    ['điểm b khoản 2 Điều 5', 'điểm a khoản 2 Điều 5', 'none'],
    ['Điều 6', 'Điều 5', 'none'],
    ['Điều 6a', 'từ Điều 5 đến Điều 7', 'whole'],
    ['Điều 5a', 'Điều 5', 'none'],
    ['từ Điều 4 đến Điều 6', 'Điều 5', 'part'],
    ['Chương IV', 'Chương IV', 'whole'],
    ['Chương V', 'Chương IV', 'none'],
    ['Điều 20', 'Chương IV', 'unknown'],
    ['Mẫu số 01', 'Điều 5', undefined],
    ['khoản 2', 'Điều 5', undefined],
  ];
  for (const [unit, dead, expected] of cases) assert.equal(coverage(unit, dead), expected, `${unit} in ${dead}`);
});
