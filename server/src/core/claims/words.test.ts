import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { contentWords } from './words.ts';

const read = (text: string) => {
  const tokens = tokenise(text);
  return contentWords(tokens, 0, tokens.length, []);
};
const keys = (text: string): string =>
  read(text)
    .map(({ key }) => key)
    .join(' ');

test('function words are dropped, syllables that carry meaning are kept', () => {
  assert.equal(keys('doanh thu của toàn ngành là rất cao'), 'doanh thu toàn ngành cao');
});

test('words of wish, order and report are no part of the subject', () => {
  assert.equal(keys('phấn đấu phải hoàn thành nền tảng'), keys('nền tảng'));
});

test('an abbreviation is counted as what it stands for', () => {
  assert.equal(keys('ngành TT&TT'), keys('ngành thông tin và truyền thông'));
  assert.equal(keys('DVCTT'), keys('dịch vụ công trực tuyến'));
  assert.equal(keys('CSDL'), keys('cơ sở dữ liệu'));
});

test('everyday synonyms are one word', () => {
  assert.equal(keys('công dân dùng'), keys('người dân sử dụng'));
});

test('a word knows the one before it, over function words but not over a mark', () => {
  assert.deepEqual(read('nền của tảng, móng'), [
    { key: 'nền', after: undefined },
    { key: 'tảng', after: 'nền' },
    { key: 'móng', after: undefined },
  ]);
});

test('what stands in a slot is left out and parts its neighbours', () => {
  const tokens = tokenise('nền 60 tảng');
  assert.deepEqual(contentWords(tokens, 0, tokens.length, [{ firstToken: 1, endToken: 2 }]), [
    { key: 'nền', after: undefined },
    { key: 'tảng', after: undefined },
  ]);
});

test('the letter of a point is a label, not a word', () => {
  assert.equal(keys('a) nền tảng'), 'nền tảng');
});
