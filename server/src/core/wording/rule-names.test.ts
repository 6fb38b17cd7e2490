import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../rules/registry.ts';
import { RULE_NAMES, ruleName } from './rule-names.ts';

test('every rule has a name of its own in each language, short enough for a list', () => {
  const ids = RULES.map(({ id }) => id).sort();
  for (const names of [RULE_NAMES.vi, RULE_NAMES.en]) {
    assert.deepEqual([...names.keys()].sort(), ids);
    assert.equal(new Set(names.values()).size, ids.length);
    for (const name of names.values()) assert.ok(name.length <= LONGEST, name);
  }
});

test('what is no rule goes by its id', () => {
  assert.equal(ruleName('khong-co', 'vi'), 'khong-co');
});

const LONGEST = 36;
