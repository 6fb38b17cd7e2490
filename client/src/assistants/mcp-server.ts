import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { namesOf } from '../scope.ts';
import { knowledgeBasesRequest } from '../views/protocol.ts';
import { later, type McpServer } from './later-api.ts';

/** The server of the extension as one of the Model Context Protocol, for assistants that the editor starts such servers for. */
export function registerMcpServer(
  context: vscode.ExtensionContext,
  client: LanguageClient,
): readonly vscode.Disposable[] {
  // In a browser there is nothing to start.
  if (typeof process !== 'object' || process.execPath === undefined) return [];
  const changed = new vscode.EventEmitter<void>();
  const provider = later.lm?.registerMcpServerDefinitionProvider?.('doichieu', {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions: () => definitionsOf(context, client),
  });
  if (provider === undefined) return [changed];
  const changes = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('doichieu.knowledge')) changed.fire();
  });
  const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire());
  return [changed, provider, changes, folders];
}

/** One for each knowledge of the workspace, so that an assistant sees whose it asks. */
async function definitionsOf(context: vscode.ExtensionContext, client: LanguageClient): Promise<McpServer[]> {
  const { McpStdioServerDefinition: Definition } = later;
  if (Definition === undefined) return [];
  const bases = await client.sendRequest(knowledgeBasesRequest, {});
  return bases.map(({ folders, own }) => {
    const scope = folders[0] === undefined ? undefined : client.protocol2CodeConverter.asUri(folders[0]);
    const bundled = vscode.workspace.getConfiguration('doichieu.knowledge', scope).get('bundled', true);
    return new Definition(
      bases.length < 2 ? 'Đối Chiếu' : `Đối Chiếu: ${namesOf(client, folders)}`,
      process.execPath,
      [
        context.asAbsolutePath('dist/server.js'),
        '--mcp',
        ...(bundled ? [] : ['--no-bundled']),
        ...own.flatMap((folder) => ['--knowledge', client.protocol2CodeConverter.asUri(folder).fsPath]),
      ],
      // The executable of a desktop editor is a browser unless it is told to be Node.
      { ELECTRON_RUN_AS_NODE: '1' },
      String(context.extension.packageJSON.version),
    );
  });
}
