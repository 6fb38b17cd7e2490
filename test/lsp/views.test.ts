import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DidChangeWatchedFilesNotification, FileChangeType, WorkDoneProgress } from 'vscode-languageserver';
import type { DraftPorts } from '../../server/src/lsp/views/ports.ts';
import {
  CheckFolderRequest,
  CitationRequest,
  FindingsRequest,
  PreferredFixRequest,
  type StatementsParams,
  StatementsRequest,
} from '../../server/src/lsp/views/protocol.ts';
import { type LspClient, NO_DRAFTS, startServer } from '../support/lsp-client.ts';
import { AS_RECORDED, RECORDS, URI, WEAKER } from './texts.ts';

const FOLDER = 'file:///du-thao';
const FOLDERS = { workspaceFolders: [{ uri: FOLDER, name: 'du-thao' }] };
const SEPTEMBER = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n';
const OCTOBER = SEPTEMBER.replace('01/9', '01/10');

/** A disk in memory. */
function disk(files: ReadonlyMap<string, string>): DraftPorts {
  return {
    ...NO_DRAFTS,
    find: async () => ({ uris: [...files.keys()], problems: [] }),
    async read(uri) {
      const text = files.get(uri);
      return text === undefined ? undefined : { kind: 'text', text };
    },
  };
}

const start = (files: ReadonlyMap<string, string>) =>
  startServer({ records: RECORDS, initialize: FOLDERS, ports: { drafts: disk(files) } });
const checkFolder = (client: LspClient) => client.connection.sendRequest(CheckFolderRequest, {});
const found = async (client: LspClient) =>
  (await client.connection.sendRequest(FindingsRequest, {})).drafts.map(
    ({ uri, findings }) => [uri, findings.map(({ rule }) => rule)] as const,
  );

test('the findings are those of the open drafts, with place, words and the certain repair', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, `Mở đầu.\n${WEAKER}\n`);
  await client.open('file:///d/README.md', '# Không phải dự thảo', 'markdown');
  const { drafts } = await client.connection.sendRequest(FindingsRequest, {});
  const [draft, ...rest] = drafts;
  assert.deepEqual(rest, []);
  assert.equal(draft?.uri, URI);
  const [finding] = draft.findings;
  assert.equal(finding?.rule, 'target-conflict');
  assert.equal(finding.severity, 'warning');
  assert.equal(finding.text, '60%');
  assert.deepEqual(finding.range, { start: { line: 1, character: 25 }, end: { line: 1, character: 28 } });
  assert.match(finding.message, /70%/u);
  assert.ok(finding.fix);
  const { fingerprint } = finding;
  const action = await client.connection.sendRequest(PreferredFixRequest, { uri: URI, fingerprint });
  assert.equal(action?.title, finding.fix);
  assert.match(JSON.stringify(action.edit), /70%/u);
  assert.equal(await client.connection.sendRequest(PreferredFixRequest, { uri: URI, fingerprint: 'khác' }), null);
});

test('a check of the folder finds in drafts that are not open, against each other too, and passes over what is none', async () => {
  const [a, b] = [`${FOLDER}/a.vanban`, `${FOLDER}/b.vanban`];
  const client = await start(
    new Map([
      [a, SEPTEMBER],
      [b, OCTOBER],
      [`${FOLDER}/README.md`, WEAKER],
      [URI, WEAKER],
    ]),
  );
  assert.deepEqual(await found(client), []);
  assert.deepEqual(await checkFolder(client), { drafts: 3, findings: 3, skipped: [] });
  assert.deepEqual(await found(client), [
    [a, ['cross-draft-conflict']],
    [b, ['cross-draft-conflict']],
    [URI, ['target-conflict']],
  ]);
});

test('a draft that is not open follows what is typed in another one', async () => {
  const [a, b] = [`${FOLDER}/a.vanban`, `${FOLDER}/b.vanban`];
  const other = `${FOLDER}/khac.vanban`;
  const reads: string[] = [];
  const files = new Map([
    [a, SEPTEMBER],
    [b, OCTOBER],
    [other, WEAKER],
  ]);
  const { read, ...drafts } = disk(files);
  const client = await startServer({
    records: RECORDS,
    initialize: FOLDERS,
    ports: {
      drafts: {
        ...drafts,
        async read(uri) {
          reads.push(uri);
          return read(uri);
        },
      },
    },
  });
  await client.open(a, SEPTEMBER);
  await checkFolder(client);
  const rulesOf = async (uri: string) => new Map(await found(client)).get(uri);
  assert.deepEqual(await rulesOf(b), ['cross-draft-conflict']);
  const follows = async (version: number, text: string) => {
    client.forgetReceived();
    reads.splice(0);
    await client.change(a, version, [{ text }]);
    await client.diagnostics(a);
    await client.waitFor('doichieu/statusChanged', (params) => JSON.stringify(params).includes(b));
    return rulesOf(b);
  };
  assert.deepEqual(await follows(2, OCTOBER), []);
  assert.deepEqual(await follows(3, SEPTEMBER), ['cross-draft-conflict']);
  assert.ok(!reads.includes(other), 'a draft that it does not concern is not read again');
});

test('an open draft is told as it stands in the editor, a closed one as it lies on the disk', async () => {
  const files = new Map([[URI, WEAKER]]);
  const client = await start(files);
  await client.open(URI, AS_RECORDED);
  assert.deepEqual(await checkFolder(client), { drafts: 1, findings: 0, skipped: [] });
  client.forgetReceived();
  await client.close(URI);
  await client.waitFor('doichieu/statusChanged', (params) => JSON.stringify(params).includes(URI));
  assert.deepEqual(await found(client), [[URI, ['target-conflict']]]);
  files.delete(URI);
  client.forgetReceived();
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: URI, type: FileChangeType.Deleted }],
  });
  await client.waitFor('doichieu/statusChanged', (params) => JSON.stringify(params).includes(URI));
  assert.deepEqual(await found(client), []);
});

test('a draft of a checked folder is judged again when settings change', async () => {
  const client = await start(new Map([[URI, WEAKER]]));
  await checkFolder(client);
  client.forgetReceived();
  await client.configure({ rules: { 'target-conflict': 'off' } });
  await client.waitFor('doichieu/statusChanged');
  assert.deepEqual(await found(client), [[URI, []]]);
});

test('what cannot be read is said', async () => {
  const message = { vi: 'a.vanban: hỏng', en: 'a.vanban: broken' };
  const drafts: DraftPorts = {
    ...NO_DRAFTS,
    find: async () => ({ uris: [URI], problems: [] }),
    read: async () => ({ kind: 'problem', message }),
  };
  const client = await startServer({ records: RECORDS, initialize: FOLDERS, ports: { drafts } });
  assert.deepEqual(await checkFolder(client), { drafts: 0, findings: 0, skipped: [message.vi] });
});

test('a check of the folder tells how far it is', async () => {
  const client = await start(new Map([[URI, WEAKER]]));
  const told: unknown[] = [];
  client.connection.onProgress(WorkDoneProgress.type, 'kiem-tra', (value) => void told.push(value));
  await client.connection.sendRequest(CheckFolderRequest, { workDoneToken: 'kiem-tra' });
  assert.deepEqual(told, [
    { kind: 'report', message: 'ke-hoach.vanban', percentage: 0 },
    { kind: 'report', message: 'ke-hoach.vanban', percentage: 50 },
  ]);
});

test('statements come under their heads, a page at a time', async () => {
  const client = await startServer({ records: RECORDS });
  const ask = (params: StatementsParams) => client.connection.sendRequest(StatementsRequest, params);
  const heads = await ask({ by: 'time' });
  assert.deepEqual(heads, { groups: [{ key: '2099', label: '2099', count: 1 }], statements: [], total: 1 });
  const { statements, total } = await ask({ by: 'time', path: ['2099', '2099-01'] });
  assert.equal(total, 1);
  const [statement] = statements;
  assert.equal(statement?.id, '2099-01-05/toc-do');
  assert.equal(statement.date, '2099-01-05');
  const { id } = statement;
  assert.match(
    String(await client.connection.sendRequest(CitationRequest, { id })),
    /^“Đến năm 2100.*” \(Bộ trưởng A/u,
  );
  assert.equal(await client.connection.sendRequest(CitationRequest, { id: 'khong-co' }), null);
  assert.deepEqual(statement.origin, { uri: 'file:///world.yaml', line: 0 });
  assert.deepEqual((await ask({ by: 'time', path: ['2099', '2099-01'], offset: 1 })).statements, []);
  assert.deepEqual((await ask({ by: 'time', path: ['khong-co'] })).total, 0);
});

test('a grouping that there is none of is refused', async () => {
  const client = await startServer({ records: RECORDS });
  await assert.rejects(client.connection.sendRequest('doichieu/statements', { by: 'màu' }), /by: source/u);
  await assert.rejects(client.connection.sendRequest('doichieu/statements', { by: 'time', limit: -1 }), /limit/u);
});
