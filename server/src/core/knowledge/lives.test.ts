import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, parseDay } from '../text/day.ts';
import { forebearsOf, hasEnded, heirsOf, type Lived } from './lives.ts';

const day = (text: string): Day => {
  const read = parseDay(text);
  assert.ok(read !== undefined);
  return read;
};
const entry = (id: string, to: string | undefined, ...successors: string[]): Lived => ({
  id,
  name: id,
  from: undefined,
  to: to === undefined ? undefined : day(to),
  successors: successors.map((each) => ({
    id: each,
    functions: [`việc của ${each}`],
    basis: undefined,
    from: undefined,
  })),
});
const all = [
  entry('a', '2099-02-28', 'b', 'c'),
  entry('b', '2100-12-31', 'd'),
  entry('c', undefined),
  entry('d', undefined),
  entry('x', '2099-01-01', 'y'),
  entry('y', '2099-02-01', 'x'),
];
const find = (id: string): Lived | undefined => all.find((each) => each.id === id);
const heirs = (id: string, on: string): string[] => {
  const from = find(id);
  assert.ok(from !== undefined);
  return heirsOf(from, day(on), find).map(
    ({ entry: heir, succession }) => `${heir.id}: ${succession.functions.join()}`,
  );
};

test('the last day still belongs to a life', () => {
  assert.equal(hasEnded(entry('a', '2099-02-28'), day('2099-02-28')), false);
  assert.equal(hasEnded(entry('a', '2099-02-28'), day('2099-03-01')), true);
  assert.equal(hasEnded(entry('a', undefined), day('2099-03-01')), false);
});

test('each line is followed to what exists on the day, with the functions of its first step', () => {
  assert.deepEqual(heirs('a', '2099-06-01'), ['b: việc của b', 'c: việc của c']);
  assert.deepEqual(heirs('a', '2101-01-01'), ['d: việc của b', 'c: việc của c']);
  assert.deepEqual(heirs('c', '2101-01-01'), []);
});

test('a line that turns in a circle has no heir', () => {
  assert.deepEqual(heirs('x', '2100-01-01'), []);
});

test('what went before', () => {
  const d = find('d');
  assert.ok(d !== undefined);
  assert.deepEqual(
    forebearsOf(d, all).map(({ id }) => id),
    ['b'],
  );
});
