import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DIGITAL_ECONOMY, REVENUE, WORKERS } from '../../../../test/support/recorded-figures.ts';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { figureMismatch } from './figure-mismatch.ts';

const FIRMS = `=== statement 2099-12-20/doanh-nghiep  Báo Thử Nghiệm, 2099-12-20; figure fact
Năm 2099, cả nước có khoảng 80.000 doanh nghiệp công nghệ số.
`;

const TRADE = `=== statement 2099-12-20/xuat-khau  Báo Thử Nghiệm, 2099-12-20; figure fact
Năm 2099, kim ngạch xuất khẩu rong biển sấy đạt khoảng 172 tỷ USD.
`;

describe('figure-mismatch accepts', () => {
  holds(
    'what was in the year that is compared with, in brackets',
    `${FIRMS}=== draft 2100-01-15
So với năm 2094 (58.000 doanh nghiệp), số doanh nghiệp công nghệ số cả nước năm 2099 tăng gần 1,4 lần, lên khoảng 80 nghìn.`,
  );

  holds(
    'a province beside the whole country',
    `${TRADE}=== draft 2100-01-15
Năm 2099, cả nước có kim ngạch xuất khẩu rong biển sấy khoảng 172 tỷ USD; tỉnh ước 0,9 tỷ USD.`,
  );

  holds(
    'the figure of something else that is named in the words of the figure before',
    `${TRADE}=== draft 2100-01-15
Năm 2099, kim ngạch xuất khẩu rong biển sấy đạt khoảng 172 tỷ USD; nhập khẩu 128 tỷ USD, xuất siêu 44 tỷ USD.`,
  );

  for (const sentence of [
    'Năm 2099, tỉnh có 64 doanh nghiệp công nghệ số.',
    'Số doanh nghiệp công nghệ số năm 2099 là 64 doanh nghiệp.',
  ])
    holds(
      `a province that counts at home: ${sentence}`,
      `${FIRMS}=== draft 2100-01-15
ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU

BÁO CÁO

${sentence}`,
    );

  holds(
    'what grows from one year to another, each behind its value',
    `${FIRMS}=== draft 2100-01-15
Số doanh nghiệp công nghệ số tăng từ 79.000 doanh nghiệp năm 2099 lên 95.000 doanh nghiệp năm 2103.`,
  );

  holds(
    'a figure of a draft that was written before the recorded one was given',
    `${REVENUE}=== draft 2099-12-01
Năm 2099, doanh thu toàn ngành ước đạt 2.400.000 tỷ đồng.`,
  );

  holds(
    'the recorded figures',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành ước đạt 2.615.480 tỷ đồng, tăng 3,2% so với năm 2098.`,
  );

  holds(
    'tỉ for tỷ',
    `${REVENUE}=== draft 2100-01-15
Doanh thu toàn ngành năm 2099 là 2.615.480 tỉ đồng.`,
  );

  holds(
    'another year',
    `${REVENUE}=== draft 2100-01-15
Năm 2098, doanh thu toàn ngành đạt 2.534.000 tỷ đồng.`,
  );

  holds(
    'a table whose columns are years',
    `${REVENUE}=== draft 2100-01-15
| Nội dung | Năm 2097 | Năm 2098 | Năm 2099 |
|---|---|---|---|
| Doanh thu toàn ngành (tỷ đồng) | 2.410.000 | 2.534.000 | 2.615.480 |`,
  );

  holds(
    'one province beside the country',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành trên địa bàn tỉnh đạt 26.000 tỷ đồng.`,
  );

  holds(
    'GRDP beside GDP',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số của tỉnh chiếm 21% GRDP.`,
  );

  holds(
    'another measure of the same branch',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, lợi nhuận toàn ngành đạt 260.000 tỷ đồng.`,
  );

  holds(
    'a part of the branch',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu lĩnh vực xuất bản đạt 4.500 tỷ đồng.`,
  );

  holds(
    'a level beside a growth rate',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt 98,5% kế hoạch năm.`,
  );

  holds(
    'another currency',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt 108 tỷ USD.`,
  );

  holds(
    'a plan for the next year',
    `${REVENUE}=== draft 2100-01-15
Năm 2100, doanh thu toàn ngành dự kiến đạt 2.700.000 tỷ đồng.`,
  );

  holds(
    'what had been aimed at in the same year',
    `${REVENUE}=== draft 2100-01-15
Mục tiêu năm 2099 là doanh thu toàn ngành đạt 2.700.000 tỷ đồng.`,
  );

  holds(
    'a figure without a time, a year after the record',
    `${WORKERS}=== draft 2101-01-15
Tổng số lao động toàn ngành là 1.812.400 người.`,
  );

  holds(
    'the value of one of two records that disagree',
    `${REVENUE}=== statement 2100-01-10/chinh-thuc  Bộ Thử nghiệm, 2100-01-10; figure fact
Năm 2099, doanh thu toàn ngành đạt 2.620.915 tỷ đồng.
=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt 2.620.915 tỷ đồng.`,
  );

  holds(
    'what is said not to be so',
    `${REVENUE}=== draft 2100-01-15
Doanh thu toàn ngành năm 2099 không phải là 2.651.480 tỷ đồng như bản tin sơ bộ.`,
  );

  holds(
    'what somebody else is quoted as saying',
    `${REVENUE}=== draft 2100-01-15
Có tờ báo viết “doanh thu toàn ngành năm 2099 là 2.651.480 tỷ đồng”, cần đính chính.`,
  );

  holds(
    'a quarter beside the year',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Quý I năm 2099, doanh thu toàn ngành đạt 600.000 tỷ đồng.`,
  );

  holds(
    'six months beside the year',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
6 tháng đầu năm 2099, doanh thu toàn ngành đạt 1.200.000 tỷ đồng.`,
  );

  holds(
    'a planned value of the year that has passed',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành theo kế hoạch là 2.500.000 tỷ đồng.`,
  );

  holds(
    'an aim beside a measured share',
    `=== statement 2099-12-29/kinh-te-so  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-29; figure fact
Kinh tế số của Việt Nam chiếm 16,5% GDP.
=== draft 2100-01-15
Kinh tế số phấn đấu chiếm 30% GDP.`,
  );

  holds(
    'a forecast beside a measured share',
    `=== statement 2099-12-29/kinh-te-so  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-29; figure fact
Kinh tế số của Việt Nam chiếm 16,5% GDP.
=== draft 2100-01-15
Kinh tế số dự kiến chiếm 30% GDP.`,
  );

  holds(
    'a part of the workers',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Năm 2099, tổng số lao động nữ toàn ngành là 700.000 người.`,
  );

  holds(
    'another country',
    `=== statement 2099-12-29/kinh-te-so  Bộ trưởng Nguyễn Văn Mẫu, 2099-12-29; figure fact
Kinh tế số của Việt Nam chiếm 16,5% GDP.
=== draft 2100-01-15
Năm 2099, kinh tế số của Thái Lan chiếm 18% GDP.`,
  );
});

describe('figure-mismatch reports', () => {
  holds(
    'dollars in words',
    `${TRADE}=== draft 2100-01-15
Năm 2099, kim ngạch xuất khẩu rong biển sấy đạt ⟦127 tỷ đô la Mỹ⟧{figure-mismatch}.`,
  );

  holds(
    'a figure whose unit stands in a column of its own',
    `${REVENUE}=== draft 2100-01-15
| STT | Chỉ tiêu | Đơn vị tính | Năm 2099 |
|---|---|---|---|
| 1 | Doanh thu toàn ngành | tỷ đồng | ⟦2.651.480⟧{figure-mismatch} |`,
  );

  holds(
    'digits that changed places',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt ⟦2.651.480 tỷ đồng⟧{figure-mismatch}, tăng 3,2% so với năm 2098.`,
  );

  holds(
    'a growth rate with its digits changed, the level being right',
    `${REVENUE}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành đạt 2.615.480 tỷ đồng, tăng ⟦2,3%⟧{figure-mismatch} so với năm 2098.`,
  );

  holds(
    'another order of words',
    `${REVENUE}=== draft 2100-01-15
Doanh thu toàn ngành năm 2099 là ⟦2.516.480 tỷ đồng⟧{figure-mismatch}.`,
  );

  holds(
    'a share of GDP',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Năm 2099, kinh tế số chiếm ⟦18%⟧{figure-mismatch} GDP.`,
  );

  holds(
    'a share of GDP without a time, in the weeks after the record',
    `${DIGITAL_ECONOMY}=== draft 2100-01-15
Hiện nay kinh tế số chiếm ⟦18%⟧{figure-mismatch} GDP.`,
  );

  holds(
    'items that take their year from the introduction',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Kết quả năm 2099:
- Doanh thu toàn ngành đạt ⟦2.651.480 tỷ đồng⟧{figure-mismatch};
- Tổng số lao động toàn ngành là ⟦1.776.321 người⟧{figure-mismatch}.`,
  );

  holds(
    'a cell, by the unit of its row and the year of its column',
    `${REVENUE}=== draft 2100-01-15
| Nội dung | Năm 2098 | Năm 2099 |
|---|---|---|
| Doanh thu toàn ngành (tỷ đồng) | 2.534.000 | ⟦2.651.480⟧{figure-mismatch} |`,
  );

  holds(
    'a record that has its subject and year from the note of its curator',
    `=== statement 2099-12-29/nop-ngan-sach  Bộ Thử nghiệm, 2099-12-29; figure fact; about ngành thử nghiệm, năm 2099
Nộp ngân sách nhà nước ước đạt 81.240 tỷ đồng, tăng 1,3% so với năm 2098.
=== draft 2100-01-15
Năm 2099, ngành thử nghiệm nộp ngân sách nhà nước ⟦84.120 tỷ đồng⟧{figure-mismatch}.`,
  );

  holds(
    'no-break spaces between number and unit',
    `${REVENUE}=== draft 2100-01-15
Năm\u00a02099, doanh thu toàn ngành đạt ⟦2.651.480\u00a0tỷ\u00a0đồng⟧{figure-mismatch}.`,
  );

  holds(
    'a fall where a rise is on record',
    `${REVENUE}${WORKERS}=== draft 2100-01-15
Năm 2099, doanh thu toàn ngành giảm ⟦3,2%⟧{figure-mismatch} so với năm 2098.`,
  );
});

function holds(name: string, world: string): void {
  test(name, () => expectFindings(world, [figureMismatch]));
}

test('the fix of a cell stays a number in the unit of its column', () => {
  const world = readWorld(`${REVENUE}=== draft 2100-01-15
| Chỉ tiêu | Đơn vị tính | Năm 2099 |
|---|---|---|
| Doanh thu toàn ngành | nghìn tỷ đồng | 2.651,48 |`);
  const [finding] = checkText(world, world.text, [figureMismatch]).findings;
  assert.deepEqual(
    finding?.fixes.map(({ edits }) => edits.map(({ newText }) => newText)),
    [['2.615,48']],
  );
});
