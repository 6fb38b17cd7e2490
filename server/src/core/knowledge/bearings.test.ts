import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { draftClaims } from '../claims/draft-claims.ts';
import { draftQuotes } from '../claims/quotes/draft-quotes.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { parseDraft } from '../document/parse.ts';

const RECORDS = `=== statement doanh-thu  Bộ Thử nghiệm, 2099-12-29; figure fact
Năm 2099, doanh thu toàn ngành ước đạt 2.615.480 tỷ đồng, tăng 3,2% so với năm 2098.
=== statement lao-dong  Bộ Thử nghiệm, 2099-12-29; figure fact
Tổng số lao động toàn ngành năm 2099 ước khoảng 1.767.321 lao động.
=== statement dich-vu-cong  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05; about năm 2100
Ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
`;

/** The ids of the statements that bear on the first claim of a draft, the closest first. */
function bearingsOn(text: string): string[] {
  const { knowledge, asOf } = readWorld(`${RECORDS}=== draft 2100-01-15\n${text}`);
  const draft = parseDraft(text);
  const [first] = draftClaims(draft, draftQuotes(draft), slotReader(asOf));
  if (first === undefined) throw new Error(`No claim in “${text}”`);
  const bearings = knowledge.bearings.bearingsOn(first.claim);
  for (const { alignment } of bearings) assert.ok(alignment.score > 0 && alignment.score <= 1);
  return [...new Set(bearings.map(({ statement }) => statement.id))];
}

test('the statement on the same measure comes first', () => {
  assert.equal(bearingsOn('Doanh thu toàn ngành đạt 2.651.480 tỷ đồng.')[0], 'doanh-thu');
  assert.equal(bearingsOn('Tổng số lao động toàn ngành là 1,7 triệu người.')[0], 'lao-dong');
});

test('a note of the curator does not have to be repeated', () => {
  assert.deepEqual(bearingsOn('60% người dân sử dụng dịch vụ công trực tuyến.'), ['dich-vu-cong']);
});

test('what nobody spoke of has no bearing', () => {
  assert.deepEqual(bearingsOn('Trồng mới 500 cây xanh dọc tuyến đường ven hồ.'), []);
});

test('a rare word weighs more than a common one', () => {
  const { knowledge } = readWorld(`${RECORDS}=== draft 2100-01-15\n`);
  assert.ok(knowledge.bearings.weigh('doanh') > knowledge.bearings.weigh('ngành'));
  assert.ok(knowledge.bearings.weigh('chưa-ai-nói') >= knowledge.bearings.weigh('doanh'));
});
