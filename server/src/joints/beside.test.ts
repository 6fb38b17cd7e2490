import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesBeside } from './files-beside.ts';
import { createReach } from './reach.ts';
import { locatePassage } from './source-passages.ts';
import { uriOf } from './uris.ts';

const REACH = createReach();
const folder = mkdtempSync(join(tmpdir(), 'doichieu-beside-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the files beside a draft, by name; folders are none, and what lies on no disk has none', async () => {
  mkdirSync(join(folder, 'phu-luc'));
  writeFileSync(join(folder, 'phụ lục.xlsx'), '');
  const found = await filesBeside(uriOf(join(folder, 'ke-hoach.md')), REACH);
  assert.deepEqual([...found], [['phụ lục.xlsx', uriOf(join(folder, 'phụ lục.xlsx'))]]);
  assert.equal((await filesBeside('untitled:Untitled-1', REACH)).size, 0);
  assert.equal((await filesBeside(uriOf(join(folder, 'khong-co', 'a.md')), REACH)).size, 0);
});

test('a passage of a source: the line of the file, whose empty lines do not count', () => {
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'bai.txt'), 'Một\r\n\r\nHai\n\n\nBa\n');
  const at = (paragraph: number | undefined, file = 'bai.txt') =>
    locatePassage({ file, paragraph }, [uriOf(folder)], REACH);
  const uri = uriOf(join(folder, 'texts', 'bai.txt'));
  assert.deepEqual(at(1), { uri, line: 1 });
  assert.deepEqual(at(3), { uri, line: 6 });
  assert.deepEqual(at(undefined), { uri, line: 1 });
  assert.deepEqual(at(9), { uri, line: 1 });
  assert.equal(at(1, 'khac.txt'), undefined);
});
