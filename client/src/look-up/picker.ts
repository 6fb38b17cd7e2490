import * as vscode from 'vscode';
import type { LanguageClient, Range } from 'vscode-languageclient/node';
import { searchRequest } from '../protocol.ts';
import { scopeAtHand } from '../scope.ts';
import type { VirtualTexts } from '../virtual-texts.ts';
import { t } from '../wording.ts';
import { act, insert } from './actions.ts';
import { itemsOf, type LookUpItem } from './items.ts';

const LIMIT = 30;

/** A stretch of a draft whose related statements are shown until words are typed; as the server names it. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
}

/** Looks up statements, documents and people while the user types; what is accepted goes into the draft with its citation. */
export async function lookUp(client: LanguageClient, texts: VirtualTexts, related?: RelatedPlace): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const picker = vscode.window.createQuickPick<LookUpItem>();
  picker.title = t('Look Up the Knowledge Base');
  picker.placeholder = t('Words, @speaker, #topic, từ:2023 (from), đến:2024-06 (to); diacritics are optional');
  const previewing = previewOf(picker, texts);
  const search = createSearch(client, picker, {
    draft: related?.uri ?? scopeAtHand(client).scopeUri,
    range: related?.range,
  });
  const narrow = (query: string) => {
    picker.value = query;
    search.run();
  };

  picker.onDidChangeValue(() => search.run());
  picker.onDidChangeActive(([item]) => previewing.show(item));
  picker.onDidTriggerButton(() => previewing.toggle());
  picker.onDidTriggerItemButton(({ item, button }) => act(client, button, item));
  picker.onDidAccept(async () => {
    // Whoever types on and presses Enter at once means what the last words find, not what the list still shows.
    await search.settled();
    const [item] = picker.activeItems.length > 0 ? picker.activeItems : picker.items.filter(isEntry);
    if (item === undefined) return;
    if (item.narrowed !== undefined) return narrow(item.narrowed);
    if (item.citation === undefined) return;
    picker.hide();
    await insert(editor, item);
  });
  picker.onDidHide(() => {
    search.cancel();
    picker.dispose();
  });
  search.run();
  picker.show();
}

function isEntry({ kind }: LookUpItem): boolean {
  return kind !== vscode.QuickPickItemKind.Separator;
}

interface SearchedDraft {
  readonly draft: string | undefined;
  readonly range: Range | undefined;
}

function createSearch(client: LanguageClient, picker: vscode.QuickPick<LookUpItem>, { draft, range }: SearchedDraft) {
  let running = new vscode.CancellationTokenSource();
  let latest: Promise<void> = Promise.resolve();
  const about = { ...(draft && { textDocument: { uri: draft } }), ...(range && { related: range }) };

  const ask = async (query: string, token: vscode.CancellationToken) => {
    try {
      const params = { query, limit: LIMIT, ...about };
      const found = await client.sendRequest(searchRequest, params, token);
      if (token.isCancellationRequested) return;
      picker.items = itemsOf(found);
    } catch (error) {
      if (token.isCancellationRequested) return;
      picker.items = [];
      client.outputChannel.error(error instanceof Error ? error : String(error));
    }
    picker.busy = false;
  };

  return {
    run() {
      running.cancel();
      running = new vscode.CancellationTokenSource();
      picker.busy = true;
      latest = ask(picker.value, running.token);
    },
    settled: () => latest,
    cancel: () => running.cancel(),
  };
}

/** The entry at which the list stands, in full beside the draft; off until it is asked for. */
function previewOf(picker: vscode.QuickPick<LookUpItem>, texts: VirtualTexts) {
  let isOn = false;
  const button = { iconPath: new vscode.ThemeIcon('open-preview'), tooltip: t('Show Each Entry Beside the Draft') };
  picker.buttons = [button];
  const show = (item: LookUpItem | undefined) => {
    if (!isOn || item?.preview === undefined) return;
    void vscode.window.showTextDocument(texts.set(t('Preview'), item.preview), BESIDE);
  };
  return {
    show,
    toggle() {
      isOn = !isOn;
      show(picker.activeItems[0]);
    },
  };
}

const BESIDE: vscode.TextDocumentShowOptions = {
  viewColumn: vscode.ViewColumn.Beside,
  preserveFocus: true,
  preview: true,
};
