import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import type { Finding, Fix } from '../findings/finding.ts';
import { RULES } from '../rules/registry.ts';
import { applyEdits, fixAll } from './fix-all.ts';

const RECORDS = `=== statement 2099-01-05/muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement 2099-07-29/thay-doi  Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29; quotation opinion
Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.
`;

function fixed(text: string): string {
  const world = readWorld(`${RECORDS}=== draft 2099-08-01\n${text}`);
  return applyEdits(world.text, fixAll(checkText(world, world.text, RULES).findings));
}

test('all preferred fixes are applied at once', () => {
  assert.equal(
    fixed(
      'Đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.\nÔng nói: “Cải cách hành chính 30% là thay đổi cách làm, 70% là công nghệ.”',
    ),
    'Đến năm 2100 có 70% người dân sử dụng dịch vụ công trực tuyến.\nÔng nói: “Cải cách hành chính 70% là thay đổi cách làm, 30% là công nghệ.”',
  );
});

test('a draft without findings stays as it is', () => assert.equal(fixed('Không có gì.'), 'Không có gì.'));

test('of two fixes for the same text the first stands', () => {
  const fix = (start: number, end: number, newText: string, preferred = true): Fix => ({
    title: { key: 'fix-replace', text: newText },
    preferred,
    edits: [{ span: { start, end }, newText }],
  });
  const [found] = checkText(
    readWorld(`${RECORDS}=== draft 2099-08-01\n`),
    'Đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.',
    RULES,
  ).findings;
  if (found === undefined) throw new Error('No finding');
  const finding = (...fixes: Fix[]): Finding => ({ ...found, fixes });
  const apply = (...findings: Finding[]): string => applyEdits('abcdef', fixAll(findings));
  assert.equal(apply(finding(fix(0, 3, 'X')), finding(fix(2, 4, 'Y'))), 'Xdef');
  assert.equal(apply(finding(fix(3, 6, 'Y')), finding(fix(0, 3, 'X'))), 'XY', 'text order, and touching is no overlap');
  assert.equal(apply(finding(fix(0, 1, 'X', false))), 'abcdef', 'a fix that wants a look is left');
});
