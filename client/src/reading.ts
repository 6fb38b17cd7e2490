import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type ReadItem, type ReadingResult, type ReadPassage, readingRequest } from './protocol.ts';
import { t, writtenDay } from './wording.ts';

interface UnderstoodItem extends vscode.QuickPickItem {
  /** Where it stands in the draft; absent for the names of the kinds. */
  readonly place?: vscode.Range;
}

/**
 * Shows what was understood of the paragraph at the cursor. Each entry marks its words in the draft while it is the active
 * one, so that the paragraph and its reading are seen together; Enter selects the words, Escape leaves all as it was.
 */
export async function showReading(client: LanguageClient): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const reading = await client.sendRequest(readingRequest, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    range: client.code2ProtocolConverter.asRange(selection),
  });
  const items = reading === null ? [] : itemsOf(reading.passages, document, client);
  if (reading === null || items.length === 0) {
    void vscode.window.showInformationMessage(
      reading === null ? t('This text is not taken for a draft.') : t('Nothing was understood of this paragraph.'),
    );
    return;
  }
  pickAmong(items, titleOf(reading), editor);
}

function titleOf({ asOf }: ReadingResult): string {
  return t('{0} · as of {1}', t('How this paragraph was read'), writtenDay(asOf));
}

function pickAmong(items: readonly UnderstoodItem[], title: string, editor: vscode.TextEditor): void {
  const picker = vscode.window.createQuickPick<UnderstoodItem>();
  const mark = vscode.window.createTextEditorDecorationType(MARKED);
  picker.title = title;
  picker.placeholder = t('Enter goes to the words in the draft');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  picker.onDidChangeActive(([active]) => {
    const { place } = active ?? {};
    editor.setDecorations(mark, place === undefined ? [] : [place]);
    if (place !== undefined) editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  picker.onDidAccept(() => {
    const [accepted] = picker.selectedItems;
    if (accepted?.place !== undefined)
      editor.selection = new vscode.Selection(accepted.place.start, accepted.place.end);
    picker.hide();
  });
  picker.onDidHide(() => {
    mark.dispose();
    picker.dispose();
  });
  picker.show();
}

/** As what the editor's own search finds: themes of high contrast have a border for it and no background, the others no border. */
const MARKED: vscode.DecorationRenderOptions = {
  backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  borderStyle: 'solid',
  borderWidth: '1px',
  overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
};

function itemsOf(
  passages: readonly ReadPassage[],
  document: vscode.TextDocument,
  client: LanguageClient,
): readonly UnderstoodItem[] {
  const group = (
    name: string,
    icon: string,
    list: (passage: ReadPassage) => readonly (readonly [item: ReadItem, words: string])[],
  ): readonly UnderstoodItem[] => {
    const entries = passages.flatMap(list).map(([item, words]): UnderstoodItem => {
      const place = client.protocol2CodeConverter.asRange(item.range);
      return { label: `${icon} ${onOneLine(words)}`, detail: item.meaning, place };
    });
    return entries.length === 0 ? [] : [{ label: name, kind: vscode.QuickPickItemKind.Separator }, ...entries];
  };
  const written = ({ range }: ReadItem) => document.getText(client.protocol2CodeConverter.asRange(range));
  return [
    ...group(t('Claims'), '$(checklist)', ({ claims }) => claims.map((each) => [each, each.name ?? written(each)])),
    ...group(t('Quantities'), '$(symbol-number)', ({ quantities }) => quantities.map((each) => [each, each.text])),
    ...group(t('Times'), '$(calendar)', ({ times }) => times.map((each) => [each, each.text])),
    ...group(t('Citations'), '$(law)', ({ citations }) => citations.map((each) => [each, each.text])),
    ...group(t('Quotations'), '$(quote)', ({ quotes }) => quotes.map((each) => [each, `“${each.text}”`])),
    ...group(t('Terms'), '$(symbol-key)', ({ terms }) => terms.map((each) => [each, each.text])),
    ...group(t('Mentions'), '$(organization)', ({ mentions }) => mentions.map((each) => [each, written(each)])),
  ];
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
