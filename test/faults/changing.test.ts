import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { KNOWLEDGE, ONLY, RIGHT, type Run, type RunOptions, WRONG, workspace } from '../cli/support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01'] as const;

/** Somebody else writes a file at the moment at which the program first opens one whose path ends in `end`. */
function whenOpened(end: string, file: string, contents: string): RunOptions {
  const hook = resolve('test/support/when-opened.cjs');
  return { environment: { NODE_OPTIONS: `--require ${hook}`, OPENED: end, WRITTEN: file, CONTENTS: contents } };
}

function refused({ code, out, err }: Run, sentence: RegExp): void {
  assert.equal(code, 2, err);
  assert.equal(out, '');
  assert.match(err, sentence);
}

describe('files that are not what they were, or not what they seem', () => {
  test('a draft that somebody has changed since it was read is not mended', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
    const theirs = `${WRONG}\nMột câu mới.\n`;
    const others = whenOpened('.doichieu-tmp', join(path, 'a.vanban'), theirs);
    refused(run([...CHECK, '--fix', 'a.vanban'], others), /a\.vanban: đã đổi trong khi được đối chiếu/u);
    assert.equal(readFileSync(join(path, 'a.vanban'), 'utf8'), theirs);
    assert.deepEqual(
      readdirSync(path).filter((name) => name.includes('doichieu-')),
      [],
    );
    assert.equal(run([...CHECK, '--fix', 'a.vanban']).code, 0);
    assert.equal(readFileSync(join(path, 'a.vanban'), 'utf8'), theirs.replace('60%', '70%'));
  });

  test('what others add to a baseline during a run stays in it', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG, 'b.vanban': RIGHT });
    const update = [...CHECK, '--baseline', 'moc.json', '--update-baseline', 'a.vanban'];
    assert.equal(run(update).code, 0);
    const { version, findings } = JSON.parse(readFileSync(join(path, 'moc.json'), 'utf8'));
    const theirs = { fingerprint: 'f'.repeat(16), rule: 'misquote', path: 'b.vanban' };
    const both = { version, findings: [...findings, theirs] };
    assert.equal(run(update, whenOpened('a.vanban', join(path, 'moc.json'), JSON.stringify(both))).code, 0);
    assert.deepEqual(JSON.parse(readFileSync(join(path, 'moc.json'), 'utf8')), both);
  });

  test('a pipe in place of any file that is read keeps nobody waiting', (t) => {
    const pipes = ['k/a.yaml', 'nhap/statements/nguon.yaml', 'd.vanban', 'moc.json', 'cau-hinh.yaml'];
    const files = Object.fromEntries(pipes.map((pipe) => [`${pipe}.bak`, '']));
    const { path, run } = workspace(t, { ...KNOWLEDGE, ...files, 'nguon.txt': WRONG, 'a.vanban': RIGHT });
    for (const pipe of pipes) execFileSync('mkfifo', [join(path, pipe)]);
    refused(run(['check', '--no-bundled', '--knowledge', 'k', 'a.vanban']), /k\/a\.yaml:1: không phải là tệp/u);
    refused(run([...CHECK, 'd.vanban']), /d\.vanban: không phải là tệp/u);
    refused(run([...CHECK, '--baseline', 'moc.json', 'a.vanban']), /moc\.json: không phải là tệp mốc/u);
    refused(run([...CHECK, '--config', 'cau-hinh.yaml', 'a.vanban']), /cau-hinh\.yaml: không phải là tệp cấu hình/u);
    refused(run(['import', ...ONLY, 'nguon.txt', '--out', 'nhap']), /statements\/nguon\.yaml: không phải là tệp/u);
    refused(run(['import', ...ONLY, 'd.vanban']), /d\.vanban: không phải là tệp/u);
  });

  test('of standard input without end no more is read than a draft may take', (t) => {
    const { path } = workspace(t, KNOWLEDGE);
    const endless = openSync('/dev/zero', 'r');
    t.after(() => closeSync(endless));
    const program = resolve('dist/cli.js');
    for (const command of [['check', ...ONLY], ['read']]) {
      const args = [program, ...command, '--stdin', '--maximum-file-size', '1'];
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: path,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off' },
        stdio: [endless, 'pipe', 'pipe'],
        timeout: 60_000,
      });
      assert.equal(status, 2, stderr);
      assert.match(stderr, /lớn hơn 1 MB/u);
    }
  });

  test('links that lead nowhere or round in a circle are told, never passed over', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': RIGHT });
    symlinkSync('.', join(path, 'd', 'vong'));
    symlinkSync('khong-co.txt', join(path, 'd', 'chet.txt'));
    symlinkSync('quanh.md', join(path, 'd', 'quanh.md'));
    const { code, err } = run([...CHECK, 'd']);
    assert.equal(code, 0, err);
    assert.match(err, /chet\.txt: bỏ qua vì không có tệp này/u);
    assert.match(err, /quanh\.md: bỏ qua vì không phải là tệp/u);
    symlinkSync('khong-co', join(path, 'd', 'b.vanban'));
    refused(run([...CHECK, 'd']), /b\.vanban: không có tệp này/u);
    symlinkSync('khong-co', join(path, 'knowledge', 'x.yaml'));
    refused(run([...CHECK, 'd/a.vanban']), /x\.yaml:1: không có tệp này/u);
  });

  test('of a name that is not UTF-8 is told that it cannot be opened, and what lies beside it is checked', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': WRONG, 'd/z\uFFFD.vanban': WRONG });
    const below = (name: string): Buffer => Buffer.from(`${path}/d/${name}`, 'latin1');
    try {
      for (const name of ['thé.vanban', 'z\u{FF}.vanban', 'dé.md']) writeFileSync(below(name), WRONG);
      mkdirSync(below('cé'));
    } catch {
      return t.skip('this file system takes no names that are not UTF-8');
    }
    const { code, out, err } = run([...CHECK, '--fail-on', 'warning', '--format', 'json', 'd']);
    assert.equal(code, 1, 'what was found counts first');
    const { files, skipped } = JSON.parse(out);
    assert.deepEqual(
      files.map((file: { path: string; findings: readonly object[] }) => [file.path, file.findings.length]),
      [
        ['d/a.vanban', 1],
        ['d/z\uFFFD.vanban', 1],
      ],
    );
    assert.equal(skipped.length, 4);
    assert.equal(err.match(/bỏ qua vì có tên không phải là Unicode/gu)?.length, 4);
    assert.equal(run([...CHECK, '--fail-on', 'never', 'd']).code, 2, 'nothing is known of what was not opened');
    assert.equal(run([...CHECK, '--fix', 'd']).code, 2);
    assert.equal(readFileSync(join(path, 'd', 'a.vanban'), 'utf8'), RIGHT);
  });
});
