import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { countMismatch } from './count-mismatch.ts';

const expect = (draft: string): void => expectFindings(`=== draft 2099-06-01\n${draft}`, [countMismatch]);

describe('count-mismatch stays silent', () => {
  const cases: Readonly<Record<string, string>> = {
    'where the share behind a clause is one of something else': `
Có 12/15 xã cấp tài khoản cho người dân (đạt 85%); 9/12 thôn, tổ hoàn thành khảo sát (92,5%).`,
    'where a change is what its value in brackets makes it': `
Hỗ trợ 35 doanh nghiệp, tăng 40% so với cùng kỳ (25 doanh nghiệp); có 4.120 trạm, tăng 120 trạm so với cuối năm 2098 (4.000 trạm); doanh thu đạt 4.215 tỷ đồng, tăng 18,6% so với quý III/2098 (3.554 tỷ đồng).`,
    'where the brackets behind a change hold something else': `
Hỗ trợ 35 doanh nghiệp, tăng 45% so với cùng kỳ (20 hộ kinh doanh); có 35 xã, tăng 45% so với kế hoạch (đạt 25 xã của đợt 1 và 10 xã của đợt 2).`,
    'where one sentence counts in words as many': `
Tôi đề nghị 3 việc: một là hoàn thiện thể chế; hai là làm sạch dữ liệu; ba là phát triển nền tảng.`,
    'where things are counted in words on different levels': `
Tôi đề nghị 3 việc: một là hoàn thiện thể chế, trong đó thứ nhất là luật, thứ hai là nghị định; hai là làm sạch dữ liệu; ba là phát triển nền tảng.`,
    'where the amount is not the product of two columns, or counts in another unit': `
| Hạng mục | Số lượng | Số tháng | Đơn giá (đồng) | Thành tiền (triệu đồng) |
|---|---|---|---|---|
| Camera | 240 | 12 | 100.000 | 288 |
| Máy chủ | 2 | 12 | 5.000.000 | 120 |
| Đường truyền | 1 | 12 | 20.000.000 | 240 |`,
    'where shares are not those of the total below': `
| Nhóm | Số người | Tỷ lệ (%) |
|---|---|---|
| Lãnh đạo | 412 | 95,0 |
| Chuyên trách | 186 | 88,2 |
| Khác | 1.402 | 71,1 |
| Tổng cộng | 2.000 | 100 |`,
    'where each of two tables adds up, one below the other': `
| Nguồn | Kinh phí |
|---|---|
| Ngân sách tỉnh | 20 |
| Ngân sách xã | 30 |
| Tổng cộng | 50 |

| Đơn vị | Số người |
|---|---|
| Sở Cảng biển | 5 |
| Sở Luồng lạch | 7 |
| Tổng cộng | 12 |`,
    'where a row counted in per cent gives the difference in the column of shares': `
| Chỉ tiêu | Đơn vị | Năm 2097 | Năm 2098 | So cùng kỳ (%) |
|---|---|---|---|---|
| Doanh thu cảng | Tỷ đồng | 44.000 | 48.400 | 110 |
| Lượt tàu | Lượt | 100 | 103 | 103 |
| Tỷ lệ lấp đầy | % | 74,2 | 78,1 | 3,9 |
| Hành khách | Nghìn | 200 | 250 | +25 |`,
    'where the change is that of something else': `
Số thủ tục giảm từ 100 xuống 60, giảm 45% chi phí tuân thủ.`,
    'where an item that is counted in words has no number of its own, or more than its number': `
Có 3 nguyên nhân. Thứ nhất, thể chế chậm. Thứ hai, nguồn lực thiếu. Thứ ba và quan trọng nhất, con người.

Có ba nguyên nhân chủ quan. Một là, chỉ đạo chậm. Hai là, phối hợp kém. Cuối cùng, kiểm tra ít.`,
    'where empty lines stand between the rows of one table': `
| Nguồn | Kinh phí |

|---|---|

| Ngân sách tỉnh | 20 |

| Ngân sách xã | 30 |

| Tổng cộng | 50 |`,
    'where the list has as many items': `
Giao 3 nhiệm vụ sau:
1. Xây dựng nền tảng.
2. Đào tạo nhân lực.
3. Làm sạch dữ liệu.`,
    'where a share in brackets is that of the ratio, rounded or cut off': `
Có 98/102 đơn vị (đạt 96,1%), 2/3 số xã (66%), 1.420/2.051 thủ tục (chiếm 69,2%), 12/114 thôn lõm sóng (10,5%).`,
    'where a share in brackets is that of something else': `
Có 98/102 đơn vị (đạt 95% kế hoạch), 9/12 chỉ tiêu (năm 2098: 60%), họp ngày 15/6 (10% vắng), 28/63 tỉnh (khoảng 40%).`,
    'where a share is that of all who have a vote': `
Có 485/489 đại biểu tham gia bỏ phiếu đồng ý (98,18%); 156/456 ý kiến (32,16%).`,
    'where a share stands outside the brackets': `
Hoàn thành 98/102 đơn vị, đạt 120% kế hoạch năm.`,
    'over a list with inner lists': `
Tập trung vào 2 nhóm giải pháp sau đây:
1. Về thể chế:
a) Sửa quy chế;
b) Bỏ thủ tục;
c) Giảm hồ sơ.
2. Về hạ tầng:
a) Mở rộng mạng;
b) Lắp thiết bị.`,
    'where those counted are not what follows': `
Giao 3 đơn vị thực hiện các nhiệm vụ sau:
1. Xây dựng nền tảng.
2. Đào tạo nhân lực.`,
    'where those counted are those for whom something follows': `
Đối với 5 nhóm:
- Hỗ trợ thiết bị;
- Hỗ trợ đào tạo.`,
    'where something else than a list follows': `
Tập trung vào 3 nhiệm vụ sau:
Nhiệm vụ thứ nhất là xây dựng nền tảng.
Nhiệm vụ thứ hai là đào tạo.`,
    'where the numbers of the items reach the count': `
Giao 4 nhiệm vụ sau:
1. Xây dựng nền tảng.
2. Đào tạo nhân lực.
4. Làm sạch dữ liệu.`,
    'where prose stands between two dashes': `
Giao 3 nhiệm vụ sau:
- Xây dựng nền tảng.
- Đào tạo nhân lực.
Các việc khác làm theo kế hoạch.
- Làm sạch dữ liệu.`,
    'where the last item lost its dash': `
Văn bản này được hợp nhất từ 03 Thông tư sau:
- Thông tư thứ nhất;
- Thông tư thứ hai;
Thông tư thứ ba.`,
    'of some among several': `
Đáp ứng ít nhất 2 trong số 5 điều kiện sau:
1. Có trụ sở.
2. Có vốn.
3. Có người.`,
    'over a numbered table with as many rows': `
Danh sách 2 đơn vị sau:

| TT | Đơn vị |
|---|---|
| 1 | Sở A |
| 2 | Sở B |`,
    'of items within the sentence': 'Có 3 trụ cột sau: (1) hạ tầng; (2) dữ liệu; (3) con người.',
    'where the parts are "among others"':
      'Kinh phí là 120 tỷ đồng, trong đó ngân sách tỉnh 70 tỷ đồng và ngân sách xã 40 tỷ đồng.',
    'where the parts are some of them':
      'Kinh phí là 120 tỷ đồng, gồm chủ yếu ngân sách tỉnh 70 tỷ đồng và ngân sách xã 40 tỷ đồng.',
    'where a part has no value':
      'Kinh phí là 120 tỷ đồng, gồm: ngân sách tỉnh 70 tỷ đồng; ngân sách xã 40 tỷ đồng; vốn xã hội hóa.',
    'where the sum is right': 'Kinh phí là 120 tỷ đồng, gồm ngân sách tỉnh 70 tỷ đồng và ngân sách xã 50 tỷ đồng.',
    'where the whole is a bound':
      'Kinh phí trên 120 tỷ đồng, gồm ngân sách tỉnh 70 tỷ đồng và ngân sách xã 60 tỷ đồng.',
    'within rounding': 'Kinh phí là 12,3 tỷ đồng, gồm ngân sách tỉnh 7,2 tỷ đồng và ngân sách xã 5,2 tỷ đồng.',
    'of shares that add up but for rounding': 'Cơ cấu kinh tế: nông nghiệp 33,3%, công nghiệp 33,3%, dịch vụ 33,3%.',
    'of shares that are no make-up': 'Tỷ lệ hài lòng: người dân 90%, doanh nghiệp 80%, cán bộ 85%.',
    'of a change of make-up': 'Cơ cấu kinh tế: nông nghiệp từ 30% xuống 25%, công nghiệp từ 40% lên 50%.',
    'of the rest without a value': 'Cơ cấu nguồn vốn: ngân sách 60%, doanh nghiệp 20%, còn lại là xã hội hóa.',
    'over the columns of a table that add up': `
| TT | Đơn vị | Kinh phí (tỷ đồng) |
|---|---|---|
| 1 | Sở A | 25 |
| 2 | Sở B | 35 |
| | Tổng cộng | 60 |`,
    'over a table with groups': `
| TT | Nội dung | Kinh phí (tỷ đồng) |
|---|---|---|
| I | Hạ tầng | 60 |
| 1 | Mạng | 25 |
| 2 | Máy chủ | 35 |
| II | Đào tạo | 10 |
| | Tổng cộng | 70 |`,
    'of averages and shares in a row of totals': `
| TT | Đơn vị | Tỷ lệ hoàn thành | Đơn giá (đồng) |
|---|---|---|---|
| 1 | Sở A | 90% | 1.000 |
| 2 | Sở B | 80% | 2.000 |
| | Tổng cộng | 85% | 1.500 |`,
    'over a column with a cell that says nothing': `
| Đơn vị | Kinh phí (tỷ đồng) |
|---|---|
| Sở A | 25 |
| Sở B | theo thực tế |
| Tổng cộng | 60 |`,
    'of a list whose items have no values of the unit': `
Tổng kinh phí 120 tỷ đồng, gồm:
- Hạ tầng số: 70 tỷ đồng;
- Đào tạo: 500 người.`,
    'where the rest makes up the whole': `
Tổng kinh phí là 120 tỷ đồng, trong đó: ngân sách tỉnh 70 tỷ đồng, ngân sách xã 30 tỷ đồng, còn lại là nguồn xã hội hóa 20 tỷ đồng.`,
    'of parts that are told without the rest': `
Tổng kinh phí là 120 tỷ đồng, trong đó ngân sách tỉnh 70 tỷ đồng, ngân sách xã 30 tỷ đồng.`,
    'of parts of a part before the rest': `
Toàn tỉnh có 120 xã, trong đó 90 xã đạt chuẩn, 10 xã đạt chuẩn nâng cao, còn lại 30 xã chưa đạt.`,
    'of a rest that is divided again': `
Tổng kinh phí là 120 tỷ đồng, trong đó ngân sách tỉnh 70 tỷ đồng, còn lại 50 tỷ đồng, gồm 30 tỷ đồng của xã và 20 tỷ đồng của doanh nghiệp.`,
    'of a rest that is bounded': `
Tổng số 1.250 hồ sơ, trong đó 1.100 hồ sơ trực tuyến, còn lại hơn 140 hồ sơ trực tiếp.`,
    'of shares of several wholes and a rest': `
Hoàn thành 100% chỉ tiêu, 90% xã đạt chuẩn, còn lại 5% xã đang thẩm định.`,
    'where items between semicolons are as many': `
Kế hoạch có 5 nhóm nhiệm vụ: hoàn thiện thể chế; phát triển hạ tầng; phát triển dữ liệu; bảo đảm an toàn; phát triển nhân lực.`,
    'where the last item may be two': `
Kế hoạch có 4 nhóm nhiệm vụ: hoàn thiện thể chế; phát triển hạ tầng; phát triển dữ liệu và phát triển nhân lực.`,
    'where commas part words of one item': `
Kế hoạch gồm 2 nội dung: tuyên truyền, phổ biến chính sách và đào tạo, bồi dưỡng cán bộ.`,
    'where an enumeration goes on': `
Kế hoạch gồm 6 nội dung: tuyên truyền, đào tạo, kiểm tra, ...
Kế hoạch gồm 5 nội dung: một số nội dung tuyên truyền, đào tạo, kiểm tra.`,
    'where the parts have titles of their own': `
Đề án gồm 4 phần: Phần I. Sự cần thiết, quan điểm, mục tiêu. Phần II. Giải pháp. Phần III. Kinh phí. Phần IV. Tổ chức.`,
    'where names are as many': `
Năm 2098 có 4 xã đạt chuẩn gồm: An Mẫu, Bình Mẫu, Cát Mẫu và Diên Mẫu.`,
    'of items counted in words': `
Cần thực hiện ba đột phá. Một là, hoàn thiện thể chế. Việc này làm trước. Hai là, phát triển hạ tầng. Ba là, phát triển nhân lực.`,
    'of things of which only some follow': `
Có 22 chỉ tiêu, gồm 06 chỉ tiêu kinh tế, 11 chỉ tiêu xã hội và 05 chỉ tiêu môi trường, trong đó:

a) Tốc độ tăng trưởng đạt 10% trở lên;

b) Tỷ lệ hộ nghèo giảm 0,3 điểm phần trăm.`,
    'of one of the things that are counted in words': `
Đây là một trong 5 nguyên nhân. Thứ nhất, nhận thức chưa cao. Thứ hai, nguồn lực thiếu.`,
    'of what is counted in words for another number of things': `
Có 3 đơn vị chưa hoàn thành. Thứ nhất, nhận thức chưa cao. Thứ hai, nguồn lực thiếu.`,
    'of a change that its ends explain': `
Số hồ sơ tăng từ 200 lên 260, tăng 30%. Thời gian giảm từ 20 ngày xuống còn 12 ngày (giảm 40%).
Doanh thu tăng từ 3,2 tỷ đồng lên 4,1 tỷ đồng, tăng 28,1%. Tỷ lệ tăng từ 60% lên 75%, tăng 15%.`,
    'of a change against another time, or by the year': `
Số hồ sơ tăng từ 200 năm 2095 lên 260 năm 2098, tăng 10% so với năm 2097.
Số hồ sơ tăng từ 200 lên 260, tăng bình quân 9% mỗi năm.`,
    'of a change beside another base in brackets': `
Giá trị đạt 42 tỷ đồng, bằng 105% kế hoạch (40 tỷ đồng), tăng 12% so với năm 2098 (37,5 tỷ đồng).`,
    'of a change of something else': `
Số hồ sơ tăng từ 200 lên 260, doanh thu tăng 45%.`,
    'of columns that are worked out alike in all rows': `
| TT | Đơn vị | Tổng số hồ sơ | Trực tuyến | Tỷ lệ (%) |
|---|---|---|---|---|
| 1 | Sở A | 200 | 150 | 75 |
| 2 | Sở B | 300 | 200 | 66,7 |
| 3 | Sở C | 100 | 90 | 90 |`,
    'of a column that is worked out from what the table does not hold': `
| TT | Đơn vị | Tổng số hồ sơ | Trực tuyến | Tỷ lệ đúng hạn (%) |
|---|---|---|---|---|
| 1 | Sở A | 200 | 150 | 98 |
| 2 | Sở B | 300 | 200 | 97 |
| 3 | Sở C | 100 | 90 | 90 |`,
    'of a share in a table of two rows, one of which may be right': `
| Đơn vị | Tổng số | Trực tuyến | Tỷ lệ (%) |
|---|---|---|---|
| Sở A | 200 | 150 | 75 |
| Sở B | 400 | 300 | 70 |`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

describe('count-mismatch reports', () => {
  const cases: Readonly<Record<string, string>> = {
    'a share whose digits are those of its ratio in another order, wherever its brackets stand': `
Có 7.820/8.145 cán bộ, công chức được cấp chứng thư (⟦69,0%⟧{count-mismatch}); 3/129 xã, phường có điểm giao nhận tập trung (⟦3,2%⟧{count-mismatch}).`,
    'a change against a time whose value stands in brackets': `
Hỗ trợ 35 doanh nghiệp đổi mới công nghệ, tăng ⟦45%⟧{count-mismatch} so với cùng kỳ (25 doanh nghiệp).

Doanh thu đạt 4.215 tỷ đồng, tăng ⟦16,8%⟧{count-mismatch} so với quý III/2098 (3.554 tỷ đồng).`,
    'things that one sentence counts in words': `
Tôi đề nghị ⟦6 việc⟧{count-mismatch}: một là hoàn thiện thể chế; hai là làm sạch dữ liệu; ba là phát triển nền tảng.

Điều ấy cho thấy ⟦3 điều⟧{count-mismatch}: thứ nhất, hạ tầng phải đi trước; thứ hai, người dân là trung tâm.`,
    'stages of payment': `
Thanh toán thành ⟦04 đợt⟧{count-mismatch}:

a) Đợt 1: 30% giá trị hợp đồng;

b) Đợt 2: 40% giá trị hợp đồng;

c) Đợt 3: 30% giá trị hợp đồng.`,
    'the product of number and price in a row': `
| Hạng mục | Số lượng | Đơn giá (đồng) | Thành tiền (đồng) |
|---|---|---|---|
| Camera | 240 | 6.500.000 | ⟦1.650.000.000⟧{count-mismatch} |
| Máy chủ | 2 | 150.000.000 | 300.000.000 |
| Đường truyền | 12 | 20.000.000 | 240.000.000 |`,
    'the share of a row in the total below': `
| Nhóm | Số người | Tỷ lệ (%) |
|---|---|---|
| Lãnh đạo | 412 | 20,6 |
| Chuyên trách | 186 | 9,3 |
| Khác | 1.402 | ⟦71,1⟧{count-mismatch} |
| Tổng cộng | 2.000 | 100 |`,
    'the totals of two tables, one below the other': `
| Nguồn | Kinh phí |
|---|---|
| Ngân sách tỉnh | 20 |
| Ngân sách xã | 30 |
| Tổng cộng | ⟦60⟧{count-mismatch} |

| Đơn vị | Số người |
|---|---|
| Sở Cảng biển | 5 |
| Sở Luồng lạch | 7 |
| Tổng cộng | ⟦13⟧{count-mismatch} |`,
    'a share in brackets that its ratio contradicts': `
Có 98/102 đơn vị (đạt ⟦91,6%⟧{count-mismatch}); 1.420/2.051 thủ tục (⟦62,9%⟧{count-mismatch}).`,
    'a list of another number of items': `
Giao ⟦sáu nhiệm vụ⟧{count-mismatch} sau:
1. Xây dựng nền tảng.
2. Đào tạo nhân lực.
3. Làm sạch dữ liệu.`,
    'a list below a heading and an introduction': `
## II. GIẢI PHÁP
Kế hoạch đề ra ⟦03 nhóm giải pháp⟧{count-mismatch} trọng tâm sau đây:
a) Hạ tầng;
b) Nhân lực;
c) Dữ liệu;
d) An toàn.
Các đơn vị thực hiện theo kế hoạch.`,
    'a list of dashes below a khoản': `
Điều 1. Nguyên tắc
1. Việc chia sẻ dữ liệu tuân theo ⟦4 nguyên tắc⟧{count-mismatch} sau:
- Đúng mục đích;
- Đúng phạm vi;
- Đúng thời hạn.
2. Bộ A hướng dẫn khoản 1.`,
    'a colon behind what lists are made of': `
Thực hiện ⟦hai nhiệm vụ⟧{count-mismatch} trọng tâm:
1. Xây dựng nền tảng.
2. Đào tạo nhân lực.
3. Làm sạch dữ liệu.`,
    'a table of another number of rows': `
Kế hoạch áp dụng cho ⟦15 đơn vị⟧{count-mismatch} sau:

| TT | Đơn vị |
|---|---|
| 1 | Sở A |
| 2 | Sở B |
| 3 | Sở C |`,
    'items within the sentence':
      'Chuyển đổi số có ⟦4 trụ cột⟧{count-mismatch} sau: (1) hạ tầng; (2) dữ liệu; (3) con người.',
    'parts behind "gồm" that make another sum':
      'Kinh phí năm 2099 là ⟦62 tỷ đồng⟧{count-mismatch}, gồm: hạ tầng 25 tỷ đồng; dữ liệu 20 tỷ đồng; đào tạo 15 tỷ đồng.',
    'two parts joined by "và"':
      'Tổng mức đầu tư ⟦120 tỷ đồng⟧{count-mismatch}, gồm 70 tỷ đồng ngân sách tỉnh và 40 tỷ đồng ngân sách xã.',
    'parts in brackets':
      'Dự thảo gồm ⟦50 điều⟧{count-mismatch}: Chương I (10 điều), Chương II (20 điều) và Chương III (25 điều).'.replace(
        'Dự thảo gồm',
        'Dự thảo có tổng số',
      ),
    'a total over a list': `
Tổng kinh phí thực hiện là ⟦100 tỷ đồng⟧{count-mismatch}, gồm:
- Hạ tầng số: 70 tỷ đồng;
- Đào tạo: 20 tỷ đồng.`,
    'shares that make more than a whole':
      'Cơ cấu nguồn vốn: ⟦ngân sách tỉnh 60%, ngân sách xã 25%, xã hội hóa 20%⟧{count-mismatch}.',
    'shares that make less than a whole, as a list': `
Cơ cấu nguồn vốn như sau:
- Ngân sách tỉnh: ⟦60%;
- Ngân sách xã: 25%⟧{count-mismatch}.`,
    'a total of a column': `
| TT | Đơn vị | Kinh phí (tỷ đồng) | Số lớp |
|---|---|---|---|
| 1 | Sở A | 25 | 3 |
| 2 | Sở B | 35 | 4 |
| | Tổng cộng | ⟦65⟧{count-mismatch} | 7 |`,
    'a whole that its parts and the rest do not make': `
Tổng kinh phí là ⟦120 tỷ đồng⟧{count-mismatch}, trong đó ngân sách tỉnh 70 tỷ đồng, ngân sách xã 30 tỷ đồng, phần còn lại 25 tỷ đồng do doanh nghiệp đóng góp.`,
    'a whole in brackets behind which the rest is called other': `
Kinh phí: ⟦500 triệu đồng⟧{count-mismatch} (trong đó: in ấn 120 triệu đồng; tập huấn 200 triệu đồng; chi khác 150 triệu đồng).`,
    'shares that do not make a whole with the rest': `
Nguồn vốn: ngân sách trung ương ⟦50%, ngân sách tỉnh 30%, còn lại 25%⟧{count-mismatch} là nguồn xã hội hóa.`,
    'items between semicolons': `
Kế hoạch có ⟦6 nhóm nhiệm vụ⟧{count-mismatch}: hoàn thiện thể chế; phát triển hạ tầng; phát triển dữ liệu; bảo đảm an toàn; phát triển nhân lực.`,
    'names between commas': `
Năm 2098 có ⟦15 xã⟧{count-mismatch} đạt chuẩn gồm: An Mẫu, Bình Mẫu, Cát Mẫu và Diên Mẫu.`,
    'fewer words than items': `
Đề án gồm ⟦5 phần⟧{count-mismatch}: sự cần thiết, mục tiêu và giải pháp.`,
    'items counted in words in one paragraph': `
Cần thực hiện ⟦ba đột phá⟧{count-mismatch}. Một là, hoàn thiện thể chế. Hai là, phát triển hạ tầng. Ba là, phát triển nhân lực. Bốn là, thu hút đầu tư.`,
    'items counted in words, each in its own paragraph': `
Tỉnh rút ra ⟦5 bài học kinh nghiệm⟧{count-mismatch} sau:
Thứ nhất, sự vào cuộc của người đứng đầu.
Thứ hai, lấy người dân làm trung tâm.
Thứ ba, bố trí nguồn lực.`,
    'a change that its ends contradict': `
Số hồ sơ tăng từ 200 lên 260, tăng ⟦25%⟧{count-mismatch}. Thời gian giảm từ 20 ngày xuống còn 12 ngày (giảm ⟦45%⟧{count-mismatch}).`,
    'a difference that its ends contradict': `
Số doanh nghiệp tăng từ 120 doanh nghiệp lên 150 doanh nghiệp, tăng ⟦40 doanh nghiệp⟧{count-mismatch}.`,
    'a share, a difference and a sum of one row': `
| TT | Đơn vị | Tổng số | Trực tuyến | Trực tiếp | Tỷ lệ trực tuyến (%) |
|---|---|---|---|---|---|
| 1 | Sở A | 200 | 150 | 50 | 75 |
| 2 | Sở B | 400 | 300 | 100 | ⟦70⟧{count-mismatch} |
| 3 | Sở C | ⟦110⟧{count-mismatch} | 90 | 10 | 81,8 |
| 4 | Sở D | 50 | 20 | 30 | 40 |

So với năm trước:

| TT | Đơn vị | Năm 2097 | Năm 2098 | Tăng/giảm |
|---|---|---|---|---|
| 1 | Sở A | 120 | 150 | 30 |
| 2 | Sở B | 200 | 180 | ⟦-30⟧{count-mismatch} |
| 3 | Sở C | 90 | 100 | 10 |`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});
