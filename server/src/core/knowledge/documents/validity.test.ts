import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegister } from '../../../../../test/support/register.ts';
import { parseDay } from '../../text/day.ts';
import type { Validity } from './validity.ts';

function on(documents: string, id: string, day: string): Validity {
  const { register, faults } = readRegister(documents);
  assert.deepEqual(faults, []);
  const document = register.document(id);
  const asOf = parseDay(day);
  assert(document !== undefined && asOf !== undefined);
  return register.validityAt(document, asOf);
}

const CHAIN = `
  - { id: a, type: Nghị định, number: 1/2098/NĐ-CP, issued: 2098-01-01, effective: 2098-03-01, endings: [{ from: 2099-01-01, by: b }], sources: [n] }
  - { id: b, type: Nghị định, number: 2/2098/NĐ-CP, effective: 2099-01-01, endings: [{ from: 2099-07-01, by: c }], sources: [n] }
  - { id: c, type: Nghị định, number: 3/2099/NĐ-CP, effective: 2099-07-01, sources: [n] }`;

test('a document is not yet in force, in force, then expired, each from its day on', () => {
  assert.equal(on(CHAIN, 'a', '2097-12-31').kind, 'not-yet');
  assert.equal(on(CHAIN, 'a', '2098-02-28').kind, 'not-yet');
  assert.equal(on(CHAIN, 'a', '2098-03-01').kind, 'in-force');
  assert.equal(on(CHAIN, 'a', '2098-12-31').kind, 'in-force');
  assert.equal(on(CHAIN, 'a', '2099-01-01').kind, 'expired');
});

test('replacements are followed to what stands on the day', () => {
  const successors = (day: string): readonly string[] => {
    const validity = on(CHAIN, 'a', day);
    return validity.kind === 'expired' ? validity.successors.map(({ id }) => id) : [];
  };
  assert.deepEqual(successors('2099-06-30'), ['b']);
  assert.deepEqual(successors('2099-07-01'), ['c']);
});

test('a circle of replacements comes to an end', () => {
  const circle = `
  - { id: a, type: Nghị định, number: 1/2098/NĐ-CP, effective: 2098-01-01, endings: [{ from: 2099-01-01, by: b }], sources: [n] }
  - { id: b, type: Nghị định, number: 2/2098/NĐ-CP, effective: 2098-01-01, endings: [{ from: 2099-01-01, by: a }], sources: [n] }`;
  const validity = on(circle, 'a', '2099-02-01');
  assert(validity.kind === 'expired');
  assert.deepEqual(validity.successors, []);
});

const PARENT = (ends: string, more = ''): string => `
  - { id: luat, type: Luật, number: 1/2010/QH30, title: A, effective: 2011-01-01, endings: [{ from: ${ends} }], sources: [n] }
  - { id: nd, type: Nghị định, number: 5/2011/NĐ-CP, effective: 2011-02-01, details: [luat]${more}, sources: [n] }`;

test('what spells out a law ends with it or not, by the law of the day on which that ends', () => {
  assert.equal(on(PARENT('2016-06-30'), 'nd', '2030-01-01').kind, 'in-force');
  assert.equal(on(PARENT('2016-07-01'), 'nd', '2016-07-01').kind, 'expired');
  assert.equal(on(PARENT('2025-03-31'), 'nd', '2025-03-31').kind, 'expired');
  assert.equal(on(PARENT('2025-04-01'), 'nd', '2030-01-01').kind, 'in-force');
  assert.equal(on(PARENT('2025-06-30'), 'nd', '2030-01-01').kind, 'in-force');
  assert.equal(on(PARENT('2025-07-01'), 'nd', '2025-07-01').kind, 'expired');
  assert.equal(on(PARENT('2025-07-01', ', continues: công bố'), 'nd', '2030-01-01').kind, 'in-force');
  assert.equal(on(PARENT('2025-03-31', ', continues: công bố'), 'nd', '2030-01-01').kind, 'expired');
});

test('its own end on record goes before the rule', () => {
  const own = PARENT('2020-01-01', ', endings: [{ from: 2022-01-01 }]');
  assert.equal(on(own, 'nd', '2021-12-31').kind, 'in-force');
  assert.equal(on(own, 'nd', '2022-01-01').kind, 'expired');
});

test('a detail of two laws lives while one of them does', () => {
  const two = `${PARENT('2026-01-01').replace('[luat]', '[luat, khac]')}
  - { id: khac, type: Luật, number: 2/2010/QH30, title: B, effective: 2011-01-01, sources: [n] }`;
  assert.equal(on(two, 'nd', '2030-01-01').kind, 'in-force');
});

test('a term, parts that ended, parts that wait, and what nobody knows', () => {
  const documents = `
  - { id: han, type: Nghị quyết, number: 1/2099/NQ-CP, effective: 2099-01-01, lasts: 2099-02-28, sources: [n] }
  - { id: phan, type: Luật, number: 3/2098/QH30, effective: 2098-01-01, endings: [{ from: 2099-01-01, units: [Điều 5] }], starts: [{ units: [Điều 9], from: 2100-01-01 }], sources: [n] }
  - { id: ro, type: Luật, number: 4/2098/QH30, issued: 2098-01-01, seen: [2098-06-01], uncertain: 2099-01-01, sources: [n] }`;
  assert.equal(on(documents, 'han', '2099-02-28').kind, 'in-force');
  assert.equal(on(documents, 'han', '2099-03-01').kind, 'expired');
  const part = on(documents, 'phan', '2099-06-01');
  assert(part.kind === 'partly');
  assert.deepEqual(
    part.ended.map(({ units }) => units),
    [['Điều 5']],
  );
  assert.deepEqual(
    part.pending.map(({ units }) => units),
    [['Điều 9']],
  );
  assert.equal(on(documents, 'ro', '2097-12-31').kind, 'not-yet');
  assert.equal(on(documents, 'ro', '2098-05-31').kind, 'unknown');
  assert.equal(on(documents, 'ro', '2098-06-01').kind, 'in-force');
  assert.equal(on(documents, 'ro', '2099-01-01').kind, 'unknown');
});

test('the newer document may tell the end, and both have to tell the same day', () => {
  const told = (elsewhere: string): string => `
  - { id: cu, type: Nghị định, number: 1/2098/NĐ-CP, effective: 2098-01-01${elsewhere}, sources: [n] }
  - { id: moi, type: Nghị định, number: 2/2099/NĐ-CP, effective: 2099-07-01, ends: [{ document: cu, basis: Điều 9 }], sources: [n] }`;
  assert.equal(on(told(''), 'cu', '2099-06-30').kind, 'in-force');
  assert.equal(on(told(''), 'cu', '2099-07-01').kind, 'expired');
  assert.equal(on(told(', endings: [{ from: 2099-07-01, by: moi }]'), 'cu', '2099-07-01').kind, 'expired');
  const { faults } = readRegister(told(', endings: [{ from: 2099-08-01, by: moi }]'));
  assert.deepEqual(
    faults.map(({ id }) => id),
    ['cu'],
  );
});

test('what does not fit is reported', () => {
  const faultsOf = (documents: string): readonly string[] =>
    readRegister(documents).faults.map(({ message }) => message.en);
  const document = (more: string): string => `
  - { id: a, type: Luật, number: 1/2098/QH30, sources: [n]${more} }`;
  assert.deepEqual(faultsOf(document(', successors: [la]')), ['there is no document with the id “la”']);
  assert.deepEqual(faultsOf(document(', issuer: la')), ['there is no organisation with the id “la”']);
  assert.deepEqual(faultsOf(document(', effective: 2099-01-01, endings: [{ from: 2098-01-01 }]')), [
    'it ends (2098-01-01) before it starts (2099-01-01)',
  ]);
  assert.deepEqual(faultsOf(document(', endings: [{ from: 2099-01-01 }, { from: 2099-02-01, basis: x }]')), [
    'the whole document ends twice (2099-01-01 and 2099-02-01)',
  ]);
  assert.deepEqual(faultsOf(document(', endings: [{ from: 2099-01-01, by: a }]')), [
    'a document does not end itself; a term that it sets for itself is written as “lasts”',
  ]);
  assert.deepEqual(
    faultsOf(`${document('')}
  - { id: b, type: Luật, number: 01/2098/QH30, sources: [n] }`),
    ['same type, number, issuer and day of issue as “a”'],
  );
  assert.deepEqual(
    faultsOf(`
  - { id: a, type: Luật, number: 1/2098/QH30, endings: [{ from: 2099-01-01, by: b }], sources: [n] }
  - { id: b, type: Luật, number: 2/2098/QH30, effective: 2099-02-01, sources: [n] }`),
    ['it ends on 2099-01-01, before “b” is in force (2099-02-01)'],
  );
});
