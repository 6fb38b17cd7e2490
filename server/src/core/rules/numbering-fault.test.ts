import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { numberingFault } from './numbering-fault.ts';

const SILENT: readonly (readonly [name: string, draft: string])[] = [
  [
    'chapters, articles, clauses and points in order, đ between d and e, no f',
    `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Một việc:
a) Một phần;
b) Hai phần;
c) Ba phần;
d) Bốn phần;
đ) Năm phần;
e) Sáu phần;
g) Bảy phần.
2. Hai việc.
Chương II
TỔ CHỨC
Điều 2. Hiệu lực
Nghị định này có hiệu lực.`,
  ],
  [
    'inserted articles, clauses and points',
    `
Điều 6. Một việc
1. Một việc:
a) Một phần;
a1) Phần được bổ sung;
b) Hai phần.
2. Hai việc.
2a. Việc được bổ sung.
2b. Việc được bổ sung nữa.
3. Ba việc.
Điều 6a. Việc được bổ sung
Điều 6b. Việc được bổ sung nữa
Điều 7. Bảy việc`,
  ],
  [
    'the new wording of an amended law counts as that law does',
    `
Điều 1. Sửa đổi, bổ sung một số điều
1. Sửa đổi khoản 3 Điều 5 như sau:
“3. Ba việc.”.
2. Bổ sung Điều 9a và Điều 12 như sau:
“Điều 9a. Việc mới
2. Hai việc.
4. Bốn việc.
Điều 12. Việc khác
a) Một phần;
e) Phần khác.”.
3. Bãi bỏ Điều 20.
Điều 2. Hiệu lực`,
  ],
  [
    'an attached regulation and its appendix begin anew',
    `
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý.
Điều 2. Quyết định này có hiệu lực từ ngày ký.
Nơi nhận:
- Như Điều 2.
TM. ỦY BAN NHÂN DÂN
QUY CHẾ
Quản lý hệ thống
(Ban hành kèm theo Quyết định số 5/QĐ-UBND)
Điều 1. Phạm vi
Điều 2. Đối tượng
Điều 3. Nguyên tắc
PHỤ LỤC I
DANH MỤC
2. Việc thứ hai trong bảng cũ
5. Việc thứ năm trong bảng cũ`,
  ],
  [
    'a consolidated text keeps the gaps of what was repealed',
    `
VĂN BẢN HỢP NHẤT
NGHỊ ĐỊNH
Điều 1. Một việc
Điều 2. Hai việc
Điều 5. Năm việc`,
  ],
  [
    'what was repealed is told in its place',
    `
Điều 1. Một việc
1. Một việc.
2. và 3. (được bãi bỏ)
4. Bốn việc.
Điều 2. và Điều 3. (được bãi bỏ)
Điều 4. Bốn việc`,
  ],
  [
    'an excerpt begins in the middle',
    `
Chương III
TỔ CHỨC THỰC HIỆN
Điều 15. Trách nhiệm của các bộ
3. Bộ A chủ trì.
4. Bộ B phối hợp.
Điều 16. Trách nhiệm của địa phương`,
  ],
  [
    'points that stand within the line count as well',
    `
Điều 1. Một việc
1. Gồm: a) Một phần; b) Hai phần;
c) Ba phần;
d) Bốn phần.
2. Gồm các nhóm sau: a) Nhóm một;
b) Nhóm hai; c) Nhóm ba;
d) Nhóm bốn.`,
  ],
  [
    'two lists in one clause, each with an a',
    `
Điều 1. Hồ sơ
1. Hồ sơ cấp mới gồm:
a) Đơn đề nghị;
b) Bản sao.
Hồ sơ cấp lại gồm:
a) Đơn đề nghị;
b) Giấy xác nhận.
2. Thời hạn là 05 ngày.`,
  ],
  [
    'a number that was lost with the head of a page',
    `
Điều 1. Một việc
1. Một việc.
. Việc thứ hai mất số.
3. Ba việc.`,
  ],
  [
    'sections of a plan, counted in each part anew and through the whole',
    `
A. MỤC TIÊU
I. MỤC TIÊU CHUNG
1. Một mục tiêu
2. Hai mục tiêu
II. MỤC TIÊU CỤ THỂ
3. Ba mục tiêu
4. Bốn mục tiêu
B. NHIỆM VỤ
I. VỀ THỂ CHẾ
1. Một nhiệm vụ
1.1. Việc nhỏ
1.2. Việc nhỏ khác
2. Hai nhiệm vụ
C. GIẢI PHÁP
D. KINH PHÍ
Đ. TỔ CHỨC THỰC HIỆN`,
  ],
  [
    'headings in capitals by the Latin alphabet',
    `
A. MỘT VIỆC
B. HAI VIỆC
C. BA VIỆC
D. BỐN VIỆC
E. NĂM VIỆC`,
  ],
  [
    'codes, dates and sums at the head of a line are no labels',
    `
Điều 1. Biểu báo cáo
1. Bộ A thực hiện các biểu:
001.N/BCB, 002.N/BCB,
004.N/BCB, 009.N/BCB.
2. Mã số ngạch là
V.09.02.04 và
V.09.02.09.
3. Ba việc.`,
  ],
  [
    'lists with more points than letters go on as their author likes',
    `
Điều 1. Danh sách
1. Gồm:
v) Một phần;
x) Hai phần;
y) Ba phần;
aa) Bốn phần;
bb) Năm phần.`,
  ],
];

const REPORTED: readonly (readonly [name: string, draft: string])[] = [
  [
    'a chapter is skipped; those behind it move up, and the references to them',
    `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Việc quản lý thực hiện theo Chương V Nghị định này.
Chương II
TỔ CHỨC
Điều 2. Cơ quan
Chương ⟦IV⟧{numbering-fault}
QUẢN LÝ
Điều 3. Quản lý
Chương V
ĐIỀU KHOẢN THI HÀNH
Điều 4. Hiệu lực`,
  ],
  [
    'an article is skipped',
    `
Điều 1. Phạm vi
Theo khoản 1 Điều 4 Nghị định này và các Điều 4, 5 Nghị định này.
Điều 2. Đối tượng
Điều ⟦4⟧{numbering-fault}. Nguyên tắc
1. Một việc theo Điều 4 Nghị định số 9/2099/NĐ-CP.
2. Hai việc.
Điều 5. Hiệu lực`,
  ],
  [
    'a clause is given twice',
    `
Điều 1. Việc phải làm
1. Một việc.
2. Hai việc.
⟦2⟧{numbering-fault}. Ba việc.
3. Bốn việc theo khoản 3 Điều này.`,
  ],
  [
    'points go from d to e',
    `
Điều 1. Yêu cầu
1. Hệ thống phải:
a) Ghi nhận;
b) Cập nhật;
c) Truy xuất;
d) Lưu nhật ký;
⟦e⟧{numbering-fault}) Bảo đảm an ninh.
2. Điểm e khoản 1 Điều này được kiểm tra hằng năm.`,
  ],
  [
    'points by the Latin alphabet are one fault',
    `
Điều 1. Yêu cầu
Hệ thống phải:
a) Một;
b) Hai;
c) Ba;
d) Bốn;
⟦e⟧{numbering-fault}) Năm;
f) Sáu;
g) Bảy;
h) Tám;
i) Chín;
j) Mười;
k) Mười một.`,
  ],
  [
    'a letter outside of the alphabet',
    `
Điều 1. Yêu cầu
1. Hệ thống phải:
a) Một;
b) Hai;
c) Ba;
d) Bốn;
đ) Năm;
e) Sáu;
⟦f⟧{numbering-fault}) Bảy;
g) Tám.`,
  ],
  [
    'a section of an official letter is skipped',
    `
1. Rà soát văn bản
a) Một việc.
2. Định hướng nội dung
a) Một việc.
⟦4⟧{numbering-fault}. Trình tự, hồ sơ
a) Một việc.`,
  ],
  [
    'Roman numbers of a plan',
    `
I. MỤC TIÊU
II. NHIỆM VỤ
⟦II⟧{numbering-fault}. GIẢI PHÁP
III. TỔ CHỨC THỰC HIỆN`,
  ],
  [
    'one number is mistaken and those behind it are right',
    `
Điều 1. Việc phải làm
1. Một việc.
2. Hai việc.
⟦5⟧{numbering-fault}. Ba việc.
4. Bốn việc.
5. Năm việc.`,
  ],
  [
    'two numbers that changed places: nobody knows which text was meant to come first',
    `
Điều 1. Việc phải làm
1. Một việc.
⟦3⟧{numbering-fault}. Hai việc.
2. Ba việc.
4. Bốn việc.`,
  ],
  [
    'in an attached regulation, where the document itself is in order',
    `
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý.
Điều 2. Hiệu lực thi hành từ ngày ký.
Điều 3. Các đơn vị chịu trách nhiệm thi hành.
Nơi nhận:
- Như Điều 3.
TM. ỦY BAN NHÂN DÂN
QUY CHẾ
Quản lý hệ thống
(Ban hành kèm theo Quyết định số 5/QĐ-UBND)
Điều 1. Phạm vi
Điều ⟦3⟧{numbering-fault}. Đối tượng
Điều 4. Nguyên tắc theo Điều 3 Quy chế này`,
  ],
  [
    'numbers of two levels',
    `
1. Một việc
1.1. Việc nhỏ
1.2. Việc nhỏ khác
⟦1.4⟧{numbering-fault}. Việc nhỏ nữa
2. Hai việc`,
  ],
];

describe('numbering-fault', () => {
  for (const [name, draft] of SILENT)
    test(`silent: ${name}`, () => expectFindings(`=== draft 2099-06-01${draft}`, [numberingFault]));
  for (const [name, draft] of REPORTED)
    test(`reported: ${name}`, () => expectFindings(`=== draft 2099-06-01${draft}`, [numberingFault]));
});
