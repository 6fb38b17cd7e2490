import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import type { Regime } from '../document/form-faults/regime.ts';
import { RULES } from '../rules/registry.ts';
import { quotationWithCitation } from './quotation.ts';

function citation(heading: string, quote: string, regime: Regime = 'administrative'): string {
  const world = readWorld(`=== statement a  ${heading}\n${quote}\n=== draft 2100-01-15\n`);
  const [statement] = world.knowledge.records.statements;
  if (statement === undefined) throw new Error(heading);
  const inserted = quotationWithCitation(statement, regime);
  assert.deepEqual(checkText(world, inserted, RULES).findings, [], 'what is inserted is in order');
  return inserted;
}

test('the words stand in Vietnamese marks, with who said them and when', () => {
  assert.equal(
    citation('Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29', 'Mỗi việc một người chịu trách nhiệm đến cùng.'),
    '“Mỗi việc một người chịu trách nhiệm đến cùng.” (Bộ trưởng Nguyễn Văn Mẫu, 29/07/2099)',
  );
});

test('a normative draft writes days out', () => {
  assert.match(
    citation('Bộ trưởng Nguyễn Văn Mẫu, 2099-02-09', 'Mỗi việc một người chịu trách nhiệm đến cùng.', 'normative'),
    /\(Bộ trưởng Nguyễn Văn Mẫu, ngày 09 tháng 02 năm 2099\)$/u,
  );
});

test('a body has no office', () => {
  assert.match(citation('Sở Thử nghiệm, 2099-07-29', 'Thu đạt 80.000 tỷ đồng.'), /\(Sở Thử nghiệm, 29\/07\/2099\)$/u);
});

test('marks inside become single ones', () => {
  assert.match(
    citation('Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29', 'Dữ liệu là “yếu tố sống còn” của mọi "nền tảng" hôm nay.'),
    /^“Dữ liệu là ‘yếu tố sống còn’ của mọi ‘nền tảng’ hôm nay\.”/u,
  );
});
