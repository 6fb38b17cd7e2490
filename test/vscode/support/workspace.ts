import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Generous: a machine may have other work to do. What comes in time is not waited for. */
const DEADLINE_MS = 45_000;

interface Api {
  readonly client: LanguageClient;
}

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('doi-chieu.doi-chieu');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** The running extension, with its server up. */
export async function running(): Promise<LanguageClient> {
  const { client } = await extension().activate();
  await client.start();
  return client;
}

/** Settled when the server that runs at present has been replaced by another, or has come up. */
export function startsAgain(client: LanguageClient): Promise<void> {
  return new Promise((resolve) => {
    const listener = client.onDidChangeState(() => {
      if (!client.isRunning()) return;
      listener.dispose();
      resolve();
    });
  });
}

export function inWorkspace(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inWorkspace(name)));
}

export function findings(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'doichieu');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The finding of a rule, as soon as there is one. */
export async function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const isThere = () => findings(document).find((candidate) => ruleOf(candidate) === rule);
  await until(
    `${rule} is reported`,
    () => isThere() !== undefined,
    () => findings(document).map(ruleOf).join(', '),
  );
  const found = isThere();
  assert.ok(found);
  return found;
}

/** An unsaved text in the editor. */
export async function show(content: string, language = 'vanban'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  // The editor gives the name of a text that was closed unsaved to the next, and for a while the old text with it.
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  if (document.getText() !== content) await editor.edit((edit) => edit.replace(whole, content));
  assert.equal(document.getText(), content);
  return document;
}

/** What the server itself says of the text as it stands: that nothing is found cannot be waited for. */
export async function diagnosed({ uri }: vscode.TextDocument): Promise<readonly { readonly code: string }[]> {
  const client = await running();
  const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
  const { items } = await client.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
    textDocument,
  });
  return items;
}

/** All that hovers say at the end of words, where they stand first. */
export async function hoverOver(document: vscode.TextDocument, words: string): Promise<string> {
  const at = rangeOf(document, words).end.translate(0, -1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const texts = hovers.flatMap(({ contents }) => contents);
  return texts.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/**
 * What the light bulb offers at a place, besides what it would have to be asked for by name. The editor answers with nothing where
 * another extension joins those that have repairs meanwhile: then it is asked again.
 */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix.value,
): Promise<readonly vscode.CodeAction[]> {
  let actions: readonly vscode.CodeAction[] = [];
  for (let tries = 0; tries < MOST_TRIES && actions.length === 0; tries += 1)
    actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
  return actions;
}

export const MOST_TRIES = 5;

/** Where words stand in a text for the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Resolves as soon as the condition holds, which is looked at whenever diagnostics, texts, editors or tabs change. */
export async function until(what: string, holds: () => boolean, seen: () => string = () => ''): Promise<void> {
  if (holds()) return;
  const listeners: vscode.Disposable[] = [];
  let deadline: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const look = () => {
        if (holds()) resolve();
      };
      listeners.push(
        vscode.languages.onDidChangeDiagnostics(look),
        vscode.workspace.onDidChangeTextDocument(look),
        vscode.window.onDidChangeActiveTextEditor(look),
        vscode.window.tabGroups.onDidChangeTabs(look),
      );
      deadline = setTimeout(() => reject(new Error(`Not within ${DEADLINE_MS} ms: ${what}. ${seen()}`)), DEADLINE_MS);
    });
  } finally {
    clearTimeout(deadline);
    for (const listener of listeners) listener.dispose();
  }
}
