import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, RIGHT, reportOf, WRONG, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01', 'a.vanban'];

test('--fail-on decides from which severity on the exit code is 1', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  const code = (...args: readonly string[]): number | null => run([...CHECK, ...args]).code;
  assert.equal(code(), 0);
  assert.equal(code('--fail-on', 'error'), 0);
  assert.equal(code('--fail-on', 'warning'), 1);
  assert.equal(code('--fail-on', 'information'), 1);
  assert.equal(code('--fail-on', 'never'), 0);
});

test('--rule changes a severity or turns a rule off, and wins over the settings', (t) => {
  const { run, write } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
  assert.equal(run([...CHECK, '--rule', 'target-conflict=error']).code, 1);
  assert.equal(run([...CHECK, '--rule', 'target-conflict=off', '--fail-on', 'information']).code, 0);
  write('.doichieu.yaml', 'rules:\n  target-conflict: off\n');
  assert.equal(run([...CHECK, '--fail-on', 'warning']).code, 0);
  assert.equal(run([...CHECK, '--rule', 'target-conflict=error', '--rule', 'misquote=off']).code, 1);
});

test('--output writes the report and leaves the terminal alone', (t) => {
  const { run, path } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG, 'r.json': '{"tool": {"name": "doi-chieu"}}' });
  const { code, out, err } = run([...CHECK, '--format', 'json', '--output', 'r.json', '--fail-on', 'warning']);
  assert.deepEqual([code, out, err], [1, '', '']);
  assert.equal(reportOf({ code, err, out: readFileSync(join(path, 'r.json'), 'utf8') }).summary.warning, 1);
});

test('standard input is checked under the name that it is given', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'sub/.doichieu.yaml': 'as-of: 2099-02-02\n' });
  const args = ['check', ...ONLY, '--format', 'json', '--stdin'];
  assert.equal(reportOf(run(args, { input: WRONG })).files[0]?.path, '<stdin>');
  const [file] = reportOf(run([...args, '--stdin-filename', 'sub/x.md'], { input: WRONG })).files;
  assert.deepEqual([file?.path, file?.asOf, file?.findings.length], ['sub/x.md', '2099-02-02', 1]);
});

test('--output takes the place of an earlier report and of nothing else', (t) => {
  const { run, path } = workspace(t, {
    ...KNOWLEDGE,
    'a.vanban': RIGHT,
    'ghi-chep.md': '# Ghi chép\n',
    'trong.txt': '',
  });
  for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
    const args = ['check', ...ONLY, 'a.vanban', '--format', format, '--output', `r-${format}.txt`];
    assert.deepEqual([run(args).code, run(args).code], [0, 0], format);
  }
  for (const format of ['html', 'md', 'docx']) {
    const args = ['report', 'a.vanban', ...ONLY, '--output', `r.${format}`];
    assert.deepEqual([run(args).code, run(args).code], [0, 0], format);
  }
  assert.equal(run(['check', ...ONLY, 'a.vanban', '--output', 'trong.txt']).code, 0);
  for (const [output, sentence] of [
    ['a.vanban', /^doichieu: a\.vanban: là dự thảo[^\n]*\n$/u],
    ['./ghi-chep.md', /ghi-chep\.md: đã có và không phải là báo cáo[^\n]*\n$/u],
    ['knowledge/topics.yaml', /topics\.yaml: đã có/u],
  ] as const) {
    const before = readFileSync(join(path, output), 'utf8');
    for (const args of [
      ['check', ...ONLY, '.'],
      ['report', 'a.vanban', ...ONLY],
    ]) {
      const { code, out, err } = run([...args, '--output', output]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
    }
    assert.equal(readFileSync(join(path, output), 'utf8'), before);
  }
});
