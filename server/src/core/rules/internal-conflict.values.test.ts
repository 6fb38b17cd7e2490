import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { internalConflict } from './internal-conflict.ts';

describe('internal-conflict of values stays silent', () => {
  const cases: Readonly<Record<string, string>> = {
    'of the classes of something, in the same words': `
## I. TRẠM CẤP MỘT
1. Có diện tích mặt nước nuôi trồng từ 5.000 m2 trở lên.
## II. TRẠM CẤP HAI
1. Có diện tích mặt nước nuôi trồng từ 1.000 m2 trở lên.
## III. TRẠM CẤP BA
1. Có diện tích mặt nước nuôi trồng từ 250 m2 trở lên.`,
    'of what is raised in another year': `
## I. CHỈ TIÊU
1. Doanh thu nghề nuôi biển ven bờ đến năm 2105 đạt 20 nghìn tỷ đồng.
## II. TỔ CHỨC THỰC HIỆN
1. Phấn đấu đưa doanh thu nghề nuôi biển ven bờ đến năm 2108 lên 25 nghìn tỷ đồng.`,
    'of what is made better': `
## I. CHỈ TIÊU
1. Số cầu cảng nuôi biển ven bờ đến năm 2105 đạt 20 cầu.
## II. TỔ CHỨC THỰC HIỆN
1. Phấn đấu nâng cấp số cầu cảng nuôi biển ven bờ đến năm 2105 lên 25 cầu.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

describe('internal-conflict of values reports', () => {
  const cases: Readonly<Record<string, string>> = {
    'in what is to be raised': `
## I. CHỈ TIÊU
1. Doanh thu nghề nuôi biển ven bờ đến năm 2105 đạt 20 nghìn tỷ đồng.
## II. TỔ CHỨC THỰC HIỆN
1. Phấn đấu đưa doanh thu nghề nuôi biển ven bờ đến năm 2105 lên ⟦25 nghìn tỷ đồng⟧{internal-conflict}.`,
    'in the share of a thing that is told in few words': `
## I. CHỈ TIÊU
1. Hồ sơ trực tuyến đạt ít nhất 80% tổng số hồ sơ tiếp nhận.
## II. TỔ CHỨC THỰC HIỆN
1. Các đơn vị bảo đảm ⟦tối thiểu 75%⟧{internal-conflict} tổng số hồ sơ tiếp nhận là hồ sơ trực tuyến.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

function expect(draft: string): void {
  expectFindings(`=== draft 2099-06-01\n${draft}`, [internalConflict]);
}
