import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftCitations } from '../claims/citations/draft-citations.ts';
import { readQuantities } from '../claims/quantities/read-quantities.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { readTimes } from '../claims/times/time.ts';
import { parseDraft } from '../document/parse.ts';
import { dayOf } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import type { Locale } from './locale.ts';
import { citationMeaning, mentionMeaning, quantityMeaning, quoteMeaning, timeMeaning } from './reading.ts';

const asOf = dayOf(2099, 6, 1);
assert.ok(asOf !== undefined);

const quantities = (text: string, locale: Locale = 'vi') =>
  readQuantities(tokenise(text), []).map((each) => quantityMeaning(each, locale));
const times = (text: string, locale: Locale = 'vi') =>
  readTimes(tokenise(text), asOf).map((each) => timeMeaning(each, locale));
const citations = (text: string, locale: Locale = 'vi') =>
  draftCitations(parseDraft(text), slotReader(asOf)).map((each) => citationMeaning(each, locale));

test('a quantity is its bounds in base numbers', () => {
  assert.deepEqual(quantities('đạt 3,74 triệu tỷ đồng'), ['3.740.000.000.000.000 đồng']);
  assert.deepEqual(quantities('ít nhất 16,5%'), ['≥ 16,5%']);
  assert.deepEqual(quantities('không quá 10 ngày'), ['≤ 10 ngày']);
  assert.deepEqual(quantities('trên 2.000 người'), ['> 2.000 người']);
  assert.deepEqual(quantities('khoảng 12 nghìn hộ'), ['≈ 12.000 hộ']);
  assert.deepEqual(quantities('từ 10 đến 15 ngày'), ['10–15 ngày']);
  assert.deepEqual(quantities('một nửa'), ['0,5']);
});

test('numbers are written as the language of the user does', () => {
  assert.deepEqual(quantities('ít nhất 16,5%', 'en'), ['≥ 16.5%']);
  assert.deepEqual(quantities('trên 2.000.000 người', 'en'), ['> 2,000,000 người']);
});

test('a reference is what it names', () => {
  const decree = 'NGHỊ ĐỊNH\nĐiều 1. Phạm vi\n1. Một.\nĐiều 2. Thi hành\n';
  assert.deepEqual(citations(`${decree}Theo khoản 4 Điều 1 Nghị định này.`), [
    'khoản 4 Điều 1 · Nghị định · của chính văn bản này · không có khoản 4 (Điều 1)',
  ]);
  assert.equal(
    citations('Theo Thông tư số 1/2099/TT-BA, Điều 5 Thông tư nêu trên.').at(-1),
    'Điều 5 · Thông tư · tức Thông tư 1/2099/TT-BA',
  );
});

test('a time is its days', () => {
  assert.deepEqual(times('đến năm 2105'), ['đến hết 31/12/2105']);
  assert.deepEqual(times('từ ngày 01/7/2099'), ['từ 01/07/2099']);
  assert.deepEqual(times('ngày 05/3/2099'), ['05/03/2099']);
  assert.deepEqual(times('quý IV năm 2099'), ['01/10/2099 – 31/12/2099']);
  assert.deepEqual(times('hằng năm'), ['định kỳ']);
  assert.deepEqual(times('đến năm 2105', 'en'), ['until 31/12/2105']);
});

test('a citation is its unit, its document, day and issuer', () => {
  assert.deepEqual(
    citations('điểm a khoản 2 Điều 5 Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ'),
    ['điểm a khoản 2 Điều 5 · Nghị định 13/2099/NĐ-CP · 17/04/2099 · Chính phủ'],
  );
  assert.deepEqual(citations('khoản 1 Điều này'), ['khoản 1 Điều này · của chính văn bản này']);
  assert.deepEqual(citations('Luật Thư viện số 20/2099/QH25'), ['Luật Thư viện 20/2099/QH25']);
});

test('words are somebody’s where the text says whose', () => {
  const nobody = { speaker: undefined, office: undefined, date: undefined };
  assert.equal(quoteMeaning(nobody, 'vi'), 'không rõ ai nói');
  assert.equal(
    quoteMeaning({ speaker: 'Nguyễn Văn Mẫu', office: 'Bộ trưởng', date: '2099-03' }, 'vi'),
    'Bộ trưởng · Nguyễn Văn Mẫu · 03/2099',
  );
  assert.equal(mentionMeaning({ kind: 'place', name: 'Hà Mẫu' }, 'en'), 'place: Hà Mẫu');
});
