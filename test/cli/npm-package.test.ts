import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { connect } from '../support/lsp-client.ts';

test('the package for npm installs without the network, and its command checks and serves', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-npm-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, ['scripts/package-npm.mjs', '--as-built', '--out', folder]);
  const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(folder, tarball)];
  execFileSync('npm', [...install, '--prefix', folder], { cwd: folder });
  const command = join(folder, 'node_modules/.bin/doichieu');
  const environment = { PATH: process.env.PATH, DOICHIEU_CACHE: 'off' };
  const run = (...args: readonly string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: environment });

  assert.match(run('--version'), /^\d+\.\d+\.\d+\n$/u);
  assert.match(run('explain', 'misquote'), /^# /u);
  assert.match(run('search', 'dich vu cong truc tuyen thuc chat', '--limit', '1'), /ít nhất phải có 70%/u);
  assert.deepEqual(
    readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['doi-chieu'],
  );

  const child = spawn(command, ['lsp', '--stdio'], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {});
  const { statements } = await client.connection.sendRequest(StatusRequest, {});
  assert.ok(statements > 100);
  await client.shutdown();
  assert.equal(await new Promise((settle) => child.once('exit', settle)), 0);
});
