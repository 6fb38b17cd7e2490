import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { tried } from './support/tried.ts';

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
const delivered = installed.filter(([, { dev }]) => dev !== true);

describe('packages of others', () => {
  test('each that we name is pinned to one version, which is the one that is installed', (t) => {
    const named = Object.entries({ ...dependencies, ...devDependencies });
    for (const [name, version] of named) {
      assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u, name);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
    tried(t, named.length);
  });

  test('each that is installed is known by the digest of its archive', (t) => {
    for (const [path, { integrity }] of installed) assert.match(integrity ?? '', /^sha512-/u, path);
    tried(t, installed.length);
  });

  test('none that is delivered runs anything when it is installed', () => {
    assert.deepEqual(
      delivered.filter(([, { hasInstallScript }]) => hasInstallScript === true),
      [],
    );
  });

  test('those that are delivered are few, and each is argued for', () => {
    const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
    for (const name of Object.keys(dependencies)) assert.ok(architecture.includes(`\`${name}\``), name);
    assert.ok(delivered.length <= 40, `${delivered.length} packages`);
  });

  test('each that is delivered states its licence', (t) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const { count } = /(?<count>\d+) packages/u.exec(stdout)?.groups ?? {};
    assert.ok(Number(count) >= Object.keys(dependencies).length, stdout);
    tried(t, Number(count));
  });
});
