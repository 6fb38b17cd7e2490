import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, outlineOf } from './outline-test-view.ts';

const CASES: readonly { readonly name: string; readonly text: string; readonly tree: string }[] = [
  {
    name: 'a law in Markdown: titles in the next heading, bold articles, letters with đ',
    text: `
      # LUẬT MẪU
      *Căn cứ Hiến pháp;*
      *Theo đề nghị của Bộ trưởng Bộ Mẫu.*
      ## Chương I
      ## NHỮNG QUY ĐỊNH CHUNG
      **Điều 1. Phạm vi**
      Luật này quy định:
      1. Một việc.
      a) Một phần;
      đ) Phần khác.
      2a. Hai việc.
      **Điều 6a. Đối tượng**`,
    tree: `
      căn cứ Căn cứ
      căn cứ Theo đề nghị
      chương Chương I | NHỮNG QUY ĐỊNH CHUNG
        điều Điều 1 | Phạm vi
          khoản 1
            điểm a
            điểm đ
          khoản 2a
        điều Điều 6a | Đối tượng`,
  },
  {
    name: 'appendices behind Markdown headings stand beside them',
    text: `
      # KẾ HOẠCH
      ## I. Mục tiêu
      Một mục tiêu.
      ## II. Tổ chức
      1. Một việc.

      PHỤ LỤC I
      DANH MỤC

      ## Phụ lục II. BIỂU MẪU
      Một mẫu.`,
    tree: `
      heading I | Mục tiêu
      heading II | Tổ chức
        item 1
      appendix PHỤ LỤC I | DANH MỤC
      appendix Phụ lục II | BIỂU MẪU`,
  },
  {
    name: 'the open places of a form: no label, and no title',
    text: `
      20...(4) Ước thực hiện
      14...) Tổng số
      Điều 1...........
      1. Một việc.`,
    tree: `
      điều Điều 1
        khoản 1`,
  },
  {
    name: 'phần, chương, mục and tiểu mục, titles on the same line or below',
    text: `
      Phần thứ nhất
      QUY ĐỊNH CHUNG
      Chương II. TỔ CHỨC
      Mục 1
      BỘ MÁY CỦA CƠ QUAN
      VÀ ĐƠN VỊ
      Tiểu mục 1. Trung ương
      Điều 2. Một việc`,
    tree: `
      phần Phần thứ nhất | QUY ĐỊNH CHUNG
        chương Chương II | TỔ CHỨC
          mục Mục 1 | BỘ MÁY CỦA CƠ QUAN VÀ ĐƠN VỊ
            tiểu mục Tiểu mục 1 | Trung ương
              điều Điều 2 | Một việc`,
  },
  {
    name: 'an administrative document: A. I. 1. 1.1. a) - +',
    text: `
      A. TÌNH HÌNH
      I. KẾT QUẢ
      1. Về kinh tế
      1.1. Thu ngân sách
      a) Thu nội địa
      - Một ý:
      + Một phần.
      II. HẠN CHẾ
      B. NHIỆM VỤ
      C. TỔ CHỨC`,
    tree: `
      heading A | TÌNH HÌNH
        heading I | KẾT QUẢ
          item 1 | Về kinh tế
            item 1.1 | Thu ngân sách
              item a | Thu nội địa
                item -
                  item +
        heading II | HẠN CHẾ
      heading B | NHIỆM VỤ
      heading C | TỔ CHỨC`,
  },
  {
    name: 'the new wording of an amended law counts in its numbering, not in that of the draft',
    text: `
      Điều 1. Sửa đổi một số điều
      1. Sửa đổi Điều 5 như sau:
      “Điều 5. Tên mới
      1. Một việc “trong ngoặc”.
      a) Một phần.
      2. Hai việc.”.
      2. Bổ sung khoản 3 vào Điều 7 như sau: “3. Ba việc;
      4. Bốn việc.”.
      Điều 2. Hiệu lực thi hành`,
    tree: `
      điều Điều 1 | Sửa đổi một số điều
        khoản 1
          điều Điều 5 (quoted) | Tên mới
            khoản 1 (quoted)
              điểm a (quoted)
            khoản 2 (quoted)
        khoản 2
          khoản 4 (quoted)
      điều Điều 2 | Hiệu lực thi hành`,
  },
  {
    name: 'an opening mark that nothing closes opens nothing',
    text: `
      Điều 1. Một việc
      Sửa như sau: “Một đoạn
      Điều 2. Hai việc`,
    tree: `
      điều Điều 1 | Một việc
      điều Điều 2 | Hai việc`,
  },
  {
    name: 'the draft is recognised by its next number inside the footnote of a consolidated text',
    text: `
      Điều 1. Một việc
      1 Nghị định sửa đổi có căn cứ như sau:
      “Căn cứ Luật Mẫu;
      Điều 2. Hai việc
      Điều 3. Ba việc
      Theo đề nghị của Bộ trưởng.”
      Điều 4. Bốn việc`,
    tree: `
      điều Điều 1 | Một việc
      điều Điều 2 | Hai việc
      điều Điều 3 | Ba việc
      điều Điều 4 | Bốn việc`,
  },
  {
    name: 'appendices and an attached regulation number anew; what is signed ends the text before',
    text: `
      QUYẾT ĐỊNH:
      Điều 1. Ban hành Quy chế.
      Điều 2. Hiệu lực
      Nơi nhận:
      - Như Điều 2;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      QUY CHẾ
      Quản lý hệ thống
      (Ban hành kèm theo Quyết định số 5/QĐ-UBND)
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi
      PHỤ LỤC I
      DANH MỤC
      (Kèm theo Quy chế)
      1. Một việc`,
    tree: `
      điều Điều 1
      điều Điều 2 | Hiệu lực
      appendix QUY CHẾ | Quản lý hệ thống
        chương Chương I | QUY ĐỊNH CHUNG
          điều Điều 1 | Phạm vi
      appendix PHỤ LỤC I | DANH MỤC
        item 1 | Một việc`,
  },
  {
    name: 'Markdown headings nest by level, whatever they are labelled',
    text: `
      # BÁO CÁO
      ## I. KẾT QUẢ
      1. Một việc
      ### Chi tiết
      2. Hai việc
      ## Kết luận`,
    tree: `
      heading I | KẾT QUẢ
        item 1 | Một việc
        heading | Chi tiết
          item 2 | Hai việc
      heading | Kết luận`,
  },
  {
    name: 'a footnote number set against a label is no part of it',
    text: `
      Chương II12
      TỔ CHỨC
      Điều 5.11 Một việc
      1.3 Một việc
      2.4 (được bãi bỏ)
      2.1. Việc nhỏ
      Điều 6.12 (được bãi bỏ)`,
    tree: `
      chương Chương II | TỔ CHỨC
        điều Điều 5 | Một việc
          khoản 1 | Một việc
          khoản 2 | (được bãi bỏ)
            item 2.1 | Việc nhỏ
        điều Điều 6 | (được bãi bỏ)`,
  },
  {
    name: 'a point after the sentence of its article, and a second paragraph of a clause',
    text: `
      Điều 1. Mức
      Có ba mức:
      a) Mức một;
      b) Mức hai.
      Điều 2. Việc
      1. Một việc.
      Đoạn thứ hai.
      2. Hai việc.`,
    tree: `
      điều Điều 1 | Mức
        điểm a
        điểm b
      điều Điều 2 | Việc
        khoản 1
        khoản 2`,
  },
];

for (const { name, text, tree } of CASES) {
  test(name, () => {
    assert.equal(outlineOf(lines(text)), lines(tree));
  });
  test(`${name} (decomposed Unicode)`, () => {
    assert.equal(outlineOf(lines(text).normalize('NFD')).normalize('NFC'), lines(tree));
  });
}

const NO_UNITS: readonly string[] = [
  'Điều 5 của Luật quy định như sau',
  'Điều này quy định.',
  'Chương trình mục tiêu quốc gia',
  'Mục tiêu của Kế hoạch',
  'Phần mềm dùng chung',
  'Phụ lục I ban hành kèm theo Thông tư này',
  '2026. Một năm',
  '15/6/2026 là hạn cuối',
  '1.5 triệu đồng',
  '3.744.214 tỷ đồng',
  'V/v rà soát văn bản',
  '---',
  '-5% so với năm trước',
  'TP. Hồ Chí Minh',
  'Căn cứ vào đâu',
  'i.e. that is',
];

test('what only looks like a label opens no unit', () => {
  const found = NO_UNITS.filter((text) => outlineOf(`Mở đầu.\n## Mục\n${text}`) !== 'heading | Mục');
  assert.deepEqual(found, []);
});
