import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { countMismatch } from './count-mismatch.ts';

const expect = (draft: string): void => expectFindings(`=== draft 2099-06-01\n${draft}`, [countMismatch]);

describe('count-mismatch stays silent on a total with', () => {
  const cases: Readonly<Record<string, string>> = {
    'all of its sources': `
Tổng kinh phí 1.200 tỷ đồng, trong đó: ngân sách trung ương 350 tỷ đồng; ngân sách địa phương 600 tỷ đồng; vốn xã hội hóa 250 tỷ đồng.`,
    'some of its sources': `
Tổng mức đầu tư 1.250 tỷ đồng, trong đó ngân sách trung ương 350 tỷ đồng, ngân sách tỉnh 600 tỷ đồng.`,
    'a source that holds another': `
Tổng vốn đầu tư 1.000 tỷ đồng, trong đó: ngân sách nhà nước 800 tỷ đồng; ngân sách tỉnh 600 tỷ đồng; nguồn xã hội hóa 200 tỷ đồng.`,
    'parts told from two sides': `
Tổng kinh phí 100 tỷ đồng, trong đó:
- Hạ tầng: 60 tỷ đồng;
- Phần mềm: 40 tỷ đồng;
- Năm 2099: 30 tỷ đồng.

Tổng kinh phí 100 tỷ đồng, trong đó: xây lắp 60 tỷ đồng; thiết bị 40 tỷ đồng; thuê ngoài 70 tỷ đồng; tự làm 30 tỷ đồng.`,
    'heads of a budget': `
Tổng thu ngân sách 1.000 tỷ đồng, trong đó: thu nội địa 900 tỷ đồng; thu tiền sử dụng đất 300 tỷ đồng.

Tổng dự toán chi ngân sách 800 tỷ đồng, trong đó: chi thường xuyên 700 tỷ đồng; chi sự nghiệp giáo dục 300 tỷ đồng.`,
    'classes of things that overlap': `
Tổng số 120 xã, trong đó: 90 xã đạt chuẩn; 40 xã nâng cao; 10 xã kiểu mẫu.

Tổng giá trị sản xuất 900 tỷ đồng, trong đó: xuất khẩu 700 tỷ đồng; chế biến 600 tỷ đồng.`,
    'its first years': `
Tổng kinh phí giai đoạn 2099 - 2103 là 500 tỷ đồng, trong đó: năm 2099: 80 tỷ đồng; năm 2100: 90 tỷ đồng.`,
    'all of its years': `
Tổng kinh phí giai đoạn 2099 - 2101 là 260 tỷ đồng, trong đó: năm 2099: 80 tỷ đồng; năm 2100: 90 tỷ đồng; năm 2101: 90 tỷ đồng.`,
    'a list of spending that may go on': `
Tổng kinh phí thực hiện 100 tỷ đồng, trong đó:
- Hạ tầng: 60 tỷ đồng;
- Đào tạo: 20 tỷ đồng.`,
    'a part that is bounded or open': `
Tổng kinh phí 100 tỷ đồng, trong đó: ngân sách tỉnh tối đa 60 tỷ đồng; ngân sách xã 30 tỷ đồng; nguồn xã hội hóa 20 tỷ đồng.

Tổng kinh phí 100 tỷ đồng, trong đó: ngân sách tỉnh chủ yếu 60 tỷ đồng; ngân sách xã 30 tỷ đồng; nguồn khác 20 tỷ đồng.`,
    'what stands in brackets beside it': `
Tổng kinh phí 100 tỷ đồng (năm 2098 là 90 tỷ đồng, năm 2097 là 85 tỷ đồng), tăng so với năm trước.

Tổng kinh phí 100 tỷ đồng (ngân sách tỉnh 60 tỷ đồng, ngân sách xã 40 tỷ đồng), giải ngân 120 tỷ đồng kể cả vốn kéo dài.`,
    'parts of one of its parts': `
Tổng kinh phí 100 tỷ đồng, trong đó ngân sách tỉnh 70 tỷ đồng, trong đó năm 2099 là 40 tỷ đồng, năm 2100 là 50 tỷ đồng.`,
    'parts rounded': `
Tổng kinh phí 1,25 nghìn tỷ đồng, trong đó: ngân sách trung ương 351 tỷ đồng; ngân sách tỉnh 602 tỷ đồng; nguồn xã hội hóa 299 tỷ đồng.`,
    'the stretches of years that it falls into': `
Tổng kinh phí 486,5 tỷ đồng; trong đó:
- Giai đoạn 2099 - 2101: 260,5 tỷ đồng;
- Giai đoạn 2102 - 2103: 226 tỷ đồng.`,
    'what is in the things that it counts': `
Tổ chức 12 đơn vị, gồm 450 học viên và 30 giảng viên; kiểm tra 5 cơ sở, gồm 3 bãi nuôi.`,
    'parts of several names that make it': `
Ban có 15 thành viên, gồm 01 Trưởng ban, 02 Phó Trưởng ban và 12 Ủy viên; nhận ý kiến của 52 cơ quan, gồm 18 bộ, ngành và 34 địa phương.`,
    'parts of several names of which one has no number': `
Ban có 15 thành viên, gồm Trưởng ban, 02 Phó Trưởng ban và 12 Ủy viên.`,
    'another paragraph between it and "Trong đó:"': `
Tổng kinh phí 100 tỷ đồng.

Sở Biển phân bổ cho các xã.

Trong đó:
- Ngân sách tỉnh: 30 tỷ đồng;
- Ngân sách xã: 20 tỷ đồng;
- Nguồn xã hội hóa: 40 tỷ đồng.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

describe('count-mismatch reports a total', () => {
  const cases: Readonly<Record<string, string>> = {
    'over all of its sources behind "trong đó"': `
Tổng kinh phí ⟦1.250 tỷ đồng⟧{count-mismatch}, trong đó: ngân sách trung ương 350 tỷ đồng; ngân sách địa phương 600 tỷ đồng; vốn xã hội hóa 250 tỷ đồng.`,
    'over what "trong đó gồm" announces': `
Tổng dự toán là ⟦1.250 triệu đồng⟧{count-mismatch}, trong đó gồm: thuê máy chủ 350 triệu đồng, đào tạo 600 triệu đồng, truyền thông 250 triệu đồng.`,
    'over its sources in brackets': `
Tổng nhu cầu vốn: ⟦1.250 tỷ đồng⟧{count-mismatch} (ngân sách tỉnh 350 tỷ đồng, ngân sách xã 600 tỷ đồng, doanh nghiệp 250 tỷ đồng), bố trí trong 3 năm.`,
    'over a list of its sources': `
Tổng cộng nhu cầu kinh phí là ⟦1.250 tỷ đồng⟧{count-mismatch}, trong đó:
a) Ngân sách nhà nước: 950 tỷ đồng;
b) Nguồn xã hội hóa: 250 tỷ đồng.`,
    'over a list that a sentence of its own opens': `
Tổng mức đầu tư: ⟦1.250 tỷ đồng⟧{count-mismatch}. Trong đó:
- Ngân sách trung ương: 350 tỷ đồng;
- Ngân sách tỉnh: 600 tỷ đồng;
- Vốn huy động: 250 tỷ đồng.`,
    'over a list that a line of its own opens': `
Tổng mức đầu tư: ⟦1.250 tỷ đồng⟧{count-mismatch}.

Trong đó:

- Ngân sách trung ương: 350 tỷ đồng;
- Ngân sách tỉnh: 600 tỷ đồng;
- Vốn huy động: 250 tỷ đồng.`,
    'over stretches of years that exceed it': `
Tổng kinh phí ⟦468,5 tỷ đồng⟧{count-mismatch}; trong đó:
- Giai đoạn 2099 - 2101: 260,5 tỷ đồng;
- Giai đoạn 2102 - 2103: 226 tỷ đồng.`,
    'of things that have several names': `
Ban hành ⟦128 văn bản⟧{count-mismatch}, gồm 18 kế hoạch, 22 báo cáo, 15 tờ trình và 70 công văn.

Toàn tỉnh có ⟦79 đơn vị hành chính⟧{count-mismatch} cấp xã, gồm 69 xã, 08 phường và 01 đặc khu.`,
    'over the years of its stretch': `
Tổng kinh phí giai đoạn 2099 - 2101 là ⟦280 tỷ đồng⟧{count-mismatch}, trong đó: năm 2099: 80 tỷ đồng; năm 2100: 90 tỷ đồng; năm 2101: 90 tỷ đồng.`,
    'that its parts exceed, though others may be missing': `
Tổng mức đầu tư ⟦900 tỷ đồng⟧{count-mismatch}, trong đó ngân sách trung ương 350 tỷ đồng, ngân sách tỉnh 600 tỷ đồng.

Tổng kinh phí thực hiện ⟦100 tỷ đồng⟧{count-mismatch}, trong đó:
- Hạ tầng: 60 tỷ đồng;
- Phần mềm: 35 tỷ đồng;
- Đào tạo: 20 tỷ đồng.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});
