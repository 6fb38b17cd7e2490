import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { readQuotes } from './quotes.ts';

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
