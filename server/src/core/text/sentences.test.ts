import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { officialText, RUNS } from '../../../../test/support/fragments.ts';
import { sentenceRanges, spanOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  return sentenceRanges(tokens).map((range) => {
    const { start, end } = spanOf(tokens, range, { start: 0, end: 0 });
    return text.slice(start, end);
  });
}

describe('sentenceRanges', () => {
  test('cuts at full stops, question and exclamation marks', () => {
    assert.deepEqual(sentences('Đã làm xong. Còn gì nữa? Hết!'), ['Đã làm xong.', 'Còn gì nữa?', 'Hết!']);
  });

  test('does not cut at semicolons and colons', () => {
    assert.equal(sentences('Gồm: một việc; hai việc.').length, 1);
  });

  for (const text of [
    'TP. Mẫu đã báo cáo.',
    'Theo PGS.TS. Nguyễn Văn Mẫu, việc này đã xong.',
    'Gồm thuế, hải quan, ngân hàng, v.v. và các ngành khác.',
    'Điều 5. Hiệu lực thi hành',
    '1. Xây dựng kế hoạch',
    '2.1. Xây dựng kế hoạch',
    'II. Mục tiêu',
    'Doanh thu đạt 3.744.214 tỷ đồng.',
    'Sách của Anna M. Mẫu được dịch.',
    'Hạn là ngày 15.6.2099 theo kế hoạch.',
  ]) {
    test(`takes “${text}” for one sentence`, () => assert.deepEqual(sentences(text), [text]));
  }

  test('gives a closing quotation mark to the sentence that it closes', () => {
    assert.deepEqual(sentences('Ông nói: “Xong rồi.” Mọi người ra về.'), ['Ông nói: “Xong rồi.”', 'Mọi người ra về.']);
  });

  test('cuts behind v.v. where a new sentence begins', () => {
    assert.equal(sentences('Gồm giấy, bút, v.v. Các phòng tự mua.').length, 2);
  });

  test('goes on behind an ellipsis in the middle', () => {
    assert.equal(sentences('Chia sẻ… và làm cùng nhau.').length, 1);
  });

  test('covers every token once and in order', () => {
    fc.assert(
      fc.property(officialText, (text) => {
        const tokens = tokenise(text);
        let next = 0;
        for (const { from, to } of sentenceRanges(tokens)) {
          assert.equal(from, next);
          assert.ok(to > from);
          next = to;
        }
        assert.equal(next, tokens.length);
      }),
      RUNS,
    );
  });
});
