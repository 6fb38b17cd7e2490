import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { isProblem } from '../problem.ts';
import { namesDraft, type Settings, settingsReader } from './settings.ts';

const RULES = new Set(['misquote', 'target-conflict']);

/** A folder with files, and the settings that hold for a path in it. */
function world(t: TestContext, files: Readonly<Record<string, string>>) {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'doichieu-settings-')));
  t.after(() => rmSync(path, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  const read = settingsReader(RULES);
  const at = (file: string): Settings => {
    const settings = read(join(path, file));
    assert.ok(settings !== undefined && !isProblem(settings));
    return settings;
  };
  return { path, at, read: (file: string) => read(join(path, file)) };
}

test('the nearest file that has a key decides it', (t) => {
  const { path, at } = world(t, {
    '.git/HEAD': '',
    '.doichieu.yaml': 'as-of: 2099-01-01\nknowledge: [chung, ../ngoai]\nbaseline: moc.json\n',
    'a/.doichieu.yaml': 'as-of: 2099-02-02\n',
    'a/b/.doichieu.yaml': 'knowledge: rieng\nbaseline: b.json\n',
    'a/b/x.md': '',
  });
  const inner = at('a/b/x.md');
  assert.equal(inner.asOf, '2099-02-02');
  assert.deepEqual(inner.knowledge, [join(path, 'a/b/rieng')], 'relative to the file that names it');
  assert.equal(inner.baseline, join(path, 'a/b/b.json'));
  const middle = at('a/y.md');
  assert.deepEqual(middle.knowledge, [join(path, 'chung'), join(dirname(path), 'ngoai')]);
  assert.equal(middle.baseline, join(path, 'moc.json'));
  assert.equal(at('z.md').asOf, '2099-01-01');
});

test('an empty list is a value, and takes away what is above', (t) => {
  const { at } = world(t, {
    '.git/HEAD': '',
    '.doichieu.yaml': 'knowledge: chung\nfiles: ["**/*.md"]\n',
    'a/.doichieu.yaml': 'knowledge: []\nfiles: []\n',
    'a/x.md': '',
  });
  assert.deepEqual(at('a/x.md').knowledge, []);
  assert.equal(namesDraft(at('a/x.md'), 'a/x.md'), false);
});

test('rules are joined one by one', (t) => {
  const { at } = world(t, {
    '.git/HEAD': '',
    '.doichieu.yaml': 'rules: {misquote: off, target-conflict: error}\n',
    'a/.doichieu.yaml': 'rules: {misquote: hint}\n',
    'a/x.md': '',
  });
  assert.deepEqual([...at('a/x.md').severities].sort(), [
    ['misquote', 'hint'],
    ['target-conflict', 'error'],
  ]);
});

test('globs count from the file that has them', (t) => {
  const { path, at } = world(t, {
    '.git/HEAD': '',
    '.doichieu.yaml': 'files: ["a/*.md"]\n',
    'a/.doichieu.yaml': 'as-of: 2099-02-02\n',
    'a/x.md': '',
    'a/b/y.md': '',
  });
  assert.equal(namesDraft(at('a/x.md'), join(path, 'a/x.md')), true);
  assert.equal(namesDraft(at('a/b/y.md'), join(path, 'a/b/y.md')), false);
});

test('a file that says that it is the root ends the way up, and so does the root of a repository', (t) => {
  const { at, read } = world(t, {
    '.doichieu.yaml': 'as-of: 2099-01-01\n',
    'a/.doichieu.yaml': 'root: true\nrules: {misquote: hint}\n',
    'a/b/x.md': '',
    'c/.git/HEAD': '',
    'c/d/y.md': '',
    'e/.git': 'gitdir: ../x\n',
    'e/.doichieu.yaml': 'rules: {misquote: error}\n',
    'e/z.md': '',
    'f/x.md': '',
  });
  assert.equal(at('a/b/x.md').asOf, undefined);
  assert.equal(read('c/d/y.md'), undefined);
  assert.deepEqual([at('e/z.md').asOf, at('e/z.md').severities.get('misquote')], [undefined, 'error']);
  assert.equal(at('f/x.md').asOf, '2099-01-01');
});

test('a fault in any of the files names that file and its line', (t) => {
  const { path, read } = world(t, {
    '.git/HEAD': '',
    '.doichieu.yaml': 'as-of: 2099-01-01\nrules:\n  misquot: error\n',
    'a/.doichieu.yaml': 'rules: {misquote: hint}\n',
    'a/x.md': '',
  });
  const fault = read('a/x.md');
  assert.ok(isProblem(fault));
  assert.deepEqual([fault.file, fault.line], [join(path, '.doichieu.yaml'), 3]);
});
