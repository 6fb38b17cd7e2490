import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FOLDER_SETTINGS, type KnowledgeRequest } from '../../server/src/lsp/ports.ts';
import { type DiagnosticData, StatusRequest } from '../../server/src/lsp/protocol.ts';
import { day, loaded, MODERN, startServer } from '../support/lsp-client.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const { workspace: _workspace, ...UNASKABLE } = MODERN;

test('settings that change are asked for again, and the client is told to pull again', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const before = await client.pull(URI);
  await client.configure({ rules: { 'target-conflict': 'hint' } });
  await client.waitFor('workspace/diagnostic/refresh');
  const after = await client.pull(URI, before.resultId);
  assert.ok(after.kind === 'full');
  assert.deepEqual(
    after.items.map(({ severity }) => severity),
    [4],
  );
  await client.configure({ rules: { 'target-conflict': 'off' } });
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('a client that cannot be asked gives its settings when it connects, and when they change', async () => {
  const initializationOptions = { rules: { 'target-conflict': 'error' } };
  const client = await startServer({
    records: RECORDS,
    capabilities: UNASKABLE,
    initialize: { initializationOptions },
  });
  await client.open(URI, WEAKER);
  assert.deepEqual(
    (await client.diagnostics(URI)).map(({ severity }) => severity),
    [1],
  );
  await client.configure({ rules: { 'target-conflict': 'information' } });
  assert.deepEqual(
    (await client.diagnostics(URI)).map(({ severity }) => severity),
    [3],
  );
});

test('settings that are not understood are said once and leave the rest in force', async () => {
  const settings = {
    asOf: '31/02/2099',
    language: 'fr',
    rules: { 'target-conflict': 'loud', misquote: 'off' },
    knowledge: { paths: 'x' },
    files: 3,
  };
  const client = await startServer({ records: RECORDS, settings });
  await client.open(URI, WEAKER);
  assert.deepEqual(
    (await client.diagnostics(URI)).map(({ severity }) => severity),
    [2],
  );
  const { problems } = await client.connection.sendRequest(StatusRequest, { uri: URI });
  assert.deepEqual(
    problems.map((problem) => problem.split(':')[0]),
    [
      'doichieu.asOf',
      'doichieu.rules.target-conflict',
      'doichieu.files',
      'doichieu.knowledge.paths',
      'doichieu.language',
    ],
  );
  await client.waitFor('window/showMessage');
  assert.equal(client.received.filter(({ method }) => method === 'window/showMessage').length, 1);
  assert.equal(client.logged.filter((line) => line.startsWith('doichieu.language')).length, 1);
});

test('the day of judgement: settings of the folder before those of the editor before today; the draft before all', async () => {
  const asOf = async (text: string, editor: unknown, folder: string | undefined) => {
    const readFolderSettings = async () => ({
      ...NO_FOLDER_SETTINGS,
      asOf: folder === undefined ? undefined : day(folder),
    });
    const client = await startServer({ records: RECORDS, settings: editor, ports: { readFolderSettings } });
    await client.open(URI, text);
    return (await client.connection.sendRequest(StatusRequest, { uri: URI })).asOf;
  };
  assert.equal(await asOf('Văn bản.', {}, undefined), '2099-06-01');
  assert.equal(await asOf('Văn bản.', { asOf: '2099-07-01' }, undefined), '2099-07-01');
  assert.equal(await asOf('Văn bản.', { asOf: '2099-07-01' }, '2099-08-01'), '2099-08-01');
  assert.equal(await asOf('Hà Nội, ngày 15 tháng 5 năm 2099\n', { asOf: '2099-07-01' }, '2099-08-01'), '2099-05-15');
});

test('settings of the folder name drafts, severities and knowledge', async () => {
  const wanted: KnowledgeRequest[] = [];
  const client = await startServer({
    records: RECORDS,
    initialize: { workspaceFolders: [{ uri: 'file:///du-thao', name: 'du-thao' }] },
    settings: { knowledge: { paths: ['rieng'], bundled: false } },
    ports: {
      readFolderSettings: async () => ({
        ...NO_FOLDER_SETTINGS,
        namesDraft: () => true,
        knowledge: ['/chung'],
        rules: new Map([['target-conflict', 'error']]),
      }),
      loadKnowledge: async (request) => {
        wanted.push(request);
        return loaded(RECORDS);
      },
    },
  });
  await client.open('file:///du-thao/a.md', WEAKER, 'markdown');
  assert.deepEqual(
    (await client.diagnostics('file:///du-thao/a.md')).map(({ severity }) => severity),
    [1],
  );
  const [folders, cache] = [['file:///du-thao'], undefined];
  assert.deepEqual(wanted, [{ paths: ['rieng', '/chung'], bundled: false, workspaceFolders: folders, cache }]);
});

/**
 * Which folders of knowledge are asked for, by where relative ones are looked for, when a document of a workspace with three
 * folders is checked: two lie on a disk and have settings.
 */
async function askedFor(uri: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const wanted: KnowledgeRequest[] = [];
  const client = await startServer({
    records: RECORDS,
    initialize: {
      workspaceFolders: ['file:///cang', 'file:///rung', 'kho:/kho'].map((uri) => ({ uri, name: uri })),
    },
    ports: {
      readFolderSettings: async (asked) =>
        asked.startsWith('file:')
          ? { ...NO_FOLDER_SETTINGS, knowledge: [new URL('rieng', asked).pathname] }
          : NO_FOLDER_SETTINGS,
      loadKnowledge: async (request) => {
        wanted.push(request);
        return loaded(RECORDS);
      },
    },
  });
  await client.open(uri, WEAKER);
  assert.equal((await client.diagnostics(uri)).length, 1);
  return Object.fromEntries(wanted.map(({ paths, workspaceFolders }) => [workspaceFolders.join(' '), paths]));
}

/** What is loaded for the workspace as a whole. */
const FIRST = { 'file:///cang file:///rung kho:/kho': ['/cang/rieng'] };

test('each folder of a workspace has its own knowledge, and looks for relative folders in itself first', async () => {
  assert.deepEqual(await askedFor('file:///rung/b.vanban'), {
    ...FIRST,
    'file:///rung file:///cang kho:/kho': ['/rung/rieng'],
  });
});

test('a document on another file system does not take the settings of a folder in which it does not lie', async () => {
  assert.deepEqual(await askedFor('kho:/kho/a.vanban'), {
    ...FIRST,
    'kho:/kho file:///cang file:///rung': [],
  });
});

test('a text that is not saved yet follows the first folder', async () => {
  assert.deepEqual(await askedFor('untitled:Untitled-1'), FIRST);
});

test('the folder of a workspace that is not trusted names no knowledge', async () => {
  const wanted: KnowledgeRequest[] = [];
  const client = await startServer({
    records: RECORDS,
    initialize: { initializationOptions: { trusted: false } },
    ports: {
      readFolderSettings: async () => ({ ...NO_FOLDER_SETTINGS, knowledge: ['/la'] }),
      loadKnowledge: async (request) => {
        wanted.push(request);
        return loaded(RECORDS);
      },
    },
  });
  await client.open(URI, WEAKER);
  await client.diagnostics(URI);
  assert.deepEqual(
    wanted.flatMap(({ paths }) => paths),
    [],
  );
});

test('globs of the editor name drafts', async () => {
  const client = await startServer({
    records: RECORDS,
    settings: { files: ['**/*.md'] },
    ports: { namesDraft: (uri, globs) => globs.includes('**/*.md') && uri.endsWith('.md') },
  });
  for (const uri of ['file:///a.md', 'file:///a.txt']) {
    await client.open(uri, WEAKER, 'markdown');
    assert.equal((await client.diagnostics(uri)).length, uri.endsWith('.md') ? 1 : 0);
  }
});

test('findings in the baseline of the folder are known and not shown again', async () => {
  const first = await startServer({ records: RECORDS });
  await first.open(URI, WEAKER);
  const known = (await first.diagnostics(URI)).map(({ data }) => (data as DiagnosticData).fingerprint);
  assert.equal(known.length, 1);
  const baseline = new Set(known);
  const client = await startServer({
    records: RECORDS,
    ports: { readFolderSettings: async () => ({ ...NO_FOLDER_SETTINGS, baseline }) },
  });
  await client.open(URI, WEAKER);
  assert.deepEqual(await client.diagnostics(URI), []);
});
