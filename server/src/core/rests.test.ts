import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../test/support/world.ts';
import { RULES } from './rules/registry.ts';

/** Those whose work grows with every passage of a draft. */
const LONG = [
  'count-mismatch',
  'cross-draft-conflict',
  'directive-conflict',
  'former-place',
  'internal-conflict',
  'inverted-range',
  'past-deadline',
  'target-conflict',
  'term-fault',
];

const LINE =
  'Giao Sở A chủ trì xây dựng đề án số hóa; đến năm 2100 có 60% người dân dùng dịch vụ công, trước ngày 30/9/2099.';

test('a rule that goes through a long draft rests on its way, so that others have their turn and it can be given up', () => {
  const lines = Array.from({ length: 600 }, (_, at) => `${at + 1}. ${LINE}`);
  const beside = `=== neighbour 2099-06-01\n1. ${LINE.replace('30/9', '30/10')}`;
  const world = readWorld(`${beside}\n=== draft 2099-06-01\nKẾ HOẠCH\n\n${lines.join('\n\n')}`);
  const rests = new Map(LONG.map((id) => [id, 0]));
  const counting = RULES.filter(({ id }) => rests.has(id)).map((rule) => ({
    ...rule,
    *check(context: Parameters<typeof rule.check>[0]) {
      for (const found of rule.check(context)) {
        if (found === undefined) rests.set(rule.id, (rests.get(rule.id) ?? 0) + 1);
        yield found;
      }
    },
  }));
  checkText(world, world.text, counting);
  for (const [id, count] of rests) assert.ok(count >= lines.length / 48, `${id}: ${count}`);
});
