import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerMcpServer } from './mcp-server.ts';
import { registerParticipant } from './participant.ts';
import { registerTools } from './tools.ts';

const SETTING = 'doichieu.assistants.enabled';

/** Offers the record to assistants of the editor while the setting is on, as far as this editor has the means. */
export function registerAssistants(context: vscode.ExtensionContext, client: LanguageClient): vscode.Disposable {
  let offered: readonly vscode.Disposable[] = [];
  const withdraw = () => {
    for (const each of offered) each.dispose();
    offered = [];
  };
  const follow = () => {
    const wanted = vscode.workspace.getConfiguration().get(SETTING) === true;
    if (!wanted) withdraw();
    else if (offered.length === 0)
      offered = [...registerTools(client), ...registerParticipant(client), ...registerMcpServer(context, client)];
  };
  follow();
  const changes = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) follow();
  });
  return vscode.Disposable.from(changes, { dispose: withdraw });
}
