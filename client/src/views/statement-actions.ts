import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { insert, openSource } from '../look-up/actions.ts';
import type { Scope } from '../scope.ts';
import { t } from '../wording.ts';
import { citationRequest, type ListedStatement } from './protocol.ts';

/** What a node of the tree hands to a command. */
export interface OfStatement extends Scope {
  readonly statement: ListedStatement;
}

/** Opens the entry of a statement in its knowledge file; where it has none, its source. */
export function openEntry(client: LanguageClient, { statement: { origin, source } }: OfStatement): Promise<void> {
  return openSource(client, { origin, url: origin === null ? source.url : null, title: source.title });
}

/** Puts the quotation with its citation where the cursors are, in the style of the draft; onto the clipboard where no text is open. */
export async function insertCitation(client: LanguageClient, node: OfStatement): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const citation = await citationOf(client, node, editor?.document);
  if (citation === null) return;
  await insert(editor, { citation });
  if (editor !== undefined) await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

export async function copyCitation(client: LanguageClient, node: OfStatement): Promise<void> {
  const citation = await citationOf(client, node, vscode.window.activeTextEditor?.document);
  if (citation === null) return;
  await vscode.env.clipboard.writeText(citation);
  void vscode.window.showInformationMessage(t('The quotation is on the clipboard.'));
}

function citationOf(
  client: LanguageClient,
  { statement: { id }, scopeUri }: OfStatement,
  document: vscode.TextDocument | undefined,
): Promise<string | null> {
  const textDocument = document && { uri: client.code2ProtocolConverter.asUri(document.uri) };
  return client.sendRequest(citationRequest, {
    id,
    ...(scopeUri !== undefined && { scopeUri }),
    ...(textDocument && { textDocument }),
  });
}
