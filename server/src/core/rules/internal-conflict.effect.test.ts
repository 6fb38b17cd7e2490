import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { internalConflict } from './internal-conflict.ts';

describe('internal-conflict of days of effect', () => {
  const silent: Readonly<Record<string, string>> = {
    'one day, said twice': `
**Điều 1. Hiệu lực**
Nghị định này có hiệu lực từ ngày 01/7/2099.
**Điều 2. Thi hành**
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2099.`,
    'a part that begins on another day': `
**Điều 1. Hiệu lực**
1. Nghị định này có hiệu lực từ ngày 01/7/2099.
2. Khoản 2 Điều 5 Nghị định này có hiệu lực từ ngày 01/01/2100.
3. Quy định tại Điều 6 Nghị định này có hiệu lực từ ngày 01/01/2100.`,
    'an exception': `
**Điều 1. Hiệu lực**
1. Luật này có hiệu lực thi hành từ ngày 01/7/2099, trừ trường hợp quy định tại khoản 2 Điều này.
2. Luật này có hiệu lực thi hành từ ngày 01/01/2100 đối với hợp tác xã.`,
    'a regulation and the decision that issues it': `
**Điều 1.** Quyết định này có hiệu lực từ ngày 01/7/2099.
**Điều 2.** Quy chế này có hiệu lực từ ngày 15/7/2099.`,
    'what begins before the day': `
**Điều 1. Hiệu lực**
Luật này có hiệu lực thi hành từ ngày 01/7/2099.
**Điều 2. Chuyển tiếp**
Hợp đồng ký trước ngày 01/7/2099 (ngày Luật này có hiệu lực thi hành) được thực hiện tiếp đến hết ngày 31/12/2100.`,
    'a consolidated text': `
VĂN BẢN HỢP NHẤT
Số: 12/VBHN-BTC
**Điều 1. Hiệu lực**
Luật này có hiệu lực thi hành từ ngày 01/7/2098.
**Điều 2. Điều khoản thi hành**
Luật này có hiệu lực thi hành từ ngày 01/01/2099.`,
    'another text': `
**Điều 1. Hiệu lực**
Luật này có hiệu lực thi hành từ ngày 01/7/2099.
Luật Mẫu có hiệu lực thi hành từ ngày 01/01/2098.`,
    'the day of signing': `
**Điều 1.** Quyết định này có hiệu lực kể từ ngày ký.
**Điều 2.** Quyết định này có hiệu lực từ ngày 01/7/2099.`,
    'what is proposed': `
1. Nghị định này có hiệu lực từ ngày 01/7/2099.
2. Bộ A đề nghị Nghị định này có hiệu lực từ ngày 01/01/2100.`,
  };
  for (const [name, draft] of Object.entries(silent)) test(`silent: ${name}`, () => expect(draft));

  const reported: Readonly<Record<string, string>> = {
    'two articles': `
**Điều 1. Hiệu lực**
Nghị định này có hiệu lực thi hành từ ngày 01/7/2099.
**Điều 2. Trách nhiệm thi hành**
1. Nghị định này có hiệu lực ⟦kể từ ngày 15 tháng 7 năm 2099⟧{internal-conflict} và thay thế Nghị định cũ.`,
    'a day in brackets': `
**Điều 1. Hiệu lực**
Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2099.
**Điều 2. Chuyển tiếp**
1. Hợp đồng ký trước ⟦ngày 01 tháng 01 năm 2099⟧{internal-conflict} (ngày Luật này có hiệu lực thi hành) được thực hiện tiếp.`,
  };
  for (const [name, draft] of Object.entries(reported)) test(`reported: ${name}`, () => expect(draft));
});

function expect(draft: string): void {
  expectFindings(`=== draft 2099-06-01\n${draft}`, [internalConflict]);
}
