import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import { parseDraft } from '../document/parse.ts';
import { RULES } from '../rules/registry.ts';
import { actionsAt } from './actions.ts';
import type { FeatureContext } from './context.ts';

const world = readWorld(`=== statement muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`);
const { text, knowledge, asOf } = world;
const context: FeatureContext = {
  draft: parseDraft(text),
  knowledge,
  asOf,
  findings: checkText(world, text, RULES).findings,
};
const start = text.indexOf('60%');
const titles = (from: number, to = from): string[] =>
  actionsAt(context, { start: from, end: to }).map(({ fix }) => ('text' in fix.title ? fix.title.text : fix.title.key));

test('a cursor in a finding, and right before and behind it, has its fix', () => {
  assert.deepEqual([titles(start), titles(start + 1), titles(start + 3)], [['70%'], ['70%'], ['70%']]);
});

test('a cursor elsewhere has none', () => {
  assert.deepEqual([titles(start - 1), titles(start + 4)], [[], []]);
});

test('a selection over a finding has its fix', () => {
  assert.deepEqual(titles(0, text.length), ['70%']);
});
