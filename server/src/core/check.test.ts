import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText, readWorld } from '../../../test/support/world.ts';
import { check } from './check.ts';
import { parseDraft } from './document/parse.ts';
import type { Severity } from './findings/finding.ts';
import { RULES } from './rules/registry.ts';
import type { Rule } from './rules/rule.ts';

const RECORDS = `=== statement muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-05-29; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
`;
const WRONG = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.';
const MISQUOTE = 'Ông nói: “Dữ liệu nên được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.”';

const world = readWorld(`${RECORDS}=== draft 2099-06-01\n`);
const run = (text: string, rules: readonly Rule[] = RULES) => checkText(world, text, rules);
const withSeverities = (text: string, severities: readonly (readonly [string, Severity | 'off'])[]) =>
  check({ draft: parseDraft(text), knowledge: world.knowledge, asOf: world.asOf, severities: new Map(severities) });

const broken: Rule = {
  id: 'broken',
  severity: 'error',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: { vi: '', en: '' },
  check() {
    throw new TypeError('broken');
  },
};

test('findings come in the order of the text, whatever the order of the rules', () => {
  const text = `${MISQUOTE}\n${WRONG}`;
  const forwards = run(text).findings;
  const backwards = run(text, [...RULES].reverse()).findings;
  assert.deepEqual(
    forwards.map(({ rule }) => rule),
    ['misquote', 'target-conflict'],
  );
  assert.deepEqual(backwards, forwards);
});

test('a finding knows its text, severity and evidence', () => {
  const [finding] = run(WRONG).findings;
  assert.equal(finding?.text, '60%');
  assert.equal(finding?.severity, 'warning');
  assert.ok((finding?.evidence.length ?? 0) > 0);
});

test('the user decides on severities', () => {
  assert.equal(withSeverities(WRONG, [['target-conflict', 'error']]).findings[0]?.severity, 'error');
  assert.deepEqual(withSeverities(WRONG, [['target-conflict', 'off']]).findings, []);
});

test('a rule that breaks costs its own findings and is named', () => {
  const { findings, failures } = run(WRONG, [broken, ...RULES]);
  assert.deepEqual(
    failures.map(({ rule, error }) => [rule, error.message]),
    [['broken', 'broken']],
  );
  assert.equal(findings.length, 1);
});

test('a rule that is off cannot break', () => {
  const input = { draft: parseDraft(WRONG), knowledge: world.knowledge, asOf: world.asOf, rules: [broken] };
  assert.deepEqual(check({ ...input, severities: new Map([['broken', 'off']]) }).failures, []);
});

test('a fingerprint stays when lines move, spaces double and Unicode is decomposed', () => {
  const print = (text: string) => run(text).findings.map(({ fingerprint }) => fingerprint);
  const [here] = print(WRONG);
  assert.match(here ?? '', /^[0-9a-f]{16}$/u);
  assert.deepEqual(print(`Lời mở đầu.\n\n${WRONG}`), [here]);
  assert.deepEqual(print(WRONG.normalize('NFD')), [here]);
  assert.deepEqual(print(WRONG.replace('có 60%', 'có  60%')), [here]);
});

test('a fingerprint changes with the fault', () => {
  const [one] = run(WRONG).findings;
  const [other] = run(WRONG.replace('60%', '65%')).findings;
  assert.notEqual(one?.fingerprint, other?.fingerprint);
});

test('coverage says what was held against something', () => {
  const { coverage } = run(
    `${WRONG}\nTrồng mới 500 cây xanh ven hồ.\n${MISQUOTE}\nÔng nói: “Trồng thêm cây xanh ven hồ.”`,
  );
  assert.deepEqual(coverage, {
    claims: 2,
    claimsChecked: 1,
    citations: 0,
    citationsKnown: 0,
    quotes: 2,
    quotesVerified: 1,
  });
});

test('an empty draft is checked', () => {
  assert.deepEqual(run('').findings, []);
  assert.equal(run('').coverage.claims, 0);
});
