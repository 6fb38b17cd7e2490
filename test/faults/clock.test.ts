import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { KNOWLEDGE, ONLY, workspace } from '../cli/support.ts';
import { connect } from '../support/lsp-client.ts';
import { tried } from '../support/tried.ts';

const CLOCK = resolve('test/faults/set-clock.cjs');
const DRAFT = 'KẾ HOẠCH\n\nCơ quan mẫu thực hiện.\n';
/** Past midnight, years ahead and years back. */
const JUMPS = ['2099-06-02', '2131-01-01', '1999-12-31'];

for (const [name, program] of [
  ['doichieu mcp', [resolve('dist/cli.js'), 'mcp']],
  ['the server of the extension', [resolve('dist/server.js'), '--mcp']],
] as const)
  test(`${name} judges each draft as of the day on which it is asked`, async (t) => {
    const { path } = workspace(t, KNOWLEDGE);
    const clock = join(path, 'clock');
    writeFileSync(clock, '2099-06-01T23:59:59');
    const child = spawn(process.execPath, ['--require', CLOCK, ...program, ...ONLY], {
      cwd: path,
      env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off', CLOCK: clock },
    });
    t.after(() => child.kill());
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const asOf = async (): Promise<unknown> => {
      const params = { name: 'check_draft', arguments: { text: DRAFT } };
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })}\n`);
      return JSON.parse((await lines.next()).value ?? '{}').result.structuredContent.asOf;
    };
    assert.equal(await asOf(), '2099-06-01');
    for (const jump of JUMPS) {
      writeFileSync(clock, `${jump}T00:00:01`);
      assert.equal(await asOf(), jump);
    }
    tried(t, JUMPS.length);
  });

test('a language server whose clock is set forward and back answers on, as of the day that it then is', async (t) => {
  const { path } = workspace(t, KNOWLEDGE);
  const clock = join(path, 'clock');
  writeFileSync(clock, '2099-06-01T23:59:59');
  const child = spawn(process.execPath, ['--require', CLOCK, resolve('dist/server.js'), '--stdio'], {
    env: { PATH: process.env.PATH, DOICHIEU_CACHE: 'off', CLOCK: clock },
  });
  t.after(() => child.kill());
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {});
  const uri = 'file:///du-thao/ke-hoach.vanban';
  await client.open(uri, DRAFT);
  const asOf = async (): Promise<unknown> => {
    await client.diagnostics(uri);
    return Reflect.get(Object(await client.connection.sendRequest('doichieu/status', { uri })), 'asOf');
  };
  assert.equal(await asOf(), '2099-06-01');
  for (const jump of JUMPS) {
    writeFileSync(clock, `${jump}T00:00:01`);
    assert.equal(await asOf(), jump);
  }
  tried(t, JUMPS.length);
});

test('the wall clock is asked for the day alone, in one place: what is measured is measured by a clock that never goes back', () => {
  const sources = ['server/src', 'client/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file).replaceAll('\\', '/')),
  );
  const asking = sources.filter(
    (file) => /(?<!test)\.ts$/u.test(file) && /\bDate\.now\b|\bnew Date\(\)/u.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(asking, ['server/src/joints/clock.ts']);
});
