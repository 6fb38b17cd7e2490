import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type FoundStatement, searchRequest } from './protocol.ts';
import { t, writtenDay } from './wording.ts';

const LIMIT = 30;

interface StatementItem extends vscode.QuickPickItem {
  readonly statement: FoundStatement;
}

/** Looks up statements while the user types; what is accepted goes into the draft as a quotation with its citation. */
export async function searchStatements(client: LanguageClient, ready: Promise<void>): Promise<void> {
  await ready;
  const editor = vscode.window.activeTextEditor;
  const picker = vscode.window.createQuickPick<StatementItem>();
  picker.title = t('Statements and Directives');
  picker.placeholder = t('Words, speaker or topic, with or without diacritics. Enter inserts the quotation');
  const search = createSearch(client, picker);

  picker.onDidChangeValue(() => search.run());
  picker.onDidTriggerItemButton(({ item, button }) => runAction(button, item.statement));
  picker.onDidAccept(async () => {
    // Whoever types on and presses Enter at once means what the last words find, not what the list still shows.
    await search.settled();
    const [item] = picker.activeItems.length > 0 ? picker.activeItems : picker.items;
    if (item === undefined) return;
    picker.hide();
    await insert(editor, item.statement);
  });
  picker.onDidHide(() => {
    search.cancel();
    picker.dispose();
  });
  search.run();
  picker.show();
}

function createSearch(client: LanguageClient, picker: vscode.QuickPick<StatementItem>) {
  let running = new vscode.CancellationTokenSource();
  let latest: Promise<void> = Promise.resolve();

  const ask = async (query: string, token: vscode.CancellationToken) => {
    try {
      const { results } = await client.sendRequest(searchRequest, { query, limit: LIMIT }, token);
      if (token.isCancellationRequested) return;
      picker.items = results.map(itemOf);
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

/**
 * The server has ranked the statements, and its order has to survive the list's own matching, which lifts the items whose
 * label matches. So the label is an icon and no words, and every item is always shown.
 */
function itemOf(statement: FoundStatement): StatementItem {
  return {
    statement,
    label: ICONS[statement.kind] ?? '$(quote)',
    description: [statement.speaker, writtenDay(statement.date)].join(' · '),
    detail: statement.quote,
    alwaysShow: true,
    buttons: [COPY(), OPEN()],
  };
}

const ICONS: Readonly<Record<string, string>> = {
  directive: '$(megaphone)',
  target: '$(target)',
  figure: '$(graph)',
  principle: '$(lightbulb)',
  commitment: '$(pass)',
  programme: '$(project)',
  quotation: '$(quote)',
};

const COPY = () => ({ iconPath: new vscode.ThemeIcon('copy'), tooltip: t('Copy the Quotation') });
const OPEN = () => ({ iconPath: new vscode.ThemeIcon('link-external'), tooltip: t('Open the Source') });

async function runAction({ iconPath }: vscode.QuickInputButton, statement: FoundStatement): Promise<void> {
  if (iconPath instanceof vscode.ThemeIcon && iconPath.id === 'copy') await copy(statement);
  else await openSource(statement);
}

async function insert(editor: vscode.TextEditor | undefined, statement: FoundStatement): Promise<void> {
  const done = await editor?.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, statement.citation);
  });
  if (done !== true) await copy(statement);
}

async function copy(statement: FoundStatement): Promise<void> {
  await vscode.env.clipboard.writeText(statement.citation);
  void vscode.window.showInformationMessage(t('The quotation is on the clipboard.'));
}

async function openSource({ source, origin }: FoundStatement): Promise<void> {
  if (source.url !== null && WEB_ADDRESS.test(source.url)) {
    await vscode.env.openExternal(vscode.Uri.parse(source.url, true));
  } else if (origin) {
    const position = new vscode.Position(origin.line, 0);
    await vscode.window.showTextDocument(vscode.Uri.parse(origin.uri, true), {
      selection: new vscode.Range(position, position),
    });
  } else {
    void vscode.window.showInformationMessage(t('No address is on record for this source: {0}', source.title));
  }
}

const WEB_ADDRESS = /^https?:\/\//iu;
