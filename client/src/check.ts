import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkRequest } from './protocol.ts';
import { t } from './wording.ts';

/** Checks the text in the editor as it stands, whatever `doichieu.run` says. */
export async function checkDocument(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const result = uri === undefined ? null : await client.sendRequest(checkRequest, { uri });
  if (result === null) void vscode.window.showInformationMessage(t('This text is not taken for a draft.'));
  else vscode.window.setStatusBarMessage(t('Đối Chiếu: findings: {0}', result.findings), SHOWN_MS);
}

const SHOWN_MS = 5000;
