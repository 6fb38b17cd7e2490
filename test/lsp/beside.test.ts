import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import { NO_FOLDER_SETTINGS, type Ports } from '../../server/src/lsp/ports.ts';
import { type StatusResult, StatusRequest } from '../../server/src/lsp/protocol.ts';
import { type LspClient, NO_DRAFTS, type StartOptions, startServer } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

const FOLDER = 'file:///d';
const A = `${FOLDER}/quy%20che.vanban`;
const B = `${FOLDER}/con/ke-hoach.md`;
const SEPTEMBER = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n';
const OCTOBER = SEPTEMBER.replace('01/9', '01/10');
const OFFICIAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';

/** A disk of a few texts that a test may change; each change is another edition. */
function diskOf(texts: Readonly<Record<string, string | undefined>>) {
  const files = new Map(Object.entries(texts).map(([uri, text]) => [uri, { text, edition: 0 }]));
  const reads: string[] = [];
  const drafts: Ports['drafts'] = {
    ...NO_DRAFTS,
    async *walk(folder) {
      for (const [uri, { text, edition }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
        if (uri.startsWith(`${folder}/`)) yield [{ uri, edition: String(edition), size: text?.length }];
    },
    async read(uri) {
      reads.push(uri);
      const text = files.get(uri)?.text;
      return text === undefined ? undefined : { kind: 'text', text };
    },
  };
  return {
    drafts,
    reads,
    write: (uri: string, text: string) => files.set(uri, { text, edition: (files.get(uri)?.edition ?? 0) + 1 }),
    remove: (uri: string) => files.delete(uri),
  };
}

function start(drafts: Ports['drafts'], options: Partial<StartOptions> = {}): Promise<LspClient> {
  return startServer({
    records: RECORDS,
    ...options,
    initialize: { workspaceFolders: [{ uri: FOLDER, name: 'd' }], ...options.initialize },
    ports: { drafts, ...options.ports },
  });
}

async function codes(client: LspClient, uri: string): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code);
}

/** The status once what lies beside has been counted as the test expects. */
async function counted(client: LspClient, uri: string, wanted: StatusResult['beside']): Promise<void> {
  for (;;) {
    const { beside } = await client.connection.sendRequest(StatusRequest, { uri });
    if (JSON.stringify(beside) === JSON.stringify(wanted)) return;
    client.forgetReceived();
    await client.waitFor('doichieu/statusChanged');
  }
}

test('a draft that is not open is held against an open one, with the place in its file', async () => {
  const { drafts, reads } = diskOf({ [A]: OCTOBER, [B]: `${OFFICIAL}${SEPTEMBER}` });
  const client = await start(drafts);
  assert.deepEqual(reads, [], 'nothing is read before a draft is checked');
  await client.open(A, OCTOBER);
  assert.deepEqual(await codes(client, A), [], 'the first diagnostics wait for nobody');
  await counted(client, A, { read: 1, unread: 0 });
  await client.waitFor('workspace/diagnostic/refresh');
  const [found] = await client.diagnostics(A);
  assert.equal(found?.code, 'cross-draft-conflict');
  assert.match(String(found.message), /ke-hoach\.md/u);
  assert.deepEqual(found.relatedInformation?.[0]?.location.uri, B);
  assert.deepEqual(found.relatedInformation[0].location.range.start, { line: 3, character: 0 });
});

test('what is no draft, in a text beside, is no neighbour', async () => {
  const { drafts } = diskOf({ [B]: SEPTEMBER, [`${FOLDER}/hong.vanban`]: undefined });
  const client = await start(drafts);
  await client.open(A, OCTOBER);
  await client.diagnostics(A);
  await counted(client, A, { read: 0, unread: 1 });
  assert.deepEqual(await codes(client, A), []);
});

test('globs of the settings name drafts that are not open', async () => {
  const { drafts } = diskOf({ [B]: SEPTEMBER });
  const readFolderSettings = async () => ({ ...NO_FOLDER_SETTINGS, namesDraft: (uri: string) => uri === B });
  const client = await start(drafts, { ports: { readFolderSettings } });
  await client.open(A, OCTOBER);
  await client.diagnostics(A);
  await counted(client, A, { read: 1, unread: 0 });
  assert.deepEqual(await codes(client, A), ['cross-draft-conflict']);
});

test('an open text goes before what the disk holds, and the disk counts again when it is closed', async () => {
  const { drafts } = diskOf({ [A]: SEPTEMBER, [B]: `${OFFICIAL}${SEPTEMBER}` });
  const client = await start(drafts);
  await client.open(A, SEPTEMBER);
  await client.open(B, `${OFFICIAL}${OCTOBER}`, 'markdown');
  await client.diagnostics(A);
  await counted(client, A, { read: 1, unread: 0 });
  assert.deepEqual(await codes(client, B), ['cross-draft-conflict']);
  assert.deepEqual(await codes(client, A), ['cross-draft-conflict']);
  await client.close(B);
  assert.deepEqual(await codes(client, A), []);
});

test('files that change, come and go are taken up, and the others are not read again', async () => {
  const { drafts, reads, write, remove } = diskOf({ [B]: `${OFFICIAL}Mở đầu.\n`, [`${FOLDER}/c.vanban`]: 'Mở đầu.\n' });
  const client = await start(drafts);
  await client.open(A, OCTOBER);
  await client.diagnostics(A);
  await counted(client, A, { read: 2, unread: 0 });
  await client.waitFor('workspace/diagnostic/refresh');
  const tell = (uri: string) =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
  reads.length = 0;
  client.forgetReceived();
  write(B, `${OFFICIAL}${SEPTEMBER}`);
  await tell(B);
  await client.waitFor('workspace/diagnostic/refresh');
  assert.deepEqual(await codes(client, A), ['cross-draft-conflict']);
  assert.deepEqual(reads, [B]);
  client.forgetReceived();
  remove(B);
  await tell(B);
  await client.waitFor('workspace/diagnostic/refresh');
  assert.deepEqual(await codes(client, A), []);
  await counted(client, A, { read: 1, unread: 0 });
});

test('no more are read than the setting says, the nearest first, and the rest is counted', async () => {
  const near = `${FOLDER}/con/c.vanban`;
  const { drafts, reads } = diskOf({ [A]: SEPTEMBER, [`${FOLDER}/b.vanban`]: SEPTEMBER, [near]: 'Mở đầu.\n' });
  const client = await start(drafts, { settings: { neighbours: { limit: 1 } } });
  await client.open(B, `${OFFICIAL}${OCTOBER}`, 'markdown');
  await client.diagnostics(B);
  await counted(client, B, { read: 1, unread: 2 });
  assert.deepEqual(reads, [near]);
});

test('nothing is read in a workspace that is not trusted, nor for a rule that is off', async () => {
  const world = { [A]: OCTOBER, [B]: `${OFFICIAL}${SEPTEMBER}` };
  const untrusted = diskOf(world);
  const client = await start(untrusted.drafts, { initialize: { initializationOptions: { trusted: false } } });
  await client.open(A, OCTOBER);
  assert.deepEqual(await codes(client, A), []);
  const status = await client.connection.sendRequest(StatusRequest, { uri: A });
  assert.equal(status.beside, undefined);
  assert.deepEqual(untrusted.reads, []);
  const off = diskOf(world);
  const other = await start(off.drafts, { settings: { rules: { 'cross-draft-conflict': 'off' } } });
  await other.open(A, OCTOBER);
  await other.diagnostics(A);
  await counted(other, A, { read: 0, unread: 2 });
  assert.deepEqual(off.reads, []);
});

test('drafts of two workspace folders are strangers to each other', async () => {
  const other = 'file:///e/ke-hoach.vanban';
  const { drafts } = diskOf({ [other]: SEPTEMBER });
  const workspaceFolders = [FOLDER, 'file:///e'].map((uri) => ({ uri, name: uri }));
  const client = await start(drafts, { initialize: { workspaceFolders } });
  await client.open(A, OCTOBER);
  await client.diagnostics(A);
  await counted(client, A, { read: 0, unread: 0 });
  await client.open(other, SEPTEMBER);
  assert.deepEqual(await codes(client, other), []);
  assert.deepEqual(await codes(client, A), []);
});
