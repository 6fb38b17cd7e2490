import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { invertedRange } from './inverted-range.ts';

const SILENT: readonly (readonly [name: string, draft: string])[] = [
  ['a period in order', 'Kế hoạch giai đoạn 2026 - 2030, tầm nhìn đến năm 2045.'],
  ['a vision for the year in which the period ends', 'Chiến lược giai đoạn 2021 - 2030, tầm nhìn đến năm 2030.'],
  ['days in order', 'Thời gian rà soát từ ngày 15/4/2099 đến ngày 15/5/2099.'],
  ['a start without a year, which lies in the year before', 'Thời gian từ tháng 10 đến tháng 3/2100.'],
  [
    'a reporting year, and a school year over New Year',
    'Kỳ báo cáo từ ngày 01/01 đến ngày 31/12; học kỳ từ ngày 05/9 đến ngày 15/01.',
  ],
  ['an end without a year', 'Thực hiện từ ngày 15/12/2099 đến ngày 15/01.'],
  ['a fall', 'Giảm tỷ lệ hộ nghèo từ 30% đến 20%; rút ngắn thời gian từ 10 ngày đến 7 ngày.'],
  ['a change to a lower value', 'Tỷ lệ này đi từ 30% xuống 20%, từ 15 ngày còn 10 ngày.'],
  [
    'a range in order, and one with its magnitude said once',
    'Hỗ trợ từ 10 triệu đồng đến 15 triệu đồng, từ 500 nghìn đến 1 triệu đồng.',
  ],
  ['scores, ratios, scales with a dash', 'Tỷ lệ 70 - 30%; mức 80% - 60% là khá; tỷ số 3 - 2.'],
  ['temperatures below zero', 'Bảo quản ở nhiệt độ từ -18 độ đến -25 độ.'],
  [
    'a floor below a ceiling; a group above and one below',
    'Tối thiểu 30% nhưng không quá 50%. Chia thành nhóm trên 60% và nhóm dưới 40%.',
  ],
  [
    'units in order, and of different articles',
    'Thực hiện từ Điều 5 đến Điều 9, từ điểm d đến điểm e khoản 1, từ khoản 5 Điều 7 đến khoản 2 Điều 9.',
  ],
  [
    'numbers of documents, of telephones, of houses',
    'Theo Quyết định số 31/6/2099/QĐ-UBND; điện thoại 1900 - 1789; số nhà 31/6 đường Mẫu.',
  ],
  ['fractions', 'Có 30/2 phiếu ghi nhầm; 2/3 số đại biểu; tỷ lệ 31/6.'],
  [
    'the last days of months, and of February in a leap year',
    'Trước ngày 31/12/2099, ngày 30/6/2099, ngày 29 tháng 2, ngày 29/02/2096, ngày 28/2/2099.',
  ],
  [
    'the thirteenth month of pay, and quarters',
    'Thưởng lương tháng 13 năm 2099; hoàn thành trong quý IV năm 2099, quý 4/2099.',
  ],
  [
    'hours of the day with their minutes, also over midnight',
    'Họp từ 13 giờ 30 đến 17 giờ 00; thời gian: từ 13 giờ 30 đến 17 giờ, ngày 20/10/2099. Không phát từ 22 giờ đến 06 giờ.',
  ],
  [
    'a ceiling above a floor, and two groups with their bounds',
    'Ngân sách bảo đảm tối đa 60% nhưng không thấp hơn 40%; nhóm không quá 40% và nhóm tối thiểu 60%.',
  ],
  ['open places', 'Ngày 00/00/2099 và ngày … tháng … năm 2099.'],
  ['what is quoted', 'Văn bản ghi “giai đoạn 2030 - 2026” và “ngày 31/6/2099” là sai.'],
];

const REPORTED: readonly (readonly [name: string, draft: string])[] = [
  [
    'a ceiling below the floor behind it',
    'Ngân sách bảo đảm ⟦tối đa 40% nhưng không thấp hơn 60%⟧{inverted-range} nhu cầu.',
  ],
  [
    'behind the number of an article, and behind an income',
    'Vi phạm khoản 1 Điều 6 bị phạt tiền ⟦từ 3 triệu đồng đến 1 triệu đồng⟧{inverted-range}. Người có thu nhập ⟦từ 9 triệu đồng đến 5 triệu đồng⟧{inverted-range} được vay.',
  ],
  ['years of a period', '# KẾ HOẠCH\n**Chuyển đổi số năm 2096 và ⟦giai đoạn 2100 - 2096⟧{inverted-range}**'],
  ['days', 'Thời gian rà soát ⟦từ ngày 15/5/2099 đến ngày 15/4/2099⟧{inverted-range}, gửi kết quả về Sở.'],
  ['years with their words', 'Thực hiện ⟦từ năm 2130 đến năm 2126⟧{inverted-range}.'],
  ['days written out', 'Thực hiện ⟦từ ngày 01 tháng 7 năm 2099 đến hết ngày 30 tháng 6 năm 2099⟧{inverted-range}.'],
  ['quarters with their years', 'Triển khai ⟦từ quý III/2099 đến quý I/2099⟧{inverted-range}.'],
  [
    'in a cell of a table',
    '| Việc | Thời gian |\n|---|---|\n| Rà soát dữ liệu | ⟦từ tháng 9/2099 đến tháng 6/2099⟧{inverted-range} |',
  ],
  [
    'a vision that ends before the period',
    'Chiến lược giai đoạn 2026 - 2030, tầm nhìn ⟦đến năm 2025⟧{inverted-range}.',
  ],
  ['an end before the beginning', 'Đợt rà soát bắt đầu từ ngày 01/7/2099, kết thúc ⟦ngày 30/6/2099⟧{inverted-range}.'],
  ['sums of money', 'Hỗ trợ thuê nền tảng số: ⟦từ 15 triệu đồng đến 10 triệu đồng/hợp tác xã/năm⟧{inverted-range}.'],
  ['shares', 'Ngân sách hỗ trợ ⟦từ 70% đến 50%⟧{inverted-range} tổng kinh phí.'],
  ['a floor above its ceiling', 'Mức hỗ trợ ⟦tối thiểu 50% nhưng không quá 40%⟧{inverted-range} tổng kinh phí.'],
  [
    'articles and points',
    'Hồ sơ quy định ⟦từ Điều 9 đến Điều 5⟧{inverted-range}. Mức hỗ trợ quy định ⟦từ điểm đ đến điểm b khoản 2 Điều 3⟧{inverted-range}.',
  ],
  [
    'a day that its month does not have',
    'Báo cáo trước ⟦ngày 31/6/2099⟧{inverted-range}; họp ⟦ngày 30 tháng 2 năm 2099⟧{inverted-range}.',
  ],
  ['a day without a year', 'Gửi báo cáo ⟦ngày 31/9⟧{inverted-range} và chậm nhất ⟦ngày 31 tháng 11⟧{inverted-range}.'],
  ['the 29th of February in a common year', 'Hoàn thành trước ⟦29/02/2099⟧{inverted-range}.'],
  [
    'a month and a quarter too many',
    'Hoàn thành trong ⟦quý V⟧{inverted-range}, trong ⟦tháng 13/2099⟧{inverted-range}, trước ⟦ngày 15/13/2099⟧{inverted-range}.',
  ],
];

describe('inverted-range', () => {
  for (const [name, draft] of SILENT)
    test(`silent: ${name}`, () => expectFindings(`=== draft 2095-06-01\n${draft}`, [invertedRange]));
  for (const [name, draft] of REPORTED)
    test(`reported: ${name}`, () => expectFindings(`=== draft 2095-06-01\n${draft}`, [invertedRange]));
});
