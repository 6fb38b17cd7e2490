import { describe, test } from 'node:test';
import { END, HEAD } from '../../../../test/support/form-parts.ts';
import { expectFindings } from '../../../../test/support/world.ts';
import { formFault } from './form-fault.ts';

const REPORTED: readonly (readonly [name: string, draft: string])[] = [
  [
    'a notice of conclusions with the symbol of a conclusion',
    `
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/⟦KL⟧{form-fault}-VP

Mẫu, ngày 30 tháng 10 năm 2099

THÔNG BÁO
Kết luận của Chủ tịch tại cuộc họp về đèn biển`,
  ],
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

describe('form-fault reports', () => {
  for (const [name, draft] of REPORTED) test(name, () => expectFindings(`=== draft 2099-06-01${draft}`, [formFault]));
});
