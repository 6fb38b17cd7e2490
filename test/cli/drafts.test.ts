import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, RIGHT, reportOf, WRONG, workspace } from './support.ts';

const CHECK = ['check', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];
const OFFICIAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

test('an empty draft is checked and has nothing wrong', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': '', 'mark.vanban': '\uFEFF' });
  const { files, summary } = reportOf(run([...CHECK, '.']));
  assert.deepEqual(
    files.map(({ findings }) => findings),
    [[], []],
  );
  assert.equal(summary.files, 2);
});

test('a draft of 10 MB is checked in reasonable time', (t) => {
  const plain = `${'Cơ quan, tổ chức có liên quan chịu trách nhiệm thi hành văn bản này theo quy định của pháp luật. '.repeat(8)}\n\n`;
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'a.vanban': plain.repeat(Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(plain))) + WRONG,
  });
  const started = performance.now();
  const { files } = reportOf(run([...CHECK, 'a.vanban']));
  assert.equal(files[0]?.findings.length, 1);
  assert.ok(performance.now() - started < 60_000);
});

test('a folder is searched for drafts and for nothing else', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'd/always.vanban': WRONG,
    'd/UPPER.VANBAN': WRONG,
    'd/official.md': OFFICIAL + WRONG,
    'd/official.txt': OFFICIAL + WRONG,
    'd/official.markdown': OFFICIAL + WRONG,
    'd/README.md': WRONG,
    'd/notes.txt': WRONG,
    'd/page.html': OFFICIAL + WRONG,
    'd/sub/deep.vanban': WRONG,
    'd/.hidden/x.vanban': WRONG,
    'd/node_modules/x.vanban': WRONG,
  });
  const paths = reportOf(run([...CHECK, 'd'])).files.map(({ path }) => path);
  assert.deepEqual(paths, [
    'd/UPPER.VANBAN',
    'd/always.vanban',
    'd/official.markdown',
    'd/official.md',
    'd/official.txt',
    'd/sub/deep.vanban',
  ]);
});

test('a file that is named is checked whatever it is, and once', (t) => {
  const { run } = workspace(t, { ...KNOWLEDGE, 'd/README.md': WRONG, 'd/page.html': WRONG });
  const paths = reportOf(run([...CHECK, 'd/README.md', './d/README.md', 'd', 'd/page.html'])).files.map(
    ({ path }) => path,
  );
  assert.deepEqual(paths, ['d/README.md', 'd/page.html']);
});

test('the globs of the settings name drafts, the nearest settings count before those above', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    'w/.doichieu.yaml': 'knowledge: ../knowledge\nfiles: ["du-thao/**/*.md"]\nas-of: 2099-06-01\n',
    'w/du-thao/a/b.md': WRONG,
    'w/du-thao/c.md': WRONG,
    'w/c.md': WRONG,
    'w/du-thao/own/.doichieu.yaml': 'as-of: 2099-07-07\n',
    'w/du-thao/own/d.md': WRONG,
    'w/du-thao/alone/.doichieu.yaml': 'root: true\n',
    'w/du-thao/alone/e.md': WRONG,
  });
  const { files } = reportOf(run(['check', '--no-bundled', '--format', 'json', 'w']));
  assert.deepEqual(
    files.map(({ path, asOf, findings }) => [path, asOf, findings.length]),
    [
      ['w/du-thao/a/b.md', '2099-06-01', 1],
      ['w/du-thao/c.md', '2099-06-01', 1],
      ['w/du-thao/own/d.md', '2099-07-07', 1],
    ],
  );
});

test('--config stands for the settings that would be found', (t) => {
  const { run } = workspace(t, {
    ...KNOWLEDGE,
    '.doichieu.yaml': 'as-of: 2099-01-01\n',
    'other.yaml': 'as-of: 2099-02-02\nknowledge: [knowledge]\n',
    'a.vanban': WRONG,
  });
  const [file] = reportOf(
    run(['check', '--no-bundled', '--config', 'other.yaml', '--format', 'json', 'a.vanban']),
  ).files;
  assert.deepEqual([file?.asOf, file?.findings.length], ['2099-02-02', 1]);
});

test('--fix mends what is certain and leaves everything else of the file as it was', (t) => {
  const draft = `Mở đầu\r\n${WRONG}\rKết`;
  const mended = draft.replace(WRONG, RIGHT);
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const { run, path } = workspace(t, {
    ...KNOWLEDGE,
    'plain.vanban': draft,
    'mark.vanban': `\uFEFF${draft}`,
    'little.vanban': utf16(draft),
    'big.vanban': utf16(draft).swap16(),
    'untouched.vanban': 'Không có gì.\r\n',
  });
  chmodSync(join(path, 'plain.vanban'), 0o640);
  const before = statSync(join(path, 'untouched.vanban')).mtimeMs;
  const { code, out } = run(['check', ...ONLY, '--as-of', '2099-06-01', '--fix', '--fail-on', 'warning', '.']);
  assert.equal(code, 0);
  assert.match(out, /^Đã sửa 4 chỗ\.\n5 dự thảo: không thấy điều gì trái\./u);
  assert.equal(readFileSync(join(path, 'plain.vanban'), 'utf8'), mended);
  assert.equal(readFileSync(join(path, 'mark.vanban'), 'utf8'), `\uFEFF${mended}`);
  assert.deepEqual(readFileSync(join(path, 'little.vanban')), utf16(mended));
  assert.deepEqual(readFileSync(join(path, 'big.vanban')), utf16(mended).swap16());
  assert.equal(statSync(join(path, 'plain.vanban')).mode & 0o777, 0o640);
  assert.equal(statSync(join(path, 'untouched.vanban')).mtimeMs, before);
});
