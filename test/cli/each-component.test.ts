import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { callTool } from '../../server/src/core/assistants/tools.ts';
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import type { Knowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { buildAnswerer } from '../../server/src/core/knowledge/answers/answer-question.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readWorld } from '../support/world.ts';
import { KNOWLEDGE, ONLY, RIGHT, reportOf, WRONG, workspace } from './support.ts';
import { tried } from '../support/tried.ts';

const world = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng Nguyễn Văn A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Căn cứ Luật số 64/2025/QH15;
Bộ trưởng Nguyễn Văn A nhấn mạnh: “Đến năm 2100, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến.”
Ủy ban nhân dân tỉnh phải bảo đảm 60% người dân sử dụng dịch vụ công trực tuyến đến năm 2100.`);
const input = { ...world, draft: parseDraft(world.text), severities: new Map() };

/** The knowledge without one of its parts: whoever asks for that one is told that it is broken. */
function without(part: keyof Knowledge): Knowledge {
  return Object.defineProperty(Object.create(world.knowledge) as Knowledge, part, {
    get() {
      throw new Error(`${part}: hỏng`);
    },
  });
}

describe('each component in turn is killed', () => {
  const parts = Object.keys(world.knowledge) as (keyof Knowledge)[];
  const whole = check(input);

  test('a part of the knowledge that breaks: every rule that could not do without it is named', (t) => {
    let told = 0;
    for (const part of parts) {
      const { findings, failures } = check({ ...input, knowledge: without(part) });
      const failed = new Set(failures.map(({ rule }) => rule));
      const lost = whole.findings.filter(
        ({ fingerprint }) => !findings.some((each) => each.fingerprint === fingerprint),
      );
      for (const { rule } of lost) assert.ok(failed.has(rule), `${part}: ${rule} found nothing and is not named`);
      told += failures.length;
    }
    assert.ok(whole.findings.length > 0 && told > RULES.length, `${parts.length} parts, ${told} rules named`);
    tried(t, parts.length);
  });

  test('the reading itself breaks: no rule looks as if it had found nothing', () => {
    const { findings, failures, coverage } = check({
      ...input,
      draft: {
        ...input.draft,
        get passages(): never {
          throw new Error('hỏng');
        },
      },
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      failures.map(({ rule }) => rule),
      RULES.map(({ id }) => id),
    );
    assert.equal(coverage.claimsChecked, 0);
  });

  test('assistants are told the same, in the text and in the data', () => {
    const asked = {
      today: world.asOf,
      locale: 'vi',
      megabytes: 20,
      clock: () => 0,
      incomplete: ['kho/a.yaml: hỏng'],
    } as const;
    for (const part of ['bearings', 'quotations', 'documents'] as const) {
      const context = { ...asked, knowledge: without(part), answer: buildAnswerer(world.knowledge) };
      const outcome = callTool('check_draft', { text: world.text }, context);
      assert.ok(outcome.kind === 'result');
      assert.match(outcome.text, /^KNOWLEDGE INCOMPLETE: kho\/a\.yaml: hỏng\n/u);
      assert.match(outcome.text, /^NOT CHECKED: target-conflict \(.*hỏng\)$/mu);
      assert.deepEqual((outcome.data as { incomplete: unknown }).incomplete, asked.incomplete);
      assert.ok((outcome.data as { notChecked: readonly string[] }).notChecked.includes('target-conflict'));
    }
    const context = { ...asked, knowledge: world.knowledge, answer: buildAnswerer(world.knowledge) };
    for (const [name, given] of [
      ['search_directives', { question: 'dịch vụ công trực tuyến' }],
      ['validity_of_document', { document: '64/2025/QH15' }],
    ] as const) {
      const outcome = callTool(name, given, context);
      assert.ok(outcome.kind === 'result', JSON.stringify(outcome));
      assert.match(outcome.text, /^KNOWLEDGE INCOMPLETE/u);
    }
  });
});

/** What a run reads; each of it gives an error of the disk in turn. */
const COMPONENTS: Readonly<Record<string, string>> = {
  'a file of the knowledge': 'knowledge/topics.yaml',
  'the draft': 'a.vanban',
  'a draft beside it': 'b.vanban',
  'the settings': '.doichieu.yaml',
  'the baseline': 'moc.json',
  'the clock': 'clock',
  'the program': 'cli-program.js',
};

describe('on a disk that gives errors', () => {
  for (const [name, file] of Object.entries(COMPONENTS))
    test(`${name}: no report in any form, exit code 2, one sentence`, (t) => {
      const { path, run } = workspace(t, {
        ...KNOWLEDGE,
        'd/a.vanban': RIGHT,
        'd/b.vanban': WRONG,
        'd/.doichieu.yaml': 'baseline: moc.json\n',
        'd/moc.json': '{"version": 1, "findings": []}',
      });
      const environment = { NODE_OPTIONS: `--require ${resolve('test/support/broken-disk.cjs')}`, BROKEN: file };
      for (const args of [
        ...['text', 'json', 'sarif', 'github', 'junit'].map((format) => ['check', '--format', format]),
        ...['html', 'md', 'docx'].map((format) => ['report', '--format', format, '--output', `out.${format}`]),
        ['report', '--format', 'md'],
      ]) {
        const { code, out, err } = run([...args, 'd', ...ONLY, '--fail-on', 'never'], { environment });
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(err, /^doichieu: [^\n]+\n$/u);
        if (file !== 'clock') assert.ok(err.includes(file), err);
      }
      assert.deepEqual(
        readdirSync(path).filter((name) => name.startsWith('out.')),
        [],
      );
      tried(t, 9);
    });

  test('the snapshot of the knowledge: the same report, from the files', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
    const args = ['check', 'a.vanban', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];
    const environment = { DOICHIEU_CACHE: `${path}/cache` };
    const first = reportOf(run(args, { environment }));
    const broken = { ...environment, NODE_OPTIONS: `--require ${resolve('test/support/broken-disk.cjs')}` };
    assert.deepEqual(reportOf(run(args, { environment: { ...broken, BROKEN: '.knowledge' } })), first);
    assert.deepEqual(reportOf(run(args, { environment: { ...broken, BROKEN: '.code' } })), first);
    assert.equal(first.files[0]?.findings.length, 1);
  });
});
