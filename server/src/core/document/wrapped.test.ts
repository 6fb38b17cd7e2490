import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lines, outlineOf } from './outline-test-view.ts';
import { parseDraft } from './parse.ts';

/** As the gazette prints: broken at some 75 characters, with a page number and a stamp in between. */
const PRINTED = lines(`
  Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng của quy định về quản lý và
  sử dụng hệ thống dùng chung
  1. Quy định này áp dụng đối với cơ quan, tổ chức, cá nhân có liên quan đến
  việc quản lý, sử dụng hệ thống dùng chung theo quy định tại khoản 1 và khoản
  2 Điều 4 của Luật Mẫu số 10/2099/QH20, trừ trường hợp quy định tại
  Điều 5. Việc khác thực hiện theo quy định của pháp luật có liên quan đến năm
  2099. Cơ quan chủ trì báo cáo kết quả thực hiện theo quy định của Bộ Khoa
  12
  Ký bởi: CÔNG BÁO NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  học và Công nghệ.
  2. Hai việc được thực hiện như sau:
  a) Một phần của việc này do cơ quan chủ trì thực hiện theo quy định của pháp
  luật có liên quan, bảo đảm công khai, minh bạch, đúng thẩm quyền và đúng thời
  hạn đã được quy định trong kế hoạch hằng năm của cơ quan chủ trì thực hiện và
  các cơ quan phối hợp;
  b) Phần còn lại.
  Điều 2. Hiệu lực thi hành
`);

describe('a text broken into lines by width', () => {
  test('is read in paragraphs, and a line that goes on with a reference opens no unit', () => {
    assert.equal(
      outlineOf(PRINTED),
      lines(`
        điều Điều 1 | Phạm vi điều chỉnh và đối tượng áp dụng của quy định về quản lý và sử dụng hệ thống dùng chung
          khoản 1
          khoản 2
            điểm a
            điểm b
        điều Điều 2 | Hiệu lực thi hành`),
    );
  });

  test('reads a sentence across its lines', () => {
    const passage = parseDraft(PRINTED).passages.find(({ start }) => PRINTED.startsWith('1. Quy định', start));
    assert.match(PRINTED.slice(passage?.start, passage?.end), /khoản\n2 Điều 4/u);
    assert.equal(
      passage?.tokens.some(({ gap }, at) => at > 0 && gap === 'line'),
      false,
    );
  });

  test('reads the same paragraphs in decomposed Unicode', () => {
    const counts = [PRINTED, PRINTED.normalize('NFD')].map((text) => parseDraft(text).passages.length);
    assert.equal(counts[0], counts[1]);
  });
});

test('a few lines, and lines of any length, are each a paragraph of their own', () => {
  const text = 'Một dòng không có dấu kết thúc và dài hơn bốn mươi ký tự\nđoạn tiếp theo';
  assert.equal(parseDraft(text).passages.length, 2);
});
