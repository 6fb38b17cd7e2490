/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { finding, open, running, show } from '../support/workspace.ts';

/** Asks the editor itself, which asks all that the extensions provide. */
async function ask<T>(command: string, ...args: readonly unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
}

function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at + words.length - 1);
}

const TERMS = `NGHỊ ĐỊNH
Điều 1. Phạm vi
1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).
2. Cơ quan chủ trì vận hành Hệ thống.
`;

describe('finding one’s way in a draft', () => {
  before(running);
  it('outlines it by Chương, Điều and khoản', async () => {
    const { document } = await open('du-thao.vanban');
    const symbols = await ask<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider', document.uri);
    const [bases, chapter] = symbols;
    assert.equal(bases?.name, 'Căn cứ');
    assert.equal(chapter?.name, 'Chương I. QUY ĐỊNH CHUNG');
    assert.deepEqual(
      chapter.children.map(({ name, children }) => [name, children.length]),
      [
        ['Điều 1. Phạm vi điều chỉnh', 2],
        ['Điều 2. Mục tiêu', 2],
        ['Điều 3. Báo cáo', 1],
      ],
    );
  });

  it('folds units and legal bases', async () => {
    const { document } = await open('du-thao.vanban');
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    const article = placeOf(document, 'Điều 3. Báo cáo').line;
    assert.ok(folds.some(({ start, end }) => start === article && end === document.lineCount - 2));
    assert.ok(folds.some(({ kind }) => kind === vscode.FoldingRangeKind.Imports));
  });

  it('grows a selection from the word to the document', async () => {
    const { document } = await open('du-thao.vanban');
    const [at] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [
      placeOf(document, 'tối đa 2,5'),
    ]);
    const grown: string[] = [];
    for (let each: vscode.SelectionRange | undefined = at; each !== undefined; each = each.parent)
      grown.push(document.getText(each.range));
    const lines = ['b) Kinh phí', '2. Báo cáo gồm', 'Điều 3. Báo cáo', 'Chương I', 'BỘ THÔNG TIN'];
    for (const line of lines)
      assert.ok(
        grown.some((text) => text.startsWith(line)),
        `${line} in ${grown.join(' | ')}`,
      );
  });

  it('leads from a reference to its unit', async () => {
    const { document } = await open('du-thao.vanban');
    const [link] = await ask<vscode.LocationLink[]>(
      'executeDefinitionProvider',
      document.uri,
      placeOf(document, 'điểm a khoản 2'),
    );
    assert.equal(link?.targetUri.toString(), document.uri.toString());
    assert.match(document.getText(link.targetRange), /^a\) Số hồ sơ đã xử lý;$/u);
    assert.equal(document.getText(link.originSelectionRange), 'điểm a khoản 2 Điều 3 Quy chế này');
  });

  it('leads from a citation to its entry in the bundled knowledge', async () => {
    const { document } = await open('du-thao.vanban');
    const [link] = await ask<vscode.LocationLink[]>(
      'executeDefinitionProvider',
      document.uri,
      placeOf(document, 'Luật Giao dịch điện tử'),
    );
    assert.ok(link !== undefined);
    const entry = await vscode.workspace.openTextDocument(link.targetUri);
    const { line } = link.targetRange.start;
    assert.match(entry.getText(new vscode.Range(line, 0, line + 6, 0)), /20\/2023\/QH15/u);
  });

  it('finds the uses of a term, highlights them and gives it another name', async () => {
    const document = await show(TERMS);
    const position = placeOf(document, 'vận hành Hệ thống');
    const references = await ask<vscode.Location[]>('executeReferenceProvider', document.uri, position);
    assert.deepEqual(
      references.map(({ range }) => document.getText(range)),
      ['Hệ thống', 'Hệ thống'],
    );
    const highlights = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, position);
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read],
    );
    const prepared = await ask<{ placeholder: string }>('prepareRename', document.uri, position);
    assert.equal(prepared.placeholder, 'Hệ thống');
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document.uri, position, 'Nền tảng');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      TERMS.replace('gọi là Hệ thống', 'gọi là Nền tảng').replace('hành Hệ thống', 'hành Nền tảng'),
    );
    await assert.rejects(async () => ask('prepareRename', document.uri, new vscode.Position(0, 2)));
  });

  it('finds units of the draft and what is on record as workspace symbols', async () => {
    await open('du-thao.vanban');
    const names = async (query: string): Promise<string[]> =>
      (await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query)).map(({ name }) => name);
    assert.ok((await names('pham vi dieu chinh')).includes('Điều 1. Phạm vi điều chỉnh'));
    assert.ok((await names('giao dich dien tu')).some((name) => name.startsWith('Luật Giao dịch điện tử')));
    assert.ok((await names('nguoi dung dau truc tiep chi dao')).some((name) => name.startsWith('“')));
  });

  it('links documents that have an official address', async () => {
    const document = await show('Thực hiện theo Nghị định số 278/2025/NĐ-CP.\n');
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', document.uri, 20);
    assert.deepEqual(
      links.map(({ range, target }) => [document.getText(range), target?.scheme]),
      [['278/2025/NĐ-CP', 'https']],
    );
  });

  it('gives citations, values and times their colours', async () => {
    const { document } = await open('du-thao.vanban');
    const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend', document.uri);
    const { data } = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens', document.uri);
    const types = new Set<string | undefined>();
    for (let at = 0; at < data.length; at += 5) types.add(legend.tokenTypes[data[at + 3] ?? -1]);
    for (const type of ['citation', 'number', 'time', 'string', 'body']) assert.ok(types.has(type), type);
  });
});

describe('hints and lenses in a draft', () => {
  const settings = () => vscode.workspace.getConfiguration('doichieu');
  const set = (name: string, value: unknown) => settings().update(name, value, vscode.ConfigurationTarget.Workspace);
  const whole = ({ lineCount }: vscode.TextDocument) => new vscode.Range(0, 0, lineCount, 0);

  before(running);
  afterEach(async () => {
    await set('inlayHints', undefined);
    await set('codeLens', undefined);
  });

  it('are off until they are asked for', async () => {
    const { document } = await open('ke-hoach.md');
    assert.deepEqual(await ask('executeInlayHintProvider', document.uri, whole(document)), []);
    assert.deepEqual(await ask('executeCodeLensProvider', document.uri), []);
  });

  it('tell the validity of citations', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    await set('inlayHints', true);
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole(document));
    const law = placeOf(document, 'Luật Giao dịch điện tử').line;
    assert.match(String(hints.find(({ position }) => position.line === law)?.label), /hiệu lực/u);
  });

  it('tell the target in force behind the one that the draft sets', async () => {
    const document = await show(
      'Hà Nội, ngày 20 tháng 11 năm 2026\n\nPhấn đấu đến năm 2030 tỷ trọng kinh tế số đạt 30% GDP.\n',
    );
    await set('inlayHints', true);
    const hints = await ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole(document));
    assert.deepEqual(
      hints.map(({ position, label }) => [document.offsetAt(position), label]),
      [[document.getText().indexOf('30%') + '30%'.length, 'chỉ tiêu hiện hành: tối thiểu 30%']],
    );
  });

  it('count the directives that bear on a heading, and open the look-up with them', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    await set('codeLens', true);
    const lenses = await ask<vscode.CodeLens[]>('executeCodeLensProvider', document.uri, 20);
    const aims = placeOf(document, '## II. MỤC TIÊU').line;
    const lens = lenses.find(({ range }) => range.start.line === aims);
    assert.match(lens?.command?.title ?? '', /^\d+ chỉ đạo liên quan$/u);
    assert.ok(lens?.command);
    const opened = vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    if (ui.hasUi) {
      await ui.waitFor('.quick-input-list .monaco-list-row:has-text("dịch vụ công trực tuyến")');
      await ui.press('Escape');
    }
    await opened;
  });
});
