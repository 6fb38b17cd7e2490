import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type CheckResult, check } from '../server/src/core/check.ts';
import { judgementDay } from '../server/src/core/document/judgement-day.ts';
import { parseDraft } from '../server/src/core/document/parse.ts';
import { buildKnowledge, type Knowledge } from '../server/src/core/knowledge/knowledge.ts';
import { RULES } from '../server/src/core/rules/registry.ts';
import { startOfYear } from '../server/src/core/text/day.ts';
import { loadKnowledge } from '../server/src/host/knowledge/load.ts';
import { isProblem } from '../server/src/host/problem.ts';
import { render } from './support/world.ts';

const EXPECTED = '.expected';
const SAMPLES = 'test/corpus/mau';
const CLEAN = 'test/corpus/sach';

describe('The sample drafts against the bundled knowledge', () => {
  const knowledge = bundledKnowledge();

  for (const path of draftsIn(SAMPLES)) {
    test(`${path} has the findings of its marked copy`, () => {
      const text = readFileSync(path, 'utf8');
      const { findings } = checkDraft(knowledge, text);
      assert.equal(render(text, findings), readFileSync(path + EXPECTED, 'utf8'));
      assert.ok(findings.length >= 1 && findings.length <= 4, `${findings.length} findings`);
    });
  }

  for (const path of draftsIn(CLEAN)) {
    test(`${path} is silent`, () => {
      const text = readFileSync(path, 'utf8');
      assert.equal(render(text, checkDraft(knowledge, text).findings), text);
    });
  }

  test('every rule finds something in the samples, with speaker, date and source', () => {
    const findings = draftsIn(SAMPLES).flatMap((path) => checkDraft(knowledge, readFileSync(path, 'utf8')).findings);
    assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(RULES.map(({ id }) => id)));
    for (const { evidence } of findings) {
      for (const each of evidence) {
        assert.equal(each.kind, 'statement');
        if (each.kind !== 'statement') continue;
        assert.notEqual(each.statement.speaker.name, '');
        assert.match(each.statement.date, /^\d{4}-\d{2}-\d{2}$/u);
        assert.notEqual(each.statement.sources[0].source.title, '');
      }
    }
  });

  test('every marked copy belongs to a sample', () => {
    const copies = readdirSync(SAMPLES).filter((name) => name.endsWith(EXPECTED));
    for (const name of copies) assert.ok(existsSync(join(SAMPLES, name.slice(0, -EXPECTED.length))), name);
  });
});

function draftsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith(EXPECTED))
    .sort()
    .map((name) => join(folder, name));
}

function bundledKnowledge(): Knowledge {
  const loaded = loadKnowledge(['knowledge']);
  if (isProblem(loaded)) throw new Error(JSON.stringify(loaded));
  return buildKnowledge(loaded.records);
}

/** The samples carry a date line each, so that the day on which the test runs does not matter. */
function checkDraft(knowledge: Knowledge, text: string): CheckResult {
  const draft = parseDraft(text);
  assert.notEqual(draft.dated, undefined, 'a sample needs a date line');
  const asOf = judgementDay({ option: undefined, draft, settings: undefined, today: startOfYear(2099) });
  const result = check({ draft, knowledge, asOf, severities: new Map() });
  assert.deepEqual(result.failures, []);
  return result;
}
