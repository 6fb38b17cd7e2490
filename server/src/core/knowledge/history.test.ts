import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { parseDay } from '../text/day.ts';
import { historyOf, standingOn } from './history.ts';
import { recordedClaims } from './recorded-claims.ts';

const WORLD = `=== knowledge
measures:
  - { id: do-phu-a, name: Độ phủ mạng A, unit: "%", direction: up, sources: [s] }
=== knowledge
sources:
  - { id: s, title: Nguồn }
=== statement 2099-01-01/dat  Bộ trưởng B, 2099-01-01
Đến năm 2100, độ phủ mạng A đạt ít nhất 70%.
=== statement 2099-03-01/nhac-lai  Thứ trưởng C, 2099-03-01
Đến năm 2100, độ phủ mạng A phải đạt 70%.
=== statement 2099-06-01/nang  Thủ tướng D, 2099-06-01
Đến năm 2100, độ phủ mạng A phải đạt 80%.
=== statement 2099-06-02/xa-hon  Thủ tướng D, 2099-06-02
Đến năm 2110, độ phủ mạng A phải đạt 95%.
=== statement 2099-07-01/rieng  Bộ trưởng B, 2099-07-01
Đến năm 2100, doanh thu của cửa hàng phải đạt 60%.
=== statement 2101-02-01/ket-qua  Bộ trưởng B, 2101-02-01; figure fact
Năm 2100, độ phủ mạng A đạt 75%.
=== draft 2101-06-01
Không có gì.`;

const { knowledge } = readWorld(WORLD);
const [measure] = knowledge.records.measures;
assert.ok(measure !== undefined);
const history = historyOf(measure, knowledge.records.statements.flatMap(recordedClaims), knowledge.measures);
const idsOn = (day: string): readonly string[] => {
  const parsed = parseDay(day);
  assert.ok(parsed !== undefined);
  return standingOn(history, parsed).map(({ statement }) => statement.id);
};

describe('the history of a measure', () => {
  test('tells what set, repeated, changed and missed it, in order of time', () => {
    assert.deepEqual(
      history.map(({ statement, role, against }) => [statement.id, role, against?.statement.id]),
      [
        ['2099-01-01/dat', 'set', undefined],
        ['2099-03-01/nhac-lai', 'repeated', '2099-01-01/dat'],
        ['2099-06-01/nang', 'changed', '2099-03-01/nhac-lai'],
        ['2099-06-02/xa-hon', 'set', undefined],
        ['2101-02-01/ket-qua', 'missed', '2099-06-01/nang'],
      ],
    );
  });

  test('knows what stands on a day', () => {
    assert.deepEqual(idsOn('2098-12-31'), []);
    // What a deputy repeats takes nothing away from what his minister set.
    assert.deepEqual(idsOn('2099-04-01'), ['2099-01-01/dat', '2099-03-01/nhac-lai']);
    assert.deepEqual(idsOn('2099-06-01'), ['2099-06-01/nang']);
    assert.deepEqual(idsOn('2100-06-01'), ['2099-06-01/nang', '2099-06-02/xa-hon']);
    assert.deepEqual(idsOn('2101-01-01'), ['2099-06-02/xa-hon']);
  });
});
