import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { danglingReference } from './dangling-reference.ts';

/** A decree of three articles; `body` stands in its last clause, `after` behind the text. */
function decree(body: string, after = ''): string {
  return `=== draft 2099-06-01
# NGHỊ ĐỊNH
**Quy định về việc mẫu**
*Căn cứ Luật Mẫu số 12/2098/QH15;*
## Chương I
## QUY ĐỊNH CHUNG
**Điều 1. Phạm vi điều chỉnh**
Nghị định này quy định về việc mẫu.
**Điều 2. Yêu cầu**
1. Hệ thống phải:
a) Ghi nhận;
b) Cập nhật;
c) Truy xuất.
2. Hệ thống gồm: a) Một phần; b) Hai phần.
3. Hệ thống được kiểm tra.
## Chương II
## TỔ CHỨC THỰC HIỆN
**Điều 3. Trách nhiệm**
1. Bộ A chủ trì.
2. ${body}${after}`;
}

const SILENT: readonly (readonly [name: string, world: string])[] = [
  [
    'units that are there',
    decree('Thực hiện điểm c khoản 1 Điều 2 Nghị định này, các khoản 1, 2 và 3 Điều 2 và Chương I Nghị định này.'),
  ],
  ['ranges that are there', decree('Thực hiện từ Điều 1 đến Điều 3, từ khoản 1 đến khoản 3 Điều 2 Nghị định này.')],
  ['the unit that the words stand in', decree('Việc quy định tại khoản 1 Điều này và khoản này do Bộ A quyết định.')],
  ['points within the line', decree('Các phần quy định tại điểm b khoản 2 Điều 2 Nghị định này.')],
  ['units of a document with a number', decree('Thực hiện khoản 9 Điều 45 Nghị định số 13/2098/NĐ-CP.')],
  [
    'units of a law by its name',
    decree('Thực hiện khoản 9 Điều 45 Luật Mẫu, Điều 60 của Luật Mẫu và Chương X Luật Mẫu.'),
  ],
  [
    'units of a document that is named elsewhere in the article',
    decree('Theo Luật Mẫu số 12/2098/QH15. Thời hạn quy định tại khoản 2 Điều 48.'),
  ],
  ['units of a text of another kind', decree('Thực hiện Điều 20 Thông tư này và Điều 30 của Quy chế.')],
  ['quoted words', decree('Thay cụm từ “theo khoản 8 Điều 20 Nghị định này” bằng cụm từ “theo quy định”.')],
  [
    'a law that amends another: its articles are spoken of',
    `=== draft 2099-06-01
# NGHỊ ĐỊNH
**Sửa đổi, bổ sung một số điều của Nghị định số 13/2098/NĐ-CP**
**Điều 1. Sửa đổi, bổ sung khoản 3 Điều 20**
“3. Việc này thực hiện theo khoản 5 Điều 31 Nghị định này.”.
**Điều 2. Bổ sung Điều 45a vào sau Điều 45**
“Điều 45a. Việc mới
1. Theo quy định tại Điều 50 Nghị định này.”.
**Điều 3. Hiệu lực thi hành**`,
  ],
  [
    'an excerpt that begins in the middle',
    `=== draft 2099-06-01
# NGHỊ ĐỊNH
**Điều 15. Trách nhiệm của các bộ**
1. Thực hiện theo Điều 4 và Điều 30 Nghị định này.
**Điều 16. Trách nhiệm của địa phương**`,
  ],
  [
    'inserted units',
    `=== draft 2099-06-01
# NGHỊ ĐỊNH
**Điều 1. Một việc**
1. Theo Điều 2a Nghị định này và khoản 1a Điều này.
1a. Việc được bổ sung.
**Điều 2. Hai việc**
**Điều 2a. Việc được bổ sung**
**Điều 3. Ba việc**`,
  ],
  [
    'an attached regulation has articles of its own, and the decision those that issue it',
    `=== draft 2099-06-01
# QUYẾT ĐỊNH
**Điều 1.** Ban hành kèm theo Quyết định này Quy chế mẫu.
**Điều 2.** Các đơn vị thực hiện theo Điều 4 Quy chế ban hành kèm theo Quyết định này.
Nơi nhận:
- Như Điều 2.
# QUY CHẾ
# Quản lý mẫu
*(Ban hành kèm theo Quyết định số 5/QĐ-UBND)*
**Điều 1. Phạm vi**
**Điều 2. Đối tượng**
**Điều 3. Nguyên tắc** theo Điều 4 Quy chế này
**Điều 4. Hiệu lực** theo Điều 2 Quyết định này`,
  ],
  ['annexes in a file of their own', decree('Hồ sơ theo Phụ lục I và Phụ lục II ban hành kèm theo Nghị định này.')],
  [
    'tables of other texts, and tables that are counted in another way',
    decree(
      'Mức phí theo Bảng 9 Phụ lục I Thông tư số 5/2098/TT-BTC và Bảng 2.1 dưới đây.',
      '\nBảng 1. Mức phí\n| a | b |\n|---|---|',
    ),
  ],
  [
    'a consolidated text',
    `=== draft 2099-06-01
VĂN BẢN HỢP NHẤT
NGHỊ ĐỊNH
Điều 1. Một việc
Theo khoản 119 Điều 2 Nghị định này và Điều 20 Nghị định này.
Điều 2. Hai việc
1. Một việc.`,
  ],
];

const REPORTED: readonly (readonly [name: string, world: string])[] = [
  [
    'a clause past the last',
    decree('Việc kiểm tra thực hiện theo ⟦khoản 4 Điều 2⟧{dangling-reference} của Nghị định này.'),
  ],
  [
    'an article past the last',
    decree('Kết quả được kiểm tra theo ⟦khoản 2 Điều 14⟧{dangling-reference} Nghị định này.'),
  ],
  ['a point past the last', decree('Hệ thống phải đáp ứng ⟦điểm đ khoản 1 Điều 2⟧{dangling-reference} Nghị định này.')],
  ['a chapter', decree('Việc quản lý thực hiện theo ⟦Chương IV⟧{dangling-reference} Nghị định này.')],
  [
    'a clause of this article',
    decree('Trách nhiệm quy định tại ⟦khoản 5⟧{dangling-reference} Điều này do Bộ A giao.').replace(
      'khoản 5 Điều này⟧{dangling-reference}',
      'khoản 5⟧{dangling-reference} Điều này',
    ),
  ],
  [
    'a clause of an article that has none',
    decree('Phạm vi quy định tại ⟦khoản 2 Điều 1⟧{dangling-reference} Nghị định này.'),
  ],
  ['one of a list', decree('Thực hiện Điều 2 và ⟦Điều 9⟧{dangling-reference} Nghị định này.')],
  ['the end of a range', decree('Thực hiện ⟦từ Điều 1 đến Điều 8⟧{dangling-reference} Nghị định này.')],
  [
    'a reference that names no text, in an article that cites no other',
    decree('Thời hạn thực hiện theo quy định tại ⟦khoản 2 Điều 8⟧{dangling-reference}.'),
  ],
  [
    'an annex past the last of the draft',
    decree(
      'Biểu mẫu thực hiện theo ⟦Phụ lục III⟧{dangling-reference} kèm theo Nghị định này.',
      '\nNơi nhận:\n- Lưu: VT.\nPHỤ LỤC I\nBIỂU MẪU MỘT\n(Kèm theo Nghị định số 5/2099/NĐ-CP)\nMột mẫu.\nPHỤ LỤC II\nBIỂU MẪU HAI\n(Kèm theo Nghị định số 5/2099/NĐ-CP)\nHai mẫu.',
    ),
  ],
  [
    'a table past the last of the draft',
    `=== draft 2099-06-01
# KẾ HOẠCH
Kinh phí nêu tại Bảng 1 và tiến độ nêu tại ⟦Bảng 3⟧{dangling-reference}.
Bảng 1. Kinh phí
| Việc | Số tiền |
|---|---|
| Một | 5 |
Bảng 2. Nhân lực
| Việc | Số người |
|---|---|
| Một | 5 |`,
  ],
  [
    'an article between others that is not there',
    `=== draft 2099-06-01
# NGHỊ ĐỊNH
**Điều 1. Một việc** theo ⟦Điều 2⟧{dangling-reference} Nghị định này
**Điều 3. Ba việc**`,
  ],
];

describe('dangling-reference', () => {
  for (const [name, world] of SILENT) test(`silent: ${name}`, () => expectFindings(world, [danglingReference]));
  for (const [name, world] of REPORTED) test(`reported: ${name}`, () => expectFindings(world, [danglingReference]));
});
