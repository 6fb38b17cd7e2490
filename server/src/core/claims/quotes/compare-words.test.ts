import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import { alignWords, findVerbatim, sameWord, spokenTokens } from './compare-words.ts';

const words = (text: string) => spokenTokens(tokenise(text));

describe('spokenTokens', () => {
  test('leaves punctuation and marks, keeps the percent sign', () => {
    assert.deepEqual(
      words('“Đạt 70%, rồi…”').map(({ text }) => text),
      ['Đạt', '70', '%', 'rồi'],
    );
  });
});

describe('findVerbatim', () => {
  test('finds a part, whatever its case', () => {
    assert.equal(findVerbatim(words('HAI ba'), words('một hai ba bốn')), 1);
    assert.equal(findVerbatim(words('hai bốn'), words('một hai ba bốn')), undefined);
  });
});

describe('alignWords', () => {
  test('leaves out what the source says before and after', () => {
    const pairs = alignWords(words('hai ba'), words('một hai ba bốn'));
    assert.deepEqual(pairs, [
      { draft: 0, source: 1, same: true },
      { draft: 1, source: 2, same: true },
    ]);
  });

  test('names what is changed, what is left out and what is added', () => {
    const changes = (draft: string) =>
      alignWords(words(draft), words('một hai ba bốn năm')).filter(({ same }) => !same);
    assert.deepEqual(changes('một hai khác bốn năm'), [{ draft: 2, source: 2, same: false }]);
    assert.deepEqual(changes('một hai bốn năm'), [{ draft: undefined, source: 2, same: false }]);
    assert.deepEqual(changes('một hai ba thêm bốn năm'), [{ draft: 3, source: undefined, same: false }]);
  });

  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }).map((letters) => words(letters.join(' ')));

  test('takes all of the draft and a stretch of the source, in order', () => {
    fc.assert(
      fc.property(text, text, (draft, source) => {
        const pairs = alignWords(draft, source);
        assert.deepEqual(
          pairs.flatMap((pair) => pair.draft ?? []),
          draft.map((_, index) => index),
        );
        const used = pairs.flatMap((pair) => pair.source ?? []);
        assert.deepEqual(
          used,
          used.map((_, at) => (used[0] ?? 0) + at),
        );
        for (const pair of pairs) {
          const [a, b] = [draft[pair.draft ?? -1], source[pair.source ?? -1]];
          assert.equal(pair.same, sameWord(a, b));
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  test('changes as few words as the slow twin', () => {
    fc.assert(
      fc.property(text, text, (draft, source) => {
        const changed = alignWords(draft, source).filter(({ same }) => !same).length;
        assert.equal(
          changed,
          fewestChanges(
            draft.map(({ lower }) => lower),
            source.map(({ lower }) => lower),
          ),
        );
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

/** The smallest edit distance of the draft to any stretch of the source, by trying every stretch. */
function fewestChanges(draft: readonly string[], source: readonly string[]): number {
  let fewest = draft.length;
  for (let from = 0; from <= source.length; from += 1)
    for (let to = from; to <= source.length; to += 1)
      fewest = Math.min(fewest, distance(draft, source.slice(from, to)));
  return fewest;
}

function distance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  const [first, ...restA] = a;
  const [second, ...restB] = b;
  if (first === second) return distance(restA, restB);
  return 1 + Math.min(distance(restA, restB), distance(restA, b), distance(a, restB));
}
