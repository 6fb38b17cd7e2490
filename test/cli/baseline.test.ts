import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EACH_ALONE, KNOWLEDGE, ONLY, RIGHT, type Workspace, WRONG, workspace } from './support.ts';

const CHECK = [
  'check',
  ...ONLY,
  '--as-of',
  '2099-06-01',
  '--fail-on',
  'warning',
  '--baseline',
  'known.json',
  ...EACH_ALONE,
];
const OTHER = WRONG.replace('60%', '50%');

function pathsIn({ path }: Workspace): readonly string[] {
  const { findings } = JSON.parse(readFileSync(join(path, 'known.json'), 'utf8'));
  return findings.map((entry: { readonly path: string }) => entry.path);
}

test('a new baseline takes in what is there; then only what is new is reported', (t) => {
  const space = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': WRONG });
  assert.equal(space.run([...CHECK, '--update-baseline', 'd']).code, 0);
  assert.deepEqual(pathsIn(space), ['d/a.vanban']);
  space.write('d/a.vanban', `Thêm một dòng.\n\n${WRONG}`);
  const again = space.run([...CHECK, 'd']);
  assert.equal(again.code, 0);
  assert.match(again.out, /1 phát hiện đã có trong tệp mốc/u);
  space.write('d/a.vanban', `${WRONG}\n\n${OTHER}`);
  const more = space.run([...CHECK, 'd']);
  assert.equal(more.code, 1);
  assert.match(more.out, /“50%”/u);
  assert.doesNotMatch(more.out, /Dự thảo ghi “60%”/u);
});

test('an update drops what is gone, takes in nothing new and keeps what was not looked at', (t) => {
  const space = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': WRONG, 'd/b.vanban': WRONG, 'd/c.vanban': OTHER });
  space.run([...CHECK, '--update-baseline', 'd']);
  assert.deepEqual(pathsIn(space), ['d/a.vanban', 'd/b.vanban', 'd/c.vanban']);
  space.write('d/a.vanban', RIGHT);
  space.write('d/new.vanban', WRONG.replace('60%', '40%'));
  assert.equal(space.run([...CHECK, '--update-baseline', 'd/a.vanban', join(space.path, 'd/new.vanban')]).code, 1);
  assert.deepEqual(pathsIn(space), ['d/b.vanban', 'd/c.vanban']);
  rmSync(join(space.path, 'd/c.vanban'));
  space.run([...CHECK, '--update-baseline', 'd/a.vanban']);
  assert.deepEqual(pathsIn(space), ['d/b.vanban']);
});

test('the settings may name the baseline', (t) => {
  const space = workspace(t, { ...KNOWLEDGE, '.doichieu.yaml': 'baseline: known.json\n', 'd/a.vanban': WRONG });
  const args = ['check', ...ONLY, '--as-of', '2099-06-01', '--fail-on', 'warning', 'd'];
  assert.equal(space.run([...args, '--update-baseline']).code, 0);
  assert.deepEqual(pathsIn(space), ['d/a.vanban']);
  assert.equal(space.run(args).code, 0);
});

test('what the baseline holds is not mended', (t) => {
  const space = workspace(t, { ...KNOWLEDGE, 'd/a.vanban': WRONG });
  space.run([...CHECK, '--update-baseline', 'd']);
  space.run([...CHECK, '--fix', 'd']);
  assert.equal(readFileSync(join(space.path, 'd/a.vanban'), 'utf8'), WRONG);
});
