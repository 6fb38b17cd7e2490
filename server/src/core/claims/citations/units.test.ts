import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tokenise } from '../../text/tokens.ts';
import { readCitations } from './citation.ts';

/** Texts in which every reference is marked with its units. */
const SILENT = [
  'Điều 5. Phạm vi điều chỉnh',
  '**Điều 5.** Phạm vi điều chỉnh',
  '## Chương II',
  'Chương II QUY ĐỊNH CHUNG',
  'Mục 1. Thủ tục',
  'Phần thứ nhất',
  '“Điều 6a. Trách nhiệm',
  'một khoản 5 triệu đồng; các khoản thu; tài khoản 112; đạt điểm 10; địa điểm a; thành phần 2; danh mục 3; hạng mục II',
  'Điều này cho thấy; điều lệ; điều khoản 5; điều 12/2099; phần mềm; Chương trình 5; tiết kiệm 30%; Bảng 5; Mẫu số 01, Mẫu số 02',
];

const READ = [
  '⟦Điều 5⟧{Điều 5} có ⟦khoản 2⟧{khoản 2}, theo ⟦khoản 1 Điều này⟧{khoản 1 Điều này}, tại ⟦Điều này⟧{Điều này}, tại ⟦khoản này⟧{khoản này}',
  '⟦các điểm a, b và d khoản 2 Điều 5; khoản 3 Điều 7⟧{điểm a khoản 2 Điều 5; điểm b khoản 2 Điều 5; điểm d khoản 2 Điều 5; khoản 3 Điều 7}',
  '⟦điểm a và điểm đ khoản 1, khoản 3 Điều 7⟧{điểm a khoản 1 Điều 7; điểm đ khoản 1 Điều 7; khoản 3 Điều 7} của họ',
  '⟦khoản 1, 2 và 3 Điều 7⟧{khoản 1 Điều 7; khoản 2 Điều 7; khoản 3 Điều 7}, 5 doanh nghiệp; ⟦Điều 5⟧{Điều 5}, 10 doanh nghiệp',
  '⟦điểm c, khoản 1, Điều 8⟧{điểm c khoản 1 Điều 8} được; ⟦Điều 5 khoản 2 điểm a⟧{điểm a khoản 2 Điều 5} được',
  '⟦các khoản 1 và 2 các Điều 5, 6⟧{khoản 1 Điều 5; khoản 2 Điều 5; khoản 1 Điều 6; khoản 2 Điều 6} được',
  '⟦từ Điều 36 đến Điều 69⟧{từ Điều 36 đến Điều 69}; theo ⟦các điều từ 36 đến 69⟧{từ Điều 36 đến Điều 69} được',
  '⟦từ điểm a đến điểm d khoản 2 Điều 5⟧{từ điểm a đến điểm d khoản 2 Điều 5}, không; ⟦từ điểm a khoản 1 đến điểm c khoản 2 Điều 5⟧{từ điểm a khoản 1 đến điểm c khoản 2 Điều 5}',
  'bổ sung ⟦Điều 6a⟧{Điều 6a} vào sau ⟦Điều 6⟧{Điều 6} và bổ sung ⟦khoản 2a⟧{khoản 2a} vào sau ⟦khoản 2 Điều 7⟧{khoản 2 Điều 7}; thêm ⟦điểm a1⟧{điểm a1}, bỏ ⟦điểm b.2 khoản 3⟧{điểm b.2 khoản 3}',
  '⟦khoản 2 Mục III Phần B⟧{khoản 2 Mục III Phần B} và quy định tại ⟦Chương II và Chương III Luật này⟧{Chương II; Chương III}; theo ⟦điểm 1.2 khoản 1, mục I, phần II Thông tư này⟧{điểm 1.2 khoản 1 Mục I Phần II}',
  '⟦Phụ lục IB ban hành kèm theo Nghị định này⟧{Phụ lục IB}; ⟦Mẫu số 05 Phụ lục II⟧{Mẫu số 05 Phụ lục II}; tại ⟦Phụ lục kèm theo Quy chế này⟧{Phụ lục}; nêu ở ⟦Phần thứ nhất⟧{Phần thứ nhất}',
  '⟦Mẫu số 44 hoặc 45 tại Phụ lục III⟧{Mẫu số 44 Phụ lục III; Mẫu số 45 Phụ lục III}; theo ⟦điểm 13 của Nghị quyết số 5/2099/QH25⟧{điểm 13}',
  '⟦điểm c khoản 5, khoản 8 Mục III Điều 1 Quyết định số 844/QĐ-TTg⟧{điểm c khoản 5 Mục III Điều 1; khoản 8 Mục III Điều 1}',
  '⟦khoản 2 Điều 2, các điểm a, b khoản 2 Điều 8 của Luật này⟧{khoản 2 Điều 2; điểm a khoản 2 Điều 8; điểm b khoản 2 Điều 8}; ⟦điểm a) khoản 2⟧{điểm a khoản 2}',
];

describe('The units of citations', () => {
  for (const text of SILENT) test(`finds none in: ${text}`, () => checkMarked(text));
  for (const text of READ) test(text, () => checkMarked(text));

  test('stays small however the lists are nested', () => {
    const text = 'điểm a, b các khoản 1, 2, 3 '.repeat(400);
    const [found] = readCitations(tokenise(text));
    assert.ok(found?.units.every((unit) => unit.length < 100));
  });
});

function checkMarked(marked: string): void {
  const plain = marked.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
  assert.equal(render(plain), marked);
  assert.equal(render(plain.normalize('NFD')).normalize('NFC'), marked.normalize('NFC'));
}

function render(text: string): string {
  let rendered = '';
  let at = 0;
  for (const found of readCitations(tokenise(text))) {
    rendered += `${text.slice(at, found.start)}⟦${text.slice(found.start, found.end)}⟧{${found.units.join('; ')}}`;
    at = found.end;
  }
  return rendered + text.slice(at);
}
