import * as vscode from 'vscode';
import { plainMarkdown } from '../plain-markdown.ts';
import { type PendingStatement, pendingRequest } from '../protocol.ts';
import { decide, openEntry } from '../review.ts';
import { offerUndo } from '../undo.ts';
import { folderNameOf } from '../scope.ts';
import { t, writtenDay } from '../wording.ts';
import { entitled } from './language.ts';
import type { Running } from './running.ts';

/** What was imported and waits for review, for a look at the whole of it; `doichieu.review` goes through it one by one. */
export function showImports({ client, statusChanges }: Running): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<PendingStatement>('doichieu.imports', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      async getChildren(node) {
        if (node !== undefined) return [];
        const { statements } = await client.sendRequest(pendingRequest, {});
        view.badge =
          statements.length === 0
            ? undefined
            : { value: statements.length, tooltip: t('Review: {0} waiting', statements.length) };
        return [...statements];
      },
    },
  });
  const act = (decision: 'accept' | 'drop') => async (statement: PendingStatement) => {
    const undo = await decide(client, statement, decision);
    changed.fire(undefined);
    if (undo === undefined) return;
    const said = decision === 'accept' ? t('Accepted: {0}', excerpt(statement)) : t('Dropped: {0}', excerpt(statement));
    void offerUndo(said, undo);
  };
  return vscode.Disposable.from(
    view,
    changed,
    entitled(view, 'imports', () => changed.fire(undefined)),
    statusChanges.onDidChange(({ uri }) => {
      if (uri === undefined) changed.fire(undefined);
    }),
    vscode.commands.registerCommand('doichieu.imports.accept', act('accept')),
    vscode.commands.registerCommand('doichieu.imports.drop', act('drop')),
    vscode.commands.registerCommand('doichieu.imports.open', openEntry),
  );
}

function excerpt({ quote }: PendingStatement): string {
  return quote.length <= LONGEST_EXCERPT ? `“${quote}”` : `“${quote.slice(0, LONGEST_EXCERPT)}…”`;
}

const LONGEST_EXCERPT = 80;

function itemOf(statement: PendingStatement): vscode.TreeItem {
  const { uri, quote, speaker, known, office, date, kind } = statement;
  const folder = folderNameOf(vscode.Uri.parse(uri, true));
  const item = new vscode.TreeItem(quote);
  item.description = [`${speaker}, ${writtenDay(date)}`, ...(folder === undefined ? [] : [folder])].join(' · ');
  item.iconPath = new vscode.ThemeIcon(known ? 'inbox' : 'warning');
  const who = [
    speaker,
    ...(office === null ? [] : [office]),
    writtenDay(date),
    kind,
    ...(known ? [] : [t('not on record')]),
    ...(folder === undefined ? [] : [folder]),
  ];
  item.tooltip = new vscode.MarkdownString(plainMarkdown(`“${quote}”`, who.join(' · ')));
  item.accessibilityInformation = { label: [...who, quote].join(', ') };
  item.contextValue = 'pending';
  item.command = { command: 'doichieu.imports.open', title: t('Edit the Entry'), arguments: [statement] };
  return item;
}
