import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckResult, check } from '../server/src/core/check.ts';
import type { Draft } from '../server/src/core/document/draft.ts';
import { judgementDay } from '../server/src/core/document/judgement-day.ts';
import { parseDraft } from '../server/src/core/document/parse.ts';
import type { Evidence, Finding } from '../server/src/core/findings/finding.ts';
import { type Basis, basisOf } from '../server/src/core/knowledge/basis.ts';
import { buildKnowledge } from '../server/src/core/knowledge/knowledge.ts';
import { recheck } from '../server/src/core/early/recheck.ts';
import { RULES } from '../server/src/core/rules/registry.ts';
import { type Day, startOfYear } from '../server/src/core/text/day.ts';
import { type Edit, editBetween } from '../server/src/core/text/edit.ts';
import { contains, type Span } from '../server/src/core/text/span.ts';
import { loadKnowledge } from '../server/src/host/knowledge/load.ts';
import { isProblem } from '../server/src/host/problem.ts';
import { documentsConfiguration } from '../server/src/lsp/from-lsp.ts';
import { createRoomyDocument, isRoomy } from '../server/src/lsp/roomy-document.ts';
import { randomFrom } from './support/random.ts';
import { nextEdit } from './support/random-edits.ts';
import { SAMPLE_DRAFTS } from './support/sample-drafts.ts';

/** PARANOID=n tries n edits of each draft instead, from SEED on. */
const { PARANOID = '12', SEED = '1' } = process.env;

describe('A draft that is checked again after each of many edits', () => {
  const loaded = loadKnowledge(['knowledge']);
  if (isProblem(loaded)) throw new Error(JSON.stringify(loaded));
  const knowledge = buildKnowledge(loaded.records);
  const lines = SAMPLE_DRAFTS.flatMap((path) => readFileSync(path, 'utf8').split(/\r?\n/u)).filter(
    (line) => line !== '',
  );
  const bases = new Map<Day, Basis>();
  const dayOf = (draft: Draft): Day =>
    judgementDay({ option: undefined, draft, settings: undefined, today: startOfYear(2026) });
  const judge = (draft: Draft, basis: Basis): CheckResult =>
    check({ draft, knowledge, asOf: basis.asOf, basis, severities: new Map() });
  const basisFor = (asOf: Day): Basis => {
    const basis = bases.get(asOf) ?? basisOf(knowledge, asOf);
    bases.set(asOf, basis);
    return basis;
  };

  /** Where something can be told before the check of the whole, the rules that judge a passage by itself have told the same of it. */
  const assertEarly = (
    last: { draft: Draft; findings: readonly Finding[] },
    result: CheckResult,
    document: TextDocument,
  ) => {
    const { asOf } = result;
    const text = document.getText();
    const earlier = { ...last, whole: last.draft };
    const given = { knowledge, asOf, basis: basisFor(asOf), severities: new Map() };
    const judgedAfter = (edit: Edit | undefined) => edit && recheck({ earlier, edit, text: () => text, ...given });
    const early = judgedAfter(editBetween(last.draft.text, text));
    // What the document itself tells of the edit, which may be more lines, says the same.
    const told = isRoomy(document) ? document.edit : undefined;
    if (told !== undefined) assert.deepEqual(judgedAfter(told)?.findings, early?.findings);
    const passage = early?.draft.passages.find((each, at) => each !== last.draft.passages[at]);
    if (early === undefined || passage === undefined) return;
    assert.equal(early.draft.text, text);
    const ofPassage = ({ findings }: { readonly findings: readonly Finding[] }) =>
      findings.filter(({ rule, span }) => ALONE.has(rule) && contains(passage, span));
    assert.deepEqual(ofPassage(early), ofPassage(result));
    early.findings.forEach(({ span }, at) => {
      assert.ok(span.start < span.end && span.end <= text.length);
      assert.ok((early.findings[at - 1]?.span.start ?? 0) <= span.start);
    });
    tried += 1;
  };
  let tried = 0;

  for (const [index, path] of SAMPLE_DRAFTS.entries())
    test(`${path}: is found what is found in it as it stands`, () => {
      const text = readFileSync(path, 'utf8');
      const random = randomFrom(Number(SEED) + index);
      let roomy: TextDocument = createRoomyDocument('a:b', 'vanban', 0, text);
      let plain = TextDocument.create('a:b', 'vanban', 0, text);
      let draft = parseDraft(roomy.getText());
      let last = { draft, findings: judge(draft, basisFor(dayOf(draft))).findings };
      let edit: TextDocumentContentChangeEvent | undefined;
      for (let version = 1; version <= Number(PARANOID); version += 1) {
        edit = nextEdit(plain, lines, random, edit);
        roomy = documentsConfiguration.update(roomy, [edit], version);
        plain = documentsConfiguration.update(plain, [edit], version);
        draft = parseDraft(roomy.getText(), draft);
        const fresh = parseDraft(plain.getText());
        assert.equal(dayOf(draft), dayOf(fresh));
        const result = judge(draft, basisFor(dayOf(draft)));
        assertEarly(last, result, roomy);
        last = { draft, findings: result.findings };
        const found = told(result, roomy);
        const anew = told(judge(parseDraft(roomy.getText()), basisOf(knowledge, dayOf(draft))), roomy);
        assert.deepEqual(found, anew, `what is kept is not what is read, after edit ${version}`);
        assert.deepEqual(
          anew,
          told(judge(fresh, basisOf(knowledge, dayOf(fresh))), plain),
          `the room behind lines is seen, after edit ${version}`,
        );
      }
    });

  test('many of the edits could be told of at once', () => {
    assert.ok(tried > SAMPLE_DRAFTS.length, `${tried} could`);
  });
});

const ALONE: ReadonlySet<string> = new Set(RULES.filter(({ reach }) => reach === 'passage').map(({ id }) => id));

/** A result by what a client sees of it: places instead of offsets, and texts without the room at the end of their lines. */
function told({ findings, suppressed, coverage, assertions, failures }: CheckResult, document: TextDocument): unknown {
  const placeOf = ({ start, end }: Span) => [start, end].map((at) => document.positionAt(at));
  const evidenceOf = (evidence: Evidence) =>
    evidence.kind === 'draft' ? [placeOf(evidence.span), evidence.text] : [evidence.kind];
  const plain: unknown = {
    findings: findings.map(({ span, evidence, fixes, ...rest }) => ({
      ...rest,
      at: placeOf(span),
      evidence: evidence.map(evidenceOf),
      fixes: fixes.map(({ edits, title }) => ({
        title,
        edits: edits.map((edit) => [placeOf(edit.span), edit.newText]),
      })),
    })),
    suppressed: suppressed.length,
    coverage,
    assertions: assertions.map(({ kind, span, core }) => [kind, placeOf(span), ...core]),
    failures: failures.map(({ rule, error }) => [rule, error.message]),
  };
  return JSON.parse(JSON.stringify(plain).replace(/ +\\n/gu, '\\n'));
}
