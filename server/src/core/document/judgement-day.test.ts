import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, dayOf, startOfYear } from '../text/day.ts';
import { judgementDay } from './judgement-day.ts';
import { parseDraft } from './parse.ts';

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? startOfYear(1);
const today = day(2099, 6, 1);
const option = day(2098, 1, 1);
const settings = day(2098, 2, 2);
const undated = parseDraft('Kế hoạch');
const dated = (line: string) => parseDraft(`Hà Nội, ${line}`);

test('what the user asks for comes before all', () => {
  assert.equal(judgementDay({ option, draft: dated('ngày 05 tháng 3 năm 2099'), settings, today }), option);
});

test('the date line comes before settings and today, also where it lies ahead', () => {
  assert.equal(
    judgementDay({ option: undefined, draft: dated('ngày 05 tháng 3 năm 2099'), settings, today }),
    '2099-03-05',
  );
  assert.equal(
    judgementDay({ option: undefined, draft: dated('ngày 05 tháng 9 năm 2099'), settings, today }),
    '2099-09-05',
  );
});

test('an open date line is held to today where it lies ahead', () => {
  const draft = dated('ngày … tháng … năm 2099');
  assert.equal(judgementDay({ option: undefined, draft, settings, today }), today);
  assert.equal(judgementDay({ option: undefined, draft, settings, today: day(2101, 1, 1) }), '2099-12-31');
});

test('a draft without a date line is judged by the settings, else today', () => {
  assert.equal(judgementDay({ option: undefined, draft: undated, settings, today }), settings);
  assert.equal(judgementDay({ option: undefined, draft: undated, settings: undefined, today }), today);
});
