import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { applyEdits } from '../features/fix-all.ts';
import { formFault } from './form-fault.ts';

const HEAD = `
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
`;

const END = `
Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu`;

const SILENT: readonly (readonly [name: string, draft: string])[] = [
  [
    'a decision as Decree 30/2020 wants it',
    `${HEAD}
Số: 05/QĐ-UBND
Mẫu, ngày 05 tháng 02 năm 2099

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098;

Căn cứ Nghị định số 5/2098/NĐ-CP ngày 3 tháng 1 năm 2098 của Chính phủ quy định một việc;

Theo đề nghị của Giám đốc Sở Mẫu.

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác.
${END}`,
  ],
  [
    'a draft that leaves number and day open',
    `${HEAD}
Số:      /QĐ-UBND
Mẫu, ngày    tháng    năm 2099

QUYẾT ĐỊNH
Về việc thành lập Tổ công tác

Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098;

Theo đề nghị của Giám đốc Sở Mẫu.

Điều 1. Thành lập Tổ công tác.
${END}`,
  ],
  [
    'number and day are left open with dots',
    `${HEAD}
Số: …/KH-UBND
Mẫu, ngày … tháng … năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.
${END}`,
  ],
  [
    'the months 3 to 9 with and without a zero',
    `${HEAD}
Số: 12/BC-UBND
Mẫu, ngày 15 tháng 03 năm 2099

BÁO CÁO
Một việc

1. Ngày 5 tháng 2 năm 2099 họp.
${END}`,
  ],
  [
    'a decree goes on with who issues it behind its bases',
    `${HEAD}
Số: 5/2099/NĐ-CP
Hà Nội, ngày 05 tháng 5 năm 2099

NGHỊ ĐỊNH
Quy định một việc

Căn cứ Luật Mẫu số 3/2098/QH20;

Theo đề nghị của Bộ trưởng Bộ Mẫu;

Chính phủ ban hành Nghị định quy định một việc.

Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
TM. CHÍNH PHỦ
THỦ TƯỚNG

Nguyễn Văn Mẫu`,
  ],
  [
    'both ways to cite a law',
    `${HEAD}
Số: 15/QĐ-UBND
Mẫu, ngày 15 tháng 5 năm 2099

QUYẾT ĐỊNH
Về một việc

Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098;

Căn cứ Luật Thử số 5/2098/QH20; Luật sửa đổi một số điều của Luật Thử ngày 20 tháng 6 năm 2098;

Theo đề nghị của Giám đốc Sở Mẫu.

QUYẾT ĐỊNH:

Điều 1. Một việc.
${END}`,
  ],
  [
    'a printed text broke the lines of its bases',
    `${HEAD}
Căn cứ Nghị định số 5/2098/NĐ-CP ngày 03 tháng 01 năm 2098 của
Chính phủ quy định chức năng, nhiệm vụ, quyền hạn;
Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098;
Theo đề nghị của Giám đốc Sở Mẫu.`,
  ],
  [
    'an official letter with issuer and unit',
    `${HEAD}
Số: 1208/BM-VP
Mẫu, ngày 25 tháng 4 năm 2099
V/v rà soát văn bản

Kính gửi: Sở Mẫu

Đề nghị rà soát.
${END}`,
  ],
  [
    'an excerpt lacks what it leaves out',
    `
KẾ HOẠCH
Năm 2099

I. MỤC TIÊU
1. Một việc.

CHỦ TỊCH

Nguyễn Văn Mẫu`,
  ],
  [
    'the head of a document without its end',
    `${HEAD}
TỜ TRÌNH
Về một việc

1. Một việc.`,
  ],
  [
    'a speech has no letterhead',
    `
BÀI PHÁT BIỂU
khai mạc hội nghị

Hà Nội, ngày 5 tháng 2 năm 2099

Kính thưa các vị đại biểu!`,
  ],
  [
    'a published decision is printed without its recipients',
    `${HEAD}
Số: 798/QĐ-UBND
Mẫu, ngày 05 tháng 5 năm 2099

QUYẾT ĐỊNH
Về một việc

Điều 1. Một việc.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu`,
  ],
  [
    'a law has no recipients, and the tone marks of its head may stand on either vowel',
    `
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc

Luật số: 5/2099/QH20

LUẬT
MẪU

Chương I
QUY ĐỊNH CHUNG
Mục 1
PHẠM VI
Điều 1. Phạm vi điều chỉnh

CHỦ TỊCH QUỐC HỘI

Nguyễn Văn Mẫu`,
  ],
  [
    'the outline of a course counts its chapters as it likes',
    `
Chương 1: Mở đầu
1. Khái niệm.
Chương 2: Nội dung
1. Một bài.`,
  ],
  [
    'a consolidated text keeps what it has',
    `${HEAD}
VĂN BẢN HỢP NHẤT
NGHỊ ĐỊNH
Quy định một việc

Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098.

Căn cứ Luật Thử ngày 19 tháng 6 năm 2098.`,
  ],
  [
    'a degree before the name of the head of a hospital',
    `${HEAD}
BỆNH VIỆN ĐA KHOA MẪU

Số: 12/BC-BV
Mẫu, ngày 15 tháng 5 năm 2099

BÁO CÁO
Năm 2099

1. Một việc.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

TS. Nguyễn Văn Mẫu`,
  ],
  [
    'a degree before a name in the text',
    `${HEAD}
Số: 12/KH-UBND
Mẫu, ngày 15 tháng 5 năm 2099

KẾ HOẠCH
Năm 2099

1. Mời:
TS. Trần Văn Mẫu
${END}`,
  ],
  [
    'one who signs for the head, and for a collective',
    `${HEAD}
Số: 12/KH-UBND
Mẫu, ngày 15 tháng 5 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.

Nơi nhận:
- Bộ Mẫu;
- Lưu: VT, TH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn Mẫu`,
  ],
  [
    'a number that the text cites',
    `${HEAD}
Số: 12/KH-UBND
Mẫu, ngày 15 tháng 5 năm 2099

KẾ HOẠCH
Năm 2099

1. Thực hiện Kế hoạch
Số 15/KH-BM của Bộ Mẫu, họp tại Mẫu, ngày 5/5/2099.
${END}`,
  ],
  [
    'number and type side by side in a table',
    `${HEAD}
| KẾ HOẠCH | Số: 12/KH-UBND |
|---|---|
| Năm 2099 | Mẫu, ngày 15 tháng 5 năm 2099 |

1. Một việc.
${END}`,
  ],
  [
    'a decree that is published without its file',
    `${HEAD}
Số: 12/2099/NĐ-CP
Hà Nội, ngày 15 tháng 5 năm 2099

NGHỊ ĐỊNH
Quy định một việc

Điều 1. Một việc

Nơi nhận:
- Các bộ;
- Các sở.

TM. CHÍNH PHỦ
THỦ TƯỚNG

Nguyễn Văn Mẫu`,
  ],
];

const REPORTED: readonly (readonly [name: string, draft: string])[] = [
  [
    'a legal basis inside the block ends with a full stop',
    `
*Căn cứ Luật Mẫu số 3/2098/QH20;*

*Căn cứ Luật Thử số 5/2098/QH20⟦.⟧{form-fault}*

*Theo đề nghị của Bộ trưởng Bộ Mẫu;*

*Chính phủ ban hành Nghị định quy định một việc.*`,
  ],
  [
    'the last basis of an administrative decision does not end with a full stop',
    `
QUYẾT ĐỊNH
Về một việc

Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098⟦,⟧{form-fault}

Theo đề nghị của Giám đốc Sở Mẫu⟦;⟧{form-fault}

**QUYẾT ĐỊNH:**

Điều 1. Một việc.`,
  ],
  [
    'two bases on one line',
    `
Căn cứ Luật Mẫu ngày 19 tháng 6 năm 2098; ⟦Căn cứ Luật Thử ngày 20 tháng 6 năm 2098;⟧{form-fault}

Theo đề nghị của Giám đốc Sở Mẫu.`,
  ],
  [
    'day, month and number without their zeros',
    `${HEAD}
Số: ⟦5⟧{form-fault}/KH-UBND
Mẫu, ngày ⟦3⟧{form-fault} tháng ⟦2⟧{form-fault} năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.
${END}`,
  ],
  [
    'the type in the symbol of an official letter, with the unit behind the issuer',
    `${HEAD}
Số: 12/⟦CV-BM-VP⟧{form-fault}
Mẫu, ngày 25 tháng 4 năm 2099
V/v rà soát văn bản

Kính gửi: Sở Mẫu

Đề nghị rà soát.
${END}`,
  ],
  [
    'the same without a unit: only the author knows it',
    `${HEAD}
Số:      /⟦CV-BM⟧{form-fault}
Mẫu, ngày 25 tháng 4 năm 2099
V/v rà soát văn bản

Kính gửi: Sở Mẫu

Đề nghị rà soát.
${END}`,
  ],
  [
    'the symbol of another type',
    `${HEAD}
Số:      /⟦TB⟧{form-fault}-UBND
Mẫu, ngày 25 tháng 4 năm 2099

BÁO CÁO
Về một việc

1. Một việc.
${END}`,
  ],
  [
    'spaces inside number and symbol',
    `${HEAD}
Số: ⟦12 / KH - UBND⟧{form-fault}
Mẫu, ngày 25 tháng 4 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.
${END}`,
  ],
  [
    'quốc hiệu in small letters, tiêu ngữ without spaces',
    `
⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧{form-fault}
⟦Độc Lập-Tự Do-Hạnh Phúc⟧{form-fault}

Số: 12/KH-UBND
Mẫu, ngày 25 tháng 4 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.
${END}`,
  ],
  [
    'a complete document without recipients',
    `${HEAD}
Số: 12/KH-UBND
Mẫu, ngày 25 tháng 4 năm 2099

⟦KẾ HOẠCH⟧{form-fault}
Năm 2099

1. Một việc.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu`,
  ],
  [
    'a complete document without its number',
    `${HEAD}
Mẫu, ngày 25 tháng 4 năm 2099

⟦TỜ TRÌNH⟧{form-fault}
Về một việc

1. Một việc.
${END}`,
  ],
  [
    'a complete document without its date',
    `${HEAD}
Số: 12/TTr-UBND

⟦TỜ TRÌNH⟧{form-fault}
Về một việc

1. Một việc.
${END}`,
  ],
  [
    'a complete document without the tiêu ngữ',
    `
⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧{form-fault}

Số: 12/TTr-UBND
Mẫu, ngày 25 tháng 4 năm 2099

TỜ TRÌNH
Về một việc

1. Một việc.
${END}`,
  ],
  [
    'chapters in Arabic numerals',
    `
Chương ⟦1⟧{form-fault}
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Chương 2
TỔ CHỨC
Điều 2. Hiệu lực thi hành`,
  ],
  [
    'a chapter without a title',
    `
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
⟦Chương II⟧{form-fault}
Điều 2. Hiệu lực thi hành`,
  ],
  [
    'a degree, an abbreviation without its mark and recipients without the file',
    `${HEAD}
Số: 12/KH-UBND
Mẫu, ngày 15 tháng 5 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.

Nơi nhận:
- Bộ Mẫu;
⟦- Các sở.⟧{form-fault}

⟦KT⟧{form-fault} CHỦ TỊCH
PHÓ CHỦ TỊCH

⟦TS.⟧{form-fault} Nguyễn Văn Mẫu`,
  ],
  [
    'a number without its colon and a date in figures',
    `${HEAD}
⟦Số⟧{form-fault} 12/KH-UBND
Mẫu, ⟦5/2/2099⟧{form-fault}

KẾ HOẠCH
Năm 2099

1. Một việc.
${END}`,
  ],
  [
    'a number below the type',
    `${HEAD}
KẾ HOẠCH
Năm 2099

⟦Số: 12/KH-UBND⟧{form-fault}
Mẫu, ngày 15 tháng 5 năm 2099

1. Một việc.
${END}`,
  ],
];

describe('form-fault', () => {
  for (const [name, draft] of SILENT)
    test(`silent: ${name}`, () => expectFindings(`=== draft 2099-06-01${draft}`, [formFault]));
  for (const [name, draft] of REPORTED)
    test(`reported: ${name}`, () => expectFindings(`=== draft 2099-06-01${draft}`, [formFault]));
});

const FIXED: readonly (readonly [name: string, draft: string, fixed: string])[] = [
  [
    'all chapters of a text get Roman numerals',
    'Chương 1\nCHUNG\nĐiều 1. Phạm vi\nChương 4\nRIÊNG\nĐiều 2. Hiệu lực',
    'Chương I\nCHUNG\nĐiều 1. Phạm vi\nChương IV\nRIÊNG\nĐiều 2. Hiệu lực',
  ],
  [
    'none where a reference would have to follow',
    'Chương 1\nCHUNG\nĐiều 1. Theo Chương 2 Nghị định này\nChương 2\nRIÊNG\nĐiều 2. Hiệu lực',
    'Chương 1\nCHUNG\nĐiều 1. Theo Chương 2 Nghị định này\nChương 2\nRIÊNG\nĐiều 2. Hiệu lực',
  ],
];

describe('The fix of form-fault', () => {
  for (const [name, draft, fixed] of FIXED)
    test(name, () => {
      const world = readWorld(`=== draft 2099-06-01\n${draft}`);
      const [finding] = checkText(world, world.text, [formFault]).findings;
      assert.equal(applyEdits(world.text, finding?.fixes[0]?.edits ?? []), fixed);
    });
});

test('what is missing is held against the first line of the signature, without the markup of its table', () => {
  const world = readWorld(`=== draft 2099-06-01
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
Mẫu, ngày 25 tháng 4 năm 2099

KẾ HOẠCH
Năm 2099

1. Một việc.

| **TM. ỦY BAN NHÂN DÂN**<br>**CHỦ TỊCH**<br><br>Nguyễn Văn Mẫu |
|:---:|`);
  const [finding] = checkText(world, world.text, [formFault]).findings;
  assert.deepEqual(
    finding?.evidence.map((each) => (each.kind === 'draft' ? each.text : '')),
    ['TM. ỦY BAN NHÂN DÂN'],
  );
});
