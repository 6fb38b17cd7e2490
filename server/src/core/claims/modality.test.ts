import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { aspectBefore, assertionOf, modalityNear, scopeIn } from './modality.ts';

const modality = (text: string) => {
  const tokens = tokenise(text);
  const at = tokens.findIndex(({ kind }) => kind === 'number');
  return modalityNear(tokens, { from: 0, at: at < 0 ? tokens.length : at, to: tokens.length }, []);
};
const aspect = (text: string) => {
  const tokens = tokenise(text);
  return aspectBefore(tokens, 0, tokens.length);
};
const scope = (text: string) => {
  const tokens = tokenise(text);
  return scopeIn(tokens, 0, tokens.length);
};

test('words of wish, order and report tell what a value is', () => {
  assert.equal(modality('phấn đấu có 60%'), 'aim');
  assert.equal(modality('dự kiến sẽ có 60%'), 'aim');
  assert.equal(modality('các đơn vị phải có 60%'), 'order');
  assert.equal(modality('ước đạt 60%'), 'fact');
  assert.equal(modality('có 60%'), undefined);
});

test('the word nearest before the value decides', () => {
  assert.equal(modality('mục tiêu đã đề ra, nay đã có 60%'), 'fact');
});

test('without a word before it the first one after it decides', () => {
  assert.equal(modality('60% là mục tiêu của năm'), 'aim');
});

test('what was wanted once is told', () => {
  assert.equal(modality('từng phấn đấu có 60%'), 'fact');
  assert.equal(modality('đã yêu cầu có 60%'), 'fact');
});

test('the aim that another text has set is told', () => {
  const told = (text: string) => assertionOf(tokenise(text));
  assert.equal(told('Kế hoạch năm 2098 đề ra: phấn đấu trong năm có 60% hồ sơ.'), 'aside');
  assert.equal(told('- Theo Nghị quyết số 5/NQ-HĐND đã đặt ra, có 60% hồ sơ.'), 'aside');
  assert.equal(told('Kế hoạch này đề ra 5 mục tiêu, có 60% hồ sơ.'), undefined);
  assert.equal(told('Mục tiêu đề ra: đến năm 2100 có 60% hồ sơ.'), undefined);
  assert.equal(told('Kế hoạch: năm 2100 đề ra 60% hồ sơ.'), undefined);
});

test('a change is not a level', () => {
  assert.equal(aspect('doanh thu tăng'), 'rise');
  assert.equal(aspect('chi phí giảm'), 'fall');
  assert.equal(aspect('cắt giảm thời gian'), 'fall');
  assert.equal(aspect('sau khi tăng, nay đạt'), 'level');
  assert.equal(aspect('doanh thu'), 'level');
  assert.equal(aspect('đóng góp vào tăng trưởng'), 'level');
});

test('words of place tell for whom a value holds', () => {
  assert.equal(scope('người dân trên địa bàn'), 'local');
  assert.equal(scope('huyện Sông Mẫu'), 'local');
  assert.equal(scope('GRDP'), 'local');
  assert.equal(scope('trên cả nước'), 'general');
  assert.equal(scope('người dân'), undefined);
});

test('the whole country outweighs a part of it', () => {
  assert.equal(scope('cùng cả nước, trên địa bàn tỉnh'), 'general');
});

test('a word for a territory without a name is nobody’s territory', () => {
  assert.equal(scope('các tỉnh, huyện, xã'), undefined);
});

test('"từng" counts one by one behind a preposition, and tells what was elsewhere', () => {
  const near = (text: string): string | undefined => {
    const tokens = tokenise(text);
    return modalityNear(tokens, { from: 0, at: tokens.length, to: tokens.length }, []);
  };
  assert.equal(near('phấn đấu kinh tế số trong từng ngành'), 'aim');
  assert.equal(near('tỉnh từng phấn đấu'), 'fact');
});
