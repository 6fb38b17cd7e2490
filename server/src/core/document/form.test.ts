import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import { lines } from './outline-test-view.ts';
import { parseDraft } from './parse.ts';

const CASES: readonly { readonly name: string; readonly text: string; readonly form: string }[] = [
  {
    name: 'a letterhead in a table',
    text: `
      | **ỦY BAN NHÂN DÂN**<br>**TỈNH MẪU** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
      |:---:|:---:|
      | Số:      /KH-UBND | *Mẫu, ngày 05 tháng 3 năm 2099* |

      # KẾ HOẠCH

      **Chuyển đổi số năm 2099**

      *Căn cứ Luật Mẫu;*
      *Theo đề nghị của Giám đốc Sở Mẫu.*

      ## I. MỤC TIÊU

      1. Một việc.

      | ***Nơi nhận:***<br>- Bộ Mẫu;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>Nguyễn Văn Mẫu |
      |:---|:---:|`,
    form: `
      nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      nationalMotto: Độc lập - Tự do - Hạnh phúc
      issuer: ỦY BAN NHÂN DÂN
      issuer: TỈNH MẪU
      number: Số:      /KH-UBND
      placeAndDate: Mẫu, ngày 05 tháng 3 năm 2099
      type: KẾ HOẠCH
      abstract: Chuyển đổi số năm 2099
      bases: Căn cứ Luật Mẫu;
      bases: Theo đề nghị của Giám đốc Sở Mẫu.
      recipients: Nơi nhận:***<br>- Bộ Mẫu;<br>- Lưu: VT.
      signature: TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>Nguyễn Văn Mẫu`,
  },
  {
    name: 'an office in capitals over the text is no signature',
    text: `
      CÔNG ĐIỆN
      Về một việc

      THỦ TƯỚNG CHÍNH PHỦ điện:

      Bộ Mẫu hoàn thành kế hoạch trong tháng 7 năm 2099.

      Nơi nhận:
      - Bộ Mẫu;
      - Lưu: VT.

      KT. THỦ TƯỚNG
      PHÓ THỦ TƯỚNG

      Nguyễn Văn Mẫu

      PHỤ LỤC

      CHỦ TỊCH HỘI ĐỒNG

      Trần Thị Thử`,
    form: `
      type: CÔNG ĐIỆN
      abstract: Về một việc
      recipients: Nơi nhận:↵- Bộ Mẫu;↵- Lưu: VT.
      signature: KT. THỦ TƯỚNG↵PHÓ THỦ TƯỚNG↵↵Nguyễn Văn Mẫu
      appendices: PHỤ LỤC↵↵CHỦ TỊCH HỘI ĐỒNG↵↵Trần Thị Thử`,
  },
  {
    name: "a footnote's number against the type",
    text: `
      NGHỊ ĐỊNH1
      Quy định về một việc

      Điều 1. Phạm vi`,
    form: `
      type: NGHỊ ĐỊNH
      abstract: Quy định về một việc`,
  },
  {
    name: 'a công văn in the columns of a plain text',
    text: `
      BỘ MẪU               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                              Độc lập - Tự do - Hạnh phúc

      Số: 12/BM-VP              Hà Nội, ngày 25 tháng 4 năm 2099
      V/v rà soát văn bản
      quy phạm pháp luật

      Kính gửi: Bộ Thử nghiệm

      1. Một việc.

      Nơi nhận:                    KT. BỘ TRƯỞNG
      - Như trên;                  THỨ TRƯỞNG
      - Lưu: VT.
                                  Trần Thị Mẫu`,
    form: `
      nationalName: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      nationalMotto: Độc lập - Tự do - Hạnh phúc
      issuer: BỘ MẪU
      number: Số: 12/BM-VP
      placeAndDate: Hà Nội, ngày 25 tháng 4 năm 2099
      abstract: V/v rà soát văn bản↵quy phạm pháp luật
      recipients: Nơi nhận:                    KT. BỘ TRƯỞNG↵- Như trên;                  THỨ TRƯỞNG↵- Lưu: VT.
      signature: KT. BỘ TRƯỞNG↵- Như trên;                  THỨ TRƯỞNG↵- Lưu: VT.↵                            Trần Thị Mẫu`,
  },
];

function formOf(text: string): string {
  return Object.entries(parseDraft(text).form)
    .flatMap(([part, found]: [string, Span | readonly Span[] | undefined]) => {
      const spans = found === undefined ? [] : 'start' in found ? [found] : found;
      return spans.map(({ start, end }) => `${part}: ${text.slice(start, end).replaceAll('\n', '↵')}`);
    })
    .join('\n');
}

for (const { name, text, form } of CASES) {
  test(`the form of ${name}`, () => {
    assert.equal(formOf(lines(text)), lines(form));
  });
}

test('a text without any form has none of its components', () => {
  assert.equal(formOf('# Ghi chú\n\nMột việc.'), '');
});

test('is another where it says something else at the same places', () => {
  const textOf = (number: string, place: string) =>
    `BỘ A\n\nSố: ${number}/KH-BA\n\nKẾ HOẠCH\n\nVề việc B\n\nỞ ${place}.`;
  const first = parseDraft(textOf('12', 'tỉnh A'));
  assert.equal(parseDraft(textOf('12', 'tỉnh B'), first).form, first.form);
  assert.notEqual(parseDraft(textOf('13', 'tỉnh A'), first).form, first.form);
});
