import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence, Finding, Fix } from '../../core/findings/finding.ts';
import { applyFixes } from './apply-fixes.ts';

type Edit = readonly [start: number, end: number, newText: string];

function finding(preferred: boolean, first: Edit, ...others: readonly Edit[]): Finding {
  const edit = ([start, end, newText]: Edit): Fix['edits'][number] => ({ span: { start, end }, newText });
  const title = { key: 'fix-replace', text: first[2] } as const;
  const evidence: Evidence = { kind: 'draft', span: { start: 0, end: 1 }, text: 'x' };
  const fixes = [{ title, preferred, edits: [edit(first), ...others.map(edit)] }] as const;
  return {
    rule: 'r',
    severity: 'error',
    span: { start: first[0], end: first[1] },
    message: title,
    evidence: [evidence],
    fixes,
    text: '',
    fingerprint: '',
  };
}

test('preferred fixes are applied, all edits of one or none', () => {
  assert.deepEqual(applyFixes('abcdef', [finding(true, [0, 1, 'XX'], [4, 5, '']), finding(true, [2, 3, 'Y'])]), {
    text: 'XXbYdf',
    count: 2,
  });
});

test('a fix that is not certain is left alone', () => {
  assert.deepEqual(applyFixes('abc', [finding(false, [0, 1, 'X'])]), { text: 'abc', count: 0 });
});

test('of two fixes that touch, the first in the text is applied as a whole and the other not at all', () => {
  assert.deepEqual(applyFixes('abcdef', [finding(true, [0, 2, 'X']), finding(true, [4, 5, 'Z'], [1, 3, 'Y'])]), {
    text: 'Xcdef',
    count: 1,
  });
  assert.deepEqual(applyFixes('abc', [finding(true, [1, 1, 'X']), finding(true, [1, 1, 'Y'])]), {
    text: 'aXbc',
    count: 1,
  });
});
