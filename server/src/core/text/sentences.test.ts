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
    '2a. Chịu trách nhiệm thi hành',
    'A.1. Xây dựng kế hoạch',
    'đ. Xây dựng kế hoạch',
    'Điều 7a. Trách nhiệm thi hành',
    'Phụ lục II. Danh mục',
    'Tiểu mục 3. Thủ tục',
    'Mẫu số 01. Đơn đề nghị',
    '“9. Mức tham chiếu do Bộ quy định.”',
    '“Điều 3a. Vụ việc phức tạp',
    '- 3. Xây dựng kế hoạch',
    'Khoản 2 được sửa như sau: “2. Mức đóng là 5%.”',
    'Gồm hai việc: 1. Rà soát; 2. Báo cáo.',
    'Sách của Anna M. Mẫu được dịch.',
    'Sách của David V. Mẫu được dịch.',
    'Bệnh nhân Hà Thị H. (sinh năm 2060) được hỗ trợ.',
    'Ảnh: L. THANH',
    'KT. BỘ TRƯỞNG',
    'IV-1.2. QUY HOẠCH MẠNG LƯỚI',
    '.3. Đối tượng ưu đãi',
    '. Thẻ có hai dạng.',
    '"Việc lớn cũng có... ", ông nói.',
    'C. Mác và Ph. Ăngghen',
    'Do Mẫu Mining Co. Ltd khai thác.',
    'Hạn là ngày 15.6.2099 theo kế hoạch.',
  ]) {
    test(`takes “${text}” for one sentence`, () => {
      assert.deepEqual(sentences(text), [text]);
      assert.deepEqual(sentences(text.normalize('NFD')), [text.normalize('NFD')]);
    });
  }

  for (const [first, second] of [
    ['Hợp đồng do bên A.', 'Bên B giữ một bản.'],
    ['Đây là dự án nhóm B.', 'Chính quyền quyết định.'],
    ['Việc này theo Chương V.', 'Mẫu đơn kèm theo.'],
    ['Người bị hại là Trần Văn T.', 'Theo hồ sơ, vụ việc đã rõ.'],
    ['Nợ của Mẫu Mining Co.', 'Ông nói sẽ trả.'],
    ['Đẹp nhất Đông Nam Á.', 'Thành phố sẽ giữ gìn.'],
    ['Áp dụng Điều 5.', 'Các cơ quan thi hành.'],
    ['Tỷ lệ đạt 25.', 'Kết quả rất tốt.'],
    ['Ông nói “xong 9.”', 'Mọi người ra về.'],
  ] as const) {
    test(`cuts “${first}” off`, () => {
      assert.deepEqual(sentences(`${first} ${second}`), [first, second]);
      assert.equal(sentences(`${first} ${second}`.normalize('NFD')).length, 2);
    });
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
