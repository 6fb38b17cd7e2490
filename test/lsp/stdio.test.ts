import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { connect } from '../support/lsp-client.ts';
import { WEAKER } from './texts.ts';

const SERVER = resolve('dist/server.js');

test('the built server speaks over standard streams and leaves with 0', async () => {
  for (const argument of [['--stdio'], []]) {
    const child = spawn(process.execPath, [SERVER, ...argument], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {});
    const { statements, digest, problems } = await client.connection.sendRequest(StatusRequest, {});
    assert.ok(statements > 0);
    assert.match(digest, /^sha256:/u);
    assert.deepEqual(problems, []);
    await client.shutdown();
    assert.equal(await exitOf(child), 0);
  }
});

test('the built server speaks to its parent process', async () => {
  const child = fork(SERVER, ['--node-ipc'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const client = await connect(new IPCMessageReader(child), new IPCMessageWriter(child), {});
  assert.equal(client.initialized.serverInfo?.name, 'doi-chieu');
  await client.shutdown();
  assert.equal(await exitOf(child), 0);
});

test('the built server takes no drafts over a socket of the network', () => {
  for (const argument of [['--socket=65000'], ['--socket', '65000'], ['--socket=65000', '--mcp']]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER, ...argument], { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^doichieu: “--socket”: [^\n]+\n$/u);
  }
});

test('the built server leaves with 1 when its client goes without a word', async () => {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {});
  child.stdin.end();
  assert.equal(await exitOf(child), 1);
});

test('knowledge and settings of a folder are read from disk; what is missing is said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-'));
  try {
    writeFileSync(join(folder, '.doichieu.yaml'), 'as-of: 2099-06-01\nknowledge: khong-co\nfiles: ["*.md"]\n');
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {});
    const uri = pathToFileURL(join(folder, 'a.md')).href;
    await client.open(uri, WEAKER, 'markdown');
    const status = await client.connection.sendRequest(StatusRequest, { uri });
    assert.equal(status.asOf, '2099-06-01');
    assert.ok(status.statements > 0);
    assert.equal(status.problems.length, 1);
    assert.match(status.problems[0] ?? '', /khong-co/u);
    await client.shutdown();
    assert.equal(await exitOf(child), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((settle) => child.once('exit', settle));
}
