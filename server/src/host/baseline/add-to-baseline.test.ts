import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isProblem } from '../problem.ts';
import { readSettings } from '../settings/settings.ts';
import { addToBaseline, BASELINE_FILE } from './add-to-baseline.ts';
import { readBaseline } from './baseline-file.ts';
import { removeFromBaseline } from './remove-from-baseline.ts';

const RULE_IDS = new Set(['misquote']);

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'moc-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function add(folder: string, fingerprint: string, path = join(folder, 'a.md')) {
  return addToBaseline({ entry: { fingerprint, rule: 'misquote', path }, folder, ruleIds: RULE_IDS });
}

function fingerprints(file: string): readonly string[] {
  const read = readBaseline(file);
  assert.ok(read !== undefined && !isProblem(read));
  return read.map(({ fingerprint }) => fingerprint);
}

test('where there are no settings, settings and baseline are made', (t) => {
  const folder = folderFor(t);
  assert.equal(add(folder, '1'), undefined);
  assert.equal(readFileSync(join(folder, '.doichieu.yaml'), 'utf8'), 'baseline: moc.json\n');
  assert.deepEqual(fingerprints(join(folder, BASELINE_FILE)), ['1']);
});

test('what was added can be taken out again, and nothing else goes with it', (t) => {
  const folder = folderFor(t);
  const entry = (fingerprint: string) => ({ fingerprint, rule: 'misquote', path: join(folder, 'a.md') });
  assert.equal(
    removeFromBaseline(entry('1'), RULE_IDS),
    undefined,
    'where there is no baseline there is nothing to do',
  );
  for (const fingerprint of ['1', '2']) assert.equal(add(folder, fingerprint), undefined);
  for (const fingerprint of ['1', '3']) assert.equal(removeFromBaseline(entry(fingerprint), RULE_IDS), undefined);
  assert.deepEqual(fingerprints(join(folder, BASELINE_FILE)), ['2']);
});

test('a finding stands there once, and beside those that were there', (t) => {
  const folder = folderFor(t);
  for (const fingerprint of ['2', '1', '2']) assert.equal(add(folder, fingerprint), undefined);
  assert.deepEqual(fingerprints(join(folder, BASELINE_FILE)), ['1', '2']);
});

test('settings keep their comments and all that they say', (t) => {
  const folder = folderFor(t);
  for (const text of [
    '# Của phòng\nrules:\n  misquote: warning # tạm\n',
    '# Của phòng\nas-of: 2099-01-01',
    '{ as-of: 2099-01-01 }\n',
    '',
  ]) {
    writeFileSync(join(folder, '.doichieu.yaml'), text);
    assert.equal(add(folder, '1'), undefined);
    const after = readFileSync(join(folder, '.doichieu.yaml'), 'utf8');
    assert.ok(text.startsWith('{') || after.startsWith(text), after);
    const settings = readSettings(join(folder, '.doichieu.yaml'), RULE_IDS);
    assert.ok(!isProblem(settings));
    assert.equal(settings.baseline, join(folder, BASELINE_FILE));
    assert.equal(settings.asOf, text.includes('as-of') ? '2099-01-01' : undefined);
  }
});

test('the settings of a folder above, and the baseline that they name, are the ones', (t) => {
  const folder = folderFor(t);
  writeFileSync(join(folder, '.doichieu.yaml'), 'baseline: cu/da-biet.json\n');
  mkdirSync(join(folder, 'cu'));
  mkdirSync(join(folder, 'duoi'));
  assert.equal(add(join(folder, 'duoi'), '1', join(folder, 'duoi', 'a.md')), undefined);
  assert.deepEqual(fingerprints(join(folder, 'cu', 'da-biet.json')), ['1']);
  assert.ok(!existsSync(join(folder, 'duoi', '.doichieu.yaml')));
});

test('what cannot be read is told and stays as it is', (t) => {
  const folder = folderFor(t);
  writeFileSync(join(folder, '.doichieu.yaml'), 'khác: 1\n');
  assert.ok(isProblem(add(folder, '1')));
  writeFileSync(join(folder, '.doichieu.yaml'), 'baseline: moc.json\n');
  writeFileSync(join(folder, BASELINE_FILE), '[');
  assert.ok(isProblem(add(folder, '1')));
  assert.equal(readFileSync(join(folder, BASELINE_FILE), 'utf8'), '[');
});
