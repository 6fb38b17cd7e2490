import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type PendingStatement, pendingRequest, reviewRequest } from './protocol.ts';
import { folderNameOf } from './scope.ts';
import { type Undo, undoable } from './undo.ts';
import { t, writtenDay } from './wording.ts';

interface StatementItem extends vscode.QuickPickItem {
  readonly statement: PendingStatement;
}

type Action = 'accept' | 'edit' | 'drop';

interface ActionItem extends vscode.QuickPickItem {
  readonly action: Action;
}

/**
 * Goes through the statements that wait for review: a list, then what is to be done with the one that was chosen, then the
 * list again at the place of the next. Enter and Escape are all the keys that it needs; each entry is read out as a whole.
 */
export async function reviewPending(client: LanguageClient, folder: unknown): Promise<void> {
  const params = folder instanceof vscode.Uri ? { folder: client.code2ProtocolConverter.asUri(folder) } : {};
  let at = 0;
  let undo: Undo | undefined;
  for (;;) {
    const { statements } = await client.sendRequest(pendingRequest, params);
    if (statements.length === 0) {
      void vscode.window.showInformationMessage(t('Nothing waits for review.'));
      return;
    }
    const picked = await pickStatement(statements, Math.min(at, statements.length - 1), undo !== undefined);
    if (picked === undefined) return;
    if (picked === 'undo') {
      await undo?.();
      undo = undefined;
      continue;
    }
    const statement = picked;
    at = statements.indexOf(statement);
    const action = await pickAction(statement);
    if (action === 'edit') {
      await openEntry(statement);
      return;
    }
    if (action !== undefined) undo = await decide(client, statement, action);
  }
}

/** How to undo the decision; undefined where it was not carried out, which is said. */
export function decide(
  client: LanguageClient,
  statement: PendingStatement,
  decision: 'accept' | 'drop',
): Promise<Undo | undefined> {
  const { uri, id } = statement;
  return undoable(client.protocol2CodeConverter.asUri(uri), async () => {
    const { problem } = await client.sendRequest(reviewRequest, { uri, id, decision });
    if (problem !== null) warn(statement, problem);
    return problem === null;
  });
}

function warn(statement: PendingStatement, problem: string): void {
  const edit = t('Edit the Entry');
  // The list goes on meanwhile.
  void vscode.window.showWarningMessage(problem, edit).then((answer) => {
    if (answer === edit) void openEntry(statement);
  });
}

function pickStatement(
  statements: readonly PendingStatement[],
  at: number,
  undoes: boolean,
): Promise<PendingStatement | 'undo' | undefined> {
  const picker = vscode.window.createQuickPick<StatementItem>();
  const items = statements.map(itemOf);
  const active = items[at];
  picker.title = t('Review: {0} waiting', statements.length);
  picker.placeholder = t('Enter chooses what to do with a statement, Escape leaves the rest waiting');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.items = items;
  if (undoes) picker.buttons = [{ iconPath: new vscode.ThemeIcon('discard'), tooltip: t('Undo the Last Decision') }];
  if (active !== undefined) picker.activeItems = [active];
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.statement);
      picker.hide();
    });
    picker.onDidTriggerButton(() => {
      resolve('undo');
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(statement: PendingStatement): StatementItem {
  const { uri, speaker, known, carried, office, date, kind, quote } = statement;
  const folder = folderNameOf(vscode.Uri.parse(uri, true));
  const doubts = [
    ...(known ? [] : [t('not on record')]),
    ...(carried ? [t('speaker taken from another sentence')] : []),
  ];
  return {
    statement,
    label: doubts.length === 0 ? speaker : `$(warning) ${speaker}`,
    description: [
      ...(office === null ? [] : [office]),
      writtenDay(date),
      kind,
      ...(folder === undefined ? [] : [folder]),
      ...doubts,
    ].join(' · '),
    detail: quote,
  };
}

async function pickAction(statement: PendingStatement): Promise<Action | undefined> {
  const items: readonly ActionItem[] = [
    { action: 'accept', label: `$(check) ${t('Accept')}`, description: t('drafts are held against it') },
    { action: 'edit', label: `$(edit) ${t('Edit')}`, description: t('opens the file at this entry') },
    { action: 'drop', label: `$(trash) ${t('Drop')}`, description: t('takes the entry out of the file') },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: `${statement.speaker} · ${writtenDay(statement.date)}`,
    placeHolder: statement.quote,
    ignoreFocusOut: true,
  });
  return picked?.action;
}

export async function openEntry({ uri, range: { start } }: PendingStatement): Promise<void> {
  const position = new vscode.Position(start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
    selection: new vscode.Range(position, position),
  });
}
