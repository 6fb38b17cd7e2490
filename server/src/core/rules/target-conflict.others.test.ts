import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { targetConflict } from './target-conflict.ts';

const SET = `=== knowledge
documents:
  - { id: qd, type: Quyết định, number: 7/QĐ-TTg, issued: 2099-01-05, effective: 2099-01-05, sources: [n] }
  - { id: nq, type: Nghị quyết, number: 9/NQ-CP, issued: 2099-01-05, effective: 2099-01-05, sources: [n] }
=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
organisations:
  - { id: ttg, name: Thủ tướng Chính phủ, sources: [n] }
=== knowledge
statements:
  - { id: 2099-01-05/rong, quote: "Đến năm 2100, sản lượng rong biển chiếm tối thiểu 30% sản lượng thuỷ sản.", speaker: ttg, date: 2099-01-05, document: qd, kind: target, wording: restated, modality: aim, sources: [{ source: n }] }
  - { id: 2099-01-05/phao, quote: "Đến năm 2100, 90% phao tiêu cấp tỉnh được gắn định vị.", speaker: ttg, date: 2099-01-05, document: qd, kind: target, wording: restated, modality: aim, sources: [{ source: n }] }
  - { id: 2099-01-05/phao-xa, quote: "Đến năm 2100, 60% phao tiêu cấp xã được gắn định vị.", speaker: ttg, date: 2099-01-05, document: qd, kind: target, wording: restated, modality: aim, sources: [{ source: n }] }
  - { id: 2099-01-05/lang, quote: "Đến năm 2100, có tối thiểu 5 làng nghề thúng ngang tầm khu vực.", speaker: ttg, date: 2099-01-05, document: qd, kind: target, wording: restated, modality: aim, sources: [{ source: n }] }
`;

describe('target-conflict on the targets of other texts', () => {
  const silent: readonly (readonly [why: string, text: string])[] = [
    [
      'repeated as they are, below a lower one of the draft’s own',
      'Đến năm 2100, sản lượng rong biển của tỉnh chiếm 25% sản lượng thuỷ sản (Quyết định số 7/QĐ-TTg đặt mức tối thiểu 30%).',
    ],
    [
      'repeated without their bound',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu sản lượng rong biển đến năm 2100 chiếm 30% sản lượng thuỷ sản.',
    ],
    [
      'of another level',
      'Quyết định số 7/QĐ-TTg đề ra mục tiêu đến năm 2100 có 60% phao tiêu cấp xã được gắn định vị.',
    ],
    [
      'of which level nobody says',
      'Quyết định số 7/QĐ-TTg đề ra mục tiêu đến năm 2100 có 75% phao tiêu được gắn định vị.',
    ],
    [
      'for another year',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu sản lượng rong biển đến năm 2105 chiếm 50% sản lượng thuỷ sản.',
    ],
    [
      'of another text',
      'Nghị quyết số 9/NQ-CP đặt mục tiêu sản lượng rong biển đến năm 2100 chiếm 20% sản lượng thuỷ sản.',
    ],
    [
      'of another measure',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu sản lượng tảo đỏ đến năm 2100 chiếm 20% sản lượng thuỷ sản.',
    ],
    [
      'behind which the draft sets its own',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu về sản lượng rong biển; tỉnh phấn đấu đến năm 2100 chiếm 35% sản lượng thuỷ sản.',
    ],
    [
      'a share of the way',
      'Tỉnh hoàn thành 75% mục tiêu của Quyết định số 7/QĐ-TTg về sản lượng rong biển trong sản lượng thuỷ sản đến năm 2100.',
    ],
    [
      'of the country as they are',
      'Đến năm 2100, sản lượng rong biển của tỉnh chiếm 35% sản lượng thuỷ sản, cao hơn chỉ tiêu quốc gia là 30%.',
    ],
    [
      'of what is counted as it is',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu đến năm 2100 có tối thiểu năm làng nghề thúng ngang tầm khu vực.',
    ],
    [
      'of something else that is counted',
      'Quyết định số 7/QĐ-TTg đặt mục tiêu đến năm 2100 có tối thiểu 3 làng nghề lưới đạt chuẩn.',
    ],
    [
      'between quotation marks',
      'Báo cáo cũ viết: “Quyết định số 7/QĐ-TTg đặt mục tiêu sản lượng rong biển đến năm 2100 chiếm 20% sản lượng thuỷ sản”.',
    ],
  ];
  for (const [why, text] of silent)
    test(`silent: ${why}`, () => expectFindings(`${SET}=== draft 2099-06-01\n${text}`, [targetConflict]));

  const reported: readonly string[] = [
    'Quyết định số 7/QĐ-TTg đặt mục tiêu đến năm 2100 có ⟦tối thiểu ba làng⟧{target-conflict} nghề thúng ngang tầm khu vực.',
    'Góp phần cùng cả nước đến năm 2100 có ⟦tối thiểu 3 làng⟧{target-conflict} nghề thúng ngang tầm khu vực.',
    'Quyết định số 7/QĐ-TTg đặt mục tiêu sản lượng rong biển đến năm 2100 chiếm ⟦20%⟧{target-conflict} sản lượng thuỷ sản.',
    'Quyết định số 7/QĐ-TTg đề ra mục tiêu đến năm 2100 có ⟦70%⟧{target-conflict} phao tiêu cấp xã được gắn định vị.',
    'Đến năm 2100, sản lượng rong biển của tỉnh chiếm 35% sản lượng thuỷ sản (chỉ tiêu của Quyết định số 7/QĐ-TTg: ⟦25%⟧{target-conflict}).',
    'Đến năm 2100, sản lượng rong biển của tỉnh chiếm 45% sản lượng thuỷ sản, cao hơn mức ⟦40%⟧{target-conflict} mà Quyết định số 7/QĐ-TTg đặt ra.',
    'So với mục tiêu sản lượng rong biển chiếm ⟦35%⟧{target-conflict} sản lượng thuỷ sản vào năm 2100 của Quyết định số 7/QĐ-TTg, tỉnh đặt mức cao hơn.',
    'Đến năm 2100, sản lượng rong biển của tỉnh chiếm 35% sản lượng thuỷ sản (chỉ tiêu quốc gia: ⟦20%⟧{target-conflict}).',
    'Đến năm 2100, 95% phao tiêu cấp tỉnh được gắn định vị, cao hơn mục tiêu chung của cả nước là ⟦85%⟧{target-conflict}.',
  ];
  for (const text of reported)
    test(`reported: ${text}`, () => expectFindings(`${SET}=== draft 2099-06-01\n${text}`, [targetConflict]));
});

const RANK = `=== statement 2099-01-05/thu-hang  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, thứ hạng về đóng thuyền thúng thuộc nhóm 40 nước dẫn đầu.
`;

describe('target-conflict of ranks', () => {
  for (const rank of ['nhóm 35 nước dẫn đầu', 'nhóm 40 quốc gia và vùng lãnh thổ dẫn đầu', 'top 30'])
    test(`accepts a better one: ${rank}`, () =>
      expectFindings(
        `${RANK}=== draft 2099-06-01
Đến năm 2100, thứ hạng về đóng thuyền thúng thuộc ${rank}.`,
        [targetConflict],
      ));

  test('reports a lower one', () =>
    expectFindings(
      `${RANK}=== draft 2099-06-01
Đến năm 2100, thứ hạng về đóng thuyền thúng thuộc ⟦nhóm 50 nước dẫn đầu⟧{target-conflict} thế giới.`,
      [targetConflict],
    ));
});
