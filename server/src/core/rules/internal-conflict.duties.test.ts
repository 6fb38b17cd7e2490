import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { internalConflict } from './internal-conflict.ts';

const expect = (draft: string): void => expectFindings(`=== draft 2099-06-01\n${draft}`, [internalConflict]);

describe('internal-conflict of duties stays silent', () => {
  const cases: Readonly<Record<string, string>> = {
    'of an act that is ordered of some and left open to others': `
Điều 5. Nhật ký
1. Doanh nghiệp bưu chính phải lưu trữ nhật ký truy cập hệ thống thông tin.
2. Hộ kinh doanh được khuyến khích lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of an exception that is written as one': `
Điều 5. Nhật ký
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin, trừ trường hợp quy định tại khoản 2 Điều này.
Điều 6. Miễn trừ
1. Doanh nghiệp không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of a condition on one side': `
Điều 5. Nhật ký
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.
Điều 6. Doanh nghiệp nhỏ
1. Trường hợp có dưới 10 lao động, doanh nghiệp không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of a condition that only one side names': `
Điều 5. Cung cấp
1. Doanh nghiệp không được cung cấp thông tin cá nhân của người sử dụng dịch vụ.
Điều 6. Phối hợp
1. Doanh nghiệp phải cung cấp thông tin cá nhân của người sử dụng dịch vụ cho cơ quan điều tra khi có yêu cầu bằng văn bản.`,
    'of other objects of one act': `
Điều 5. Báo cáo
1. Đơn vị phải gửi báo cáo kết quả thực hiện kế hoạch cải cách hành chính.
Điều 6. Tham gia
1. Đơn vị không bắt buộc gửi báo cáo kết quả thực hiện kế hoạch truyền thông.`,
    'of headings that part those for whom it is said': `
Điều 5. Đối với cơ quan nhà nước
1. Phải sử dụng chữ ký số trên hồ sơ công việc điện tử.
Điều 6. Đối với doanh nghiệp
1. Không bắt buộc sử dụng chữ ký số trên hồ sơ công việc điện tử.`,
    'of duties under the heads of two bodies': `
Điều 5. Trách nhiệm của Sở Nội vụ
1. Phải công bố danh mục dữ liệu mở trên cổng thông tin.
Điều 6. Quyền của doanh nghiệp
1. Không bắt buộc công bố danh mục dữ liệu mở trên cổng thông tin.`,
    'of a phase before and one after a day': `
Điều 5. Lộ trình
1. Từ ngày 01/7/2100, hộ kinh doanh phải sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền.
2. Trước ngày 01/7/2100, hộ kinh doanh được khuyến khích sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền.`,
    'of what must not be done and of what must be done not to': `
Điều 5. Bảo mật
1. Cán bộ không được tiết lộ nội dung hồ sơ khiếu nại của công dân.
2. Cán bộ phải bảo đảm không tiết lộ nội dung hồ sơ khiếu nại của công dân.`,
    'of an order repeated as one': `
Điều 5. Nhật ký
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.
Điều 6. Trách nhiệm
1. Doanh nghiệp có trách nhiệm lưu trữ nhật ký truy cập hệ thống thông tin tối thiểu 12 tháng.`,
    'of what others have asked to be left open': `
## I. GÓP Ý
1. Hiệp hội Bưu chính đã đề nghị không bắt buộc doanh nghiệp lưu trữ nhật ký truy cập hệ thống thông tin.
## II. NỘI DUNG
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of an act allowed for one purpose and forbidden for another': `
Điều 5. Trợ lý ảo
1. Công chức được phép sử dụng trợ lý ảo dùng chung để tra cứu văn bản.
2. Công chức không được sử dụng trợ lý ảo dùng chung để xử lý bí mật nhà nước.`,
    'of the law in force and what is proposed in its place': `
## I. HIỆN TRẠNG
1. Theo quy định hiện hành, doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.
2. Luật Bưu chính quy định doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.
## II. ĐỀ XUẤT
1. Doanh nghiệp không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of opinions on the draft': `
## I. GÓP Ý
1. Có ý kiến đề nghị không bắt buộc doanh nghiệp lưu trữ nhật ký truy cập hệ thống thông tin.
## II. TIẾP THU
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.`,
    'of two kinds of one thing': `
Điều 5. Thu
1. Số thu bảo hiểm xã hội bắt buộc trong năm của đối tượng đóng trên địa bàn tỉnh.
Điều 6. Thu
1. Số thu bảo hiểm xã hội tự nguyện trong năm của đối tượng đóng trên địa bàn tỉnh.`,
    'of two columns of a table': `
| Hiện hành | Đề xuất |
|---|---|
| Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin. | Doanh nghiệp không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin. |`,
    'of a right and a duty': `
Điều 5. Quyền
1. Người khiếu nại được cung cấp bản sao hồ sơ giải quyết khiếu nại.
2. Người khiếu nại phải cung cấp bản sao hồ sơ giải quyết khiếu nại.`,
    'of two numbered forms of one act': `
Điều 5. Mẫu
1. Đơn vị phải lập báo cáo thống kê theo biểu mẫu số 1.
2. Đơn vị không bắt buộc lập báo cáo thống kê theo biểu mẫu số 2.`,
    'of the wording of another text in quotation marks': `
Điều 5. Nhật ký
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin.
Điều 6. Sửa đổi
1. Bỏ cụm từ “Doanh nghiệp không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin” tại Điều 9 của Quy chế.`,
    'of lines under items that are called alike': `
## I. CHỈ TIÊU 1
1. Cơ quan chịu trách nhiệm thu thập, tổng hợp
- Chủ trì: Bộ Y tế;
## II. CHỈ TIÊU 2
1. Cơ quan chịu trách nhiệm thu thập, tổng hợp
- Chủ trì: Bộ Công an;`,
    'of what is done somewhere and not yet done elsewhere': `
## I. GHI CHÚ
1. Số vận đơn được ghi chi tiết ở mục khác của tờ khai hải quan.
## II. CÁCH GHI
1. Số vận đơn chưa được ghi chi tiết ở mục khác của tờ khai hải quan.`,
    'of the lines of two tasks': `
## I. NHIỆM VỤ
1. Khảo sát nhu cầu nhà ở xã hội của công nhân. Cơ quan chủ trì: Sở Xây dựng. Thời gian hoàn thành: Quý III/2099.
2. Khảo sát nhu cầu đào tạo nghề của công nhân. Cơ quan chủ trì: Sở Nội vụ. Thời gian hoàn thành: Quý IV/2099.`,
    'of a task in the province and one in its communes': `
## I. NHIỆM VỤ
1. Sở Xây dựng chủ trì rà soát các điểm đen tai nạn giao thông trên địa bàn tỉnh.
## II. PHÂN CÔNG
1. Công an xã chủ trì rà soát các điểm đen tai nạn giao thông trên địa bàn xã.`,
    'of duties in two lists that name two bodies': `
Điều 5. Trách nhiệm của doanh nghiệp
Doanh nghiệp có trách nhiệm:
a) Công bố công khai tiêu chuẩn chất lượng dịch vụ trên trang thông tin điện tử;
Điều 6. Quyền của người sử dụng
Người sử dụng không bắt buộc:
a) Công bố công khai tiêu chuẩn chất lượng dịch vụ trên trang thông tin điện tử;`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});

describe('internal-conflict of duties reports', () => {
  const cases: Readonly<Record<string, string>> = {
    'what is ordered here and left open there': `
Điều 5. Nhật ký
1. Doanh nghiệp phải lưu trữ nhật ký truy cập hệ thống thông tin tối thiểu 12 tháng.
Điều 9. Hỗ trợ
1. Doanh nghiệp ⟦không bắt buộc lưu trữ nhật ký truy cập hệ thống thông tin⟧{internal-conflict}.`,
    'what is left open here and ordered there': `
## II. NHIỆM VỤ
1. Khuyến khích các xã công khai kết quả xử lý phản ánh trên trang thông tin điện tử.
## III. TỔ CHỨC THỰC HIỆN
1. Các xã ⟦có trách nhiệm công khai kết quả xử lý phản ánh trên trang thông tin điện tử trước ngày 30/9/2099⟧{internal-conflict}.`,
    'what is ordered here and forbidden there': `
Điều 5. Tài khoản
1. Công chức phải sử dụng tài khoản dùng chung của đơn vị để xử lý hồ sơ.
Điều 9. An toàn
1. Công chức ⟦không được sử dụng tài khoản dùng chung của đơn vị⟧{internal-conflict} để xử lý hồ sơ.`,
    'what is allowed here and forbidden there': `
Điều 5. Trợ lý ảo
1. Công chức được phép sử dụng trợ lý ảo để soạn thảo văn bản mật.
Điều 9. An toàn
1. ⟦Nghiêm cấm công chức sử dụng trợ lý ảo⟧{internal-conflict} để soạn thảo văn bản mật.
2. Công chức không được phép sử dụng trợ lý ảo để soạn thảo văn bản mật.`,
    'a verdict that stands behind its act': `
## II. NHIỆM VỤ
1. Các đơn vị phải gắn mã QR trên biển tên tại bộ phận một cửa trước ngày 30/9/2099.
## III. TỔ CHỨC THỰC HIỆN
1. Việc gắn mã QR trên biển tên tại bộ phận một cửa ⟦là không bắt buộc⟧{internal-conflict}.`,
    'a verdict on an act of which somebody is freed': `
## II. NHIỆM VỤ
1. Cán bộ, công chức bắt buộc tham gia khóa bồi dưỡng kỹ năng số cơ bản.
## III. TỔ CHỨC THỰC HIỆN
1. Cán bộ, công chức ⟦tự nguyện tham gia khóa bồi dưỡng kỹ năng số cơ bản⟧{internal-conflict}.`,
    'a duty in a list that is left open elsewhere': `
Điều 5. Trách nhiệm của doanh nghiệp
Doanh nghiệp cung cấp dịch vụ có trách nhiệm:
a) Thông báo cho người sử dụng trước khi thay đổi giá cước;
b) Công bố công khai tiêu chuẩn chất lượng dịch vụ trên trang thông tin điện tử.
Điều 6. Công bố
1. Doanh nghiệp cung cấp dịch vụ ⟦không bắt buộc công bố công khai tiêu chuẩn chất lượng dịch vụ trên trang thông tin điện tử⟧{internal-conflict}.`,
    'a forbidden act in a list that is allowed elsewhere': `
Điều 5. Các hành vi bị nghiêm cấm
1. Sử dụng dữ liệu bản đồ số của tỉnh vào mục đích thương mại.
2. Chia sẻ mật khẩu truy cập hệ thống.
Điều 6. Khai thác
1. Tổ chức, cá nhân ⟦được phép sử dụng dữ liệu bản đồ số của tỉnh vào mục đích thương mại⟧{internal-conflict}.`,
  };
  for (const [name, draft] of Object.entries(cases)) test(name, () => expect(draft));
});
