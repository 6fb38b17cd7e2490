import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { countMismatch } from './count-mismatch.ts';

const SILENT: Readonly<Record<string, string>> = {
  'copies that are all given': 'Biên bản lập thành 03 bản, Sở A giữ 01 bản, đơn vị lập hồ sơ giữ 02 bản.',
  'copies of which each keeps some': 'Biên bản lập thành 04 bản, mỗi bên giữ 02 bản.',
  'copies of which only some are told':
    'Hợp đồng lập thành 06 bản, Bên A giữ 02 bản, các bản còn lại gửi kho bạc 02 bản.',
  'copies that are all given, and what becomes of one later':
    'Sổ lập thành 02 bản, Văn phòng giữ 01 bản, kế toán giữ 01 bản; hết năm nộp lưu trữ 01 bản.',
  'people told from several sides':
    'Lớp học có 50 học viên, gồm 20 học viên nữ, 15 học viên là đảng viên, 18 học viên dưới 30 tuổi.',
  'people, and those of one side among them':
    'Đoàn có 12 người, gồm 8 người của các sở, 4 người của xã, 5 người là nữ.',
  'what has been given, and what of it has been paid':
    'Tổng kinh phí 15 tỷ đồng, trong đó đã cấp 9 tỷ đồng, đã quyết toán 7,5 tỷ đồng, đang quyết toán 1,5 tỷ đồng.',
  'items of which one has its number behind its name':
    'Có ba nguyên nhân chính. Thứ nhất, thiếu nguồn lực. Thứ hai, nhận thức chưa đủ. Nguyên nhân thứ ba, chủ quan là chủ yếu, là chỉ đạo.',
  'copies, and pages of them': 'Hồ sơ gồm 03 bản, gửi Sở A 01 bản, gửi Sở B 01 bản, có 12 trang.',
  'those who did and those who did not':
    'Trong số 102 xã, phường, có 59 xã, phường đạt chuẩn và 43 xã, phường chưa đạt.',
  'those who did not do something else':
    'Trong số 102 xã, có 59 xã đạt chuẩn và 53 xã chưa báo cáo. Trong tổng số 40 hộ, có 30 hộ vay vốn; 20 hộ chưa vay.',
  'those who did and those who did not do the like of something else':
    'Trong tổng số 5.410 người, có 4.870 người đạt chuẩn về trình độ, 310 người chưa đạt chuẩn về tin học.',
  'those who did so much and those who did not do that much':
    'Trong số 34 tỉnh, có 12 tỉnh hoàn thành 100% và 5 tỉnh chưa hoàn thành 50%.',
  'those who did more, and those who did not': 'Trong số 102 xã, có 29 xã đạt chuẩn nâng cao và 43 xã chưa đạt chuẩn.',
  'those who did, those who did not, and the rest':
    'Trong số 102 xã, có 49 xã đạt chuẩn, 43 xã chưa đạt chuẩn; các xã còn lại đang thẩm định.',
  'the rest of a ratio': 'Có 14/22 bệnh viện triển khai bệnh án điện tử (63,6%); còn 8 bệnh viện chưa triển khai.',
  'a rest of something else': 'Có 14/22 bệnh viện triển khai bệnh án điện tử; còn 9 trạm y tế chưa triển khai.',
  'a rest that did not do something else':
    'Có 14/22 bệnh viện triển khai bệnh án điện tử; còn 9 bệnh viện chưa kết nối.',
  'a rest without a value, and what has come of it':
    'Kinh phí 84 triệu đồng, trong đó ngân sách xã hỗ trợ 50 triệu đồng, còn lại vận động; đến nay đã có 15 triệu đồng.',
  'a sum that is phased':
    'Kinh phí giai đoạn 2099 - 2101: 60 tỷ đồng; phân kỳ năm 2099: 10 tỷ đồng, năm 2100: 20 tỷ đồng, năm 2101: 30 tỷ đồng.',
  'the first phases of a sum':
    'Kinh phí giai đoạn 2099 - 2103: 90 tỷ đồng; phân kỳ năm 2099: 10 tỷ đồng, năm 2100: 20 tỷ đồng.',
  'a head without a number': 'Tổ có 08 thành viên, bao gồm: Tổ trưởng, 02 Tổ phó và 05 Ủy viên.',
  'a head beside people who are counted elsewhere': 'Đoàn gồm 30 người: Trưởng đoàn, 02 Phó đoàn và 05 chuyên gia.',
  'a list of commas with one more behind a semicolon':
    'Tổ chức 35 lớp, gồm 10 lớp cho sở, 20 lớp cho xã; 5 lớp cho hội.',
  'a list and what came of it':
    'Bộ nhận được 64 ý kiến, gồm 19 ý kiến của bộ, 34 ý kiến của tỉnh và 11 ý kiến của hội; tiếp thu 45/64 ý kiến.',
  'a change with its years in brackets': 'Số hộ tăng từ 320 (năm 2099) lên 480 (năm 2101), tức tăng 50%.',
  'a change with another number in brackets':
    'Số hộ tăng từ 320 (trong đó 40 hộ mới) lên 480 (năm 2101), tức tăng 60%.',
  'what is given out':
    'Bố trí 600 tỷ đồng từ ngân sách năm 2099: Bộ Mẫu 300 tỷ đồng, Bộ Thử 200 tỷ đồng, Sở A 100 tỷ đồng.',
  'amounts that depend on the case':
    'Hỗ trợ 60 triệu đồng: xã loại I 28 triệu đồng, xã loại II 20 triệu đồng, xã loại III 22 triệu đồng.',
  'parts by their names': 'Toàn tỉnh có 1.140 doanh nghiệp: phần mềm 420, phần cứng 130, dịch vụ 590.',
  'parts in brackets': 'Sở có 64 công chức (nam 30, nữ 34); Chi cục có 12 người (trong đó nam 7, nữ 4).',
  'the numbers of things': 'Khảo sát tại 10 phường: phường 1, phường 2, phường 3 và phường 5.',
  'the numbers of things of several kinds': 'Rà soát 12 nội dung: khoản 2, điểm 3, mục 6.',
  years: 'Có 4.040 hộ: giai đoạn 2099, năm 2100.',
  'names and numbers far from the whole': 'Có 12 lớp: học viên nam 210, học viên nữ 240.',
  'one value in brackets': 'Toàn tỉnh có 64 xã (đạt 60), 30 phường.',
  'sources that pay all': 'Ngân sách tỉnh bảo đảm 70%, ngân sách xã bảo đảm 30% kinh phí thực hiện.',
  'sources that leave a rest': 'Ngân sách tỉnh hỗ trợ 50%, ngân sách xã hỗ trợ 30% kinh phí mua thiết bị.',
  'sources that pay for different things':
    'Ngân sách tỉnh hỗ trợ 70% tiền mua thiết bị, ngân sách xã hỗ trợ 50% tiền đường truyền.',
  'one source in several cases':
    'Ngân sách tỉnh hỗ trợ 70%, ngân sách tỉnh hỗ trợ 50% kinh phí đối với xã loại I và xã loại II.',
  'shares that depend on the case':
    'Đối với xã loại I, ngân sách tỉnh hỗ trợ 70%, ngân sách xã hỗ trợ 40% trong hai năm đầu.',
  'a share of the plan':
    'Kế hoạch vốn được giao 1.250 tỷ đồng; giải ngân đến 30/6 được 562,5 tỷ đồng, bằng 45% kế hoạch.',
  'a share of the plan that is rounded': 'Dự toán được giao 1.250 tỷ đồng; đã chi 562 tỷ đồng, đạt 45% dự toán.',
  'a share of another plan':
    'Kế hoạch được giao 1.250 tỷ đồng, vốn kéo dài 200 tỷ đồng; giải ngân 562,5 tỷ đồng, bằng 38,8% kế hoạch.',
  'a share of the same time before':
    'Kế hoạch vốn được giao 1.250 tỷ đồng; giải ngân 562,5 tỷ đồng, bằng 110% kế hoạch cùng kỳ.',
  'a share of what nobody planned': 'Doanh thu 1.250 tỷ đồng; nộp ngân sách 562,5 tỷ đồng, bằng 54% kế hoạch.',
};

const REPORTED: Readonly<Record<string, string>> = {
  'parts of a text, in words':
    'Kế hoạch gồm ⟦sáu phần⟧{count-mismatch}: hiện trạng; mục tiêu; nhiệm vụ; kinh phí; tổ chức thực hiện.',
  'copies of which one goes to nobody':
    'Biên bản được lập thành ⟦07 bản⟧{count-mismatch}, Bên giao giữ 04 bản, Bên nhận giữ 02 bản./.',
  'copies of which more are given before a semicolon than there are':
    'Sổ lập thành ⟦02 bản⟧{count-mismatch}, Sở A giữ 02 bản, Sở B giữ 01 bản; hết năm nộp lưu trữ 01 bản.',
  'classes of three regions':
    'Tổ chức ⟦18 lớp⟧{count-mismatch}, gồm 7 lớp ở miền Bắc, 4 lớp ở miền Trung, 5 lớp ở miền Nam.',
  'people of two sexes': 'Lớp học có ⟦50 học viên⟧{count-mismatch}, gồm 20 học viên nữ, 33 học viên nam.',
  'copies that are sent': 'Phiếu được lập thành ⟦03 bản⟧{count-mismatch}: gửi Sở A 02 bản; lưu hồ sơ 02 bản.',
  'those who did and those who did not':
    'Trong số ⟦102 xã⟧{count-mismatch}, phường, có 59 xã, phường đạt chuẩn và 53 xã, phường chưa đạt.',
  'more of those who did and of those who did not than there are':
    'Trong số ⟦102 xã⟧{count-mismatch}, có 69 xã đạt chuẩn nâng cao và 43 xã chưa đạt chuẩn.',
  'the rest of a ratio':
    'Năm 2099, 14/⟦22 bệnh viện⟧{count-mismatch} triển khai bệnh án điện tử (63,6%); còn 9 bệnh viện chưa triển khai.',
  'what is counted in volumes':
    'Hồ sơ kèm theo gồm ⟦37 tập⟧{count-mismatch}, trong đó tài liệu kỹ thuật 20 tập, tài liệu hướng dẫn 12 tập, còn lại 7 tập là biên bản.',
  'a sum that is phased':
    'Kinh phí giai đoạn 2099 - 2101: ⟦66 tỷ đồng⟧{count-mismatch}; phân kỳ năm 2099: 10 tỷ đồng, năm 2100: 20 tỷ đồng, năm 2101: 30 tỷ đồng.',
  'a head without a number':
    'Tổ công tác có ⟦09 thành viên⟧{count-mismatch}, bao gồm: Tổ trưởng, 02 Tổ phó và 05 Ủy viên.',
  'a list before what came of it':
    'Bộ nhận được ⟦62 ý kiến⟧{count-mismatch} góp ý, gồm 19 ý kiến của bộ, 34 ý kiến của tỉnh và 11 ý kiến của hội; tiếp thu 45/64 ý kiến.',
  'a change with its years in brackets':
    'Số hộ tăng từ 320 (năm 2099) lên 480 (năm 2101), tức tăng ⟦60%⟧{count-mismatch}.',
  'what is given out':
    'Chấp thuận bố trí ⟦600 tỷ đồng⟧{count-mismatch} từ ngân sách trung ương năm 2099: Bộ Mẫu 280 tỷ đồng, Bộ Thử 200 tỷ đồng, Sở A 220 tỷ đồng.',
  'parts by their names':
    'Toàn tỉnh có ⟦1.140 doanh nghiệp⟧{count-mismatch}: phần mềm 420, phần cứng 130, dịch vụ 560 và tư vấn 40.',
  'parts in brackets': 'Sở có ⟦64 công chức⟧{count-mismatch} (nam 30, nữ 36).',
  'sources that pay too much':
    'Ngân sách tỉnh bảo đảm ⟦70%, ngân sách xã bảo đảm 40%⟧{count-mismatch} kinh phí thực hiện Nghị quyết.',
  'a share of the plan':
    'Tổng vốn được giao 1.250 tỷ đồng; giải ngân đến 30/6 được 562,5 tỷ đồng, bằng ⟦54%⟧{count-mismatch} kế hoạch.',
};

describe('count-mismatch of parts stays silent on', () => {
  for (const [name, draft] of Object.entries(SILENT)) test(name, () => expect(draft));
});

describe('count-mismatch of parts reports', () => {
  for (const [name, draft] of Object.entries(REPORTED)) test(name, () => expect(draft));
});

function expect(draft: string): void {
  expectFindings(`=== draft 2099-06-01\n${draft}`, [countMismatch]);
}
