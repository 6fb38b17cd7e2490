import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { canonicalWord } from '../../text/canonical.ts';
import { tokenise } from '../../text/tokens.ts';
import { buildContraries, type Contrary, contrariety } from './contraries.ts';

const lexicon = (): readonly Contrary[] => parse(readFileSync('knowledge/contraries.yaml', 'utf8')).contraries;

/** The kind of contrariety between two phrases, each read as a passage of its own. */
function between(a: string, b: string): string | undefined {
  const contraries = buildContraries(lexicon());
  const [own] = contraries.wordsIn(tokenise(a));
  const [other] = contraries.wordsIn(tokenise(b));
  return own === undefined || other === undefined ? undefined : contrariety(own, other);
}

describe('the lexicon of contraries', () => {
  test('no phrase stands on two sides of an entry, or twice on one', () => {
    const wrong = lexicon().flatMap(({ id, sides }) => {
      const phrases = sides.flat();
      return phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index).map((phrase) => `${id}: ${phrase}`);
    });
    assert.deepEqual(wrong, []);
  });

  test('every phrase is in the spelling that is compared', () => {
    const spelt = (phrase: string): string =>
      phrase
        .split(' ')
        .map((word) => canonicalWord(word).toLowerCase())
        .join(' ');
    const wrong = lexicon().flatMap(({ sides }) => sides.flat().filter((phrase) => spelt(phrase) !== phrase));
    assert.deepEqual(wrong, []);
  });

  test('tells contraries of each kind', () => {
    assert.equal(between('tăng', 'giảm'), 'opposite');
    assert.equal(between('phải', 'khuyến khích'), 'modality');
    assert.equal(between('bắt buộc', 'không bắt buộc'), 'modality');
    assert.equal(between('được phép', 'nghiêm cấm'), 'modality');
    assert.equal(between('ít nhất', 'nhiều nhất'), 'bound');
    assert.equal(between('trước ngày', 'sau ngày'), 'bound');
    assert.equal(between('tất cả', 'một số'), 'quantity');
    assert.equal(between('trong mọi trường hợp', 'trừ trường hợp'), 'exception');
    assert.equal(between('tập trung', 'phân cấp'), 'opposite');
  });

  test('words of one side, or of no common entry, are no contraries', () => {
    assert.equal(between('tăng', 'nâng cao'), undefined);
    assert.equal(between('khuyến khích', 'không bắt buộc'), undefined);
    assert.equal(between('tăng', 'nghiêm cấm'), undefined);
  });

  test('the longest phrase is read', () => {
    const words = buildContraries(lexicon()).wordsIn(tokenise('Doanh nghiệp không bắt buộc đăng ký'));
    assert.deepEqual(
      words.map(({ phrase }) => phrase),
      ['không bắt buộc'],
    );
  });
});
