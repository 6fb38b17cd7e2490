import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { outdatedTarget } from './outdated-target.ts';

const REPLACED = `=== statement 2099-01-05/muc-cu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/muc-moi  Bộ trưởng Nguyễn Văn Mẫu, 2099-09-20
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
`;
const PAPER = `=== statement 2099-01-05/ket-thuc-giay-to  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05; target aim
Trong năm 2099 sẽ kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.
`;

describe('outdated-target accepts', () => {
  holds(
    'what was not reached, beside the goal that another text had set',
    `${REPLACED}=== draft 2102-01-10
Tỷ lệ người dân sử dụng dịch vụ công trực tuyến đạt 71%, thấp hơn mức 80% mà Chiến lược quốc gia về thuyền thúng đặt ra cho năm 2101.`,
  );

  holds(
    'a goal that was set once',
    `${REPLACED}=== draft 2102-01-10
Chiến lược quốc gia về thuyền thúng từng đặt mục tiêu 80% người dân sử dụng dịch vụ công trực tuyến vào năm 2101; đến nay mới đạt 71%.`,
  );

  holds(
    'what a document set, told with the document',
    `${PAPER}=== draft 2100-01-10
Quyết định số 7/QĐ-TTg đặt mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099.`,
  );

  holds(
    'a goal that is said to have passed',
    `${PAPER}=== draft 2100-01-10
Mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099 đã qua.`,
  );

  holds(
    'a goal of which it is told how things stood when it was set',
    `${PAPER}=== draft 2100-01-10
Mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099 là rất thách thức; khi đặt mục tiêu này năm 2097, hồ sơ giấy còn 70%.`,
  );

  holds(
    'the value in force',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'more than the value in force',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101 có 90% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value in a draft of the time before it was replaced',
    `${REPLACED}=== draft 2099-03-01
Phấn đấu đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the value of a higher office, which a lower one cannot replace',
    `=== statement 2099-01-05/thu-tuong  Thủ tướng Trần Thị Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/thu-truong  Thứ trưởng Lê Thị Mẫu, 2099-09-20
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value beside a later one for another year',
    `=== statement 2099-01-05/nam-2101  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/nam-2105  Bộ trưởng Nguyễn Văn Mẫu, 2099-09-20
Đến năm 2105, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value beside a later one for one province',
    `=== statement 2099-01-05/ca-nuoc  Thủ tướng Trần Thị Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/mot-tinh  Thủ tướng Trần Thị Mẫu, 2099-09-20
Đến năm 2101, ít nhất 80% người dân của tỉnh sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value reported as reached',
    `${REPLACED}=== draft 2100-01-10
Đến nay đã có 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value inside a quotation',
    `${REPLACED}=== draft 2100-01-10
Bộ trưởng khi ấy nói: “Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.”`,
  );

  holds(
    'a target on its last day',
    `${PAPER}=== draft 2099-12-31
Phấn đấu trong năm 2099 kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a passed target told as done',
    `${PAPER}=== draft 2100-01-10
Trong năm 2099, đơn vị đã kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a passed target told as missed',
    `${PAPER}=== draft 2100-01-10
Mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099 đã không đạt được.`,
  );

  holds(
    'a passed target moved to the next year',
    `${PAPER}=== draft 2100-01-10
Phấn đấu trong năm 2100 kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a passed time with another task',
    `${PAPER}=== draft 2100-01-10
Phấn đấu trong năm 2099 tuyển dụng 20 công chức cho phòng lưu trữ.`,
  );

  holds(
    'a year that only the heading names',
    `${PAPER}=== draft 2100-01-10
## Nhiệm vụ năm 2099
1. Phấn đấu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a beginning, which does not pass',
    `${PAPER}=== draft 2100-01-10
Từ năm 2099, sẽ kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'what was ordered once and has been done',
    `${PAPER}=== draft 2100-01-10
Đầu năm 2099, Bộ trưởng yêu cầu phấn đấu trong năm 2099 kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa; đến nay đã hoàn thành.`,
  );

  holds(
    'the result of a passed year beside its target',
    `=== statement 2099-01-05/muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2102-01-10
Năm 2101 đã có 82% người dân sử dụng dịch vụ công trực tuyến, vượt mục tiêu đề ra.`,
  );

  holds(
    'a passed target in quotation marks with its introduction',
    `${PAPER}=== draft 2100-01-10
Bộ trưởng từng nói: “Trong năm 2099 sẽ kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.”`,
  );

  holds(
    'what is done by then, with what is to come after it',
    `${PAPER}=== draft 2100-01-10
Sau khi đã kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099, đơn vị sẽ số hóa kho lưu trữ.`,
  );

  holds(
    'a passed target told as not yet done',
    `${PAPER}=== draft 2100-01-10
Trong năm 2099 chưa kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa, nay phải hoàn thành.`,
  );

  holds(
    'a target with a value that is done',
    `=== statement 2099-01-05/muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2102-01-10
Mục tiêu đến năm 2101 có 80% người dân sử dụng dịch vụ công trực tuyến đã hoàn thành.`,
  );

  holds(
    'a target with a value told as done',
    `=== statement 2099-01-05/muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2102-01-10
Thực hiện mục tiêu đến năm 2101 có 80% người dân sử dụng dịch vụ công trực tuyến, đơn vị đã làm xong.`,
  );

  holds(
    'the earlier value in a sentence that names the one in force',
    `${REPLACED}=== draft 2100-01-10
Chỉ tiêu 70% người dân sử dụng dịch vụ công trực tuyến đến năm 2101 đã được nâng lên 80%.`,
  );

  holds(
    'a passed target told as not reached',
    `${PAPER}=== draft 2100-01-10
Mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099 đã không đạt được.`,
  );

  holds(
    'a passed target told as moved',
    `${PAPER}=== draft 2100-01-10
Mục tiêu kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa trong năm 2099 chưa hoàn thành, chuyển sang năm 2100.`,
  );

  holds(
    'a value between the replaced one and the one in force, which was never set',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 75% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value below both, which is another fault',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );
});

describe('outdated-target reports', () => {
  holds(
    'a floor that the same office raised',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101, ⟦ít nhất 70%⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value without its comparator',
    `${REPLACED}=== draft 2100-01-10
Mục tiêu đến năm 2101 là ⟦70%⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value in words',
    `${REPLACED}=== draft 2100-01-10
Phấn đấu đến năm 2101 có ⟦bảy mươi phần trăm⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the earlier value in an item of a list',
    `${REPLACED}=== draft 2100-01-10
Mục tiêu đến năm 2101:
- ⟦70%⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến;
- 100% hồ sơ được số hóa.`,
  );

  holds(
    'the earlier value in a cell',
    `${REPLACED}=== draft 2100-01-10
| Chỉ tiêu | Năm 2101 |
|---|---|
| Tỷ lệ người dân sử dụng dịch vụ công trực tuyến | ⟦70%⟧{outdated-target} |`,
  );

  holds(
    'a value that a higher office replaced',
    `=== statement 2099-01-05/bo-truong  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/thu-tuong  Thủ tướng Trần Thị Mẫu, 2099-09-20; directive obligation
Đến năm 2101 phải có 85% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101 có ⟦70%⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value that a statement says it replaces, though a lower office made it',
    `=== statement 2099-01-05/muc-cu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/muc-moi  Thứ trưởng Lê Thị Mẫu, 2099-09-20; supersedes 2099-01-05/muc-cu
Đến năm 2101, 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101 có ⟦70%⟧{outdated-target} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a task for a year that has passed, the day after its last',
    `${PAPER}=== draft 2100-01-01
Phấn đấu ⟦trong năm 2099⟧{outdated-target} kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a passed time with “sẽ”',
    `${PAPER}=== draft 2100-01-10
⟦Năm 2099⟧{outdated-target}, đơn vị sẽ chấm dứt nhận hồ sơ giấy tại bộ phận một cửa.`,
  );

  holds(
    'a deadline that has passed',
    `${PAPER}=== draft 2100-01-10
Yêu cầu các đơn vị kết thúc việc nhận hồ sơ giấy tại bộ phận một cửa ⟦trước ngày 31/12/2099⟧{outdated-target}.`,
  );

  holds(
    'a passed horizon of a target with a value',
    `=== statement 2099-01-05/muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2102-01-10
Phấn đấu ⟦đến năm 2101⟧{outdated-target}, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a ceiling that the same office lowered',
    `=== statement 2099-01-05/cu  Thủ tướng Trần Thị Mẫu, 2099-01-05; directive obligation
Năm 2101, thời gian giải quyết hồ sơ cấp phép xây dựng không quá 20 ngày.
=== statement 2099-09-20/moi  Thủ tướng Trần Thị Mẫu, 2099-09-20; directive obligation
Năm 2101, thời gian giải quyết hồ sơ cấp phép xây dựng không quá 10 ngày.
=== draft 2100-01-10
Năm 2101, bảo đảm thời gian giải quyết hồ sơ cấp phép xây dựng ⟦không quá 20 ngày⟧{outdated-target}.`,
  );
});

function holds(name: string, world: string): void {
  test(name, () => expectFindings(world, [outdatedTarget]));
}
