import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isKnowledge } from './where-knowledge-lies.ts';
import { isAsked } from './where-drafts-lie.ts';

/**
 * Starts the server as soon as a text is open that may be a draft, or a file of the knowledge that drafts are held against: its
 * process costs more than all the rest of the extension, and most Markdown is written by people who never draft a decree. What
 * asks the server anything starts it as well.
 */
export function startForDrafts(client: LanguageClient, output: vscode.LogOutputChannel): vscode.Disposable {
  const listeners: vscode.Disposable[] = [];
  const stop = () => {
    for (const each of listeners.splice(0)) each.dispose();
  };
  const start = () => {
    stop();
    // The client itself tells the user of a failed start; the status goes on saying that drafts are not checked.
    client.start().catch((error: unknown) => output.error(error instanceof Error ? error : String(error)));
  };
  const look = (document: vscode.TextDocument, text: string) => {
    if (isAsked(document) && (document.languageId === 'vanban' || VIETNAMESE.test(text))) start();
  };
  const lookForKnowledge = async (document: vscode.TextDocument) => {
    if ((await isKnowledge(document)) && listeners.length > 0) start();
  };
  listeners.push(
    client.onDidChangeState(stop),
    vscode.workspace.onDidOpenTextDocument((document) => {
      look(document, document.getText());
      void lookForKnowledge(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
      look(document, contentChanges.map(({ text }) => text).join('')),
    ),
  );
  for (const document of vscode.workspace.textDocuments) {
    look(document, document.getText());
    void lookForKnowledge(document);
  }
  return new vscode.Disposable(stop);
}

/** The letters that Vietnamese alone has, and the marks of its tones in decomposed Unicode: no Vietnamese sentence does without. */
const VIETNAMESE = /[ăđơư\u1EA0-\u1EF9\u0300-\u0309\u031B\u0323]/iu;
