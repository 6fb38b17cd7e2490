import { describe, test } from 'node:test';
import { END, HEAD } from '../../../../test/support/form-parts.ts';
import { expectFindings } from '../../../../test/support/world.ts';
import { formFault } from './form-fault.ts';

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
    'an agreement says in its text who keeps its copies',
    `${HEAD}
Số: 07/CTPH-A-B
Mẫu, ngày 05 tháng 5 năm 2099

CHƯƠNG TRÌNH
Phối hợp về một việc

1. Hai Bộ phối hợp làm một việc.

2. Chương trình này được lập thành 06 bản, mỗi bên giữ 03 bản.

TM. BỘ A
THỨ TRƯỞNG

Nguyễn Văn Mẫu`,
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

describe('form-fault stays silent on', () => {
  for (const [name, draft] of SILENT) test(name, () => expectFindings(`=== draft 2099-06-01${draft}`, [formFault]));
});
