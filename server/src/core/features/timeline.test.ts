import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { parseDay } from '../text/day.ts';
import { measuresOnRecord, timelineOf } from './timeline.ts';

const WORLD = `=== knowledge
measures:
  - { id: do-phu-a, name: Độ phủ mạng A, unit: "%", direction: up, sources: [s] }
  - { id: do-phu-b, name: Độ phủ mạng B, unit: "%", direction: up, sources: [s] }
=== knowledge
sources:
  - { id: s, title: Nguồn }
=== statement 2099-01-01/dat  Bộ trưởng B, 2099-01-01
Đến năm 2100, độ phủ mạng A đạt ít nhất 70%.
=== statement 2099-06-01/nang  Thủ tướng D, 2099-06-01
Đến năm 2100, độ phủ mạng A phải đạt 80%.
=== statement 2099-06-02/xa-hon  Thủ tướng D, 2099-06-02
Đến năm 2110, độ phủ mạng A phải đạt 95%.
=== statement 2101-02-01/ket-qua  Bộ trưởng B, 2101-02-01; figure fact
Năm 2100, độ phủ mạng A đạt 75%.
=== draft 2101-06-01
Không có gì.`;

const told = (day: string) => {
  const { knowledge } = readWorld(WORLD);
  const [measure] = knowledge.records.measures;
  const today = parseDay(day);
  assert.ok(measure !== undefined && today !== undefined);
  return timelineOf(measure, knowledge, today).points.map(({ day: at, amount, state, comparable }) => [
    at,
    amount,
    state,
    comparable,
  ]);
};

test('before its time is over a target stands until another takes its place', () => {
  assert.deepEqual(told('2099-12-01'), [
    ['2100-12-31', 70, 'superseded', true],
    ['2100-12-31', 80, 'standing', true],
    ['2100-12-31', 75, 'missed', true],
    ['2110-12-31', 95, 'standing', true],
  ]);
});

test('what stood to the end of its time is of the past, what was replaced stays superseded', () => {
  assert.deepEqual(
    told('2101-06-01').map(([, amount, state]) => [amount, state]),
    [
      [70, 'superseded'],
      [80, 'past'],
      [75, 'missed'],
      [95, 'standing'],
    ],
  );
});

test('only measures with values on record have a timeline', () => {
  const { knowledge } = readWorld(WORLD);
  assert.deepEqual(
    measuresOnRecord(knowledge).map(({ measure, values }) => [measure.id, values]),
    [['do-phu-a', 4]],
  );
});
