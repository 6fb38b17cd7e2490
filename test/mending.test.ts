import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check } from '../server/src/core/check.ts';
import { judgementDay } from '../server/src/core/document/judgement-day.ts';
import { parseDraft } from '../server/src/core/document/parse.ts';
import { buildKnowledge } from '../server/src/core/knowledge/knowledge.ts';
import { startOfYear } from '../server/src/core/text/day.ts';
import { loadKnowledge } from '../server/src/host/knowledge/load.ts';
import { isProblem } from '../server/src/host/problem.ts';
import { type FindingsIn, mendingFaults } from './support/mending.ts';
import { SAMPLE_DRAFTS } from './support/sample-drafts.ts';

describe('All certain fixes at once', () => {
  const loaded = loadKnowledge(['knowledge']);
  if (isProblem(loaded)) throw new Error(JSON.stringify(loaded));
  const knowledge = buildKnowledge(loaded.records);
  const findingsIn: FindingsIn = (text) => {
    const draft = parseDraft(text);
    const asOf = judgementDay({ option: undefined, draft, settings: undefined, today: startOfYear(2026) });
    return check({ draft, knowledge, asOf, severities: new Map() }).findings;
  };

  for (const path of SAMPLE_DRAFTS)
    test(`${path}: what is fixed is gone, nothing new is found, and the form of the text is kept`, () => {
      assert.deepEqual(mendingFaults(readFileSync(path, 'utf8'), findingsIn), []);
    });

  test('so it is with all the samples in one text', () => {
    const text = SAMPLE_DRAFTS.map((path) => readFileSync(path, 'utf8')).join('\n\n');
    assert.deepEqual(mendingFaults(text, findingsIn), []);
  });
});
