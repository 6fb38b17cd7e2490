import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { pastDeadline } from './past-deadline.ts';

/** A draft of a kind, judged on 5 May 2099. */
function draft(type: string, heading: string, body: string): string {
  return `=== draft 2099-05-05
# ${type}
**Về việc mẫu**
*Hà Nội, ngày 05 tháng 5 năm 2099*
*Căn cứ Luật Mẫu số 12/2098/QH15;*
## ${heading}
${body}`;
}

const plan = (body: string): string => draft('KẾ HOẠCH', 'II. NHIỆM VỤ VÀ GIẢI PHÁP', body);

const SILENT: readonly (readonly [name: string, world: string])[] = [
  [
    'a deadline to come, and one on the day itself',
    plan('Sở A gửi báo cáo trước ngày 30/6/2099; hoàn thành chậm nhất ngày 05/5/2099.'),
  ],
  [
    'the day of a document that is left open',
    plan('Điều 2. Công ty phải thực hiện đúng Luật Mẫu và Nghị định số ….. ngày ….. tháng ….. năm 2098 của Chính phủ.'),
  ],
  ['a deadline without a year', plan('Sở A gửi báo cáo trước ngày 30/3.')],
  [
    'whoever did something by a day, of whom something is said',
    plan('Thưởng 05 triệu đồng; các đơn vị gửi báo cáo trước ngày 20/4/2099 được cộng điểm thi đua.'),
  ],
  [
    'what was agreed and done',
    draft('BIÊN BẢN', 'NỘI DUNG', 'Hai bên thống nhất:\n1. Bên giao đã gửi hồ sơ trước ngày 30/4/2099.'),
  ],
  ['what was done', plan('Sở A đã gửi báo cáo trước ngày 30/3/2099.')],
  [
    'results that are told in a list of tasks and solutions',
    draft(
      'BÁO CÁO',
      'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP',
      'Sở A hoàn thành kết nối dữ liệu trước ngày 30/3/2099.',
    ),
  ],
  [
    'the period of a plan that is written by its end',
    plan('Sở A tổ chức thực hiện Kế hoạch chuyển đổi số đến hết năm 2098 đã ban hành.'),
  ],
  [
    'results of a report',
    draft(
      'BÁO CÁO',
      'I. KẾT QUẢ THỰC HIỆN',
      'Sở A hoàn thành kết nối dữ liệu trước ngày 30/3/2099.\n- Tổ chức 5 lớp tập huấn, hoàn thành trong quý I/2099.',
    ),
  ],
  [
    'an account without a heading of tasks',
    draft('TỜ TRÌNH', 'I. SỰ CẦN THIẾT', 'Bộ A trình Chính phủ trước ngày 30/3/2099.'),
  ],
  [
    'a section of results in a plan',
    draft('KẾ HOẠCH', 'I. TÌNH HÌNH NĂM 2098', 'Sở A hoàn thành kết nối dữ liệu trong năm 2098.'),
  ],
  [
    'things that are told by a day',
    plan('Rà soát các văn bản ban hành trước ngày 01/3/2099; xử lý hồ sơ tồn đọng trước ngày 01/3/2099.'),
  ],
  [
    'a transitional provision',
    draft(
      'NGHỊ ĐỊNH',
      'Chương III. ĐIỀU KHOẢN THI HÀNH',
      '**Điều 9. Quy định chuyển tiếp**\nDự án được phê duyệt trước ngày 01/3/2099 thì tiếp tục thực hiện theo quyết định đầu tư.',
    ),
  ],
  ['conditions', plan('Trường hợp hồ sơ nộp trước ngày 01/3/2099 thì giải quyết theo quy định cũ.')],
  [
    'the period in the name of a programme',
    plan('Tiếp tục thực hiện Chương trình chuyển đổi số giai đoạn 2091 - 2095 và Kế hoạch hành động đến năm 2098.'),
  ],
  ['a task that was put off', plan('Lùi thời hạn gửi báo cáo từ trước ngày 30/3/2099 sang trước ngày 30/9/2099.')],
  ['what somebody else ordered', plan('Thủ tướng Chính phủ yêu cầu các bộ hoàn thành trước ngày 31/12/2098.')],
  ['quoted words', plan('Nội dung “Sở A gửi báo cáo trước ngày 30/3/2099” được giữ nguyên.')],
  ['"đến nay" and figures by a day', plan('Đến nay các sở đã hoàn thành; số liệu tính đến ngày 31/3/2099 đạt 90%.')],
  ['how it was before', plan('Trước ngày 01/3/2099, việc cấp phép do huyện thực hiện.')],
  [
    'a deadline of recurring reports',
    plan('Các đơn vị gửi báo cáo trước ngày 15 của tháng cuối quý, trước ngày 15/12 hằng năm.'),
  ],
  ['a year long past', plan('Chi trả trợ cấp cho người tham gia công tác trước ngày 01/01/2075.')],
  ['a text that is no official draft', '=== draft 2099-05-05\nSở A gửi báo cáo trước ngày 30/3/2099.'],
  [
    'a table of what was done',
    plan('| TT | Văn bản | Thời gian ban hành |\n|---|---|---|\n| 1 | Kế hoạch mẫu | tháng 3/2099 |'),
  ],
  [
    'a row that says it is done',
    plan(
      '| TT | Nhiệm vụ | Đơn vị | Thời hạn | Ghi chú |\n|---|---|---|---|---|\n| 1 | Rà soát dữ liệu | Sở A | quý I/2099 | Đã hoàn thành |',
    ),
  ],
  [
    'a target that a statement bears on',
    `=== statement 2098-01-05/so-hoa  Bộ trưởng A, 2098-01-05
Trong năm 2098 các bộ phải kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.
${plan('Sở A tập trung hoàn thành việc kết thúc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2098.')}`,
  ],
  ['work that was completed by a day', plan('1. Thanh toán khối lượng hoàn thành trước ngày 31/12/2098.')],
  [
    'tasks that are told by their deadlines',
    plan('1. Rà soát các nhiệm vụ có thời hạn hoàn thành trước ngày 31/12/2098.'),
  ],
  [
    'a year that tells which thing is meant',
    plan(`1. Hoàn thành quyết toán ngân sách năm 2098.
2. Các đơn vị gửi báo cáo tổng kết năm 2098 về Sở A; nộp hồ sơ quyết toán quý IV/2098.
3. Sở A trình Hội đồng nhân dân phê chuẩn quyết toán ngân sách năm 2098; hoàn thành 02 nhiệm vụ chậm tiến độ của năm 2098.
4. Tổ chức trao thưởng cho các đơn vị hoàn thành xuất sắc nhiệm vụ năm 2098.`),
  ],
  [
    'a day that tells which thing is meant',
    plan(`1. Sở A xét tốt nghiệp cho học viên hoàn thành chương trình trước ngày 30/3/2099.
2. Sở B thẩm định các dự án trình trước ngày 31/12/2098.
3. Sở C tổng hợp các nhiệm vụ khoa học đến hạn nghiệm thu trước ngày 28/02/2099, xử lý theo quy định.
4. Xử lý kiến nghị của cử tri gửi đến trước ngày 31/12/2098.
5. Sở D lập danh sách người nghỉ hưu trước tuổi trước ngày 31/12/2098 để chi trả chế độ.
6. Khắc phục các tồn tại phải hoàn thành khắc phục trước ngày 31/12/2098 theo kết luận kiểm toán.`),
  ],
  ['the end of what lasts', plan('1. Thời hạn hiệu lực của giấy phép: đến hết ngày 31/12/2098.')],
  ['a period of which the end is to come', plan('1. Thời gian thực hiện: từ tháng 01/2099 đến tháng 12/2099.')],
  ['when a deed was done', plan('1. Đã lắp đặt camera: Quý I/2099.')],
  [
    'the lines and the table of a report',
    draft(
      'BÁO CÁO',
      'I. KẾT QUẢ THỰC HIỆN',
      '1. Khảo sát nhu cầu nhà ở. Thời gian hoàn thành: Quý I/2099.\n\n| TT | Nhiệm vụ | Thời gian hoàn thành |\n|---|---|---|\n| 1 | Khảo sát | 2098 |',
    ),
  ],
  [
    'what a column of results tells',
    plan('| TT | Nhiệm vụ | Kết quả |\n|---|---|---|\n| 1 | Khảo sát | Sở A gửi báo cáo trước ngày 30/3/2099 |'),
  ],
  [
    'a report of a quarter, and a term that others have set',
    plan(`| TT | Nội dung | Cơ quan |
|---|---|---|
| 1 | Báo cáo quý I/2099 | Các sở |

Các kiến nghị còn theo dõi:

| TT | Kiến nghị | Thời hạn theo kết luận | Tình trạng |
|---|---|---|---|
| 1 | Thu hồi kinh phí | 30/12/2098 | Đang thực hiện |`),
  ],
  ['a year in a column of something else', plan('| TT | Nhiệm vụ | Năm |\n|---|---|---|\n| 1 | Khảo sát | 2098 |')],
  [
    'what was handed over by a day, as the thing that is spoken of',
    plan('Việc nộp hồ sơ trước ngày 30/4/2099 được tính điểm.\n\nViệc bàn giao tài khoản xong trong tháng 6/2099.'),
  ],
  ['a deed that was ended', plan('Việc bàn giao tài khoản cho các xã đã xong trong tháng 02/2099.')],
];

const REPORTED: readonly (readonly [name: string, world: string])[] = [
  [
    'a deed that is the subject of its clause',
    plan('Sở A vận hành nền tảng; việc bàn giao tài khoản cho các xã xong ⟦trong tháng 02/2099⟧{past-deadline}.'),
  ],
  [
    'what is asked of all, behind an order to one',
    plan('Giao Vụ A tổng hợp; các địa phương cung cấp đầu mối liên hệ ⟦trước ngày 20/4/2099⟧{past-deadline}.'),
  ],
  [
    'what two parties agree in minutes',
    draft(
      'BIÊN BẢN',
      'NỘI DUNG',
      `Hai bên thống nhất:
1. Bên nhận hoàn thiện kế hoạch vận hành, gửi Bên giao ⟦trước ngày 30/4/2099⟧{past-deadline}.`,
    ),
  ],
  [
    'a day behind the name of the plan that has to be issued by it',
    plan('Tham mưu UBND tỉnh ban hành Kế hoạch chuyển đổi số năm 2100 ⟦trước ngày 15/11/2098⟧{past-deadline}.'),
  ],
  [
    'a task whose object is told in brackets',
    plan('Cử đầu mối, gửi danh sách (họ tên, chức vụ, thư điện tử) về Sở A ⟦trước ngày 30/4/2099⟧{past-deadline}.'),
  ],
  [
    'a task below a line that asks for it to judge something',
    plan(`Để đánh giá kết quả nuôi biển, Sở A đề nghị các đơn vị:
1. Gửi số liệu về Sở A ⟦trước ngày 30/4/2099⟧{past-deadline}.`),
  ],
  [
    'a body and what it has to do',
    plan('1. Sở A tiếp tục rà soát văn bản; gửi phương án về Văn phòng Bộ ⟦trước ngày 30/3/2099⟧{past-deadline}.'),
  ],
  [
    'an imperative',
    plan(
      'Rà soát quy định về tài chính đối với sản phẩm mẫu; trình cấp có thẩm quyền ⟦trước ngày 30/4/2099⟧{past-deadline}.',
    ),
  ],
  ['the latest day', plan('Các đơn vị báo cáo kết quả về Sở A ⟦chậm nhất ngày 15/4/2099⟧{past-deadline}.')],
  [
    'a quarter and a year in which something is completed',
    plan(
      '- Sở A hoàn thành xây dựng phần mềm ⟦trong quý I/2099⟧{past-deadline}.\n- Sở B tập trung hoàn thành phần việc của tỉnh ⟦trong năm 2098⟧{past-deadline}.',
    ),
  ],
  [
    'a quarter behind a comma, and right behind the deed',
    plan(`1. Sở A nâng cấp hệ thống báo cáo, ⟦quý I/2099⟧{past-deadline}.
2. Xây dựng đề án, hoàn thành ⟦tháng 3/2099⟧{past-deadline}.`),
  ],
  [
    'what a body is given to gather',
    plan('Gửi hồ sơ cho Sở A tổng hợp, báo cáo ⟦trước ngày 30/3/2099⟧{past-deadline}.'),
  ],
  [
    'an order in an official letter',
    `=== draft 2099-05-05
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/BA-VP
Hà Nội, ngày 05 tháng 5 năm 2099
Kính gửi: Các sở, ngành
Thực hiện Nghị quyết số 5/NQ-CP, Bộ A đề nghị các sở rà soát và gửi kết quả ⟦trước ngày 20/4/2099⟧{past-deadline}.`,
  ],
  [
    'the tasks of a report',
    draft(
      'BÁO CÁO',
      'III. NHIỆM VỤ TRỌNG TÂM NĂM 2099',
      '3. Cục A tham mưu thực hiện phần 2 của Đề án; gửi phương án về Văn phòng Bộ ⟦trước ngày 30/11/2098⟧{past-deadline}.',
    ),
  ],
  [
    'a duty in a decree',
    draft(
      'NGHỊ ĐỊNH',
      'Chương III. TỔ CHỨC THỰC HIỆN',
      '**Điều 9. Trách nhiệm của Bộ A**\n1. Bộ A có trách nhiệm ban hành hướng dẫn ⟦trước ngày 01 tháng 3 năm 2099⟧{past-deadline}.',
    ),
  ],
  [
    'the time first',
    plan(
      '⟦Trước ngày 20/3/2099⟧{past-deadline}, các sở gửi danh mục nhiệm vụ về Văn phòng.\n⟦Chậm nhất đến ngày 01/4/2099⟧{past-deadline}, toàn bộ các xã phải kết nối hệ thống.',
    ),
  ],
  ['a deadline behind its label', plan('- Thời hạn hoàn thành: ⟦quý I/2099⟧{past-deadline}.')],
  [
    'a table of tasks',
    plan(
      '| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Thí điểm tại 10 xã | Sở A | quý III/2099 |\n| 2 | Rà soát dữ liệu | Sở B | ⟦quý I/2099⟧{past-deadline} |',
    ),
  ],
  [
    'a day in a table',
    plan(
      '| Nội dung | Cơ quan thực hiện | Thời hạn |\n|---|---|---|\n| Kết nối dữ liệu | Sở B | ⟦trước ngày 31/3/2099⟧{past-deadline} |',
    ),
  ],
  [
    'lines of their own',
    plan(
      '1. Khảo sát nhu cầu nhà ở. Thời gian hoàn thành: ⟦Quý I/2098⟧{past-deadline}.\n2. Xây dựng trang thông tin. Tiến độ: ⟦tháng 3/2099⟧{past-deadline}.\n3. Thời gian nộp hồ sơ: ⟦đến hết ngày 10/4/2099⟧{past-deadline}.',
    ),
  ],
  [
    'a time that is said of a deed',
    plan('- Lắp đặt camera: ⟦Quý I/2099⟧{past-deadline}.\n- Nghiệm thu hệ thống ⟦trước 30/4/2099⟧{past-deadline}.'),
  ],
  ['a period that has ended', plan('1. Thời gian thực hiện: ⟦từ tháng 01/2098 đến tháng 3/2099⟧{past-deadline}.')],
  [
    'a term behind a task',
    plan('1. Sở B hướng dẫn các đơn vị; thời hạn báo cáo ⟦chậm nhất ngày 15/4/2099⟧{past-deadline}.'),
  ],
  [
    'a year alone in a column of deadlines, and a task in a cell',
    plan(
      '| TT | Nhiệm vụ | Thời gian hoàn thành |\n|---|---|---|\n| 1 | Khảo sát | ⟦2098⟧{past-deadline} |\n| 2 | Xây dựng đề án, trình Sở A ⟦trước ngày 31/3/2099⟧{past-deadline} | |',
    ),
  ],
];

describe('past-deadline', () => {
  for (const [name, world] of SILENT) test(`silent: ${name}`, () => expectFindings(world, [pastDeadline]));
  for (const [name, world] of REPORTED) test(`reported: ${name}`, () => expectFindings(world, [pastDeadline]));
});
