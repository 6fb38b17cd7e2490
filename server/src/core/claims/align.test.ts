import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { align, alignableRecord } from './align.ts';
import { contentWords } from './words.ts';

const words = (text: string) => {
  const tokens = tokenise(text);
  return contentWords(tokens, 0, tokens.length, []);
};
const subject = (core: string, rest = '', leads = '') =>
  alignableRecord({ core: words(core), rest: words(rest), leads: words(leads) }, () => 1);

test('a subject is about itself, wholly', () => {
  const same = subject('doanh thu toàn ngành');
  assert.deepEqual(align(same, same), { ofRecord: 1, ofDraft: 1, score: 1, foreign: undefined });
});

test('subjects without a common word have nothing in common', () => {
  assert.equal(align(subject('doanh thu toàn ngành'), subject('trường học vùng cao')).score, 0);
});

test('a draft that repeats a part of a long record is about it more than the record is about the draft', () => {
  const { ofDraft, ofRecord } = align(subject('doanh thu'), subject('doanh thu toàn ngành viễn thông'));
  assert.equal(ofDraft, 1);
  assert.ok(ofRecord < 0.6);
});

test('a syllable counts less alone than with its neighbour', () => {
  const together = align(subject('doanh thu'), subject('doanh thu cao'));
  const apart = align(subject('thu doanh'), subject('doanh nghiệp thu'));
  assert.ok(apart.ofDraft < together.ofDraft);
});

test('what stands around helps the draft less than its own clause', () => {
  const near = align(subject('doanh thu', 'bưu chính'), subject('doanh thu bưu chính'));
  const record = align(subject('doanh thu bưu chính'), subject('doanh thu', 'viễn thông'));
  assert.equal(near.ofRecord, 1);
  assert.ok(record.ofRecord > 0.7, 'the rest of the record weighs little');
});

test('an empty subject is about nothing', () => {
  assert.equal(align(subject(''), subject('doanh thu')).score, 0);
  assert.equal(align(subject('doanh thu'), subject('')).score, 0);
});
