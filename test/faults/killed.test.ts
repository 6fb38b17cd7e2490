import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { KNOWLEDGE, ONLY, reportOf, WRONG, workspace, UPDATE_BASELINE } from '../cli/support.ts';
import { connect, type LspClient } from '../support/lsp-client.ts';
import { tried } from '../support/tried.ts';

const SERVER = resolve('dist/server.js');

/** A server with a client that knows the folder; `cache` is where both keep what can be made again. */
async function start(
  t: TestContext,
  folder: string,
  cache: string,
): Promise<{ child: ChildProcess; client: LspClient }> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, DOICHIEU_CACHE: cache },
  });
  t.after(() => child.kill('SIGKILL'));
  child.stdin.on('error', () => undefined);
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: {
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'd' }],
      initializationOptions: { cache },
    },
    settings: { knowledge: { paths: ['knowledge'], bundled: false }, asOf: '2099-06-01' },
  });
  return { child, client };
}

function gone(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) settle();
    else child.once('exit', () => settle());
  });
}

describe('a program that is killed', () => {
  test('a server, between any two keystrokes: the next one has the findings of what was typed', async (t) => {
    const { path } = workspace(t, KNOWLEDGE);
    const uri = pathToFileURL(join(path, 'a.vanban')).href;
    const cache = join(path, 'cache');
    let typed = '';
    for (let round = 0; round < 8; round += 1) {
      const { child, client } = await start(t, path, cache);
      await client.open(uri, typed);
      const rest = WRONG.slice(typed.length, typed.length + 12);
      let version = 1;
      for (const letter of rest) {
        version += 1;
        const end = { line: 0, character: typed.length };
        await client.change(uri, version, [{ range: { start: end, end }, text: letter }]);
        typed += letter;
        if (version % 3 === 0) client.diagnostics(uri).catch(() => undefined);
      }
      child.kill('SIGKILL');
      await gone(child);
    }
    assert.equal(typed, WRONG);
    tried(t, 8);
    const { client } = await start(t, path, cache);
    await client.open(uri, typed);
    assert.deepEqual(
      (await client.diagnostics(uri)).map(({ code }) => code),
      ['target-conflict'],
    );
    await client.shutdown();
  });

  test('a check, at any moment of its run: the next one is whole, and finds nothing of it in its way', async (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
    const environment = { DOICHIEU_CACHE: join(path, 'cache') };
    const args = ['check', 'a.vanban', ...ONLY, '--as-of', '2099-06-01', '--format', 'json'];
    const whole = reportOf(run(args)).files;
    const scratch = mkdtempSync(join(tmpdir(), 'doichieu-dut-'));
    t.after(() => rmSync(scratch, { recursive: true }));
    let killed = 0;
    for (let wait = 10; wait <= 600; wait += 30) {
      rmSync(environment.DOICHIEU_CACHE, { recursive: true, force: true });
      const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
        cwd: path,
        stdio: 'ignore',
        env: { PATH: process.env.PATH, ...environment },
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      await gone(child);
      clearTimeout(timer);
      if (child.signalCode === 'SIGKILL') killed += 1;
      assert.deepEqual(reportOf(run(args, { environment })).files, whole, `killed after ${wait} ms`);
    }
    assert.ok(killed > 2, `${killed} of 20 runs were killed`);
    tried(t, 20);
  });

  test('a lock and a temporary file that it left behind stop nobody', (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
    writeFileSync(join(path, '.moc.json.doichieu-lock'), '');
    writeFileSync(join(path, '.moc.json.00000000.doichieu-tmp'), '{');
    assert.equal(run(UPDATE_BASELINE).code, 0);
    assert.ok(readdirSync(path).includes('moc.json'));
    assert.ok(!readdirSync(path).includes('.moc.json.doichieu-lock'));
  });
});
