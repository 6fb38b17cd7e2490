import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { CheckFolderRequest } from '../../server/src/lsp/views/protocol.ts';
import { reportOf } from '../cli/support.ts';
import { connect, type LspClient } from '../support/lsp-client.ts';
import { tried } from '../support/tried.ts';

const FOLDERS = 200;
const FILES = 100;
/** Of the files of a folder: the others are notes. */
const DRAFTS = 10;
/** What the editor holds an open draft against, unless its settings say otherwise. */
const NEIGHBOURS = 500;

function textOf(folder: number, file: number): string {
  if (file >= DRAFTS) return `Ghi chép số ${file}\n`;
  return `Căn cứ Luật số 64/2025/QH15;\nCăn cứ Nghị định số 30/2020/NĐ-CP;\n1. Đơn vị ${folder}.${file} thực hiện từ ngày 20/5/2099 đến ngày 10/5/2099.\n`;
}

/** It takes a minute, which nobody waits for who runs all tests after a change: build servers do, and who asks for the table of SECURITY.md. */
const isAsked = process.env.CI !== undefined || process.env.SECURITY_TABLE !== undefined;
const skip = isAsked
  ? false
  : 'it takes a minute: it runs where CI is set, and by `npm run security:table -- many-files`';

describe('a workspace of 20,000 files', () => {
  let root = '';
  before(() => {
    if (!isAsked) return;
    root = mkdtempSync(join(tmpdir(), 'doichieu-nhieu-'));
    for (let folder = 0; folder < FOLDERS; folder += 1) {
      const path = join(root, `phong-${folder}`, 'du-thao');
      mkdirSync(path, { recursive: true });
      for (let file = 0; file < FILES; file += 1) writeFileSync(join(path, `${file}.md`), textOf(folder, file));
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  test('the command line checks all that are drafts', { skip }, (t) => {
    const run = spawnSync(
      process.execPath,
      [resolve('dist/cli.js'), 'check', '.', '--format', 'json', '--fail-on', 'never'],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off' },
      },
    );
    const { summary } = reportOf({ code: run.status, out: run.stdout, err: run.stderr });
    assert.equal(summary.files, FOLDERS * DRAFTS);
    assert.equal(summary.error, FOLDERS * DRAFTS);
    tried(t, FOLDERS * FILES);
  });

  test('the editor answers while it reads them, says what it left out, and checks all when asked', {
    skip,
  }, async (t) => {
    const { client, memory } = await start(t, root);
    const uri = pathToFileURL(join(root, 'phong-7', 'du-thao', '3.md')).href;
    await client.open(uri, textOf(7, 3), 'markdown');
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ code }) => code),
      ['inverted-range'],
    );
    const { read, unread } = await neighbours(client, uri);
    assert.ok(read <= NEIGHBOURS && unread >= FOLDERS * FILES - NEIGHBOURS - 1, `${read} read, ${unread} not`);
    let isDone = false;
    const checked = client.connection.sendRequest(CheckFolderRequest, {}).then((result) => {
      isDone = true;
      return result;
    });
    for (let version = 2; version < 12; version += 1) {
      await client.change(uri, version, [{ text: textOf(7, 3).replace('10/5', `${version}/5`) }]);
      assert.equal((await client.diagnostics(uri)).length, 1);
    }
    assert.equal(isDone, false, 'ten keystrokes were answered before the folder was done');
    const { drafts, findings } = await checked;
    assert.deepEqual([drafts, findings], [FOLDERS * DRAFTS, FOLDERS * DRAFTS]);
    const megabytes = memory();
    t.diagnostic(`${megabytes} MB at most`);
    assert.ok(megabytes < 1000, `${megabytes} MB`);
    await client.shutdown();
  });
});

async function neighbours(client: LspClient, uri: string): Promise<{ read: number; unread: number }> {
  for (;;) {
    client.forgetReceived();
    const { beside } = await client.connection.sendRequest(StatusRequest, { uri });
    if (beside !== undefined) return beside;
    await client.waitFor('doichieu/statusChanged');
  }
}

/** A server, and what its process has taken at most. */
async function start(t: TestContext, root: string): Promise<{ client: LspClient; memory: () => number }> {
  const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: { workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'd' }] },
  });
  const memory = (): number => {
    if (process.platform !== 'linux') return 0;
    const peak = /VmHWM:\s+(?<kilobytes>\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    return Math.round(Number(peak?.groups?.kilobytes) / 1024);
  };
  return { client, memory };
}
