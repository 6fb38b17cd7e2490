import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { SearchRequest } from '../../server/src/lsp/protocol.ts';
import { connect } from '../support/lsp-client.ts';

const RECORDER = resolve('test/security/record-network.cjs');
const CLI = resolve('dist/cli.js');
const SERVER = resolve('dist/server.js');
const SAMPLE = 'ke-hoach-dich-vu-cong-2024.md';
const PAGE =
  '<html><head><title>Bản tin</title><link rel="stylesheet" href="https://x.example/a.css"></head><body><img src="https://x.example/a.png"><article><p>Ngày 05/01/2099, Bộ trưởng Nguyễn Văn A nhấn mạnh: “Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.”</p></article><script src="https://x.example/a.js"></script></body></html>';
const RUNS: readonly (readonly string[])[] = [
  ['check', '.', '--format', 'sarif'],
  ['report', SAMPLE],
  ['search', 'chuyen doi so'],
  ['knowledge', 'list'],
  ['read', SAMPLE],
  ['import', 'trang.html', '--out', 'nhap'],
  ['rules'],
  ['explain', 'misquote'],
  ['compare', '--premise', 'ít nhất 70%', '--hypothesis', 'ít nhất 60%'],
];

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'doichieu-mang-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  cpSync(join('test/corpus/mau', SAMPLE), join(path, SAMPLE));
  writeFileSync(join(path, 'trang.html'), PAGE);
  return path;
}

function environmentFor(path: string): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NETWORK_LOG: join(path, 'mang.log'), DOICHIEU_CACHE: join(path, 'cache') };
}

function attempts(path: string): string {
  return existsSync(join(path, 'mang.log')) ? readFileSync(join(path, 'mang.log'), 'utf8') : '';
}

test('the recorder sees what it is there to see', (t) => {
  const path = folder(t);
  const tries = [
    "fetch('https://x.example')",
    "require('node:dns').lookup('x.example', () => {})",
    "new (require('node:net').Socket)().connect(80, 'x.example')",
    "require('node:https').get('https://x.example')",
    "require('node:net').createServer().listen(0)",
  ];
  for (const code of tries)
    spawnSync(process.execPath, ['--require', RECORDER, '-e', code], { env: environmentFor(path) });
  assert.equal(attempts(path).trim().split('\n').length, tries.length);
});

test('no command looks up a name, connects or listens', (t) => {
  const path = folder(t);
  for (const args of RUNS) {
    const run = spawnSync(process.execPath, ['--require', RECORDER, CLI, ...args], {
      cwd: path,
      encoding: 'utf8',
      env: environmentFor(path),
    });
    assert.notEqual(run.status, 2, `${args.join(' ')}: ${run.stderr}`);
    assert.equal(attempts(path), '', args.join(' '));
  }
});

test('no command needs a network', (t) => {
  const alone = ['--net', '--map-root-user', process.execPath];
  if (spawnSync('unshare', [...alone, '-e', '0']).status !== 0) {
    t.skip('this machine gives no process a network of its own');
    return;
  }
  const path = folder(t);
  for (const args of RUNS) {
    const within = spawnSync('unshare', [...alone, CLI, ...args], {
      cwd: path,
      encoding: 'utf8',
      env: environmentFor(path),
    });
    assert.ok(within.status === 0 || within.status === 1, `${args.join(' ')}: ${within.stderr}`);
  }
});

test('the language server looks up no name, connects to nothing and listens nowhere', async (t) => {
  const path = folder(t);
  const child = spawn(process.execPath, ['--require', RECORDER, SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environmentFor(path),
  });
  t.after(() => child.kill());
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: { workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'd' }] },
  });
  const uri = pathToFileURL(join(path, SAMPLE)).href;
  await client.open(uri, readFileSync(join(path, SAMPLE), 'utf8'), 'markdown');
  const found = await client.diagnostics(uri);
  assert.ok(found.length > 0);
  for (const { range } of found) {
    await client.hover(uri, range.start);
    await client.codeActions(uri, range, { diagnostics: found });
  }
  await client.connection.sendRequest(SearchRequest, { query: 'chuyen doi so' });
  await client.shutdown();
  assert.equal(attempts(path), '');
});
