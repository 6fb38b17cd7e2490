import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { applyEdits } from '../features/fix-all.ts';
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

const FIXED: readonly (readonly [name: string, draft: string, fixed: string])[] = [
  [
    'references follow their articles; those to other documents, to what keeps its number and in quoted words stay',
    `
Điều 1. Theo Điều 4, khoản 2 Điều 5 Nghị định này và các Điều 1, 4 và 5.
Điều 3. Theo Điều 4 Nghị định số 9/2099/NĐ-CP, Điều 4 của Luật Mẫu và Điều 3 Nghị định này.
Điều 4. Thay cụm từ “theo Điều 4” bằng cụm từ “theo từ Điều 4 đến Điều 5”.
Điều 5. Hiệu lực`,
    `
Điều 1. Theo Điều 3, khoản 2 Điều 4 Nghị định này và các Điều 1, 3 và 4.
Điều 2. Theo Điều 4 Nghị định số 9/2099/NĐ-CP, Điều 4 của Luật Mẫu và Điều 2 Nghị định này.
Điều 3. Thay cụm từ “theo Điều 4” bằng cụm từ “theo từ Điều 4 đến Điều 5”.
Điều 4. Hiệu lực`,
  ],
  [
    'clauses are those of their article',
    `
Điều 1. Một việc
1. Theo khoản 4 Điều này.
2. Theo điểm a khoản 4 Điều 1 và khoản 4 Điều 2.
4. Bốn việc:
a) Theo khoản này và khoản 4 Điều 1.
Điều 2. Hai việc theo khoản 4 Điều này và khoản 4 Điều 1`,
    `
Điều 1. Một việc
1. Theo khoản 3 Điều này.
2. Theo điểm a khoản 3 Điều 1 và khoản 4 Điều 2.
3. Bốn việc:
a) Theo khoản này và khoản 3 Điều 1.
Điều 2. Hai việc theo khoản 4 Điều này và khoản 3 Điều 1`,
  ],
  [
    'points are those of their clause',
    `
Điều 1. Một việc
1. Gồm:
a) Một phần;
c) Hai phần theo điểm c khoản này.
2. Theo điểm c khoản 1 Điều này, điểm c khoản 2 Điều này và điểm c khoản này.
Điều 2. Theo các điểm a và c khoản 1 Điều 1 và điểm c khoản 1 Điều 3`,
    `
Điều 1. Một việc
1. Gồm:
a) Một phần;
b) Hai phần theo điểm b khoản này.
2. Theo điểm b khoản 1 Điều này, điểm c khoản 2 Điều này và điểm c khoản này.
Điều 2. Theo các điểm a và b khoản 1 Điều 1 và điểm c khoản 1 Điều 3`,
  ],
];

describe('The fix of numbering-fault', () => {
  for (const [name, draft, fixed] of FIXED)
    test(name, () => {
      const world = readWorld(`=== draft 2099-06-01${draft}`);
      const [finding] = checkText(world, world.text, [numberingFault]).findings;
      assert.ok(finding !== undefined);
      assert.equal(applyEdits(world.text, finding.fixes[0]?.edits ?? []), fixed.trim());
    });

  test('is not preferred where a reference names the number at which the count went wrong', () => {
    const world = readWorld(`=== draft 2099-06-01
Điều 1. Theo Điều 2 Nghị định này.
Điều 3. Hiệu lực`);
    assert.deepEqual(
      checkText(world, world.text, [numberingFault]).findings.map(({ fixes }) => fixes[0]?.preferred),
      [false],
    );
  });
});
