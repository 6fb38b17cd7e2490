import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import { readQuotationMarks, readQuotes } from './quotes.ts';

const quotes = (text: string): string[] => readQuotes(tokenise(text)).map(({ start, end }) => text.slice(start, end));

test('every kind of marks that Vietnamese texts use', () => {
  for (const text of ['“a b”', '"a b"', '«a b»', '‘a b’', '„a b“', '„a b”', '“a b"', '"a b”', '”a b”']) {
    assert.deepEqual(quotes(`Ông nói: ${text}.`), ['a b'], text);
  }
});

test('two quotations of one line', () => {
  assert.deepEqual(quotes('“a”, rồi “b”'), ['a', 'b']);
  assert.deepEqual(quotes('"a", rồi "b"'), ['a', 'b']);
});

test('an inner quotation belongs to the outer one', () => {
  assert.deepEqual(quotes('“a “b” c”'), ['a “b” c']);
  assert.deepEqual(quotes('“a ‘b’ c”'), ['a ‘b’ c']);
});

test('a mark that is never closed opens nothing', () => {
  assert.deepEqual(quotes('“a b'), []);
  assert.deepEqual(quotes('a b”'), []);
  assert.deepEqual(quotes('5" và'), []);
});

test('nothing between marks is no quotation', () => {
  assert.deepEqual(quotes('“”'), []);
});

test('many marks that are never closed cost little', () => {
  const started = performance.now();
  assert.deepEqual(quotes('“a '.repeat(5000)), []);
  assert.ok(performance.now() - started < 3000);
});

test('straight single marks, and apostrophes that are none', () => {
  assert.deepEqual(quotes("Ông nói: 'a b'."), ['a b']);
  assert.deepEqual(quotes('Bà K’Sor và ông D’Alema'), []);
  assert.deepEqual(quotes("Cây cao 5' và 6' thì chặt"), []);
  assert.deepEqual(quotes("“một 'hai' ba”"), ["một 'hai' ba"]);
});

test('straight marks within straight marks, told apart by the spaces around them', () => {
  assert.deepEqual(quotes('Ông nói: "a "b" c".'), ['a "b" c']);
  assert.deepEqual(quotes('Màn hình 5" và 6" nhỏ, ông nói "a b"'), ['a b']);
});

test('a mark that is never closed does not take the next quotation with it', () => {
  assert.deepEqual(quotes('“a b. Ông nói: “c d”.'), ['c d']);
  assert.deepEqual(quotes('Ông nói “a ‘b c” và “d”'), ['a ‘b c', 'd']);
});

test('what is left open and what is closed without having been opened', () => {
  const marks = (text: string) => {
    const { unclosed, unopened } = readQuotationMarks(tokenise(text));
    return { unclosed, unopened };
  };
  assert.deepEqual(marks('Ông nói: “a b'), { unclosed: 3, unopened: undefined });
  assert.deepEqual(marks('a b”.'), { unclosed: undefined, unopened: 2 });
  assert.deepEqual(marks('“a” b'), { unclosed: undefined, unopened: undefined });
});

test('decomposed text gives the same quotations', () => {
  const text = 'Bộ trưởng nói: “Đổi mới”, rồi ‘tiến lên’.';
  assert.deepEqual(
    quotes(text.normalize('NFD')),
    quotes(text).map((quote) => quote.normalize('NFD')),
  );
});

test('any marks in any order are read without failing, each quotation within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'“”‘’«»„"\'ab .,:\n') }), (text) => {
      let end = 0;
      for (const quote of readQuotes(tokenise(text))) {
        assert.ok(quote.start >= end && quote.end > quote.start && quote.end <= text.length);
        end = quote.end;
      }
    }),
  );
});
