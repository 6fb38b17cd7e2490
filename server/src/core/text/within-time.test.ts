import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../check.ts';
import { parseDraft } from '../document/parse.ts';
import { readWorld } from '../../../../test/support/world.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';

const world = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến, từ 20/5/2099 đến 10/5/2099.`);
const input = { ...world, draft: parseDraft(world.text), severities: new Map() };

/** The first rule of the registry, taking so many milliseconds for each of three pieces of work. */
function slowed(milliseconds: number): { readonly rules: readonly Rule[]; readonly clock: () => number } {
  let now = 0;
  const [first, ...others] = RULES;
  assert.ok(first !== undefined);
  const slow: Rule = {
    ...first,
    *check() {
      for (let piece = 0; piece < 3; piece += 1) {
        now += milliseconds;
        yield undefined;
      }
    },
  };
  return { rules: [slow, ...others], clock: () => now };
}

test('a rule that takes far too long is given up, said by its id, and costs no other its findings', () => {
  const whole = check({ ...input, ...slowed(0) });
  assert.deepEqual(whole.failures, []);
  const { failures, findings } = check({ ...input, ...slowed(20_000) });
  assert.deepEqual(
    failures.map(({ rule, error }) => [rule, error.message]),
    [[RULES[0]?.id, '> 30 s']],
  );
  assert.deepEqual(findings, whole.findings);
  assert.ok(findings.length > 0);
});

test('what is slow and comes to an end, and what nobody measures, is whole', () => {
  assert.deepEqual(check({ ...input, ...slowed(10_000) }).failures, []);
  assert.deepEqual(check({ ...input, rules: slowed(1e9).rules }).failures, []);
});

test('a longer draft has more time', () => {
  const text = `${world.text}\n${'\n'.repeat(1_000_000)}`;
  assert.deepEqual(check({ ...input, draft: parseDraft(text), ...slowed(20_000) }).failures, []);
});
