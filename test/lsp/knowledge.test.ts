import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { SearchRequest, StatusRequest } from '../../server/src/lsp/protocol.ts';
import { loaded, startServer } from '../support/lsp-client.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

test('a look-up without diacritics finds the statement, with what is needed to cite it', async () => {
  const client = await startServer({ records: RECORDS });
  const { results } = await client.connection.sendRequest(SearchRequest, { query: 'dich vu cong truc tuyen' });
  const [found] = results;
  assert.equal(results.length, 1);
  assert.equal(found?.id, '2099-01-05/toc-do');
  assert.equal(found.speaker, 'A');
  assert.equal(found.office, 'Bộ trưởng');
  assert.equal(found.event, null);
  assert.deepEqual(found.origin, { uri: 'file:///world.yaml', line: 0 });
  assert.match(found.citation, /^“Đến năm 2100,.*” \(Bộ trưởng A, .*2099\)$/u);
  assert.ok(found.highlights.every(({ start, end }) => start < end && end <= found.quote.length));
});

test('filters and limits are kept, nonsense is refused', async () => {
  const { connection } = await startServer({ records: RECORDS });
  const count = async (params: Parameters<typeof ask>[0]) => (await ask(params)).results.length;
  const ask = (params: { query: string; from?: string; to?: string; speaker?: string; limit?: number }) =>
    connection.sendRequest(SearchRequest, params);
  assert.equal(await count({ query: '', limit: 1 }), 1);
  assert.equal(await count({ query: '', from: '2099-01-06' }), 0);
  assert.equal(await count({ query: '', to: '2099-01-05', speaker: 'a' }), 1);
  for (const wrong of [
    { query: '', from: 'hôm qua' },
    { query: '', limit: 0 },
    { query: '', limit: 1.5 },
  ]) {
    await assert.rejects(ask(wrong), { code: -32602 });
  }
  await assert.rejects(connection.sendRequest('doichieu/search', {}), { code: -32602 });
  await assert.rejects(connection.sendRequest('doichieu/search', { query: '', speaker: 3 }), { code: -32602 });
});

test('the status says what drafts are held against, and of a draft what was checked', async () => {
  const client = await startServer({ records: RECORDS });
  assert.deepEqual(await client.connection.sendRequest(StatusRequest, {}), {
    statements: 1,
    documents: 0,
    digest: 'sha256:0',
    problems: [],
  });
  await client.open(URI, WEAKER);
  const ofDraft = await client.connection.sendRequest(StatusRequest, { uri: URI });
  assert.equal(ofDraft.asOf, '2099-06-01');
  assert.equal(ofDraft.coverage?.claims, 1);
  assert.deepEqual(ofDraft.failures, []);
  await client.open('file:///README.md', WEAKER, 'markdown');
  assert.equal((await client.connection.sendRequest(StatusRequest, { uri: 'file:///README.md' })).asOf, undefined);
  await client.waitFor('doichieu/statusChanged', (params) => JSON.stringify(params) === JSON.stringify({ uri: URI }));
});

test('knowledge that cannot be read is said once, and the rest is served', async () => {
  const faults = [{ vi: 'la.yaml:3: thiếu nguồn', en: 'la.yaml:3: has no source' }];
  const client = await startServer({ records: RECORDS, ports: { loadKnowledge: async () => loaded(RECORDS, faults) } });
  await client.open(URI, WEAKER);
  assert.equal((await client.diagnostics(URI)).length, 1);
  assert.deepEqual((await client.connection.sendRequest(StatusRequest, {})).problems, ['la.yaml:3: thiếu nguồn']);
  await client.waitFor('window/showMessage');
  assert.equal(client.received.filter(({ method }) => method === 'window/showMessage').length, 1);
  assert.equal(client.logged.filter((line) => line.includes('thiếu nguồn')).length, 1);
});

test('knowledge that changes on disk is read again', async () => {
  const states = [{ ...RECORDS, statements: [] }, RECORDS];
  const client = await startServer({
    records: RECORDS,
    ports: { loadKnowledge: async () => loaded(states.shift() ?? RECORDS) },
  });
  await client.open(URI, WEAKER);
  assert.deepEqual(await client.diagnostics(URI), []);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: 'file:///tri-thuc/a.yaml', type: 2 }],
  });
  await client.waitFor('workspace/diagnostic/refresh');
  assert.equal((await client.diagnostics(URI)).length, 1);
});

test('settings that change on disk leave the knowledge as it was read', async () => {
  let loads = 0;
  const loadKnowledge = async () => {
    loads += 1;
    return loaded(RECORDS);
  };
  const client = await startServer({ records: RECORDS, ports: { loadKnowledge } });
  await client.open(URI, WEAKER);
  await client.diagnostics(URI);
  const changes = [{ uri: 'file:///du-thao/.doichieu.yaml', type: 2 as const }];
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  await client.waitFor('workspace/diagnostic/refresh');
  await client.diagnostics(URI);
  assert.equal(loads, 1);
});

test('a rule that breaks is logged once and counts as not checked', async () => {
  const broken = ruleOf('hong', () => {
    throw new Error('hỏng rồi');
  });
  const client = await startServer({ records: RECORDS, ports: { rules: [broken] } });
  await client.open(URI, WEAKER);
  assert.deepEqual(await client.diagnostics(URI), []);
  await client.change(URI, 2, [{ text: `${WEAKER} Nữa.` }]);
  assert.deepEqual(await client.diagnostics(URI), []);
  assert.deepEqual((await client.connection.sendRequest(StatusRequest, { uri: URI })).failures, ['hong']);
  assert.equal(client.logged.filter((line) => line.startsWith('hong: ')).length, 1);
});

test('a version is analysed once, however much is asked about it', async () => {
  let runs = 0;
  const counting = ruleOf('dem', () => {
    runs += 1;
    return [];
  });
  const client = await startServer({ records: RECORDS, ports: { rules: [counting] } });
  await client.open(URI, WEAKER);
  await Promise.all([client.pull(URI), client.hover(URI, { line: 0, character: 0 }), client.pull(URI)]);
  await client.connection.sendRequest(StatusRequest, { uri: URI });
  assert.equal(runs, 1);
});

test('what was taken back is not computed', async () => {
  let runs = 0;
  const counting = ruleOf('dem', () => {
    runs += 1;
    return [];
  });
  const client = await startServer({ records: RECORDS, ports: { rules: [counting] } });
  await client.open(URI, WEAKER);
  const source = new CancellationTokenSource();
  const pulled = client.pull(URI, undefined, source.token);
  source.cancel();
  await assert.rejects(pulled, { code: -32800 });
  assert.equal(runs, 0);
  assert.equal((await client.pull(URI)).kind, 'full');
  assert.equal(runs, 1);
});

function ruleOf(id: string, check: Rule['check']): Rule {
  return {
    id,
    severity: 'warning',
    against: 'draft',
    reach: 'draft',
    fixable: false,
    summary: { vi: id, en: id },
    check,
  };
}
