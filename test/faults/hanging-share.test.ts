import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { KNOWLEDGE, WRONG, workspace } from '../cli/support.ts';
import { connect, type LspClient } from '../support/lsp-client.ts';

test('a knowledge folder on a share that hangs: the editor stays usable, is told, and is told when the share is back', async (t) => {
  const { path } = workspace(t, { ...KNOWLEDGE, 'a.vanban': '' });
  const child = spawn(
    process.execPath,
    ['--require', resolve('test/support/hanging-share.cjs'), resolve('dist/server.js'), '--stdio'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, HANGING: join(path, 'knowledge'), BACK: join(path, 'tro-lai') },
    },
  );
  t.after(() => child.kill('SIGKILL'));
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: { workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'd' }] },
    settings: { knowledge: { paths: ['knowledge'], bundled: false }, asOf: '2099-06-01' },
  });
  const uri = pathToFileURL(join(path, 'a.vanban')).href;
  await client.open(uri, `${WRONG}\nThực hiện từ ngày 20/5/2099 đến ngày 10/5/2099.`);
  assert.deepEqual(await rulesIn(client, uri), ['inverted-range'], 'what needs no knowledge is found');
  const { problems, statements } = await client.connection.sendRequest(StatusRequest, { uri });
  assert.equal(statements, 0);
  assert.match(problems.join('\n'), /knowledge: ổ đĩa hoặc thư mục mạng không trả lời/u);
  await client.waitFor('window/showMessage', (params) => JSON.stringify(params).includes('không trả lời'));
  assert.equal(await client.hover(uri, { line: 1, character: 20 }).then((hover) => hover === undefined), false);
  client.forgetReceived();
  writeFileSync(join(path, 'tro-lai'), '');
  await client.waitFor('workspace/diagnostic/refresh');
  assert.deepEqual(await rulesIn(client, uri), ['target-conflict', 'inverted-range']);
  assert.deepEqual((await client.connection.sendRequest(StatusRequest, { uri })).problems, []);
  await client.shutdown();
});

async function rulesIn(client: LspClient, uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code);
}
