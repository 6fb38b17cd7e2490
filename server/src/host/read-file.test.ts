import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { yamlFilesBelow } from './knowledge/yaml-files.ts';
import { readFile } from './read-file.ts';

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-doc-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

const LIMIT = 1000;
const IN_POSIX = { skip: process.platform === 'win32' ? 'there are no named pipes on Windows' : false };

test('a file is read as it is, up to the limit', (t) => {
  const file = join(folderFor(t), 'a');
  for (const length of [0, 1, LIMIT]) {
    writeFileSync(file, Buffer.alloc(length, 'a'));
    const read = readFile(file, LIMIT);
    assert.equal(typeof read === 'string' ? read : read.bytes.toString(), 'a'.repeat(length));
  }
  writeFileSync(file, Buffer.alloc(LIMIT + 1, 'a'));
  assert.equal(readFile(file, LIMIT), 'too large');
});

test('what is no file keeps nobody waiting', IN_POSIX, (t) => {
  const folder = folderFor(t);
  const pipe = join(folder, 'ong');
  const circle = join(folder, 'vong');
  execFileSync('mkfifo', [pipe]);
  symlinkSync(circle, circle);
  for (const [path, answer] of [
    [pipe, 'no file'],
    [folder, 'no file'],
    ['/dev/zero', 'no file'],
    [circle, 'no file'],
    [join(folder, 'khong-co'), 'missing'],
    [join(pipe, 'a'), 'missing'],
  ] as const)
    assert.equal(readFile(path, LIMIT), answer, path);
});

test('a file that is being written is read again, and left alone where that does not end', (t) => {
  const file = join(folderFor(t), 'a');
  writeFileSync(file, 'một');
  const { readSync } = fs;
  let left = 1;
  t.after(() => {
    fs.readSync = readSync;
    syncBuiltinESMExports();
  });
  fs.readSync = ((...given: Parameters<typeof readSync>) => {
    if (left > 0) fs.appendFileSync(file, ', hai');
    left -= 1;
    return readSync(...given);
  }) as typeof readSync;
  syncBuiltinESMExports();
  const read = readFile(file, LIMIT);
  assert.equal(typeof read === 'string' ? read : read.bytes.toString(), 'một, hai');
  left = Number.POSITIVE_INFINITY;
  assert.equal(readFile(file, LIMIT), 'changing');
});

test('a folder of knowledge is walked through links, and never in a circle', (t) => {
  const folder = folderFor(t);
  const [kho, chung] = [join(folder, 'kho'), join(folder, 'chung')];
  mkdirSync(join(kho, 'trong'), { recursive: true });
  mkdirSync(chung);
  for (const file of [join(kho, 'a.yaml'), join(kho, 'trong', 'b.yml'), join(chung, 'c.yaml')]) writeFileSync(file, '');
  symlinkSync(chung, join(kho, 'lien-ket'));
  symlinkSync(join(chung, 'c.yaml'), join(kho, 'd.yaml'));
  symlinkSync('khong-co', join(kho, 'e.yaml'));
  for (const [from, to] of [
    [join(kho, 'trong', 'len'), '..'],
    [join(kho, 'minh'), '.'],
    [join(chung, 've'), kho],
    [join(kho, 'goc'), '/'],
  ] as const)
    symlinkSync(to, from);
  assert.deepEqual(
    yamlFilesBelow(kho).map((path) => path.slice(kho.length + 1)),
    ['a.yaml', 'd.yaml', 'e.yaml', 'lien-ket/c.yaml', 'trong/b.yml'],
  );
});
