import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, daysBetween, daysInMonth, endOfYear, monthOf, parseDay, startOfYear, yearOf } from './day.ts';

test('a day that the calendar does not have is no day', () => {
  assert.equal(dayOf(2099, 2, 29), undefined);
  assert.equal(dayOf(2096, 2, 29), '2096-02-29');
  assert.equal(dayOf(2100, 2, 29), undefined, 'a century is no leap year');
  assert.equal(dayOf(2000, 2, 29), '2000-02-29', 'a fourth century is one');
  assert.equal(dayOf(2099, 13, 1), undefined);
  assert.equal(dayOf(2099, 4, 31), undefined);
  assert.equal(dayOf(2099, 4, 0), undefined);
});

test('only ISO days are parsed', () => {
  assert.equal(parseDay('2099-06-15'), '2099-06-15');
  for (const text of ['2099-6-15', '15/06/2099', '2099-02-30', '2099-06-15T00:00', '']) {
    assert.equal(parseDay(text), undefined, text);
  }
});

test('days order as text', () => {
  const days = ['2100-01-01', '2099-12-31', '2099-02-01'].flatMap((text) => parseDay(text) ?? []);
  assert.deepEqual([...days].sort(), ['2099-02-01', '2099-12-31', '2100-01-01']);
});

test('year, month and their ends', () => {
  const day = dayOf(2099, 6, 15) ?? startOfYear(1);
  assert.equal(yearOf(day), 2099);
  assert.equal(monthOf(day), 6);
  assert.equal(startOfYear(2099), '2099-01-01');
  assert.equal(endOfYear(2099), '2099-12-31');
  assert.deepEqual([daysInMonth(2096, 2), daysInMonth(2099, 2), daysInMonth(2099, 11)], [29, 28, 30]);
});

test('daysBetween counts over months and is negative backwards', () => {
  const [from, to] = [dayOf(2099, 12, 30) ?? startOfYear(1), dayOf(2100, 1, 2) ?? startOfYear(1)];
  assert.equal(daysBetween(from, to), 3);
  assert.equal(daysBetween(to, from), -3);
});
