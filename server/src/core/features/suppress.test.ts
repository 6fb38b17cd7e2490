import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../check.ts';
import { judgementDay } from '../document/judgement-day.ts';
import { parseDraft } from '../document/parse.ts';
import type { Finding } from '../findings/finding.ts';
import { buildKnowledge } from '../knowledge/knowledge.ts';
import { type Day, parseDay } from '../text/day.ts';
import { loadKnowledge } from '../../host/knowledge/load.ts';
import { isProblem } from '../../host/problem.ts';
import { SUPPRESSION_SCOPES, type SuppressionScope, suppressionFor } from './suppress.ts';

const SAMPLES = 'test/corpus/mau';

function suppress(text: string, finding: Pick<Finding, 'rule' | 'span'>, scope: SuppressionScope): string {
  const comment = suppressionFor(parseDraft(text), finding, scope);
  assert.ok(comment !== undefined);
  const { offset, before, after } = comment;
  return `${text.slice(0, offset)}${before}lý do${after}${text.slice(offset)}`;
}

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('before the paragraph, as deep as it stands', () => {
  const text = 'Một.\n\n  - Hai sai.\n';
  assert.equal(
    suppress(text, { rule: 'misquote', span: at(text, 'sai') }, 'paragraph'),
    'Một.\n\n  <!-- bỏ qua misquote: lý do -->\n  - Hai sai.\n',
  );
});

test('before the table, of which all cells are meant', () => {
  const text = 'Bảng:\n\n| A | B |\n|---|---|\n| 1 | sai |\n';
  assert.match(suppress(text, { rule: 'misquote', span: at(text, 'sai') }, 'paragraph'), /\n\n<!-- [^\n]+ -->\n\| A/u);
});

test('for the file behind front matter, with its line ends', () => {
  const text = '---\r\ntitle: x\r\n---\r\nMột sai.\r\n';
  assert.equal(
    suppress(text, { rule: 'misquote', span: at(text, 'sai') }, 'file'),
    '---\r\ntitle: x\r\n---\r\n<!-- bỏ qua cả tệp misquote: lý do -->\r\nMột sai.\r\n',
  );
  assert.equal(suppress('\uFEFFSai.', { rule: 'misquote', span: { start: 1, end: 4 } }, 'file').indexOf('<!--'), 1);
});

test('what is wrong with a suppression is not suppressed', () => {
  const draft = parseDraft('<!-- bỏ qua misquote -->\nMột.');
  const finding = { rule: 'suppression-fault', span: { start: 0, end: 4 } };
  assert.equal(suppressionFor(draft, finding, 'paragraph'), undefined);
});

test('in the sample drafts every finding goes, and nothing else changes', () => {
  const loaded = loadKnowledge(['knowledge']);
  assert.ok(!isProblem(loaded));
  const knowledge = buildKnowledge(loaded.records);
  const today = parseDay('2026-11-20');
  assert.ok(today !== undefined);
  const judge = (text: string, asOf: Day): Finding[] => [
    ...check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() }).findings,
  ];
  let suppressed = 0;
  for (const name of readdirSync(SAMPLES).filter((each) => !each.endsWith('.expected'))) {
    const text = readFileSync(`${SAMPLES}/${name}`, 'utf8');
    const asOf = judgementDay({ option: undefined, draft: parseDraft(text), settings: undefined, today });
    const findings = judge(text, asOf);
    for (const finding of findings.filter(({ rule }) => rule !== 'suppression-fault'))
      for (const scope of SUPPRESSION_SCOPES) {
        const after = judge(suppress(text, finding, scope), asOf);
        const left = after.map(({ fingerprint }) => fingerprint);
        assert.ok(!left.includes(finding.fingerprint), `${name} ${scope}: ${finding.rule} “${finding.text}”`);
        const others = findings.filter(({ rule }) => rule !== finding.rule).map(({ fingerprint }) => fingerprint);
        assert.deepEqual(
          left.filter((each) => !others.includes(each) && !isOf(finding.rule, each, findings)),
          [],
          name,
        );
        suppressed += 1;
      }
  }
  assert.ok(suppressed >= 60, String(suppressed));
});

/** A paragraph may hold several findings of a rule, and other paragraphs more. */
function isOf(rule: string, fingerprint: string, findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.rule === rule && finding.fingerprint === fingerprint);
}
