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

/** A plan of two parts, the first with two headings, the second with three. */
function plan(body: string, after = ''): string {
  return `=== draft 2099-06-01
# KẾ HOẠCH
**Về việc mẫu**
## Phần I. MỤC TIÊU
### 1. Mục tiêu chung
Nâng cao chất lượng.
### 2. Mục tiêu cụ thể
Hoàn thành các chỉ tiêu.
## Phần II. NHIỆM VỤ
### 1. Hạ tầng
${body}
### 2. Dữ liệu
Làm sạch dữ liệu.
### 3. Nhân lực
Đào tạo.${after}`;
}

/** A plan of two headings with numbered tasks. */
function flatPlan(body: string, after = ''): string {
  return `=== draft 2099-06-01
# KẾ HOẠCH
**Về việc mẫu**
## I. MỤC TIÊU
1. Mục tiêu chung.
2. Mục tiêu cụ thể.
## II. NHIỆM VỤ
1. ${body}
2. Đào tạo.${after}`;
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
  [
    'annexes some of which lie in other files',
    decree(
      'Theo Phụ lục III kèm theo Nghị định này và Phụ lục IV kèm theo Nghị định này. Sổ tại Phụ lục V “Hệ thống sổ”.',
      '\nPHỤ LỤC I\nDANH MỤC A',
    ),
  ],
  ['headings of a plan that are there', plan('Theo mục 2 Phần I và mục 3 Phần II của Kế hoạch này.')],
  [
    'headings of another plan',
    plan('Theo mục 7 Phần II Kế hoạch số 12/KH-UBND và mục 9 Phần V Nghị quyết số 12-NQ/TW.'),
  ],
  ['headings that are called without the text', plan('Theo mục 7 và mục 9.')],
  [
    'a heading that is written as none',
    flatPlan('Theo mục III Kế hoạch này.', '\n\nIII- TỔ CHỨC THỰC HIỆN\nSở A chủ trì.'),
  ],
  ['headings of one count only', flatPlan('Theo mục 5 Kế hoạch này.')],
  ['tasks under a heading', flatPlan('Theo khoản 2 mục I Kế hoạch này.')],
  [
    'a heading without a count',
    `=== draft 2099-06-01
# KẾ HOẠCH
## I. MỤC TIÊU
Theo mục II Kế hoạch này.`,
  ],
  [
    'figures that are there',
    flatPlan('Tiến độ ở Hình 2 và Biểu số 01.', '\n\nHình 1. Tiến độ\n\nHình 2. Kinh phí\n\nBiểu số 01. Hồ sơ'),
  ],
  [
    'figures of other texts',
    flatPlan(
      'Theo Hình 5 của Báo cáo số 5/BC-A, Biểu số 08 Phụ lục II và hình 7 bên cạnh.',
      '\n\nHình 1. Tiến độ\n\nHình 2. Kinh phí\n\nBiểu số 01. Hồ sơ',
    ),
  ],
  [
    'a word that is no figure',
    flatPlan('Loại hình 5 sao; mô hình 3 lớp; bảng 4 cột.', '\n\nHình 1. Tiến độ\n\nBảng 1. Hồ sơ'),
  ],
  [
    'clauses of a contract that are there, or that it does not count',
    `=== draft 2099-06-01
# HỢP ĐỒNG
**Điều 1. Công việc**
1.1. Bên B lắp máy.
1.2. Bên A nghiệm thu theo khoản 1.1 Điều 1.
**Điều 2. Phạt**
2.1. Bên B chậm hạn tại khoản 1.2 Điều 1 bị phạt theo khoản 5.3 Điều 5 Hợp đồng khung.
**Điều 3. Khác**
Theo khoản 3.2 Điều 3.`,
  ],
  ['an article of another plan', flatPlan('Theo Điều 12 Quy chế và Điều 5 Kế hoạch số 12/KH-UBND.')],
  ['an article of the decision that issues the plan', flatPlan('Theo Điều 2 Quyết định này.')],
  [
    'an article of a plan that has articles',
    `=== draft 2099-06-01
# KẾ HOẠCH
**Điều 2. Nhiệm vụ**
1. Theo Điều 12 Kế hoạch này.`,
  ],
  [
    'an article of a plan without numbered headings',
    `=== draft 2099-06-01
# KẾ HOẠCH
## Mục tiêu
Theo Điều 12 Kế hoạch này.
## Nhiệm vụ
Đào tạo.`,
  ],
  [
    'the one annex, by a number or none',
    flatPlan('Theo Phụ lục I và Phụ lục kèm theo Kế hoạch này.', '\n\n---\n\n## PHỤ LỤC\n**Phân công**\n\n1. Sở A.'),
  ],
  [
    'annexes beside the one in the file',
    flatPlan(
      'Theo Phụ lục II và Phụ lục III kèm theo Kế hoạch này.',
      '\n\n---\n\n## PHỤ LỤC\n**Phân công**\n\n1. Sở A.',
    ),
  ],
  ['an annex of a plan that holds none', flatPlan('Theo Phụ lục IV kèm theo Kế hoạch này.')],
  [
    'annexes of a document that is named in the article',
    decree(
      'Theo Phụ lục V của Nghị định số 13/2098/NĐ-CP và Phụ lục IX.',
      '\nPHỤ LỤC I\nDANH MỤC A\nPHỤ LỤC II\nDANH MỤC B',
    ),
  ],
];

const REPORTED: readonly (readonly [name: string, world: string])[] = [
  [
    'a second annex where there is one',
    flatPlan(
      'Theo phân công tại ⟦Phụ lục II⟧{dangling-reference} kèm theo Kế hoạch này.',
      '\n\n---\n\n## PHỤ LỤC\n**Phân công**\n\n1. Sở A.',
    ),
  ],
  [
    'a clause of this article that ends its sentence with its own number',
    `=== draft 2099-06-01
# QUY ĐỊNH
**Điều 1. Phạm vi**
Quy định này áp dụng cho các xã.
**Điều 2. Thời gian**
Lưu trong 10 năm.
**Điều 3. Lưu trữ**
1. Bản sao lưu theo ⟦khoản 3 Điều 3⟧{dangling-reference}.
2. Bản chính lưu 10 năm.`,
  ],
  [
    'a clause of a contract',
    `=== draft 2099-06-01
# HỢP ĐỒNG
**Điều 1. Công việc**
1.1. Bên B lắp máy.
1.2. Bên A nghiệm thu.
**Điều 2. Phạt**
2.1. Bên B chậm hạn tại ⟦khoản 1.4 Điều 1⟧{dangling-reference} bị phạt.
2.2. Bên A chậm trả chịu lãi.`,
  ],
  ['an article of a plan that has none', flatPlan('Theo ⟦Điều 12⟧{dangling-reference} Kế hoạch này.')],
  [
    'a clause of an article of a plan that has parts',
    plan('Theo ⟦khoản 3 Điều 4⟧{dangling-reference} của Kế hoạch này.'),
  ],
  [
    'an annex past the last of a plan',
    flatPlan(
      'Theo ⟦Phụ lục IV⟧{dangling-reference} kèm theo Kế hoạch này.',
      '\n\nPHỤ LỤC I\nDANH MỤC A\n\nPHỤ LỤC II\nDANH MỤC B',
    ),
  ],
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
  [
    'a heading that a part does not have',
    plan('Theo mục 2 Phần II và ⟦mục 5⟧{dangling-reference} Phần II của Kế hoạch này.'),
  ],
  ['a part that the plan does not have', plan('Theo ⟦Phần IV⟧{dangling-reference} Kế hoạch này.')],
  ['a heading that the plan does not have', flatPlan('Kinh phí theo ⟦mục IV⟧{dangling-reference} Kế hoạch này.')],
  ['a task that a heading does not have', flatPlan('Theo ⟦khoản 3 mục I⟧{dangling-reference} Kế hoạch này.')],
  [
    'a figure that is not there',
    flatPlan(
      'Tiến độ ở Hình 1, Hình 2 và ⟦Hình 5⟧{dangling-reference}; chi tiết tại ⟦bảng 3⟧{dangling-reference} dưới đây.',
      '\n\nHình 1. Tiến độ\n\nHình 2. Kinh phí\n\nBảng 1. Hồ sơ\n\nBảng 2. Vốn',
    ),
  ],
  [
    'a form that is not there',
    flatPlan(
      'Số liệu nêu tại Biểu số 01 và ⟦Biểu số 04⟧{dangling-reference}.',
      '\n\nBiểu số 01. Hồ sơ\n\nBiểu số 02. Vốn',
    ),
  ],
  [
    'an annex by its number alone',
    decree('Danh mục tại ⟦Phụ lục IV⟧{dangling-reference}.', '\nPHỤ LỤC I\nDANH MỤC A\nPHỤ LỤC II\nDANH MỤC B'),
  ],
];

describe('dangling-reference', () => {
  for (const [name, world] of SILENT) test(`silent: ${name}`, () => expectFindings(world, [danglingReference]));
  for (const [name, world] of REPORTED) test(`reported: ${name}`, () => expectFindings(world, [danglingReference]));
});
