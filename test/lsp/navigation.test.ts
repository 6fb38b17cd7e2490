import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  CancellationTokenSource,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Location,
  type LocationLink,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type SymbolInformation,
} from 'vscode-languageserver';
import { MODERN } from '../support/lsp-client.ts';
import { NAVIGATING, openMarked, startNavigation } from './navigator.ts';
import { URI } from './texts.ts';

const DRAFT = [
  'NGHỊ ĐỊNH',
  'Căn cứ Nghị định số 13/2099/NĐ-CP;',
  'Căn cứ Nghị định số 7/2090/NĐ-CP;',
  'Điều 1. Phạm vi 😀',
  '1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).',
  '2. Bộ Mẫu vận hành Hệ thống theo khoản 1 Điều này.',
].join('\r\n');

describe('structure', () => {
  test('an editor that lists the headings of Markdown is given no second list of them', async () => {
    const uri = 'file:///du-thao/ke-hoach.md';
    const headings =
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n# KẾ HOẠCH\n\nCăn cứ Nghị định số 13/2099/NĐ-CP;\n\n## I. MỤC TIÊU\n\nTrồng cây.\n';
    const units = `${headings}\nĐiều 1. Phạm vi\n1. Việc này.\n`;
    const listed = async (text: string, options: object) => {
      const client = await startNavigation({ initialize: { initializationOptions: options } });
      await client.open(uri, text, 'markdown');
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      return (symbols ?? []).length;
    };
    assert.equal(await listed(headings, { outlinesMarkdown: true }), 0);
    assert.ok((await listed(units, { outlinesMarkdown: true })) > 0);
    assert.ok((await listed(headings, {})) > 0);
  });

  test('symbols as a tree, with the words that name each', async () => {
    const client = await startNavigation();
    const { textDocument, wordsAt } = await openMarked(client, DRAFT);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    const [bases, article, ...more] = symbols as DocumentSymbol[];
    assert.deepEqual(more, []);
    assert.equal(bases?.name, 'Căn cứ');
    assert.equal(bases?.children?.length, 2);
    assert.equal(article?.name, 'Điều 1. Phạm vi 😀');
    assert.equal(wordsAt(article?.selectionRange ?? EMPTY), 'Điều 1. Phạm vi 😀');
    assert.deepEqual(
      article?.children?.map(({ name }) => name),
      ['khoản 1', 'khoản 2'],
    );
  });

  test('symbols as a list for a client that knows no trees', async () => {
    const client = await startNavigation({ capabilities: MODERN });
    const { textDocument } = await openMarked(client, DRAFT);
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    assert.deepEqual(
      (symbols as SymbolInformation[]).slice(3).map(({ name, containerName }) => [name, containerName]),
      [
        ['Điều 1. Phạm vi 😀', undefined],
        ['khoản 1', 'Điều 1. Phạm vi 😀'],
        ['khoản 2', 'Điều 1. Phạm vi 😀'],
      ],
    );
  });

  test('folds as lines, the largest where a client shows only so many', async () => {
    const folded = async (limit: { readonly rangeLimit?: number }): Promise<unknown> => {
      const textDocument = { ...NAVIGATING.textDocument, foldingRange: limit };
      const client = await startNavigation({ capabilities: { ...NAVIGATING, textDocument } });
      const opened = await openMarked(client, DRAFT);
      return client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: opened.textDocument });
    };
    const bases = { startLine: 1, endLine: 2, kind: 'imports' };
    assert.deepEqual(await folded({}), [{ startLine: 3, endLine: 5 }, bases]);
    assert.deepEqual(await folded({ rangeLimit: 1 }), [{ startLine: 3, endLine: 5 }]);
  });

  test('a selection grows', async () => {
    const client = await startNavigation();
    const { textDocument, position, wordsAt } = await openMarked(client, DRAFT.replace('vận hành', 'vận hà‸nh'));
    const ranges = await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [position],
    });
    const grown: string[] = [];
    for (let at: SelectionRange | undefined = ranges?.[0]; at !== undefined; at = at.parent)
      grown.push(wordsAt(at.range).split('\r\n')[0] ?? '');
    assert.deepEqual(grown, [
      'hành',
      '2. Bộ Mẫu vận hành Hệ thống theo khoản 1 Điều này.',
      'Điều 1. Phạm vi 😀',
      'NGHỊ ĐỊNH',
    ]);
  });

  test('what is no draft has none, and a knowledge file neither', async () => {
    const client = await startNavigation();
    const plain = await openMarked(client, '# Ghi chú\n\nĐiều 1. Phạm vi\n', {
      uri: 'file:///a/README.md',
      languageId: 'markdown',
    });
    const yaml = await openMarked(client, 'people: []\n', { uri: 'file:///tri-thuc/people.yaml', languageId: 'yaml' });
    for (const { textDocument } of [plain, yaml]) {
      assert.deepEqual(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
      assert.deepEqual(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
      assert.deepEqual(
        await client.connection.sendRequest(DefinitionRequest.type, {
          textDocument,
          position: { line: 0, character: 0 },
        }),
        [],
      );
    }
  });
});

describe('definition', () => {
  test('a reference leads to its unit, from all of its words', async () => {
    const client = await startNavigation();
    const { textDocument, position, wordsAt } = await openMarked(client, DRAFT.replace('khoản 1', 'kho‸ản 1'));
    const [link, ...more] = ((await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position,
    })) ?? []) as LocationLink[];
    assert.deepEqual(more, []);
    assert.equal(wordsAt(link?.originSelectionRange ?? EMPTY), 'khoản 1 Điều này');
    assert.equal(wordsAt(link?.targetSelectionRange ?? EMPTY), '1');
    assert.match(wordsAt(link?.targetRange ?? EMPTY), /^1\. Nghị định này .*\)\.$/u);
  });

  test('a citation leads to its line in the knowledge base', async () => {
    const client = await startNavigation();
    const { textDocument, position } = await openMarked(client, DRAFT.replace('7/2090', '7/‸2090'));
    const [link] = ((await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position })) ??
      []) as LocationLink[];
    assert.equal(link?.targetUri, 'file:///world-2.yaml');
    assert.equal(link?.targetSelectionRange.start.line, 8);
  });

  test('a client without links gets locations', async () => {
    const client = await startNavigation({ capabilities: MODERN });
    const { textDocument, position, wordsAt } = await openMarked(client, DRAFT.replace('khoản 1', 'kho‸ản 1'));
    const [location] = ((await client.connection.sendRequest(DefinitionRequest.type, { textDocument, position })) ??
      []) as Location[];
    assert.equal(location?.uri, URI);
    assert.equal(wordsAt(location?.range ?? EMPTY), '1');
  });
});

describe('references', () => {
  test('of a document, in all open drafts and with its entry where that is asked for', async () => {
    const client = await startNavigation();
    const other = 'file:///du-thao/khac.vanban';
    await openMarked(client, 'Theo Nghị định số 7/2090/NĐ-CP.', { uri: other });
    const { textDocument, position } = await openMarked(client, DRAFT.replace('7/2090', '7/‸2090'));
    const found = async (includeDeclaration: boolean): Promise<string[]> => {
      const params = { textDocument, position, context: { includeDeclaration } };
      const locations = await client.connection.sendRequest(ReferencesRequest.type, params);
      return (locations ?? []).map(({ uri, range }) => `${uri}:${range.start.line}`);
    };
    assert.deepEqual(await found(false), [`${URI}:2`, `${other}:0`]);
    assert.deepEqual(await found(true), [`${URI}:2`, `${other}:0`, 'file:///world-2.yaml:8']);
  });

  test('highlights: the definition of a term and its uses', async () => {
    const client = await startNavigation();
    const { textDocument, position, wordsAt } = await openMarked(client, DRAFT.replace('hành Hệ', 'hành H‸ệ'));
    const highlights =
      (await client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position })) ?? [];
    assert.deepEqual(
      highlights.map(({ range, kind }) => [wordsAt(range), range.start.line, kind]),
      [
        ['Hệ thống', 4, 3],
        ['Hệ thống', 5, 2],
      ],
    );
  });
});

describe('rename', () => {
  test('a term, bound to the version of the draft', async () => {
    const client = await startNavigation();
    const { textDocument, position, wordsAt } = await openMarked(client, DRAFT.replace('hành Hệ', 'hành H‸ệ'));
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, { textDocument, position });
    assert.ok(prepared !== null && 'placeholder' in prepared);
    assert.equal(prepared.placeholder, 'Hệ thống');
    assert.equal(wordsAt(prepared.range), 'Hệ thống');
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: 'Nền tảng',
    });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri: URI, version: 1 });
    assert.deepEqual(
      change.edits.map((each) => 'newText' in each && [wordsAt(each.range), each.newText]),
      [
        ['Hệ thống', 'Nền tảng'],
        ['Hệ thống', 'Nền tảng'],
      ],
    );
  });

  test('nothing else, and to no name that is none', async () => {
    const client = await startNavigation();
    const term = await openMarked(client, DRAFT.replace('hành Hệ', 'hành H‸ệ'));
    const elsewhere = { textDocument: term.textDocument, position: { line: 1, character: 3 } };
    assert.equal(await client.connection.sendRequest(PrepareRenameRequest.type, elsewhere), null);
    assert.equal(await client.connection.sendRequest(RenameRequest.type, { ...elsewhere, newName: 'X' }), null);
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, {
        textDocument: term.textDocument,
        position: term.position,
        newName: '“X”',
      }),
      /Tên mới không được/u,
    );
  });
});

test('a request that was taken back is answered as cancelled', async () => {
  const client = await startNavigation();
  const { textDocument, position } = await openMarked(client, DRAFT);
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest(DefinitionRequest.type, { textDocument, position }, source.token);
  source.cancel();
  await assert.rejects(answer, { code: -32800 });
});

const EMPTY = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
