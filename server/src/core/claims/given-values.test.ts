import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startOfYear } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import { valueGivenTo, valuesOfTheCountry } from './given-values.ts';
import { readSlots } from './slots.ts';

/** What a sentence gives to the document that it cites, in its words. */
function givenIn(text: string): string | undefined {
  const tokens = tokenise(text);
  const { quantities, citations } = readSlots(tokens, startOfYear(2099));
  const [cited] = citations;
  const value = cited && valueGivenTo({ tokens, quantities }, cited);
  return value && text.slice(value.start, value.end);
}

function ofTheCountryIn(text: string): string[] {
  const tokens = tokenise(text);
  const { quantities } = readSlots(tokens, startOfYear(2099));
  return valuesOfTheCountry({ tokens, quantities }).map(({ start, end }) => text.slice(start, end));
}

test('a value stands behind the verb, in the bracket, or before the document', () => {
  assert.equal(givenIn('Quyết định số 7/QĐ-TTg đặt mục tiêu đến năm 2100 đạt 30%; tỉnh đạt 35%.'), '30%');
  assert.equal(givenIn('Tỉnh đạt 35% (mức của Quyết định số 7/QĐ-TTg: trên 30%).'), 'trên 30%');
  assert.equal(givenIn('Tỉnh đạt 35%, cao hơn mức 30% mà Quyết định số 7/QĐ-TTg đặt ra.'), '30%');
  assert.equal(givenIn('So với chỉ tiêu 30% vào năm 2100 theo Quyết định số 7/QĐ-TTg, tỉnh đạt mức cao hơn.'), '30%');
});

test('what the draft wants itself is given to nobody', () => {
  assert.equal(givenIn('Thực hiện Quyết định số 7/QĐ-TTg, tỉnh đặt mục tiêu đạt 35%.'), undefined);
  assert.equal(givenIn('Quyết định số 7/QĐ-TTg đặt mục tiêu chung, còn tỉnh đạt 35%.'), undefined);
  assert.equal(givenIn('Tỉnh phấn đấu đạt 35% (Quyết định số 7/QĐ-TTg).'), undefined);
  assert.equal(givenIn('Tỉnh hoàn thành 75% mục tiêu của Quyết định số 7/QĐ-TTg.'), undefined);
});

test('the values of the country are announced as such', () => {
  assert.deepEqual(ofTheCountryIn('Tỉnh đạt 35% (chỉ tiêu quốc gia: 30%).'), ['30%']);
  assert.deepEqual(ofTheCountryIn('Tỉnh đạt 35%, cao hơn mục tiêu chung của cả nước là 30%.'), ['30%']);
  assert.deepEqual(ofTheCountryIn('Chương trình mục tiêu quốc gia đến năm 2100: 20% vốn.'), []);
  assert.deepEqual(ofTheCountryIn('Chỉ tiêu quốc gia được rà soát hằng năm; tỉnh đạt 35%.'), []);
});
