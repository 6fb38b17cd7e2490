import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ExecuteCommandRequest } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { parse } from 'yaml';
import { IGNORE_FINDING } from '../../server/src/lsp/drafting/commands.ts';
import { KNOWLEDGE, ONLY, RIGHT, WRONG, workspace, UPDATE_BASELINE } from '../cli/support.ts';
import { connect } from '../support/lsp-client.ts';
import { tried } from '../support/tried.ts';

const CLI = resolve('dist/cli.js');
const SERVER = resolve('dist/server.js');
const EACH = 25;
const SOURCE =
  'Ngày 05/01/2099, Bộ trưởng Bộ A Nguyễn Văn A nhấn mạnh: “Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.”\n';

function exit(args: readonly string[], folder: string): Promise<number | null> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, DOICHIEU_CACHE: join(folder, 'cache') },
  });
  return new Promise((settle) => child.once('exit', settle));
}

describe('two editors and a command line on one folder', () => {
  test('what each adds to the baseline stays in it', async (t) => {
    const { path } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG, 'b.vanban': RIGHT });
    assert.equal(await exit(UPDATE_BASELINE, path), 0);
    const findings = (): { fingerprint: string }[] => JSON.parse(readFileSync(join(path, 'moc.json'), 'utf8')).findings;
    const [own] = findings();
    const editors = await Promise.all(
      ['mot', 'hai'].map(async (name) => {
        const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
        t.after(() => child.kill());
        const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
          initialize: { workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'd' }] },
        });
        return { name, client };
      }),
    );
    const uri = pathToFileURL(join(path, 'b.vanban')).href;
    const clicks = editors.map(async ({ name, client }) => {
      for (let at = 0; at < EACH; at += 1) {
        const ignored = { uri, rule: 'misquote', fingerprint: `${name}-${at}` };
        await client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: IGNORE_FINDING,
          arguments: [ignored],
        });
      }
    });
    const runs = (async () => {
      for (let at = 0; at < 5; at += 1) assert.equal(await exit(UPDATE_BASELINE, path), 0);
    })();
    await Promise.all([...clicks, runs]);
    const expected = ['mot', 'hai'].flatMap((name) => Array.from({ length: EACH }, (_, at) => `${name}-${at}`));
    // The settings name the file that the editors write into.
    assert.deepEqual(
      findings()
        .map(({ fingerprint }) => fingerprint)
        .sort(),
      [own?.fingerprint ?? '', ...expected].sort(),
    );
    tried(t, 2 * EACH + 5);
    for (const { client } of editors) await client.shutdown();
  });

  test('a source that several import at once is on record once', async (t) => {
    const { path } = workspace(t, { ...KNOWLEDGE, 'nguon.txt': SOURCE });
    const codes = await Promise.all(
      Array.from({ length: 6 }, () => exit(['import', 'nguon.txt', '--out', 'nhap', ...ONLY], path)),
    );
    assert.deepEqual(new Set(codes), new Set([0]));
    const { statements } = parse(readFileSync(join(path, 'nhap/statements/nguon.yaml'), 'utf8'));
    assert.equal(statements.length, 1);
    tried(t, 6);
  });

  test('several first checks of one knowledge base keep one snapshot, which is whole', async (t) => {
    const { path, run } = workspace(t, { ...KNOWLEDGE, 'a.vanban': WRONG });
    const args = ['check', 'a.vanban', ...ONLY, '--as-of', '2099-06-01', '--fail-on', 'warning'];
    const codes = await Promise.all(Array.from({ length: 6 }, () => exit(args, path)));
    assert.deepEqual(new Set(codes), new Set([1]));
    const { code, out } = run(args, { environment: { DOICHIEU_CACHE: join(path, 'cache') } });
    assert.equal(code, 1);
    assert.match(out, /target-conflict/u);
    tried(t, 6);
  });
});
