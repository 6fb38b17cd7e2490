import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { type Grouping, groupAt, groupStatements, type StatementGroup } from './statement-groups.ts';

const WORLD = `=== statement 2099-01-05/mot  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-03-01/hai  Thứ trưởng B, 2099-03-01
Phải công khai kết quả.
=== statement 2098-03-02/ba  Bộ trưởng A, 2098-03-02
Doanh thu năm 2097 đạt 100 tỷ đồng.
=== draft 2099-06-01
`;
const grouped = (by: Grouping) => groupStatements(readWorld(WORLD).knowledge.records.statements, by);
const ids = (group: StatementGroup | undefined) => group?.statements().map(({ id }) => id);

test('speakers come by the number of their statements, these with the newest first', () => {
  const groups = grouped('speaker');
  assert.deepEqual(
    groups.map(({ label, count }) => [label, count]),
    [
      ['A', 2],
      ['B', 1],
    ],
  );
  assert.deepEqual(ids(groups[0]), ['2099-01-05/mot', '2098-03-02/ba']);
});

test('times come newest first, in years and months', () => {
  const groups = grouped('time');
  assert.deepEqual(
    groups.map(({ label, count }) => [label, count]),
    [
      ['2099', 2],
      ['2098', 1],
    ],
  );
  assert.deepEqual(
    groups[0]?.groups.map(({ label }) => label),
    ['03/2099', '01/2099'],
  );
  assert.deepEqual(ids(groupAt(groups, ['2099', '2099-01'])), ['2099-01-05/mot']);
});

test('what has no topic stands under a head without a name', () => {
  assert.deepEqual(
    grouped('topic').map(({ key, label, count }) => [key, label, count]),
    [['', undefined, 3]],
  );
});

test('a statement in several sources stands under each, and once in each', () => {
  const [statement] = readWorld(WORLD).knowledge.records.statements;
  assert.ok(statement);
  const [first] = statement.sources;
  const other = { ...first, source: { ...first.source, id: 'khac', title: 'Khác' } };
  const groups = groupStatements([{ ...statement, sources: [first, other, first] }], 'source');
  assert.deepEqual(
    groups.map(({ count }) => count),
    [1, 1],
  );
});

test('a path that leads nowhere leads to no group', () => {
  assert.equal(groupAt(grouped('time'), ['1900']), undefined);
  assert.equal(groupAt(grouped('time'), ['2099', '2098-03']), undefined);
  assert.equal(groupAt(grouped('time'), []), undefined);
});
