import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { ImportRequest } from '../../server/src/lsp/import/protocol.ts';
import { AskRequest, ReadingRequest, SearchRequest } from '../../server/src/lsp/protocol.ts';
import { CheckFolderRequest } from '../../server/src/lsp/views/protocol.ts';
import { connect } from '../support/lsp-client.ts';
import { canUnshare, NO_NAMESPACE } from '../support/namespace.ts';
import { tried } from '../support/tried.ts';

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
  tried(t, RUNS.length);
});

test('no command needs a network', (t) => {
  if (!canUnshare('--net')) {
    t.skip(NO_NAMESPACE);
    return;
  }
  const alone = ['--net', '--map-root-user', process.execPath];
  const path = folder(t);
  for (const args of RUNS) {
    const within = spawnSync('unshare', [...alone, CLI, ...args], {
      cwd: path,
      encoding: 'utf8',
      env: environmentFor(path),
    });
    assert.ok(within.status === 0 || within.status === 1, `${args.join(' ')}: ${within.stderr}`);
  }
  tried(t, RUNS.length);
});

/** A whole session of an editor: everything of which the server answers anything about a draft, and an import of a page. */
async function session(t: TestContext, command: string, args: readonly string[], path: string): Promise<void> {
  const child = spawn(command, [...args, SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environmentFor(path),
  });
  t.after(() => child.kill());
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: { workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'd' }] },
  });
  const { connection } = client;
  const uri = pathToFileURL(join(path, SAMPLE)).href;
  const textDocument = { uri };
  await client.open(uri, readFileSync(join(path, SAMPLE), 'utf8'), 'markdown');
  const start = { line: 0, character: 0 };
  await client.change(uri, 2, [{ range: { start, end: start }, text: '\n' }]);
  const found = await client.diagnostics(uri);
  assert.ok(found.length > 0);
  for (const { range } of found) {
    await client.hover(uri, range.start);
    await client.codeActions(uri, range, { diagnostics: found });
    for (const method of ['completion', 'definition', 'references'])
      await connection.sendRequest(`textDocument/${method}`, {
        textDocument,
        position: range.end,
        context: { includeDeclaration: true },
      });
  }
  for (const method of ['documentSymbol', 'documentLink', 'codeLens', 'foldingRange'])
    await connection.sendRequest(`textDocument/${method}`, { textDocument });
  await connection.sendRequest(SearchRequest, { query: 'chuyen doi so' });
  await connection.sendRequest(AskRequest, { question: 'Ai nói gì về chuyển đổi số?' });
  await connection.sendRequest(CheckFolderRequest, {});
  await connection.sendRequest(ReadingRequest, { textDocument });
  const imported = await connection.sendRequest(ImportRequest, {
    sources: [pathToFileURL(join(path, 'trang.html')).href],
    folder: pathToFileURL(join(path, 'nhap')).href,
  });
  assert.ok(existsSync(join(path, 'nhap', 'statements')), JSON.stringify(imported));
  await client.shutdown();
}

test('the language server looks up no name, connects to nothing and listens nowhere', async (t) => {
  const path = folder(t);
  await session(t, process.execPath, ['--require', RECORDER], path);
  assert.equal(attempts(path), '');
});

test('the language server needs no network', async (t) => {
  if (!canUnshare('--net')) {
    t.skip(NO_NAMESPACE);
    return;
  }
  await session(t, 'unshare', ['--net', '--map-root-user', process.execPath], folder(t));
});
