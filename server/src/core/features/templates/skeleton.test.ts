import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../../host/knowledge/load.ts';
import { isProblem } from '../../../host/problem.ts';
import { check } from '../../check.ts';
import { draftedKind } from '../../document/drafted-kind.ts';
import { formFaults } from '../../document/form-faults/form-faults.ts';
import { regimeOf } from '../../document/form-faults/regime.ts';
import { unitsOf } from '../../document/outline-node.ts';
import { parseDraft } from '../../document/parse.ts';
import { buildKnowledge, type Knowledge } from '../../knowledge/knowledge.ts';
import { type Day, parseDay } from '../../text/day.ts';
import { once } from '../../text/once.ts';
import { snippetSyntax, snippetText } from '../snippet.ts';
import { skeletonOf, TEMPLATES } from './skeleton.ts';

const knowledge = once(() => {
  const loaded = loadKnowledge(['knowledge']);
  assert.ok(!isProblem(loaded));
  return buildKnowledge(loaded.records);
});

function context(day: string): { readonly knowledge: Knowledge; readonly asOf: Day } {
  const asOf = parseDay(day);
  assert.ok(asOf !== undefined);
  return { knowledge: knowledge(), asOf };
}

const DAYS = ['2024-06-01', '2026-11-20'];

for (const template of TEMPLATES) {
  test(`${template.kind}: every component is there, in its kind and regime`, () => {
    for (const each of DAYS.map(context)) {
      const draft = parseDraft(snippetText(skeletonOf(template, each)));
      const { form, outline } = draft;
      const missing = (['nationalName', 'nationalMotto', 'number', 'placeAndDate', 'abstract'] as const).filter(
        (part) => form[part] === undefined,
      );
      assert.deepEqual(missing, []);
      assert.ok(form.issuer.length > 0 && form.signature !== undefined);
      assert.equal(form.recipients === undefined, template.kind === 'luật');
      assert.equal(draftedKind(draft)?.kind ?? 'công văn', template.kind);
      assert.equal(regimeOf(draft), template.regime);
      assert.equal(draft.official, true);
      const articles = [...unitsOf(outline)].filter(({ kind }) => kind === 'điều');
      assert.ok(
        articles.length > 1 || !['quyết định', 'nghị quyết', 'thông tư', 'nghị định', 'luật'].includes(template.kind),
      );
    }
  });

  test(`${template.kind}: nothing is found in it`, () => {
    for (const each of DAYS.map(context)) {
      const draft = parseDraft(snippetText(skeletonOf(template, each)));
      assert.deepEqual(formFaults(draft), []);
      const { findings } = check({ draft, ...each, severities: new Map() });
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'hint').map(({ rule, text }) => `${rule}: ${text}`),
        [],
      );
    }
  });
}

test('the bases are those in force on the day', () => {
  const decree = TEMPLATES.find(({ kind }) => kind === 'nghị định');
  assert.ok(decree !== undefined);
  const [then, now] = DAYS.map((day) => snippetText(skeletonOf(decree, context(day))));
  assert.match(now ?? '', /Căn cứ Luật Tổ chức Chính phủ số 63\/2025\/QH15;/u);
  assert.match(then ?? '', /Căn cứ Luật Tổ chức Chính phủ số 76\/2015\/QH13;/u);
});

test('every place that is to be filled in is a stop of the editor', () => {
  for (const template of TEMPLATES) {
    const snippet = skeletonOf(template, context('2026-11-20'));
    const stops = [...snippetSyntax(snippet).matchAll(/\$\{(?<stop>\d+):/gu)].map((match) =>
      Number(match.groups?.stop),
    );
    assert.deepEqual(
      stops,
      stops.map((_, at) => at + 1),
    );
    assert.ok(stops.length > 8, template.kind);
    assert.doesNotMatch(snippetText(snippet), /\[\[|\]\]/u);
  }
});

test('no kind is there twice', () => {
  assert.equal(new Set(TEMPLATES.map(({ kind }) => kind)).size, TEMPLATES.length);
});
