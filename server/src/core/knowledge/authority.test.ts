import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { authorityOf, replaces } from './authority.ts';
import type { Statement } from './model.ts';

const QUOTE = 'Đến năm 2101, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.';

function statement(heading: string): Statement {
  const { knowledge } = readWorld(`=== statement ${heading}\n${QUOTE}\n=== draft 2099-12-31\n`);
  const first = knowledge.records.statements[0];
  if (first === undefined) throw new Error(heading);
  return first;
}

const primeMinister = statement('tt  Thủ tướng Trần Thị Mẫu, 2099-01-05');
const deputy = statement('ptt  Phó Thủ tướng Lê Văn Mẫu, 2099-02-05');
const minister = statement('bt  Bộ trưởng Nguyễn Văn Mẫu, 2099-03-05');
const viceMinister = statement('tht  Thứ trưởng Lê Thị Mẫu, 2099-04-05');
const body = statement('bo  Sở Thử nghiệm, 2099-05-05');

test('offices rank from the Prime Minister down', () => {
  const ranks = [primeMinister, deputy, minister, viceMinister, body].map(authorityOf);
  assert.deepEqual(ranks, [...ranks].sort());
  assert.equal(new Set(ranks).size, 5);
});

test('a deputy is not taken for the Prime Minister', () => {
  assert.ok(authorityOf(deputy) > authorityOf(primeMinister));
});

test('a later statement of the same or a higher office replaces an earlier one', () => {
  assert.equal(replaces({ ...minister, date: body.date }, minister), true);
  assert.equal(replaces({ ...primeMinister, date: body.date }, minister), true);
});

test('a later statement of a lower office does not', () => {
  assert.equal(replaces(viceMinister, minister), false);
  assert.equal(replaces(minister, primeMinister), false);
});

test('an earlier statement replaces nothing', () => {
  assert.equal(replaces(primeMinister, minister), false);
  assert.equal(replaces(minister, minister), false);
});

test('a statement that names what it replaces replaces it, whoever made it', () => {
  assert.equal(replaces({ ...viceMinister, supersedes: [minister.id] }, minister), true);
});

test('what a document says goes before what anybody says', () => {
  const { knowledge } = readWorld(
    `=== knowledge
documents:
  - { id: luat, type: Luật, number: 1/2099/QH40, sources: [] }
  - { id: nd, type: Nghị định, number: 1/2099/NĐ-CP, sources: [] }
  - { id: qd, type: Quyết định, number: 1/QĐ-TTg, sources: [] }
  - { id: tt, type: Thông tư, number: 1/2099/TT-BTT, sources: [] }
=== draft 2099-12-31
`
      .replaceAll('sources: []', 'sources: [n]')
      .replace('=== knowledge', '=== knowledge\nsources:\n  - { id: n, title: Sổ thử }\n=== knowledge'),
  );
  const ranks = [
    ...knowledge.records.documents.map((document) => authorityOf({ ...body, document })),
    authorityOf(primeMinister),
  ];
  assert.deepEqual(ranks, [...ranks].sort());
  assert.equal(new Set(ranks).size, 5);
});
