import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegister } from '../../../../../test/support/register.ts';
import { parseDay } from '../../text/day.ts';
import type { CitedAs } from './match.ts';

const DOCUMENTS = `
  - { id: dt-cu, type: Luật, number: 51/2090/QH30, title: Giao dịch điện tử, issuer: quoc-hoi, issued: 2090-11-29, effective: 2091-03-01, endings: [{ from: 2099-07-01, by: dt-moi }], sources: [n] }
  - { id: dt-moi, type: Luật, number: 20/2098/QH32, title: Giao dịch điện tử, issuer: quoc-hoi, issued: 2098-06-22, effective: 2099-07-01, sources: [n] }
  - { id: vt, type: Luật, number: 24/2098/QH32, title: Viễn thông, issuer: quoc-hoi, issued: 2098-11-24, effective: 2099-07-01, sources: [n] }
  - { id: nq, type: Nghị quyết, number: 24/2098/QH32, issuer: quoc-hoi, sources: [n] }
  - { id: nd, type: Nghị định, number: 13/2098/NĐ-CP, issuer: chinh-phu, issued: 2098-04-17, effective: 2098-07-01, sources: [n] }
  - { id: nd-dai, type: Nghị định, number: 113/2098/NĐ-CP, issuer: chinh-phu, sources: [n] }
  - { id: qd-98, type: Quyết định, number: 942/QĐ-TTg, issuer: thu-tuong, issued: 2098-06-15, sources: [n] }
  - { id: qd-99, type: Quyết định, number: 942/QĐ-TTg, issuer: thu-tuong, issued: 2099-08-05, sources: [n] }
  - { id: tinh, type: Quyết định, number: 20/2098/QĐ-UBND, issuer: ubnd-a, sources: [n] }
  - { id: dang, type: Nghị quyết, number: 57-NQ/TW, issued: 2098-12-22, sources: [n] }`;

const { register } = readRegister(DOCUMENTS);

/** "known vt", "ambiguous a b", "mismatch vt number 24/2098/QH32", "unknown". */
function find(cited: Partial<CitedAs>, day = '2099-10-01'): string {
  const on = parseDay(day);
  assert(on !== undefined);
  const nothing = { type: undefined, number: undefined, issued: undefined, issuer: undefined, title: undefined };
  const match = register.find({ ...nothing, ...cited }, on);
  switch (match.kind) {
    case 'known':
      return `known ${match.document.id}`;
    case 'ambiguous':
      return `ambiguous ${match.documents.map(({ id }) => id).join(' ')}`;
    case 'mismatch':
      return `mismatch ${match.document.id} ${match.mismatch.part} ${match.mismatch.recorded}`;
    case 'unknown':
      return 'unknown';
  }
}

test('a number is found as it is, never inside another', () => {
  assert.equal(find({ type: 'Nghị định', number: '13/2098/NĐ-CP' }), 'known nd');
  assert.equal(find({ type: 'Nghị định', number: '013/2098/NĐ-CP' }), 'known nd');
  assert.equal(find({ type: 'Nghị định', number: '3/2098/NĐ-CP' }), 'unknown');
  assert.equal(find({ type: 'Nghị định', number: '113/2098/NĐ-CP' }), 'known nd-dai');
});

test('one number may belong to two documents', () => {
  assert.equal(find({ type: 'Luật', number: '24/2098/QH32' }), 'known vt');
  assert.equal(find({ type: 'Nghị quyết', number: '24/2098/QH32' }), 'known nq');
  assert.equal(find({ number: '24/2098/QH32' }), 'ambiguous vt nq');
  assert.equal(find({ type: 'Quyết định', number: '942/QĐ-TTg' }), 'ambiguous qd-98 qd-99');
  assert.equal(find({ type: 'Quyết định', number: '942/QĐ-TTg', issued: '2099-08-05' }), 'known qd-99');
  assert.equal(find({ type: 'Quyết định', number: '942/QĐ-TTg', issued: '2097-01-01' }), 'unknown');
});

test('a resolution that shares its number with a law on record may exist', () => {
  assert.equal(find({ type: 'Nghị quyết', number: '20/2098/QH32' }), 'unknown');
});

test('the numbers of provinces say nothing without the province', () => {
  assert.equal(find({ type: 'Quyết định', number: '20/2098/QĐ-UBND' }), 'unknown');
  assert.equal(find({ type: 'Quyết định', number: '20/2098/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh A' }), 'known tinh');
});

test('what does not belong to a number is told', () => {
  assert.equal(
    find({ type: 'Nghị định', number: '13/2098/NĐ-CP', issued: '2098-04-18' }),
    'mismatch nd issued 2098-04-17',
  );
  assert.equal(find({ type: 'Nghị định', number: '13/2098/NĐ-CP', issued: '2097' }), 'mismatch nd issued 2098-04-17');
  assert.equal(
    find({ type: 'Nghị định', number: '13/2098/NĐ-CP', issuer: 'Thủ tướng Chính phủ' }),
    'mismatch nd issuer Chính phủ',
  );
  assert.equal(find({ type: 'Quyết định', number: '13/2098/NĐ-CP' }), 'mismatch nd type Nghị định');
  assert.equal(find({ type: 'Nghị định', number: '13/2098/NĐ-CP', issuer: 'Bộ lạ' }), 'known nd');
  assert.equal(
    find({ type: 'Nghị định', number: '13/2098/NĐ-CP', issued: '2090-01-01', issuer: 'Thủ tướng Chính phủ' }),
    'unknown',
  );
});

test('the name of a law and its number have to be of one law', () => {
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '24/2098/QH32' }), 'known vt');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '20/2098/QH32' }), 'mismatch vt number 24/2098/QH32');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '42/2098/QH32' }), 'mismatch vt number 24/2098/QH32');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '72/2098/QH32' }), 'unknown');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '24/2098/QH31' }), 'mismatch vt number 24/2098/QH32');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '24/2098/NĐ-CP' }), 'unknown');
  assert.equal(find({ type: 'Luật', title: 'Viễn thông', number: '41/2080/QH12' }), 'unknown');
  assert.equal(find({ type: 'Luật', title: 'Tên lạ', number: '20/2098/QH32' }), 'known dt-moi');
});

test('a law by its name is the edition of its year, else of the day', () => {
  assert.equal(find({ type: 'Luật', title: 'Giao dịch điện tử', issued: '2090' }), 'known dt-cu');
  assert.equal(find({ type: 'Luật', title: 'Giao dịch điện tử', issued: '2098-06-22' }), 'known dt-moi');
  assert.equal(
    find({ type: 'Luật', title: 'Giao dịch điện tử', issued: '2098-06-23' }),
    'mismatch dt-moi issued 2098-06-22',
  );
  assert.equal(find({ type: 'Luật', title: 'Giao dịch điện tử', issued: '2095' }), 'unknown');
  assert.equal(find({ type: 'Luật', title: 'Giao dịch điện tử' }, '2099-06-30'), 'known dt-cu');
  assert.equal(find({ type: 'Luật', title: 'Giao dịch điện tử' }, '2099-07-01'), 'known dt-moi');
  assert.equal(find({ type: 'Luật', title: 'Tên lạ' }), 'unknown');
});

test('a number without its symbol is found where its year tells it apart', () => {
  assert.equal(find({ type: 'Nghị định', number: '13/2098' }), 'known nd');
  assert.equal(find({ type: 'Nghị quyết', number: '57' }), 'ambiguous dang');
  assert.equal(find({ type: 'Nghị định', number: '99/2098' }), 'unknown');
});

test('look-up by number, name or subject, without diacritics', () => {
  const ids = (query: string): readonly string[] => register.search(query, 3).map(({ id }) => id);
  assert.deepEqual(ids('giao dich dien tu'), ['dt-moi', 'dt-cu']);
  assert.deepEqual(ids('13/2098/nd-cp'), ['nd']);
  assert.deepEqual(ids('luat vien thong'), ['vt']);
  assert.deepEqual(ids('khong co gi'), []);
});
