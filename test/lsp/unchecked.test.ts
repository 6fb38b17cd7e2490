import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ApplyWorkspaceEditParams, CodeActionKind, type ShowMessageRequestParams } from 'vscode-languageserver';
import { StatusRequest } from '../../server/src/lsp/protocol.ts';
import { type LspClient, MODERN, NO_DRAFTS, PLAIN, startServer } from '../support/lsp-client.ts';
import { NO_FOLDER_SETTINGS } from '../../server/src/lsp/ports.ts';
import { RECORDS, WEAKER } from './texts.ts';

const URI = 'file:///du-thao/a.vanban';
const START = { line: 0, character: 0 };
const FIRST_LINE = { start: START, end: { line: 1, character: 0 } };
const TCVN3 =
  'Céng hoµ x· héi chñ nghÜa ViÖt Nam\r\nThñ t­íng ChÝnh phñ ®· ban hµnh QuyÕt ®Þnh vÒ viÖc phª duyÖt ch­¬ng tr×nh c¶i c¸ch hµnh chÝnh, giao c¸c Bé, ngµnh, ®Þa ph­¬ng thùc hiÖn vµ b¸o c¸o kÕt qu¶.\r\n';
const UNICODE =
  'Cộng hoà xã hội chủ nghĩa Việt Nam\r\nThủ tướng Chính phủ đã ban hành Quyết định về việc phê duyệt chương trình cải cách hành chính, giao các Bộ, ngành, địa phương thực hiện và báo cáo kết quả.\r\n';
/** What an editor shows of its bytes when it takes them for UTF-8. */
const SHOWN = new TextDecoder('utf-8').decode(Buffer.from(TCVN3, 'latin1'));
const LYING = { ...NO_DRAFTS, undecoded: async () => ({ latin1: TCVN3, shown: SHOWN }) };

/** A text of this many megabytes that contradicts the record in its first line. */
function textOf(megabytes: number): string {
  return `${WEAKER}\n${'a'.repeat(megabytes * 1024 * 1024)}`;
}

async function notChecked(client: LspClient, uri: string, sentence: RegExp): Promise<void> {
  const [diagnostic, ...others] = await client.diagnostics(uri);
  assert.deepEqual(others, []);
  assert.match(String(diagnostic?.message), sentence);
  assert.deepEqual([diagnostic?.range, diagnostic?.severity, diagnostic?.source], [FIRST_LINE, 2, 'doichieu']);
  const status = await client.connection.sendRequest(StatusRequest, { uri });
  assert.match(status.unchecked ?? '', sentence);
  assert.deepEqual([status.asOf, status.coverage], [undefined, undefined]);
}

describe('a draft that is not checked says so where its findings would stand', () => {
  test('one above the limit is told with the setting, and nothing reads it', async () => {
    const client = await startServer({ records: RECORDS, settings: { maximumFileSize: 1 } });
    await client.open(URI, textOf(1));
    await notChecked(client, URI, /1 MB.*doichieu\.maximumFileSize/u);
    assert.equal(await client.hover(URI, { line: 0, character: 40 }), null);
    await client.change(URI, 2, [{ text: WEAKER }]);
    assert.equal((await client.diagnostics(URI))[0]?.code, 'target-conflict');
    await client.configure({ maximumFileSize: 2 });
    await client.change(URI, 3, [{ text: textOf(1) }]);
    assert.equal((await client.diagnostics(URI))[0]?.code, 'target-conflict');
  });

  test('the limit of the folder goes before that of the editor', async () => {
    const client = await startServer({
      records: RECORDS,
      settings: { maximumFileSize: 100 },
      ports: { readFolderSettings: async () => ({ ...NO_FOLDER_SETTINGS, megabytes: 1 }) },
    });
    await client.open(URI, textOf(1));
    await notChecked(client, URI, /1 MB/u);
  });

  test('a client that is sent its diagnostics is sent that too', async () => {
    const settings = { maximumFileSize: 1 };
    const client = await startServer({
      records: RECORDS,
      capabilities: PLAIN,
      initialize: { initializationOptions: settings },
    });
    await client.open(URI, textOf(1));
    assert.match(String((await client.nextPush(URI)).diagnostics[0]?.message), /1 MB/u);
  });

  test('a large text that is no draft stays silent', async () => {
    const client = await startServer({ records: RECORDS, settings: { maximumFileSize: 1 } });
    await client.open('file:///du-thao/nhat-ky.md', 'Nhật ký. '.repeat(200_000), 'markdown');
    assert.deepEqual(await client.diagnostics('file:///du-thao/nhat-ky.md'), []);
  });

  test('one whose bytes are no UTF-8 is told, one that merely shows the sign for that is not', async () => {
    const broken = `${WEAKER} \uFFFD`;
    const lying = { ...NO_DRAFTS, undecoded: async () => ({ latin1: 'x', shown: broken }) };
    const client = await startServer({ records: RECORDS, ports: { drafts: lying } });
    await client.open(URI, broken);
    await notChecked(client, URI, /UTF-8/u);
    const other = await startServer({ records: RECORDS });
    await other.open(URI, broken);
    assert.equal((await other.diagnostics(URI))[0]?.code, 'target-conflict');
  });

  test('an old encoding is named, as the editor shows its letters and as it loses them', async () => {
    for (const text of [TCVN3, SHOWN]) {
      const client = await startServer({ records: RECORDS, ports: { drafts: LYING } });
      await client.open('file:///du-thao/cu.txt', text, 'plaintext');
      await notChecked(client, 'file:///du-thao/cu.txt', /TCVN3/u);
    }
  });
});

describe('an old text is converted', () => {
  const OLD = 'file:///du-thao/c%C5%A9.txt';
  const CREATING = {
    ...MODERN,
    workspace: {
      ...MODERN.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
    window: { showDocument: { support: true } },
  };

  /** A client whose user answers the question with `answer`; the edit that it is asked to apply. */
  async function asking(answer: 'convert' | 'nothing', before: (client: LspClient) => Promise<void> = async () => {}) {
    const client = await startServer({ records: RECORDS, capabilities: CREATING, ports: { drafts: LYING } });
    const asked: ShowMessageRequestParams[] = [];
    const applied: ApplyWorkspaceEditParams[] = [];
    const shown: unknown[] = [];
    client.connection.onRequest('window/showMessageRequest', async (params: ShowMessageRequestParams) => {
      asked.push(params);
      await before(client);
      return answer === 'convert' ? params.actions?.[0] : null;
    });
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    client.connection.onRequest('window/showDocument', (params: unknown) => {
      shown.push(params);
      return { success: true };
    });
    await client.open(OLD, SHOWN, 'plaintext');
    await client.diagnostics(OLD);
    await client.diagnostics(OLD);
    for (let round = 0; round < 50; round += 1) await client.connection.sendRequest(StatusRequest, {});
    return { client, asked, applied, shown };
  }

  test('into a file beside it, when its reader says so; the old one stays', async () => {
    const { asked, applied, shown } = await asking('convert');
    assert.equal(asked.length, 1, 'asked once');
    assert.match(asked[0]?.message ?? '', /cũ\.txt.*TCVN3/u);
    const copy = 'file:///du-thao/c%C5%A9%20(Unicode).txt';
    assert.deepEqual(applied[0]?.edit.documentChanges, [
      { kind: 'create', uri: copy, options: { overwrite: false, ignoreIfExists: false } },
      {
        textDocument: { uri: copy, version: null },
        edits: [{ range: { start: START, end: START }, newText: UNICODE }],
      },
    ]);
    assert.deepEqual(shown, [{ uri: copy, takeFocus: true }]);
  });

  test('not without being asked, and not where it has changed meanwhile', async () => {
    assert.deepEqual((await asking('nothing')).applied, []);
    const changed = await asking('convert', (client) =>
      client.change(OLD, 2, [{ range: { start: START, end: START }, text: 'x' }]),
    );
    assert.deepEqual(changed.applied, []);
  });

  test('as a quick fix; itself where the client can make no file; not at all where the editor holds other words', async () => {
    const { client } = await asking('nothing');
    const only = [CodeActionKind.QuickFix];
    const [action] = await client.codeActions(OLD, FIRST_LINE, { only });
    assert.equal(action?.title, 'Chuyển sang Unicode');
    assert.ok(JSON.stringify(action.edit).includes('(Unicode).txt'));
    const modest = await startServer({ records: RECORDS, ports: { drafts: LYING } });
    await modest.open(OLD, SHOWN, 'plaintext');
    const [inPlace] = await modest.codeActions(OLD, FIRST_LINE, { only });
    assert.ok(JSON.stringify(inPlace?.edit).includes('"version":1'));
    assert.ok(JSON.stringify(inPlace?.edit).includes('Cộng hoà'));
    await modest.change(OLD, 2, [{ range: { start: START, end: START }, text: 'Thêm ' }]);
    assert.deepEqual(await modest.codeActions(OLD, FIRST_LINE, { only }), []);
  });
});
