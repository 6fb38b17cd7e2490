import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { leftWordNotification } from './protocol.ts';
import { isAsked } from './where-drafts-lie.ts';

/** Longer than the server holds anything back. */
const HELD_MS = 1000;

/**
 * What is new on the word that is being typed waits until the typing pauses. Whoever goes elsewhere has written the word: the
 * server is told, once, and not at all where nothing was typed just before.
 */
export function tellOfLeftWords(client: LanguageClient): vscode.Disposable {
  let typed: TypedWord | undefined;
  const left = () => {
    if (typed === undefined) return;
    const { document, since } = typed;
    typed = undefined;
    if (client.state !== State.Running || performance.now() - since > HELD_MS) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    client.sendNotification(leftWordNotification, { uri }).catch(() => undefined);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const [change] = contentChanges;
      if (change === undefined || !isAsked(document)) return;
      const at = document.positionAt(change.rangeOffset + change.text.length);
      const word = document.getWordRangeAtPosition(at, WORD);
      typed = word && { document, word, since: performance.now() };
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [selection] }) => {
      if (document === typed?.document && selection !== undefined && !typed.word.contains(selection.active)) left();
    }),
    vscode.window.onDidChangeActiveTextEditor(left),
  );
}

interface TypedWord {
  readonly document: vscode.TextDocument;
  readonly word: vscode.Range;
  readonly since: number;
}

const WORD = /\S+/u;
