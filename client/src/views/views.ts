import * as vscode from 'vscode';
import { showTimelines } from '../timeline/panel.ts';
import { checkFolder } from './check-folder.ts';
import { showFindings } from './findings-view.ts';
import { showImports } from './imports-view.ts';
import { showKnowledge } from './knowledge-view.ts';
import { followFindings } from './known-findings.ts';
import { welcomeInTheirLanguage } from './language.ts';
import type { Running } from './running.ts';
import { copyCitation, insertCitation, type OfStatement, openEntry } from './statement-actions.ts';

/** The views of the activity bar and their commands. */
export function showViews(context: vscode.ExtensionContext, running: Running): vscode.Disposable {
  const { client } = running;
  const known = followFindings(running);
  return vscode.Disposable.from(
    known,
    welcomeInTheirLanguage(),
    showKnowledge(context, running),
    showFindings(context, client, known),
    showImports(running),
    showTimelines(context, running),
    vscode.commands.registerCommand('doichieu.checkFolder', () => checkFolder(client, known)),
    vscode.commands.registerCommand('doichieu.knowledge.open', (node: OfStatement) => openEntry(client, node)),
    vscode.commands.registerCommand('doichieu.knowledge.insert', (node: OfStatement) => insertCitation(client, node)),
    vscode.commands.registerCommand('doichieu.knowledge.copy', (node: OfStatement) => copyCitation(client, node)),
  );
}
