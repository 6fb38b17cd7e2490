import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import { tokenise } from './tokens.ts';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  test('keeps the dots and the comma inside a number and leaves them outside one', () => {
    assert.deepEqual(texts('đạt 3.744.214 tỷ, tăng 1,49%.'), ['đạt', '3.744.214', 'tỷ', ',', 'tăng', '1,49', '%', '.']);
  });

  test('takes syllables one by one and letters with digits as one', () => {
    assert.deepEqual(texts('Luật số 99/2099/QH60'), ['Luật', 'số', '99', '/', '2099', '/', 'QH60']);
  });

  test('brings dashes and dots to one form and leaves quotation marks', () => {
    assert.deepEqual(texts('2099 – 2100 ... “a”'), ['2099', '-', '2100', '…', '“', 'a', '”']);
  });

  test('is of one text in both Unicode forms, with spans of its own', () => {
    const text = 'Đến năm 2100, thủy lợi được hòa mạng';
    assert.deepEqual(texts(text.normalize('NFD')), texts(text));
    const decomposed = text.normalize('NFD');
    const last = tokenise(decomposed).at(-1);
    assert.equal(decomposed.slice(last?.start, last?.end).normalize('NFC'), 'mạng');
  });

  test('takes emphasis, tags and comments for space', () => {
    const text = 'đạt **60%**<br>người <!-- ghi chú --> dân';
    assert.deepEqual(texts(text), ['đạt', '60', '%', 'người', 'dân']);
    assert.deepEqual(
      tokenise(text).map(({ gap }) => gap),
      ['line', 'space', 'none', 'space', 'space'],
    );
  });

  test('leaves a “<” that opens no tag to the author', () => {
    assert.deepEqual(texts('chi phí < 5 tỷ'), ['chi', 'phí', '<', '5', 'tỷ']);
  });

  test('does not see invisible characters and does not let them part a word', () => {
    assert.deepEqual(texts('\ufeffchuyển\u200b đổi'), ['chuyển', 'đổi']);
  });

  test('says where a line ends', () => {
    assert.deepEqual(
      tokenise('một\r\nhai ba').map(({ gap }) => gap),
      ['line', 'line', 'space'],
    );
  });

  test('reads only the span that it is given', () => {
    const text = 'một hai ba';
    assert.deepEqual(
      tokenise(text, { start: 4, end: 7 }).map(({ start, end }) => text.slice(start, end)),
      ['hai'],
    );
  });

  test('has spans that increase, lie inside the text and hold something', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        let from = 0;
        for (const { start, end } of tokenise(text)) {
          assert.ok(from <= start && start < end && end <= text.length);
          from = end;
        }
      }),
      RUNS,
    );
  });

  test('loses nothing but space, markup and what nobody sees', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const bare = text.replace(/[<>]/gu, '');
        const kept = tokenise(bare)
          .map(({ start, end }) => bare.slice(start, end))
          .join('');
        assert.equal(visible(kept), visible(bare));
      }),
      RUNS,
    );
  });

  test('reads a part of a text, cut between tokens, as it reads it in the whole', () => {
    fc.assert(
      fc.property(officialText, fc.nat(), (text, seed) => {
        const bare = text.replace(/[<>]/gu, '');
        const all = tokenise(bare);
        const at = all.length === 0 ? 0 : seed % all.length;
        const start = all[at]?.start ?? 0;
        assert.deepEqual(
          tokenise(bare, { start, end: bare.length }).map((token) => token.text),
          all.slice(at).map((token) => token.text),
        );
      }),
      RUNS,
    );
  });

  test('takes time in proportion to the text, with every comment left open', () => {
    const started = performance.now();
    tokenise('<!-- '.repeat(20_000));
    assert.ok(performance.now() - started < 2000);
  });
});

function visible(text: string): string {
  return text.replace(/[\s*`_~\\]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
}
