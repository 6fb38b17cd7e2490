import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { check } from '../server/src/core/check.ts';
import { parseDraft } from '../server/src/core/document/parse.ts';
import { completionAt } from '../server/src/core/features/completion/completion.ts';
import { buildLists } from '../server/src/core/features/completion/lists.ts';
import { snippetText } from '../server/src/core/features/snippet.ts';
import { buildKnowledge, type Knowledge } from '../server/src/core/knowledge/knowledge.ts';
import { type Day, parseDay } from '../server/src/core/text/day.ts';
import { loadKnowledge } from '../server/src/host/knowledge/load.ts';
import { isProblem } from '../server/src/host/problem.ts';

const DAYS = ['2024-03-15', '2025-05-10', '2026-11-20'];
const ADMINISTRATIVE = 'KẾ HOẠCH\nTriển khai nhiệm vụ\n\n';
const NORMATIVE = 'NGHỊ ĐỊNH\nQuy định chi tiết một số điều\n\n';

describe('what is offered from the knowledge that ships with the product', () => {
  let knowledge: Knowledge;
  before(() => {
    const loaded = loadKnowledge(['knowledge']);
    assert.ok(!isProblem(loaded));
    knowledge = buildKnowledge(loaded.records);
  });

  /** Takes every candidate at ‸, and tells which of them the check then marks. */
  const marked = (draft: string, asOf: Day): string[] => {
    const offset = draft.indexOf('‸');
    const text = draft.replace('‸', '');
    const question = { text, offset, draft: parseDraft(text), unasked: false };
    const found = completionAt(question, buildLists(knowledge, asOf));
    assert.ok(found !== undefined && found.candidates.length > 0, draft);
    return found.candidates
      .filter(({ outdated }) => !outdated)
      .flatMap(({ insert }) => {
        const taken = text.slice(0, found.span.start) + snippetText(insert) + text.slice(found.span.end);
        const { findings } = check({ draft: parseDraft(taken), knowledge, asOf, severities: new Map() });
        const grave = findings.filter(({ severity }) => severity !== 'hint');
        return grave.map(({ rule, text: words }) => `${asOf} ${rule} ${words} in ${taken.slice(found.span.start)}`);
      });
  };

  test('no document that is in force is marked where it was put', () => {
    for (const asOf of DAYS.map(dayIn))
      for (const [head, words] of [ADMINISTRATIVE, NORMATIVE].flatMap((head) => QUERIES.map((each) => [head, each])))
        assert.deepEqual(marked(`${head}Căn cứ ${words}‸\n`, asOf).filter(notPremature), [], words);
  });

  test('no target that stands is marked where it was put', () => {
    const asOf = dayIn('2026-11-20');
    for (const { name } of knowledge.records.measures) {
      const draft = `${ADMINISTRATIVE}Phấn đấu ${name}‸`;
      if (isOffered(draft, asOf)) assert.deepEqual(marked(draft, asOf), [], name);
    }
  });

  test('no quotation is marked where it was put', () => {
    const asOf = dayIn('2024-12-31');
    for (const { name } of knowledge.records.people)
      for (const word of ['', 'dữ liệu', 'phải']) {
        const draft = `${ADMINISTRATIVE}Đồng chí ${name} nhấn mạnh: “${word}‸”`;
        if (isOffered(draft, asOf)) assert.deepEqual(marked(draft, asOf), [], name);
      }
  });

  const isOffered = (draft: string, asOf: Day): boolean => {
    const text = draft.replace('‸', '');
    const question = { text, offset: draft.indexOf('‸'), draft: parseDraft(text), unasked: false };
    return (completionAt(question, buildLists(knowledge, asOf))?.candidates ?? []).length > 0;
  };
});

const QUERIES = ['luật', 'nghị định', 'quyết định', 'nghị quyết', 'thông tư', 'luat cntt'];

/** A law that is not yet in force is offered behind all others; a basis may rest on it where the draft begins no sooner. */
function notPremature(mark: string): boolean {
  return !mark.includes('premature-citation');
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  assert.ok(day !== undefined);
  return day;
}
