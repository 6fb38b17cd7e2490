import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMS, indexWorld } from '../../../../../test/support/indexed.ts';
import { applyEdits } from '../fix-all.ts';
import { renameableAt, renameTerm } from './rename.ts';
import { RECORDS } from './test-world.ts';

/** The draft after the term under the cursor "‸" got another name; why not, where that is refused; undefined where nothing can be renamed. */
function renamed(marked: string, newName: string): string | undefined {
  const results = FORMS.flatMap((form) =>
    (['\n', '\r\n'] as const).map((newline) => {
      const { index, text, offset } = indexWorld(`${RECORDS}=== draft 2099-06-01\n${marked}`, { form, newline });
      const at = renameableAt(index, offset);
      if (at === undefined) return undefined;
      const renaming = renameTerm(at, newName, index);
      if (renaming.kind === 'refused') return renaming.why;
      const changed = applyEdits(text, renaming.edits);
      assert.equal(changed, changed.normalize(form), 'one Unicode form in the whole draft');
      return changed.normalize('NFC').replaceAll('\r\n', '\n');
    }),
  );
  for (const result of results) assert.deepEqual(result, results[0]);
  return results[0];
}

describe('nothing is renamed', () => {
  test('where no term stands', () => {
    assert.equal(renamed('Điều 1. Phạm vi\n1. Dữ l‸iệu được bảo vệ.', 'thông tin'), undefined);
    assert.equal(renamed('Căn cứ Nghị định số 13/20‸99/NĐ-CP;', '14/2099/NĐ-CP'), undefined);
    assert.equal(renamed('Bộ M‸ẫu thực hiện.', 'Bộ Thử'), undefined);
  });

  test('from within quoted words', () => {
    const draft = 'Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).\nÔng A nói: “Chúng tôi dùng Hệ th‸ống hằng ngày”.';
    assert.equal(renamed(draft, 'Nền tảng'), undefined);
  });

  test('to nothing, to what ends a term, or to another term', () => {
    const draft = 'Ủy ban nhân dân (UB‸ND) và Hội đồng nhân dân (HĐND) phối hợp. UBND báo cáo HĐND.';
    assert.equal(renamed(draft, '  '), 'no-name');
    assert.equal(renamed(draft, 'UB (ND)'), 'no-name');
    assert.equal(renamed(draft, 'HĐND'), 'taken');
  });
});

test('an abbreviation, from its definition and from a use', () => {
  const before = 'Ủy ban nhân dân (UBND) chủ trì. Các sở báo cáo UBND 😀 trước ngày 15. UBND tổng hợp.';
  const after = 'Ủy ban nhân dân (UB) chủ trì. Các sở báo cáo UB 😀 trước ngày 15. UB tổng hợp.';
  assert.equal(renamed(before.replace('(UBND', '(UB‸ND'), 'UB'), after);
  assert.equal(renamed(before.replace('cáo UBND', 'cáo UBND‸'), 'UB'), after);
});

test('a term with a capital leaves the common noun and what is quoted alone', () => {
  const before = `Hệ thống thông tin mẫu (sau đây gọi là “Hệ thống”).
Đơn vị vận hành Hệ th‸ống; hệ thống khác thì không.
Ông A nói: “Chúng tôi dùng Hệ thống hằng ngày”.`;
  assert.equal(
    renamed(before, 'Nền tảng'),
    `Hệ thống thông tin mẫu (sau đây gọi là “Nền tảng”).
Đơn vị vận hành Nền tảng; hệ thống khác thì không.
Ông A nói: “Chúng tôi dùng Hệ thống hằng ngày”.`,
  );
});

test('a term of a glossary keeps its capital where a sentence begins', () => {
  const before = `Điều 3. Giải thích từ ngữ
1. Dữ liệu mở là dữ liệu mà ai cũng được dùng.
Điều 4. Chia sẻ
1. Cơ quan công bố dữ li‸ệu mở.
2. Dữ liệu mở được cập nhật.`;
  assert.equal(
    renamed(before, 'dữ liệu chung'),
    `Điều 3. Giải thích từ ngữ
1. Dữ liệu chung là dữ liệu mà ai cũng được dùng.
Điều 4. Chia sẻ
1. Cơ quan công bố dữ liệu chung.
2. Dữ liệu chung được cập nhật.`,
  );
});
