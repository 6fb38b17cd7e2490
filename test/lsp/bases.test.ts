import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorkspaceSymbolRequest } from 'vscode-languageserver';
import { PendingRequest, ReviewRequest } from '../../server/src/lsp/import/protocol.ts';
import { NO_FOLDER_SETTINGS, type Ports } from '../../server/src/lsp/ports.ts';
import { AskRequest, SearchRequest, ToolRequest } from '../../server/src/lsp/protocol.ts';
import {
  CitationRequest,
  KnowledgeBasesRequest,
  MeasuresRequest,
  StatementsRequest,
} from '../../server/src/lsp/views/protocol.ts';
import { type LspClient, loaded, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';

const [SEA, WOODS, BARE] = ['file:///bien', 'file:///rung', 'file:///trong'];
const recordsOf = (statements: string) =>
  readWorld(`=== statement 2099-01-06/chung  Bộ trưởng B, 2099-01-06
Đến năm 2100, 90% xã có đường ô tô.
${statements}=== draft 2099-06-01\n`).knowledge.records;
const RECORDS = new Map([
  [
    SEA,
    recordsOf(
      '=== statement 2099-01-05/bien  Bộ trưởng A, 2099-01-05\nĐến năm 2100, 70% tàu cá lắp thiết bị giám sát.\n',
    ),
  ],
  [
    WOODS,
    recordsOf(
      '=== statement 2099-01-05/rung  Bộ trưởng C, 2099-01-05\nĐến năm 2100, 40% diện tích rừng được cấp chứng chỉ.\n',
    ),
  ],
]);
const SHARED = recordsOf('');

const WAITING = (id: string, quote: string) => `statements:
  - id: 2099-02-01/${id}
    quote: ${quote}
    speaker: nguoi-a
    date: 2099-02-01
    kind: target
    review: pending
    sources: [s]
`;

/** The first two folders name a folder of knowledge of their own, the last two do not. */
const ports: Partial<Ports> = {
  async readFolderSettings(uri) {
    const folder = [SEA, WOODS].find((each) => uri.startsWith(`${each}/`));
    return folder === undefined ? NO_FOLDER_SETTINGS : { ...NO_FOLDER_SETTINGS, knowledge: ['tri-thuc'] };
  },
  async loadKnowledge({ paths, workspaceFolders: [first] }) {
    const records = paths.length === 0 || first === undefined ? undefined : RECORDS.get(first);
    if (records === undefined) return { ...loaded(SHARED), own: [] };
    const own = `${first}/tri-thuc`;
    return { ...loaded(records), folders: ['file:///tri-thuc', own], own: [own] };
  },
  readKnowledgeFiles: async (folders) =>
    new Map(folders.map((folder) => [`${folder}/moi.yaml`, WAITING(folder.includes('bien') ? 'b' : 'r', 'Chờ.')])),
};

async function start(folders: readonly string[]): Promise<LspClient> {
  const workspaceFolders = folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) }));
  return startServer({ records: SHARED, initialize: { workspaceFolders }, ports });
}

const quotesIn = async ({ connection }: LspClient, scopeUri?: string) => {
  const params = { by: 'time', path: ['2099', '2099-01'], ...(scopeUri !== undefined && { scopeUri }) } as const;
  return (await connection.sendRequest(StatementsRequest, params)).statements.map(({ id }) => id);
};
const [COMMON, AT_SEA, IN_WOODS] = ['2099-01-06/chung', '2099-01-05/bien', '2099-01-05/rung'];

test('each knowledge is told once, with the folders whose drafts are held against it', async () => {
  const client = await start([SEA, BARE, WOODS, 'file:///khac']);
  assert.deepEqual(await client.connection.sendRequest(KnowledgeBasesRequest, {}), [
    { folders: [SEA], own: [`${SEA}/tri-thuc`], statements: 2 },
    { folders: [BARE, 'file:///khac'], own: [], statements: 1 },
    { folders: [WOODS], own: [`${WOODS}/tri-thuc`], statements: 2 },
  ]);
  assert.deepEqual(await (await start([WOODS])).connection.sendRequest(KnowledgeBasesRequest, {}), [
    { folders: [WOODS], own: [`${WOODS}/tri-thuc`], statements: 2 },
  ]);
  assert.deepEqual(await (await start([])).connection.sendRequest(KnowledgeBasesRequest, {}), [
    { folders: [], own: [], statements: 1 },
  ]);
});

test('what is listed is that of the folder, or of the folder of the text, that the request names', async () => {
  const client = await start([SEA, WOODS]);
  assert.deepEqual(await quotesIn(client), [COMMON, AT_SEA]);
  assert.deepEqual(await quotesIn(client, WOODS), [COMMON, IN_WOODS]);
  assert.deepEqual(await quotesIn(client, `${WOODS}/du-thao.vanban`), [COMMON, IN_WOODS]);
  const citation = (scopeUri: string) => client.connection.sendRequest(CitationRequest, { id: IN_WOODS, scopeUri });
  assert.match((await citation(WOODS)) ?? '', /diện tích rừng/u);
  assert.equal(await citation(SEA), null);
  assert.deepEqual(await client.connection.sendRequest(MeasuresRequest, { scopeUri: WOODS }), []);
});

test('the look-up searches the knowledge of the draft, and without a draft that of all folders', async () => {
  const client = await start([SEA, WOODS]);
  const found = async (query: string, uri?: string) => {
    const params = { query, ...(uri !== undefined && { textDocument: { uri } }) };
    return (await client.connection.sendRequest(SearchRequest, params)).results.map(({ id }) => id);
  };
  assert.deepEqual(await found('chứng chỉ rừng', `${WOODS}/du-thao.vanban`), [IN_WOODS]);
  assert.deepEqual(await found('chứng chỉ rừng', `${SEA}/du-thao.vanban`), []);
  assert.deepEqual(await found('chứng chỉ rừng'), [IN_WOODS]);
  assert.deepEqual(await found('thiết bị giám sát tàu cá'), [AT_SEA]);
  assert.deepEqual(await found('xã có đường ô tô'), [COMMON], 'what they share is found once');
});

test('a question is answered, and a tool called, with the knowledge of the place that is named', async () => {
  const client = await start([SEA, WOODS]);
  const question = 'Bao nhiêu diện tích rừng được cấp chứng chỉ đến năm 2100?';
  const asked = async (scopeUri: string) => {
    const { markdown } = await client.connection.sendRequest(AskRequest, { question, scopeUri });
    const call = { name: 'search_directives', arguments: { question }, scopeUri };
    const { text } = await client.connection.sendRequest(ToolRequest, call);
    return [markdown, text].map((each) => each.includes('40% diện tích rừng'));
  };
  assert.deepEqual(await asked(`${WOODS}/du-thao.vanban`), [true, true]);
  assert.deepEqual(await asked(SEA), [false, false]);
});

test('statements and documents of all folders are symbols of the workspace', async () => {
  const client = await start([SEA, WOODS]);
  const names = async (query: string) =>
    (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query }))?.map(({ name }) => name) ?? [];
  assert.match((await names('chứng chỉ rừng')).join(), /diện tích rừng/u);
  assert.match((await names('tàu cá giám sát')).join(), /tàu cá/u);
  assert.equal((await names('xã có đường ô tô')).length, 1);
});

test('what waits is that of all folders, or of the place that is named, and is decided in its own', async () => {
  const client = await start([SEA, WOODS, BARE]);
  const waiting = (params: object) => client.connection.sendRequest(PendingRequest, params);
  const all = await waiting({});
  assert.deepEqual(all.folders, [`${SEA}/tri-thuc`, `${WOODS}/tri-thuc`]);
  assert.deepEqual(
    all.statements.map(({ uri, id }) => [uri, id]),
    [
      [`${SEA}/tri-thuc/moi.yaml`, '2099-02-01/b'],
      [`${WOODS}/tri-thuc/moi.yaml`, '2099-02-01/r'],
    ],
  );
  const ofWoods = await waiting({ scopeUri: `${WOODS}/du-thao.vanban` });
  assert.deepEqual(ofWoods.folders, [`${WOODS}/tri-thuc`]);
  assert.deepEqual((await waiting({ scopeUri: BARE })).folders, []);
  const [last] = ofWoods.statements;
  assert.ok(last);
  const { uri, id } = last;
  assert.deepEqual(await client.connection.sendRequest(ReviewRequest, { uri, id, decision: 'drop' }), {
    problem: null,
  });
});
