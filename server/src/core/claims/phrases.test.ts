import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Token, tokenise } from '../text/tokens.ts';
import { headFrom, headsOf, holdsPhrase, type PhraseTable, phraseAt, phraseList } from './phrases.ts';

describe('phrases in tokens', () => {
  it('the longest phrase is found, within a line', () => {
    const table = phraseList('chuyển đổi, chuyển đổi số, số');
    assert.deepEqual(found(table, 'Chuyển đổi số và chuyển đổi\nsố'), ['chuyển đổi số', 'chuyển đổi', 'số']);
  });

  it('what is passed over holds no phrase, whatever the words', () => {
    const word = fc.constantFrom('chuyển', 'đổi', 'số', 'hóa', 'Hoá', 'thủy', '2030', ',', 'và', 'x', 'Ủy');
    const phrases = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(phrases, fc.array(word, { maxLength: 30 }), (listed, words) => {
        const table = phraseList(listed.map((each) => each.filter((part) => part !== ',').join(' ') || 'y').join(', '));
        const tokens = tokenise(words.join(' '));
        const places = tokens.flatMap((_, at) => (phraseAt(table, tokens, at) === undefined ? [] : [at]));
        const heads = allHeads(table, tokens);
        assert.deepEqual(
          places.filter((at) => !heads.includes(at)),
          [],
        );
        assert.equal(holdsPhrase(table, tokens), places.length > 0);
      }),
    );
  });

  it('heads of several tables and words are those of each', () => {
    const heads = headsOf([phraseList('tỉnh ta'), phraseList('cả nước')], ['của']);
    const tokens = tokenise('Của tỉnh ta và cả nước');
    assert.deepEqual([0, 1, 4], allHeads(heads, tokens));
  });
});

function found(table: PhraseTable<string>, text: string): string[] {
  const tokens = tokenise(text);
  const phrases: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(table, tokens, at);
    if (phrase === undefined) continue;
    phrases.push(phrase.meaning);
    at += phrase.words.length - 1;
  }
  return phrases;
}

function allHeads(heads: Parameters<typeof headFrom>[0], tokens: readonly Token[]): number[] {
  const places: number[] = [];
  const { length } = tokens;
  for (let at = headFrom(heads, tokens, 0, length); at < length; at = headFrom(heads, tokens, at + 1, length))
    places.push(at);
  return places;
}
