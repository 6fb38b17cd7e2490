import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { targetConflict } from './target-conflict.ts';

const FLOOR = `=== statement 2099-01-05/dich-vu-cong  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
`;
const CEILING = `=== statement 2099-02-10/giai-quyet-ho-so  Thủ tướng Trần Thị Mẫu, 2099-02-10; directive obligation
Năm 2100, thời gian giải quyết hồ sơ cấp phép xây dựng không quá 15 ngày làm việc.
`;

describe('target-conflict accepts', () => {
  holds(
    'the recorded target restated',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a higher floor: more than was asked contradicts nobody',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có trên 85% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the same value in words',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có tối thiểu bảy mươi phần trăm người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a lower ceiling',
    `${CEILING}=== draft 2099-06-01
Năm 2100, thời gian giải quyết hồ sơ cấp phép xây dựng phải không quá 10 ngày làm việc.`,
  );

  holds(
    'the ceiling as a plain value',
    `${CEILING}=== draft 2099-06-01
Năm 2100, bảo đảm thời gian giải quyết hồ sơ cấp phép xây dựng là 15 ngày làm việc.`,
  );

  holds(
    'a target for another year',
    `${FLOOR}=== draft 2099-02-01
Phấn đấu đến hết năm 2099 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a step on the way: by June less than by December',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến ngày 30/6/2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a target without a year, since nothing says that it is for the recorded one',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a target of one province beside that of the country',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân trên địa bàn tỉnh sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a target of a named district',
    `${FLOOR}=== draft 2099-06-01
Đến năm 2100, huyện Sông Mẫu có 55% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'another kind of people than the record names',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 40% doanh nghiệp nhỏ được tư vấn pháp luật miễn phí.`,
  );

  holds(
    'a number of another unit',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 5 triệu người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'an increase, which is no level',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100, tỷ lệ người dân sử dụng dịch vụ công trực tuyến tăng 15%.`,
  );

  holds(
    'what has been reached so far',
    `${FLOOR}=== draft 2099-06-01
Đến nay đã có 52% người dân sử dụng dịch vụ công trực tuyến, chuẩn bị cho mục tiêu năm 2100.`,
  );

  holds(
    'an approximate value that reaches the floor within its rounding',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có khoảng 70% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'two thirds beside a floor of 66%',
    `=== statement 2099-01-05/tap-huan  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 66% công chức cấp xã được tập huấn kỹ năng số.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có hai phần ba công chức cấp xã được tập huấn kỹ năng số.`,
  );

  holds(
    'what somebody else is quoted as saying',
    `${FLOOR}=== draft 2099-06-01
Có ý kiến cho rằng “đến năm 2100, 60% người dân sử dụng dịch vụ công trực tuyến đã là tốt”.`,
  );

  holds(
    'a legal basis that carries a number in its title',
    `${FLOOR}=== draft 2099-06-01
Căn cứ Kế hoạch đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến;`,
  );

  holds(
    'a value that agrees with one of two records',
    `${FLOOR}=== statement 2099-03-01/thu-truong  Thứ trưởng Lê Thị Mẫu, 2099-03-01
Đến năm 2100, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a measured figure on record, which orders nothing',
    `=== statement 2099-01-05/da-dat  Bộ Thử nghiệm, 2099-01-05; figure fact
Năm 2098 đã có 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a table whose rows set other years',
    `${FLOOR}=== draft 2099-06-01
| Chỉ tiêu | Năm 2099 | Năm 2100 |
|---|---|---|
| Tỷ lệ người dân sử dụng dịch vụ công trực tuyến | 55% | 72% |`,
  );

  holds(
    'a period that ends in another year',
    `${FLOOR}=== draft 2099-06-01
Giai đoạn 2101 - 2105, phấn đấu duy trì 65% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the value from which a change starts',
    `${FLOOR}=== draft 2099-06-01
Đến năm 2100, nâng tỷ lệ người dân sử dụng dịch vụ công trực tuyến từ 60% lên 75%.`,
  );

  holds(
    'what was planned before',
    `${FLOOR}=== draft 2099-06-01
Trước đây ta dự kiến đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'what was planned before, beside the new value',
    `${FLOOR}=== draft 2099-06-01
Kế hoạch trước đây đặt mục tiêu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến; nay nâng lên 75%.`,
  );

  holds(
    'an aim that is denied',
    `${FLOOR}=== draft 2099-06-01
Không đặt mục tiêu đến năm 2100 chỉ có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a condition',
    `${FLOOR}=== draft 2099-06-01
Nếu đến năm 2100 chỉ có 60% người dân sử dụng dịch vụ công trực tuyến thì phải giải trình.`,
  );

  holds(
    'the complement: those who do not',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 chỉ còn 30% người dân chưa sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a part of the people, by where they live',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân nông thôn sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a part of the people in remote places',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân vùng sâu, vùng xa sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a part of the people by age',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người cao tuổi sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a share of another thing in the same words',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% dịch vụ công trực tuyến được người dân sử dụng.`,
  );

  holds(
    'a body of its own',
    `${FLOOR}=== draft 2099-06-01
Tại Sở Thử nghiệm, đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`,
  );
});

describe('target-conflict reports', () => {
  holds(
    'a target beside one of something else that has the value in force',
    `${FLOOR}=== statement 2099-01-06/may-tinh  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-06
Đến năm 2100, 70% thuyền trưởng có bản đồ luồng lạch điện tử.
=== draft 2099-06-01
Đến năm 2100, 70% thuyền trưởng có bản đồ luồng lạch điện tử; ⟦55%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a lower plain value than a floor',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a lower floor',
    `${FLOOR}=== draft 2099-06-01
Mục tiêu đến năm 2100 là ⟦ít nhất 65%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a lower value in words',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦sáu mươi phần trăm⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'half the people as a fraction',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦một nửa⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a higher ceiling',
    `${CEILING}=== draft 2099-06-01
Năm 2100, thời gian giải quyết hồ sơ cấp phép xây dựng phải ⟦không quá 20 ngày làm việc⟧{target-conflict}.`,
  );

  holds(
    'a plain value above a ceiling',
    `${CEILING}=== draft 2099-06-01
Năm 2100, bảo đảm thời gian giải quyết hồ sơ cấp phép xây dựng là ⟦25 ngày làm việc⟧{target-conflict}.`,
  );

  holds(
    'a lower value than a plain recorded one',
    `=== statement 2099-01-05/truong-hoc  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, 90% trường trung học có phòng thực hành số.
=== draft 2099-06-01
Đến năm 2101, phấn đấu ⟦80%⟧{target-conflict} trường trung học có phòng thực hành số.`,
  );

  holds(
    'an item that takes its year from the line that introduces the list',
    `${FLOOR}=== draft 2099-06-01
Mục tiêu đến năm 2100:
- ⟦60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến;
- 100% hồ sơ được số hóa.`,
  );

  holds(
    'an item under a heading that names the year',
    `${FLOOR}=== draft 2099-06-01
## II. Chỉ tiêu đến năm 2100
1. Tỷ lệ người dân sử dụng dịch vụ công trực tuyến đạt ⟦60%⟧{target-conflict}.`,
  );

  holds(
    'a cell of a table, by its row and column',
    `${FLOOR}=== draft 2099-06-01
| Chỉ tiêu | Năm 2099 | Năm 2100 |
|---|---|---|
| Tỷ lệ người dân sử dụng dịch vụ công trực tuyến | 55% | ⟦65%⟧{target-conflict} |`,
  );

  holds(
    'a value between no-break spaces',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm\u00a02100 có ⟦60\u00a0%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'an abbreviation of what the record spells out',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} người dân sử dụng DVCTT.`,
  );

  holds(
    'the one of two values that is too low',
    `${FLOOR}=== draft 2099-06-01
Đến năm 2100, phấn đấu ⟦62%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến và 100% hồ sơ được lưu trữ điện tử.`,
  );

  holds(
    'a number of things, by what it counts',
    `=== statement 2099-01-05/nen-tang  Thủ tướng Trần Thị Mẫu, 2099-01-05; directive obligation
Trong năm 2100 phải đưa vào sử dụng ít nhất 12 nền tảng số dùng chung của các bộ.
=== draft 2099-06-01
Trong năm 2100, đưa vào sử dụng ⟦8 nền tảng số⟧{target-conflict} dùng chung của các bộ.`,
  );

  holds(
    'money in another magnitude',
    `=== statement 2099-01-05/von  Thủ tướng Trần Thị Mẫu, 2099-01-05; directive obligation
Năm 2100, bố trí tối thiểu 1,2 nghìn tỷ đồng cho đào tạo nhân lực công nghệ số.
=== draft 2099-06-01
Năm 2100, dự kiến bố trí ⟦900 tỷ đồng⟧{target-conflict} cho đào tạo nhân lực công nghệ số.`,
  );

  holds(
    'less than a later and higher record asks, though a lower office asked for as little',
    `=== statement 2099-01-05/thu-truong  Thứ trưởng Lê Thị Mẫu, 2099-01-05
Đến năm 2100, ít nhất 65% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-03-01/thu-tuong  Thủ tướng Trần Thị Mẫu, 2099-03-01; directive obligation
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có ⟦50%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'the value to which a change leads',
    `${FLOOR}=== draft 2099-06-01
Đến năm 2100, tăng từ 55% lên ⟦65%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'more than a value below the floor',
    `${FLOOR}=== draft 2099-06-01
Phấn đấu đến năm 2100 vượt ⟦65%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value between a replaced target and the one in force',
    `=== statement 2099-01-05/muc-cu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/muc-moi  Bộ trưởng Nguyễn Văn Mẫu, 2099-09-20
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101, ⟦ít nhất 75%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value below a replaced target, once',
    `=== statement 2099-01-05/muc-cu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-09-20/muc-moi  Bộ trưởng Nguyễn Văn Mẫu, 2099-09-20
Đến năm 2101, ít nhất 80% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2100-01-10
Phấn đấu đến năm 2101, ⟦ít nhất 60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.`,
  );

  holds(
    'a value between a replaced ceiling and the one in force',
    `=== statement 2099-01-05/cu  Thủ tướng Trần Thị Mẫu, 2099-01-05; directive obligation
Năm 2101, thời gian giải quyết hồ sơ cấp phép xây dựng không quá 20 ngày.
=== statement 2099-09-20/moi  Thủ tướng Trần Thị Mẫu, 2099-09-20; directive obligation
Năm 2101, thời gian giải quyết hồ sơ cấp phép xây dựng không quá 10 ngày.
=== draft 2100-01-10
Năm 2101, bảo đảm thời gian giải quyết hồ sơ cấp phép xây dựng ⟦không quá 15 ngày⟧{target-conflict}.`,
  );

  holds(
    'a small number in a cell, by the unit of its column',
    `${FLOOR}=== draft 2099-06-01
| Chỉ tiêu | Năm 2100 (%) |
|---|---|
| Tỷ lệ người dân sử dụng dịch vụ công trực tuyến | ⟦65⟧{target-conflict} |`,
  );
});

function holds(name: string, world: string): void {
  test(name, () => expectFindings(world, [targetConflict]));
}
