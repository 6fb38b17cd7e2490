import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { internalConflict } from './internal-conflict.ts';

const expect = (draft: string): void => expectFindings(`=== draft 2099-06-01\n${draft}`, [internalConflict]);

describe('internal-conflict stays silent', () => {
  const cases: Readonly<Record<string, string>> = {
    'where both passages say the same': `
## I. NHIỆM VỤ
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Đề nghị các đơn vị gửi kế hoạch hành động về Văn phòng Bộ chậm nhất ngày 20/02/2100.`,
    'of a day within the month that the other names': `
## I. NHIỆM VỤ
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ trong tháng 02/2100.`,
    'of another year': `
## I. NHIỆM VỤ
1. Các đơn vị gửi kế hoạch hành động năm 2100 về Văn phòng Bộ trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Các đơn vị gửi kế hoạch hành động năm 2101 về Văn phòng Bộ trước ngày 20/02/2101.`,
    'of the stages of one task': `
## I. NHIỆM VỤ
1. Các đơn vị gửi dự thảo báo cáo tổng kết đợt 1 về Văn phòng Bộ trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Các đơn vị gửi dự thảo báo cáo tổng kết đợt 2 về Văn phòng Bộ trước ngày 20/8/2100.`,
    'of a goal and its yearly steps': `
## I. MỤC TIÊU
1. Đến năm 2105, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 90%.
## II. LỘ TRÌNH
1. Đến năm 2101, tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 50%.`,
    'of a part and its whole': `
## I. MỤC TIÊU
1. Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng đạt 90%.
## II. LỘ TRÌNH
1. Tỷ lệ hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng đạt 50%.`,
    'of other provinces': `
## I. MỤC TIÊU
1. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh An Mẫu năm 2099 đạt 90%.
## II. LỘ TRÌNH
1. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh Bắc Mẫu năm 2099 đạt 50%.`,
    'of what was aimed at and what was reached': `
## I. KẾT QUẢ
1. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh năm 2098 đã đạt 58%.
## II. MỤC TIÊU
1. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh năm 2098 phấn đấu đạt 60%.`,
    'of the rows of a table': `
| TT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Xây dựng cơ sở dữ liệu đất đai của tỉnh | Sở A | trước ngày 30/9/2099 |
| 2 | Xây dựng cơ sở dữ liệu hộ tịch của tỉnh | Sở B | trước ngày 31/12/2099 |`,
    'of the columns of a table': `
| TT | Chỉ tiêu | Đơn vị tính | TH 2098 | KH 2099 | Ước TH 2099 | So KH (%) |
|---|---|---|---|---|---|---|
| 1 | Tổng thu ngân sách địa phương | Tỷ đồng | 12.400 | 13.000 | 13.650 | 105 |
| 2 | Doanh thu dịch vụ viễn thông di động | Tỷ đồng | 20.900 | 22.000 | 22.700 | 103,2 |`,
    'of a case and its opposite': `
## Điều 1. Camera
Nhà chung cư trên 20 tầng phải lắp đặt camera giám sát ở lối thoát hiểm.
## Điều 2. Camera ở nhà thấp
Nhà chung cư dưới 20 tầng không bắt buộc lắp đặt camera giám sát ở lối thoát hiểm.
## Điều 3. Sao lưu
Hệ thống thông tin quan trọng phải sao lưu dữ liệu hằng ngày ra thiết bị ngoài.
## Điều 4. Sao lưu khác
Hệ thống thông tin không quan trọng không bắt buộc sao lưu dữ liệu hằng ngày ra thiết bị ngoài.
## Điều 5. Công bố
1. Cơ quan quản lý không được công bố thông tin của nhiệm vụ trước khi nghiệm thu.
2. Sau khi nghiệm thu, cơ quan quản lý phải công bố thông tin của nhiệm vụ trong 30 ngày.
## Điều 6. Dự thầu
1. Nhà thầu trong nước không phải nộp bản dịch công chứng hồ sơ dự thầu.
## Điều 7. Dự thầu quốc tế
1. Nhà thầu nước ngoài phải nộp bản dịch công chứng hồ sơ dự thầu.`,
    'of bodies that lead what classes, places and "còn lại" tell apart': `
1. Sở Xây dựng chủ trì thẩm định hồ sơ cấp giấy phép xây dựng công trình cấp I, cấp II.
2. Ban Quản lý khu kinh tế chủ trì thẩm định hồ sơ cấp giấy phép xây dựng công trình trong khu kinh tế.
3. Ủy ban nhân dân cấp xã chủ trì thẩm định hồ sơ cấp giấy phép xây dựng công trình còn lại.`,
    'of the columns of two tables, told apart by a number that is no time': `
| TT | Chỉ tiêu | 9T/2098 |
|---|---|---|
| 1 | Tổng thu ngân sách địa phương (tỷ đồng) | 12.400 |

Số liệu cả năm:

| TT | Chỉ tiêu | 12T/2098 |
|---|---|---|
| 1 | Tổng thu ngân sách địa phương (tỷ đồng) | 13.650 |`,
    'of two bodies that lead other tasks': `
## I. NHIỆM VỤ
1. Sở Tài chính chủ trì xây dựng định mức chi cho trung tâm dữ liệu.
## II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì xây dựng định mức biên chế cho trung tâm dữ liệu.`,
    'of one body under two names': `
## I. NHIỆM VỤ
1. Văn phòng UBND tỉnh chủ trì xây dựng Hệ thống thông tin báo cáo của tỉnh.
## II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Ủy ban nhân dân tỉnh chủ trì xây dựng Hệ thống thông tin báo cáo của tỉnh.`,
    'of who leads and who takes part': `
## I. NHIỆM VỤ
1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ xây dựng định mức chi cho trung tâm dữ liệu.
## II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ phối hợp với Sở Tài chính xây dựng định mức chi cho trung tâm dữ liệu.`,
    'of alternatives': `
## Phương án 1
1. Thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 02 tháng.
## Phương án 2
1. Thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 03 tháng.`,
    'of the cases that one Điều tells apart': `
Điều 5. Mức phạt
1. Chậm nộp đối với diện tích dưới 2 ha:
a) Phạt tiền 3.000.000 đồng đối với hành vi chậm trồng rừng thay thế;
2. Chậm nộp đối với diện tích trên 2 ha:
a) Phạt tiền 9.000.000 đồng đối với hành vi chậm trồng rừng thay thế.`,
    'of the wording of another text': `
Điều 1. Sửa đổi, bổ sung Điều 5 như sau:
“Điều 5. Khiếu nại
1. Thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 02 tháng.”
Điều 2. Khiếu nại
1. Thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 03 tháng.`,
    'of what was in force before': `
Điều 1. Khiếu nại
1. Thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 03 tháng.
Điều 2. Đánh giá
1. Trước đây, thời hạn giải quyết khiếu nại về dịch vụ bưu chính trong nước là 02 tháng.`,
    'of values that are told to be examples of another thing': `
Điều 1. Cấp giấy phép
1. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan có thẩm quyền trả kết quả.
Điều 2. Thu hồi chứng chỉ
1. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, cơ quan có thẩm quyền trả kết quả.`,
    'of a value that stands in the unit named': `
## Phần thứ nhất
## BỐ CỤC
Dự thảo Luật gồm 6 chương, 54 điều.
## Phần thứ hai
## NỘI DUNG
Trên cơ sở bố cục 54 điều đã nêu ở Phần thứ nhất, nội dung từng chương như sau:`,
    'of the seats of two boards': `
Điều 1. Cơ quan giúp việc
1. Sở Biển là cơ quan thường trực của Ban Chỉ đạo nuôi biển.
Điều 2. Chế độ làm việc
1. Sở Cảng là cơ quan thường trực của Ban Chỉ đạo phao tiêu; Sở Biển là cơ quan thường trực của Ban Chỉ đạo nuôi biển.`,
    'of two seats of one board': `
Điều 1. Cơ quan giúp việc
1. Sở Biển là cơ quan thường trực của Ban Chỉ đạo nuôi biển.
Điều 2. Chế độ làm việc
1. Sở Cảng là cơ quan giúp việc của Ban Chỉ đạo nuôi biển.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

describe('internal-conflict reports', () => {
  const cases: Readonly<Record<string, string>> = {
    'the seat of a board': `
Điều 1. Cơ quan giúp việc
1. Sở Biển là cơ quan thường trực của Ban Chỉ đạo; được dùng con dấu của Sở.
Điều 2. Chế độ làm việc
1. ⟦Sở Cảng⟧{internal-conflict} là cơ quan thường trực của Ban Chỉ đạo, chuẩn bị nội dung họp.`,
    'another day for the same task': `
## I. NHIỆM VỤ
1. Văn phòng Bộ đôn đốc các đơn vị gửi kế hoạch hành động năm 2100 trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Đề nghị các đơn vị gửi kế hoạch hành động năm 2100 về Văn phòng Bộ ⟦chậm nhất ngày 28/02/2100⟧{internal-conflict} để tổng hợp.`,
    'another quarter for the same task': `
## I. NHIỆM VỤ
1. Hoàn thành kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung trong quý III/2099.
## II. LỘ TRÌNH
1. Kết nối dữ liệu đất đai của tỉnh với nền tảng dùng chung, hoàn thành ⟦trong quý IV/2099⟧{internal-conflict}.`,
    'another day in a table': `
## I. MỤC TIÊU
1. Cung cấp dịch vụ công trực tuyến toàn trình cho doanh nghiệp nhỏ trước ngày 30/9/2099.
## II. NHIỆM VỤ

| TT | Nhiệm vụ | Thời hạn |
|---|---|---|
| 1 | Cung cấp dịch vụ công trực tuyến toàn trình cho doanh nghiệp nhỏ | ⟦trước ngày 31/12/2099⟧{internal-conflict} |`,
    'another term in another Điều': `
Điều 6. Khiếu nại
1. Thời hạn giải quyết khiếu nại không quá 02 tháng đối với dịch vụ bưu chính trong nước kể từ ngày nhận khiếu nại.
Điều 8. Trách nhiệm của doanh nghiệp
1. Giải quyết khiếu nại về dịch vụ bưu chính trong nước trong thời hạn ⟦03 tháng⟧{internal-conflict} kể từ ngày nhận khiếu nại.`,
    'another figure for the same year': `
## I. KẾT QUẢ
1. Năm 2098, tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh đạt 58,2%.
## II. ĐÁNH GIÁ
1. Tỷ lệ hồ sơ trực tuyến toàn trình của tỉnh năm 2098 đạt ⟦52,8%⟧{internal-conflict}.`,
    'another body in charge': `
## II. NHIỆM VỤ
1. Sở Tài chính chủ trì xây dựng Hệ thống thông tin báo cáo của tỉnh, kết nối với các xã trước ngày 30/9/2099.
## III. TỔ CHỨC THỰC HIỆN
1. ⟦Văn phòng UBND tỉnh⟧{internal-conflict} chủ trì xây dựng Hệ thống thông tin báo cáo của tỉnh; các cơ quan khác cung cấp biểu mẫu.`,
    'another body with partners': `
Điều 5. Kho tri thức
1. Giao Bộ Tư pháp chủ trì, phối hợp với Bộ Tài chính xây dựng, quản lý Kho tri thức pháp luật dùng chung.
Điều 9. Trách nhiệm của các bộ
1. ⟦Bộ Công an⟧{internal-conflict} chủ trì xây dựng, quản lý Kho tri thức pháp luật dùng chung.`,
    'another body that is given the task': `
## II. NHIỆM VỤ
1. Giao Sở Nội vụ tổng hợp báo cáo tình hình sử dụng trợ lý ảo.
## III. TỔ CHỨC THỰC HIỆN
1. Giao ⟦Sở Tài chính⟧{internal-conflict} tổng hợp báo cáo tình hình sử dụng trợ lý ảo.`,
    'another body in the table of tasks': `
## II. NHIỆM VỤ

| TT | Nhiệm vụ | Cơ quan chủ trì |
|---|---|---|
| 1 | Xây dựng Hệ thống thông tin báo cáo của tỉnh | Sở Tài chính |
## III. TỔ CHỨC THỰC HIỆN
1. ⟦Sở Nội vụ⟧{internal-conflict} chủ trì xây dựng Hệ thống thông tin báo cáo của tỉnh.`,
    'a value that the unit named does not give': `
## Phần thứ nhất
## BỐ CỤC
Dự thảo Luật gồm 6 chương, 54 điều.
## Phần thứ hai
## NỘI DUNG
Trên cơ sở bố cục ⟦52 điều⟧{internal-conflict} đã nêu ở Phần thứ nhất, nội dung từng chương như sau:`,
    'only the first of two passages that agree with each other': `
## I. NHIỆM VỤ
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ trước ngày 20/02/2100.
## II. KIẾN NGHỊ
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ ⟦trước ngày 28/02/2100⟧{internal-conflict}.
## III. KẾT LUẬN
1. Các đơn vị gửi kế hoạch hành động về Văn phòng Bộ trước ngày 28/02/2100.`,
    'the body and the day on lines of their own': `
## I. NHIỆM VỤ
1. Khảo sát nhu cầu nhà ở xã hội của công nhân.
- Cơ quan chủ trì: Sở Xây dựng.
- Thời gian hoàn thành: Quý III/2099.
## II. PHÂN CÔNG
1. Khảo sát nhu cầu nhà ở xã hội của công nhân. Cơ quan chủ trì: ⟦Sở Nội vụ⟧{internal-conflict}. Thời gian hoàn thành: ⟦Quý IV/2099⟧{internal-conflict}.`,
    'the body and the day in brackets': `
## I. NHIỆM VỤ
1. Khảo sát nhu cầu nhà ở xã hội của công nhân (Sở Xây dựng chủ trì, hoàn thành trong tháng 7/2099).
## II. PHÂN CÔNG
1. Khảo sát nhu cầu nhà ở xã hội của công nhân (⟦Sở Nội vụ⟧{internal-conflict} chủ trì, hoàn thành ⟦trong tháng 9/2099⟧{internal-conflict}).`,
    'a body before a colon, in the territory that the other passage does not name': `
## I. NHIỆM VỤ
1. Giao Sở Xây dựng chủ trì rà soát các điểm đen tai nạn giao thông trên địa bàn.
## II. PHÂN CÔNG
1. ⟦Công an tỉnh⟧{internal-conflict}: chủ trì rà soát các điểm đen tai nạn giao thông trên địa bàn tỉnh.`,
    'a day that is said of its task': `
## I. NHIỆM VỤ
1. Nghiệm thu hệ thống điều hành thông minh của tỉnh trước ngày 30/6/2100.
## II. LỘ TRÌNH
1. Thời hạn nghiệm thu hệ thống điều hành thông minh của tỉnh là ⟦ngày 30/9/2100⟧{internal-conflict}.`,
    'a total behind a colon': `
## I. MỤC TIÊU
1. Tổng kinh phí cấp nước sạch nông thôn là 45 tỷ đồng.
## II. KINH PHÍ
1. Tổng kinh phí cấp nước sạch nông thôn: ⟦54 tỷ đồng⟧{internal-conflict}.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});
