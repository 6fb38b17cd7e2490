import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { saveFile } from './write-file.ts';

test('what only its owner may read is never open to others, not even while it is written', (t) => {
  const folder = fs.mkdtempSync(join(tmpdir(), 'doichieu-'));
  const { openSync } = fs;
  t.after(() => {
    fs.openSync = openSync;
    syncBuiltinESMExports();
    fs.rmSync(folder, { recursive: true });
  });
  const modes: number[] = [];
  fs.openSync = (path, flags, mode) => {
    const file = openSync(path, flags, mode);
    if (flags === 'wx') modes.push(fs.fstatSync(file).mode & 0o777);
    return file;
  };
  syncBuiltinESMExports();
  const draft = join(folder, 'mat.vanban');
  fs.writeFileSync(draft, 'cũ', { mode: 0o600 });
  saveFile(draft, 'mới');
  assert.equal(fs.readFileSync(draft, 'utf8'), 'mới');
  assert.deepEqual([modes, fs.statSync(draft).mode & 0o777], [[0o600], 0o600]);
  fs.chmodSync(draft, 0o640);
  saveFile(draft, 'mới nữa');
  assert.equal(fs.statSync(draft).mode & 0o777, 0o640);
});
