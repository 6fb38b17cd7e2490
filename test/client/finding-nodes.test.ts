import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byFile, byRule, countOf, type FindingNode } from '../../client/src/views/finding-nodes.ts';
import type { DraftFindings, ListedFinding } from '../../client/src/views/protocol.ts';

const start = { line: 0, character: 0 };

function found(rule: string, severity: ListedFinding['severity']): ListedFinding {
  const range = { start, end: start };
  return { rule, ruleName: rule.toUpperCase(), severity, message: '', range, text: rule, fingerprint: rule, fix: null };
}

const draft = (uri: string, findings: readonly ListedFinding[], failures: readonly string[] = []): DraftFindings => ({
  uri,
  findings,
  failures,
  outdated: false,
});

/** A node with what lies below it. */
function told(node: FindingNode): unknown {
  switch (node.kind) {
    case 'draft':
      return [node.draft.uri, ...node.children.map(told)];
    case 'rule':
      return [node.name, ...node.children.map(told)];
    case 'hints':
      return ['hints', ...node.children.map(told)];
    case 'failure':
      return `failed ${node.rule}`;
    case 'finding':
      return `${node.named ? `${node.uri}: ` : ''}${node.finding.text}`;
  }
}

test('a draft lists what could not be checked, then what was found as it stands there, and folds its hints away', () => {
  const b = draft('b', [found('hint', 'hint'), found('warning', 'warning'), found('error', 'error')], ['rule']);
  assert.deepEqual(byFile([b, draft('a', []), draft('A', [found('hint', 'hint')])]).map(told), [
    ['A', ['hints', 'hint']],
    ['b', 'failed rule', 'warning', 'error', ['hints', 'hint']],
  ]);
});

test('of rules the gravest come first, and of those the one with the most findings', () => {
  const drafts = [
    draft('a', [found('gợi-ý', 'hint'), found('một', 'warning'), found('hai', 'warning')]),
    draft('b', [found('gợi-ý', 'hint'), found('hai', 'warning'), found('lỗi', 'error')]),
  ];
  assert.deepEqual(byRule(drafts).map(told), [
    ['LỖI', 'b: lỗi'],
    ['HAI', 'a: hai', 'b: hai'],
    ['MỘT', 'a: một'],
    ['GỢI-Ý', 'a: gợi-ý', 'b: gợi-ý'],
  ]);
});

test('hints do not count', () => {
  assert.equal(countOf(draft('a', [found('hint', 'hint'), found('information', 'information')])), 1);
});
