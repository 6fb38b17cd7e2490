import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { SearchRequest } from '../../server/src/lsp/protocol.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { NAVIGATING, openMarked, startNavigation } from './navigator.ts';
import { URI } from './texts.ts';

const DRAFT = [
  'QUYẾT ĐỊNH',
  'Căn cứ Nghị định số 7/2090/NĐ-CP;',
  'Điều 1. Mục tiêu 😀',
  'Đến năm 2100, có 60% người dân sử dụng dịch vụ công trực tuyến.',
  'Điều 2. Trồng rừng',
  'Trồng rừng ven biển.',
].join('\r\n');

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 5, character: 20 } };
const textDocument = { uri: URI };

async function hintsIn(client: LspClient, range = WHOLE): Promise<InlayHint[]> {
  return (await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
}

async function lensesIn(client: LspClient): Promise<CodeLens[]> {
  return (await client.connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
}

describe('inlay hints', () => {
  test('none until they are asked for, and at once when they are', async () => {
    const client = await startNavigation();
    await openMarked(client, DRAFT);
    assert.deepEqual(await hintsIn(client), []);
    await client.configure({ inlayHints: true });
    assert.equal((await hintsIn(client)).length, 2);
  });

  test('behind the words, within the range that is seen, in the language of the user', async () => {
    const client = await startNavigation({ settings: { inlayHints: true, language: 'en' } });
    await openMarked(client, DRAFT);
    assert.deepEqual(
      (await hintsIn(client)).map(({ label, position }) => [label, position]),
      [
        ['expired from 01/03/2099', { line: 1, character: 32 }],
        ['target in force: ít nhất 70%', { line: 3, character: 20 }],
      ],
    );
    const seen = { start: { line: 3, character: 0 }, end: { line: 3, character: 40 } };
    assert.equal((await hintsIn(client, seen)).length, 1);
  });

  test('what a hint rests on is told when it is pointed at', async () => {
    const client = await startNavigation({ settings: { inlayHints: true } });
    await openMarked(client, DRAFT);
    const [citation, target] = await hintsIn(client);
    assert.ok(citation !== undefined && target !== undefined);
    const resolved = async (hint: InlayHint): Promise<string> =>
      String((await client.connection.sendRequest(InlayHintResolveRequest.type, hint)).tooltip);
    assert.match(await resolved(citation), /^Nghị định số 7\/2090\/NĐ-CP: hết hiệu lực từ 01\/03\/2099, bởi /u);
    assert.match(await resolved(target), /^“Đến năm 2100, ít nhất 70% người dân.*Nguyễn Văn Mẫu/su);
    await client.change(URI, 2, [{ text: DRAFT }]);
    assert.equal(await resolved(citation), 'undefined', 'of another version nothing is told');
  });
});

describe('code lenses', () => {
  test('none until they are asked for', async () => {
    const client = await startNavigation();
    await openMarked(client, DRAFT);
    assert.deepEqual(await lensesIn(client), []);
  });

  test('above each Điều, counted when it is seen; a click opens the look-up with what was counted', async () => {
    const client = await startNavigation({ settings: { codeLens: true } });
    const { wordsAt } = await openMarked(client, DRAFT);
    const lenses = await lensesIn(client);
    assert.deepEqual(
      lenses.map(({ range, command }) => [wordsAt(range), command]),
      [
        ['Điều 1. Mục tiêu 😀', undefined],
        ['Điều 2. Trồng rừng', undefined],
      ],
    );
    const [first, second] = await Promise.all(
      lenses.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
    );
    assert.equal(second?.command?.title, 'chưa có chỉ đạo liên quan');
    assert.equal(second.command.command, '');
    assert.equal(first?.command?.title, '1 chỉ đạo liên quan');
    assert.equal(first.command.command, 'doichieu.showRelated');
    const [uri, related] = first.command.arguments ?? [];
    assert.equal(uri, URI);
    const found = await client.connection.sendRequest(SearchRequest, { query: '', textDocument, related });
    assert.deepEqual(
      found.results.map(({ id }) => id),
      ['muc-tieu'],
    );
  });
});

test('an editor that can be told asks again when settings change', async () => {
  const refreshed = new Set<string>();
  const client = await startNavigation({
    capabilities: {
      ...NAVIGATING,
      workspace: {
        ...NAVIGATING.workspace,
        semanticTokens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        codeLens: { refreshSupport: true },
      },
    },
  });
  const all = [SemanticTokensRefreshRequest, InlayHintRefreshRequest, CodeLensRefreshRequest];
  const asked = new Promise<void>((resolve) => {
    for (const { method } of all)
      client.connection.onRequest(method, () => {
        refreshed.add(method);
        if (refreshed.size === all.length) resolve();
        return null;
      });
  });
  await openMarked(client, DRAFT);
  await client.configure({ inlayHints: true });
  await asked;
});
