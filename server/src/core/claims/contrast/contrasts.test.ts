import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import type { Day } from '../../text/day.ts';
import { tokenise } from '../../text/tokens.ts';
import { confront } from './confront.ts';
import { buildContraries } from './contraries.ts';

const contraries = buildContraries(parse(readFileSync('knowledge/contraries.yaml', 'utf8')).contraries);

/** What a draft says otherwise than a record, as "kind: draft | record"; wording left out, which excludes nothing. */
function contrasts(record: string, draft: string): string[] {
  return confront({ record: tokenise(record), draft: tokenise(draft), contraries, asOf: '2099-06-01' as Day })
    .contrasts.filter(({ kind }) => kind !== 'wording')
    .map((each) => {
      const own = draft.slice(each.draft.start, each.draft.end);
      return `${each.kind}: ${own} | ${record.slice(each.record.start, each.record.end)}`;
    });
}

const SILENT: readonly (readonly [name: string, record: string, draft: string])[] = [
  ['the same words', 'Sở Biển trả lời trong 15 ngày.', 'Sở Biển trả lời trong 15 ngày.'],
  ['words in another order', 'Năm 2099, Sở Biển mở 12 cảng.', 'Sở Biển mở 12 cảng năm 2099.'],
  ['an addition', 'Sở Biển mở 12 cảng.', 'Sở Biển mở 12 cảng, đón 400 tàu.'],
  ['rounding', 'Toàn ngành thu 1.767.766 đồng.', 'Toàn ngành thu khoảng 1,77 triệu đồng.'],
  ['more than a floor', 'Ít nhất 70% hồ sơ nộp trực tuyến.', 'Có 80% hồ sơ nộp trực tuyến.'],
  ['a day within its year', 'Sở Biển mở cảng năm 2099.', 'Sở Biển mở cảng ngày 5/3/2099.'],
  ['a day without its year', 'Sở Biển mở cảng ngày 5/3/2098.', 'Sở Biển mở cảng ngày 5/3.'],
  ['as long in another unit', 'Thời hạn là 12 tháng.', 'Thời hạn là 1 năm.'],
  ['a condition', 'Người nộp đơn được trả lời.', 'Nếu không nộp đơn thì người nộp đơn được trả lời.'],
  ['a compound of “chỉ”', 'Bộ Biển đạo việc.', 'Bộ Biển chỉ đạo việc.'],
  ['both deny', 'Không được mở cảng.', 'Không được mở cảng mới.'],
  ['one denial in another place', 'Máy móc không thay thế được con người.', 'Con người không bị máy móc thay thế.'],
  ['a bare day within a day', 'Cảng Nam mở cửa đón tàu 5/3.', 'Cảng Nam mở cửa đón tàu ngày 5/3/2099.'],
  ['leading zeros', 'Trong thời hạn 07 ngày làm việc.', 'Trong thời hạn 7 ngày làm việc.'],
];

const REPORTED: readonly (readonly [record: string, draft: string, ...expected: string[]])[] = [
  ['Cảng Nam mở cửa đón tàu 5/3.', 'Cảng Nam mở cửa đón tàu 6/3.', 'time: 6/3 | 5/3'],
  ['Theo quy định tại Điều 5 Luật Biển.', 'Theo quy định tại Điều 8 Luật Biển.', 'reference: 8 | 5'],
  ['Sở Biển trả lời trong 15 ngày.', 'Sở Biển trả lời trong 30 ngày.', 'value: 30 ngày | 15 ngày'],
  ['Sở Biển tạm dừng 1 năm.', 'Sở Biển tạm dừng 1 tháng.', 'value: 1 tháng | 1 năm'],
  ['Cảng mở ngày 5/3/2099.', 'Cảng mở ngày 6/3/2099.', 'time: ngày 6/3/2099 | ngày 5/3/2099'],
  [
    'Báo cáo ngày 5 tháng 3 hằng năm.',
    'Báo cáo ngày 9 tháng 3 hằng năm.',
    'time: ngày 9 tháng 3 hằng năm | ngày 5 tháng 3 hằng năm',
  ],
  [
    'Cảng Nam đón tàu khách do ông Trần Văn Đạt mở.',
    'Cảng Nam đón tàu khách do ông Lê Thị Nga mở.',
    'name: Lê Thị Nga | Trần Văn Đạt',
  ],
  ['Hồ sơ gửi về Cục Hải sản.', 'Hồ sơ gửi về Tổng cục Hải sản.', 'name: Tổng cục Hải sản | Cục Hải sản'],
  ['Hợp đồng phải lập thành văn bản.', 'Hợp đồng không cần lập thành văn bản.', 'modality: không cần | phải'],
  ['Viên chức được ký hợp đồng.', 'Viên chức không được ký hợp đồng.', 'negation: không được ký | ký'],
  ['Học phí tăng so với năm trước.', 'Học phí giảm so với năm trước.', 'opposite: giảm | tăng'],
  ['Nộp ít nhất 5 bộ hồ sơ.', 'Nộp tối đa 5 bộ hồ sơ.', 'bound: tối đa 5 bộ hồ sơ | ít nhất 5 bộ hồ sơ'],
  [
    'Thông báo có hiệu lực, trừ trường hợp bị từ chối.',
    'Thông báo có hiệu lực trong mọi trường hợp.',
    'exception: trong mọi trường hợp | trừ trường hợp',
  ],
  [
    'Sở Biển trình Sở Đất duyệt kế hoạch.',
    'Sở Đất trình Sở Biển duyệt kế hoạch.',
    'exchange: Đất | Biển',
    'exchange: Biển | Đất',
  ],
];

describe('contrasts', () => {
  for (const [name, record, draft] of SILENT)
    test(`none: ${name}`, () => assert.deepEqual(contrasts(record, draft), []));
  for (const [record, draft, ...expected] of REPORTED)
    test(expected.join(', '), () => assert.deepEqual(contrasts(record, draft), expected));
});
