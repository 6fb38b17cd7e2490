import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import { parseNumber, readNumeral } from './numerals.ts';

describe('parseNumber', () => {
  const cases: readonly (readonly [digits: string, value: number, step: number])[] = [
    ['3.744.214', 3744214, 1],
    ['16,5', 16.5, 0.1],
    ['02', 2, 1],
    ['1.234,56', 1234.56, 0.01],
    ['16.5', 16.5, 0.1],
    ['1.200', 1200, 1],
    ['0,075', 0.075, 0.001],
    ['1,234,567', 1234567, 1],
    ['0', 0, 1],
  ];
  for (const [digits, value, step] of cases) test(digits, () => assert.deepEqual(parseNumber(digits), { value, step }));

  for (const digits of ['', '29.12.2099', '1.2.3', '0987654321', '12345678901234567890', '1,2,3', 'a', '-1', '1.']) {
    test(`refuses "${digits}"`, () => assert.equal(parseNumber(digits), undefined));
  }

  test('reads what Vietnamese grouping writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
        assert.deepEqual(parseNumber(grouped), { value, step: 1 });
      }),
    );
  });
});

describe('readNumeral', () => {
  const cases: readonly (readonly [text: string, value: number, step: number])[] = [
    ['ba mươi', 30, 10],
    ['hai mươi lăm', 25, 1],
    ['ba mươi tư', 34, 1],
    ['hai mốt', 21, 1],
    ['mười lăm', 15, 1],
    ['một trăm linh năm', 105, 1],
    ['một trăm lẻ hai', 102, 1],
    ['một trăm năm mươi', 150, 10],
    ['một trăm hai', 120, 10],
    ['một nghìn hai trăm', 1200, 100],
    ['hai nghìn không trăm linh năm', 2005, 1],
    ['một triệu hai', 1200000, 100000],
    ['hai triệu rưỡi', 2500000, 100000],
    ['năm mươi nghìn tỷ', 5e13, 1e13],
    ['3,74 triệu tỷ', 3.74e15, 1e13],
    ['hai triệu sáu trăm nghìn tỷ', 2.6e15, 1e14],
    ['3 triệu 744 nghìn tỷ', 3.744e15, 1e12],
    ['5 vạn', 50000, 10000],
    ['1 tỉ 200 triệu', 1.2e9, 1e6],
    ['hai phần ba', 2 / 3, 0],
    ['một phần tư', 0.25, 0],
    ['bảy phần mười', 0.7, 0],
    ['một nửa', 0.5, 0],
    ['nửa triệu', 500000, 100000],
  ];
  for (const [text, value, step] of cases) {
    for (const form of ['NFC', 'NFD'] as const) {
      test(`${text} (${form})`, () => {
        const tokens = tokenise(text.normalize(form));
        const read = readNumeral(tokens, 0);
        assert.deepEqual([read?.value, read?.step, read?.end], [value, step, tokens.length]);
      });
    }
  }

  test('leaves the year word alone', () => {
    for (const text of ['hai mươi năm', 'mười năm', 'một trăm năm', 'hai nghìn năm', 'mười hai năm']) {
      const tokens = tokenise(text);
      assert.equal(tokens[readNumeral(tokens, 0)?.end ?? 0]?.text, 'năm', text);
    }
  });

  test('takes no noun for a magnitude', () => {
    assert.equal(readNumeral(tokenise('một tỷ lệ'), 0)?.value, 1);
    assert.equal(readNumeral(tokenise('hai triệu phú'), 0)?.value, 2);
  });

  test('reads nothing where no number begins', () => {
    for (const text of ['trăm năm', 'triệu', 'nhà', '', 'mươi', '%'])
      assert.equal(readNumeral(tokenise(text), 0), undefined, text);
  });
});
