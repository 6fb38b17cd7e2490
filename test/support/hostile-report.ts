import assert from 'node:assert/strict';
import type { CheckReport } from '../../server/src/review/report.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { checkText, readWorld } from './world.ts';

/** A draft whose name and text try to end what they are written into. */
export function hostileReport(): CheckReport {
  const world = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng ]]><&"', 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
\u001b[31m]]>&lt;\u202e::error::%0A\ud800
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.`);
  const { findings, coverage, asOf } = checkText(world, world.text, RULES);
  assert.ok(findings.length > 0);
  const file = {
    path: 'a,b:c"<\n>.vanban',
    text: world.text,
    placeAt: undefined,
    asOf,
    findings,
    sentences: parseDraft(world.text).passages.flatMap(({ sentences }) => sentences),
    places: new Map(),
    suppressed: findings.map((finding) => ({ finding, reason: 'vì -->' })),
    off: [],
    coverage,
    failures: [{ rule: 'misquote', error: new Error('kaputt\n::error::') }],
  };
  const knowledge = { statements: 1, documents: 0, digest: 'sha256:0' };
  const rules = RULES.map(({ id }) => id);
  return { version: '0.1.0', knowledge, sources: [], rules, files: [file], skipped: [], baselined: 0, fixed: 0 };
}
