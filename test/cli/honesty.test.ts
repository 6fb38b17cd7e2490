import assert from 'node:assert/strict';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { exitCode } from '../../server/src/cli/check/outcome.ts';
import type { CheckReport } from '../../server/src/review/report.ts';
import { checkGithub } from '../../server/src/cli/reporters/check-github.ts';
import { checkJson } from '../../server/src/cli/reporters/check-json.ts';
import { checkJunit } from '../../server/src/cli/reporters/check-junit.ts';
import { checkSarif } from '../../server/src/cli/reporters/check-sarif.ts';
import { checkText } from '../../server/src/cli/reporters/check-text.ts';
import { reviewPage } from '../../server/src/review/review.ts';
import { REVIEW_TEXTS } from '../../server/src/review/texts.ts';
import { docxOf } from '../../server/src/review/write-docx.ts';
import { htmlOf } from '../../server/src/review/write-html.ts';
import { markdownOf } from '../../server/src/review/write-markdown.ts';
import { PLAIN } from '../../server/src/cli/terminal/style.ts';
import { TEXTS } from '../../server/src/cli/wording/texts.ts';
import { readDocx } from '../../server/src/host/docx/read-docx.ts';
import { writingTools } from '../../server/src/host/writing-tools.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { checkText as checkWorld, readWorld } from '../support/world.ts';
import { KNOWLEDGE, ONLY, RIGHT, reportOf, workspace } from './support.ts';
import { tried } from '../support/tried.ts';

const today = parseDay('2099-06-01') ?? assert.fail();
const form = { locale: 'vi', texts: TEXTS.vi } as const;

/** A report in every form in which there is one. */
function everyForm(report: CheckReport): ReadonlyMap<string, string> {
  const page = reviewPage({ report, locale: 'vi', texts: REVIEW_TEXTS.vi, common: TEXTS.vi, today });
  return new Map([
    ['text', checkText(report, { ...form, style: PLAIN, width: 400 })],
    ['json', checkJson(report, 'vi')],
    ['sarif', checkSarif(report, form)],
    ['github', checkGithub(report, form)],
    ['junit', checkJunit(report, form)],
    ['html', htmlOf(page, writingTools)],
    ['md', markdownOf(page).replaceAll('\\', '')],
    ['docx', docxText(docxOf(page, writingTools))],
  ]);
}

/** As Word shows it. */
function docxText(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  assert.ok(typeof read === 'object');
  return read.text;
}

/** A report of one draft in which nothing was found. */
function cleanReport(): CheckReport {
  const report = hostileReport();
  return {
    ...report,
    files: report.files.map((file) => ({ ...file, path: 'a.vanban', findings: [], suppressed: [], failures: [] })),
  };
}

describe('What was not checked never reads as clean', () => {
  test('each rule in turn breaks: it is named, and costs nothing but its own findings', (t) => {
    const world = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến, từ 20/5/2099 đến 10/5/2099.`);
    const whole = checkWorld(world, world.text, RULES).findings.map(({ rule }) => rule);
    assert.ok(whole.length > 1);
    for (const broken of RULES) {
      const rules = RULES.map((rule) =>
        rule === broken
          ? {
              ...rule,
              check(): never {
                throw new Error('hỏng');
              },
            }
          : rule,
      );
      const { findings, failures } = checkWorld(world, world.text, rules);
      assert.deepEqual(
        failures.map(({ rule }) => rule),
        [broken.id],
      );
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        whole.filter((rule) => rule !== broken.id),
      );
    }
    tried(t, RULES.length);
  });

  test('a rule that broke is named in every form, and the exit code is not that of a clean run', (t) => {
    const report = cleanReport();
    assert.equal(exitCode(report, 'error'), 0);
    for (const { id } of RULES) {
      const failures = [{ rule: id, error: new Error('hỏng') }];
      const broken = { ...report, files: report.files.map((file) => ({ ...file, failures })) };
      for (const [name, text] of everyForm(broken)) assert.ok(text.includes(id), `${name} names ${id}`);
      assert.equal(exitCode(broken, 'error'), 2);
      const { runs } = JSON.parse(checkSarif(broken, form));
      assert.equal(runs[0].invocations[0].executionSuccessful, false);
      for (const name of ['html', 'md', 'docx']) {
        const text = everyForm(broken).get(name) ?? '';
        assert.ok(text.includes(REVIEW_TEXTS.vi.incomplete), `${name} begins with what is missing`);
        assert.ok(!text.includes(`${REVIEW_TEXTS.vi.nothing}.`), `${name} does not read as clean`);
      }
    }
    tried(t, RULES.length * everyForm(report).size);
  });

  test('a text that could not be read is named in every form', () => {
    const message = { vi: 'hỏng mất rồi', en: 'is broken' };
    const skippedWhere = (isDraft: boolean) => ({
      ...cleanReport(),
      skipped: [{ file: 'ban-cu.vanban', message, isDraft }],
    });
    for (const report of [skippedWhere(true), skippedWhere(false)])
      for (const [name, text] of everyForm(report))
        assert.ok(text.includes('ban-cu.vanban') && text.includes('hỏng mất rồi'), name);
    assert.equal(exitCode(skippedWhere(false), 'error'), 0);
    assert.equal(exitCode(skippedWhere(true), 'never'), 2);
    const forms = everyForm(skippedWhere(true));
    assert.match(forms.get('junit') ?? '', /<error /u);
    assert.match(forms.get('github') ?? '', /^::error file=ban-cu\.vanban/mu);
    assert.match(forms.get('sarif') ?? '', /"executionSuccessful": false/u);
    for (const name of ['html', 'md', 'docx']) assert.ok(forms.get(name)?.includes(REVIEW_TEXTS.vi.unopened), name);
  });

  test('what nothing on record bears on is counted in every form for readers and in JSON and SARIF', () => {
    const report = cleanReport();
    const coverage = { claims: 7, claimsChecked: 0, citations: 5, citationsKnown: 2, quotes: 3, quotesVerified: 1 };
    const forms = everyForm({ ...report, files: report.files.map((file) => ({ ...file, coverage })) });
    assert.match(forms.get('text') ?? '', /0\/7 .*2\/5 .*1\/3/u);
    for (const name of ['json', 'sarif']) assert.match(forms.get(name) ?? '', /"citationsKnown": 2/u, name);
    for (const name of ['html', 'md', 'docx']) assert.match(forms.get(name) ?? '', /7 .*3 .*2 /u, name);
  });

  test('broken knowledge and a draft that cannot be read give no report at all', (t) => {
    const { run, write } = workspace(t, { ...KNOWLEDGE, 'a.vanban': RIGHT, 'hong.vanban': Uint8Array.of(0x54, 0xe1) });
    const unread = [run(['check', ...ONLY, '.']), run(['report', '.', ...ONLY])];
    write('knowledge/topics.yaml', 'topics: [');
    for (const { code, out, err } of [
      ...unread,
      run(['check', ...ONLY, 'a.vanban']),
      run(['report', 'a.vanban', ...ONLY]),
    ]) {
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /hong\.vanban|topics\.yaml/u);
    }
  });

  test('a compiled snapshot that is cut or changed is not believed', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': RIGHT.replace('70%', '60%') });
    const environment = { DOICHIEU_CACHE: join(path, 'cache') };
    const args = ['check', 'a.vanban', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];
    const first = reportOf(run(args, { environment }));
    assert.equal(first.files[0]?.findings.length, 1);
    const snapshots = readdirSync(join(path, 'cache'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.knowledge'))
      .map((entry) => join(entry.parentPath, entry.name));
    assert.ok(snapshots.length > 0);
    for (const spoil of [
      (file: string) => truncateSync(file, 100),
      (file: string) => writeFileSync(file, readFileSync(file).fill(0x20, 200, 300)),
      (file: string) => writeFileSync(file, ''),
    ]) {
      for (const file of snapshots) spoil(file);
      assert.deepEqual(reportOf(run(args, { environment })), first);
    }
  });
});
