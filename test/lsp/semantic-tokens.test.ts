import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { NAVIGATION_CAPABILITIES } from '../../server/src/lsp/navigation/capabilities.ts';
import { SEMANTIC_TOKENS_LEGEND } from '../../server/src/lsp/navigation/semantic-tokens.ts';
import { StatusChangedNotification } from '../../server/src/lsp/protocol.ts';
import { openMarked, startNavigation } from './navigator.ts';
import { URI } from './texts.ts';

const DRAFT = [
  'Căn cứ Nghị định số 7/2090/NĐ-CP;',
  '😀 Đến năm 2100, Bộ Mẫu có 70% hồ sơ trực tuyến.',
  'Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).',
].join('\r\n');

/** Each token as its words, type and modifiers. */
function told({ data }: Pick<SemanticTokens, 'data'>, text: string): string[] {
  const lines = text.split('\r\n');
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const names = SEMANTIC_TOKENS_LEGEND.tokenModifiers.filter((_, bit) => (modifiers >> bit) % 2 === 1);
    const words = lines[line]?.slice(character, character + length);
    tokens.push([`${words}`, SEMANTIC_TOKENS_LEGEND.tokenTypes[type], ...names].join(' | '));
  }
  return tokens;
}

test('standard types stand first in the legend, and are announced', () => {
  assert.deepEqual(SEMANTIC_TOKENS_LEGEND.tokenTypes.slice(0, 2), ['number', 'string']);
  assert.deepEqual(NAVIGATION_CAPABILITIES.semanticTokensProvider?.legend, SEMANTIC_TOKENS_LEGEND);
});

test('all of a draft', async () => {
  const client = await startNavigation();
  const { textDocument, text } = await openMarked(client, DRAFT);
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  assert.deepEqual(told(tokens ?? NONE, text), [
    'Nghị định số 7/2090/NĐ-CP | citation | deprecated',
    'Đến năm 2100 | time',
    'Bộ Mẫu | body',
    '70% | number',
    'Hệ thống | term | definition',
  ]);
});

test('those of a range', async () => {
  const client = await startNavigation();
  const { textDocument, text } = await openMarked(client, DRAFT);
  const range = { start: { line: 1, character: 20 }, end: { line: 1, character: 40 } };
  const tokens = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
  assert.deepEqual(told(tokens ?? NONE, text), ['Bộ Mẫu | body', '70% | number']);
});

test('what changed since the last answer, and all where that is not known', async () => {
  const client = await startNavigation();
  const { textDocument } = await openMarked(client, DRAFT);
  const before = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const range = { start: { line: 1, character: 27 }, end: { line: 1, character: 31 } };
  await client.change(URI, 2, [{ range, text: 'nhiều' }]);
  const delta = async (previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta | null> =>
    client.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
  const changed = await delta(before?.resultId ?? '');
  assert.ok(changed !== null && 'edits' in changed);
  const data = [...(before?.data ?? [])];
  for (const { start, deleteCount, data: inserted = [] } of changed.edits) data.splice(start, deleteCount, ...inserted);
  const after = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  assert.deepEqual(data, after?.data);
  const unknown = await delta('?');
  assert.ok(unknown !== null && 'data' in unknown);
  assert.deepEqual(unknown.data, after?.data);
});

test('an edit is coloured before it is checked: what was found dead stays so where it is cited in the same words', async () => {
  const client = await startNavigation();
  const { textDocument, text } = await openMarked(client, DRAFT);
  await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  const start = { line: 0, character: 0 };
  await client.change(URI, 2, [{ range: { start, end: start }, text: 'Kính gửi.\r\n' }]);
  const checked: string[] = [];
  client.connection.onNotification(StatusChangedNotification, () => void checked.push('checked'));
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  assert.deepEqual(checked, []);
  assert.equal(told(tokens ?? NONE, `Kính gửi.\r\n${text}`)[0], 'Nghị định số 7/2090/NĐ-CP | citation | deprecated');
});

test('a token never leaves its line', async () => {
  const client = await startNavigation();
  const { textDocument, text } = await openMarked(
    client,
    'Ông A nói: “Việc này kéo dài\r\nqua hai dòng của một đoạn in”.\r\n\r\nCăn cứ Luật Mẫu;',
  );
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  for (const token of told(tokens ?? NONE, text)) assert.doesNotMatch(token, /undefined|\r/u);
  const lines = text.split(/\r?\n/u);
  let [line, character] = [0, 0];
  const data = tokens?.data ?? [];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at);
    [line, character] = [line + down, down === 0 ? character + right : right];
    assert.ok(character + length <= (lines[line]?.length ?? 0), `${length} at ${line}:${character}`);
  }
});

test('what is no draft has none', async () => {
  const client = await startNavigation();
  const { textDocument } = await openMarked(client, 'Đạt 70%.', { uri: 'file:///a/README.md', languageId: 'markdown' });
  assert.deepEqual(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }), { data: [] });
});

const NONE: SemanticTokens = { data: [] };
