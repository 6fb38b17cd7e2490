import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { plain } from '../../../../test/support/plain.ts';
import { isProblem } from '../problem.ts';
import { loadKnowledge } from './load.ts';
import {
  type CompileStep,
  compileTo,
  type OpenedKnowledge,
  openKnowledge,
  type Snapshots,
  snapshotFileOf,
} from './open.ts';

const TOPICS = 'topics:\n  - { id: mot, name: Một }\n';

function folders(context: TestContext): { knowledge: string; snapshots: Snapshots & { cache: string } } {
  const base = mkdtempSync(join(tmpdir(), 'doichieu-open-'));
  context.after(() => rmSync(base, { recursive: true, force: true }));
  const knowledge = join(base, 'kho');
  mkdirSync(knowledge);
  writeFileSync(join(knowledge, 'topics.yaml'), TOPICS);
  return { knowledge, snapshots: { shipped: undefined, cache: join(base, 'cache') } };
}

function opened(paths: readonly string[], snapshots: Snapshots): OpenedKnowledge {
  const result = openKnowledge(paths, snapshots);
  assert.ok(!isProblem(result), 'it can be opened');
  return result;
}

const names = ({ records }: OpenedKnowledge): readonly string[] => records.topics.map(({ name }) => name);

/** Sets the clock of a file back, out of the grain within which nothing can be told from its time. */
function age(file: string): void {
  const past = Date.now() / 1000 - 60;
  utimesSync(file, past, past);
}

describe('compiled knowledge', () => {
  test('is the same as what the files say', () => {
    const read = loadKnowledge(['knowledge']);
    const snapshots: Snapshots = {
      shipped: { folder: 'knowledge', file: 'dist/bundled.knowledge' },
      cache: undefined,
    };
    assert.ok(!isProblem(read));
    const { records, digest } = opened(['knowledge'], snapshots);
    assert.deepEqual(plain(records), plain(read.records));
    assert.equal(digest, read.digest);
  });

  test('is kept for the next start, and read then', (context) => {
    const { knowledge, snapshots } = folders(context);
    age(join(knowledge, 'topics.yaml'));
    const first = opened([knowledge], snapshots);
    const file = snapshotFileOf([knowledge], snapshots) ?? '';
    const { mtimeMs } = statSync(file);
    assert.deepEqual(opened([knowledge], snapshots), first);
    assert.equal(statSync(file).mtimeMs, mtimeMs, 'it was not written again');
  });

  test('tells how far it has come while it is compiled', (context) => {
    const { knowledge, snapshots } = folders(context);
    const steps: CompileStep[] = [];
    compileTo(snapshotFileOf([knowledge], snapshots) ?? '', [knowledge], (step) => steps.push(step));
    const [first, ...others] = steps;
    assert.deepEqual(first, { kind: 'files', done: 0, of: 1 });
    assert.ok(others.length > 0);
    others.forEach((step, done) => {
      assert.deepEqual(step, { kind: 'indexes', done, of: others.length });
    });
  });

  test('gives way to a file that changed, came or went', (context) => {
    const { knowledge, snapshots } = folders(context);
    opened([knowledge], snapshots);
    writeFileSync(join(knowledge, 'topics.yaml'), TOPICS.replace('Một', 'Mới'));
    assert.deepEqual(names(opened([knowledge], snapshots)), ['Mới'], 'the same size, within the same second');
    writeFileSync(join(knowledge, 'more.yml'), 'topics:\n  - { id: hai, name: Hai }\n');
    assert.deepEqual(names(opened([knowledge], snapshots)), ['Hai', 'Mới']);
    rmSync(join(knowledge, 'topics.yaml'));
    assert.deepEqual(names(opened([knowledge], snapshots)), ['Hai']);
  });

  test('is not thrown away for a new time alone', (context) => {
    const { knowledge, snapshots } = folders(context);
    opened([knowledge], snapshots);
    const file = snapshotFileOf([knowledge], snapshots) ?? '';
    const { mtimeMs } = statSync(file);
    age(join(knowledge, 'topics.yaml'));
    assert.deepEqual(names(opened([knowledge], snapshots)), ['Một']);
    assert.equal(statSync(file).mtimeMs, mtimeMs);
  });

  test('that is damaged is made anew', (context) => {
    const { knowledge, snapshots } = folders(context);
    opened([knowledge], snapshots);
    const file = snapshotFileOf([knowledge], snapshots) ?? '';
    writeFileSync(file, 'DCKB');
    assert.deepEqual(names(opened([knowledge], snapshots)), ['Một']);
    assert.ok(statSync(file).size > 100);
  });

  test('is not made of faulty files: their faults have to be seen each time', (context) => {
    const { knowledge, snapshots } = folders(context);
    writeFileSync(join(knowledge, 'bad.yaml'), 'topics:\n  - { id: SAI }\n');
    assert.ok(opened([knowledge], snapshots).faults.length > 0);
    assert.ok(opened([knowledge], snapshots).faults.length > 0);
    assert.throws(() => readdirSync(snapshots.cache));
  });

  test('that cannot be kept costs nothing but time, and that is said', (context) => {
    const { knowledge, snapshots } = folders(context);
    writeFileSync(snapshots.cache, 'a file where the folder should be');
    const { unkept, records } = opened([knowledge], snapshots);
    assert.match(unkept ?? '', /EEXIST|ENOTDIR/u);
    assert.equal(records.topics.length, 1);
  });

  test('of a folder that is gone is not used', (context) => {
    const { knowledge, snapshots } = folders(context);
    opened([knowledge], snapshots);
    rmSync(knowledge, { recursive: true });
    assert.ok(isProblem(openKnowledge([knowledge], snapshots)));
  });

  test('fills no disk: only the newest are kept', (context) => {
    const { knowledge, snapshots } = folders(context);
    for (let index = 0; index < 20; index += 1) {
      const other = join(knowledge, '..', `kho-${index}`);
      mkdirSync(other);
      writeFileSync(join(other, 'topics.yaml'), TOPICS);
      opened([other], snapshots);
    }
    assert.equal(readdirSync(snapshots.cache).length, 16);
  });
});
