import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  ExecuteCommandRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  SnippetTextEdit,
  TextDocumentEdit,
} from 'vscode-languageserver';
import type { IgnoredFinding } from '../../server/src/lsp/drafting/ports.ts';
import { type LspClient, MODERN, PLAIN, startServer } from '../support/lsp-client.ts';
import { NO_FOLDER_SETTINGS } from '../../server/src/lsp/ports.ts';
import { readWorld } from '../support/world.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const AT_60 = { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } };
const SNIPPETS: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

async function titled(client: LspClient, title: RegExp, range = AT_60): Promise<CodeAction> {
  const actions = await client.codeActions(URI, range, {});
  const action = actions.find((each) => title.test(each.title));
  assert.ok(action !== undefined, actions.map((each) => each.title).join(' | '));
  return action;
}

test('a finding is suppressed with a reason, which is a place to be filled in', async () => {
  const client = await startServer({ records: RECORDS, capabilities: SNIPPETS });
  await client.open(URI, WEAKER);
  for (const [title, comment] of [
    [/ở đoạn này/u, `<!-- bỏ qua target-conflict: \${1:lý do} -->\n`],
    [/trong cả tệp/u, `<!-- bỏ qua cả tệp target-conflict: \${1:lý do} -->\n`],
  ] as const) {
    const { edit, diagnostics } = await titled(client, title);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    const [insertion] = change.edits;
    assert.ok(SnippetTextEdit.is(insertion));
    assert.equal(insertion.snippet.value, comment);
    assert.deepEqual(insertion.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal(diagnostics?.[0]?.code, 'target-conflict');
  }
});

test('a client that knows no such places gets the comment, and is asked for the reason', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN });
  await client.open(URI, WEAKER);
  await client.nextPush(URI);
  const { edit } = await titled(client, /ở đoạn này/u);
  const [insertion] = edit?.changes?.[URI] ?? [];
  assert.equal(insertion?.newText, '<!-- bỏ qua target-conflict: -->\n');
  client.forgetReceived();
  await client.change(URI, 2, [{ text: `${insertion?.newText}${WEAKER}` }]);
  const { diagnostics } = await client.nextPush(URI);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['suppression-fault', 'target-conflict'],
  );
});

test('a finding that goes into the baseline is not shown again', async () => {
  const baseline = new Set<string>();
  const added: (readonly [IgnoredFinding, readonly string[]])[] = [];
  const client = await startServer({
    records: RECORDS,
    initialize: { workspaceFolders: [{ uri: 'file:///du-thao', name: 'du-thao' }] },
    ports: {
      readFolderSettings: async () => ({ ...NO_FOLDER_SETTINGS, baseline: new Set(baseline) }),
      baselines: {
        add: async (finding, folders) => {
          added.push([finding, folders]);
          baseline.add(finding.fingerprint);
          return undefined;
        },
        remove: async ({ fingerprint }) => {
          baseline.delete(fingerprint);
          return undefined;
        },
      },
    },
  });
  let answer: (title: string) => void = () => {};
  client.connection.onRequest(ShowMessageRequest.type, ({ actions = [] }) => {
    assert.deepEqual(actions, [{ title: 'Hoàn tác' }]);
    return new Promise((resolve) => {
      answer = (title) => resolve({ title });
    });
  });
  await client.open(URI, WEAKER);
  assert.equal((await client.diagnostics(URI)).length, 1);
  const { command, edit } = await titled(client, /tệp mốc/u);
  assert.ok(command !== undefined && edit === undefined);
  assert.equal(added.length, 0, 'nothing is written before the click');
  await client.connection.sendRequest(ExecuteCommandRequest.type, command);
  assert.deepEqual(
    added.map(([{ uri, rule }, folders]) => [uri, rule, folders]),
    [[URI, 'target-conflict', ['file:///du-thao']]],
  );
  await client.waitFor('workspace/diagnostic/refresh');
  assert.deepEqual(await client.diagnostics(URI), []);
  client.forgetReceived();
  answer('Hoàn tác');
  await client.waitFor('workspace/diagnostic/refresh');
  assert.equal((await client.diagnostics(URI)).length, 1, 'and it is, where the author wants to have it back');
});

test('what cannot be written is told, and the finding stays', async () => {
  const refusal = { vi: 'đĩa đầy', en: 'the disk is full' };
  const client = await startServer({
    records: RECORDS,
    ports: { baselines: { add: async () => refusal, remove: async () => undefined } },
  });
  await client.open(URI, WEAKER);
  const { command } = await titled(client, /tệp mốc/u);
  assert.ok(command !== undefined);
  await client.connection.sendRequest(ExecuteCommandRequest.type, command);
  await client.waitFor(ShowMessageNotification.method, (params) => JSON.stringify(params).includes('đĩa đầy'));
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('no baseline for a text without a folder, nor in a workspace that is not trusted', async () => {
  const trusted = await startServer({ records: RECORDS });
  await trusted.open('untitled:Untitled-1', WEAKER);
  const untitled = await trusted.codeActions('untitled:Untitled-1', AT_60, {});
  assert.ok(untitled.length > 0 && !untitled.some(({ title }) => title.includes('tệp mốc')));
  const restricted = await startServer({ records: RECORDS, initialize: { initializationOptions: { trusted: false } } });
  await restricted.open(URI, WEAKER);
  assert.ok(!(await restricted.codeActions(URI, AT_60, {})).some(({ title }) => title.includes('tệp mốc')));
});

test('another command is refused', async () => {
  const client = await startServer({ records: RECORDS });
  for (const params of [{ command: 'khác' }, { command: 'doichieu.ignoreFinding', arguments: [7] }])
    await assert.rejects(client.connection.sendRequest(ExecuteCommandRequest.type, params), /uri, rule, fingerprint/u);
});

test('what is not on record is offered to be put there, to clients that can', async () => {
  const { records } = readWorld(`=== knowledge
sources:
  - { id: so, title: Sổ }
=== knowledge
documents:
  - { id: luat, type: Luật, number: 8/2098/QH32, title: Công nghệ mẫu, effective: 2099-01-01, sources: [so] }
=== draft 2099-06-01
`).knowledge;
  const commands = ['doichieu.addDocument', 'doichieu.addSelection'];
  const text = 'Căn cứ Nghị định số 77/2099/NĐ-CP của Chính phủ;';
  const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } };
  const client = await startServer({ records, initialize: { initializationOptions: { commands } } });
  await client.open(URI, text);
  const { command } = await titled(client, /văn bản này vào kho/u, range);
  assert.equal(command?.command, 'doichieu.addDocument');
  assert.match(String(command?.arguments?.[0]), /number: 77\/2099\/NĐ-CP/u);
  const other = await startServer({ records });
  await other.open(URI, text);
  assert.ok(!(await other.codeActions(URI, range, {})).some(({ title }) => title.includes('vào kho')));
});
