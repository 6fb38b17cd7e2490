import * as vscode from 'vscode';
import { later, type McpServer } from './later-api.ts';

/** The server of the extension as one of the Model Context Protocol, for assistants that the editor starts such servers for. */
export function registerMcpServer(context: vscode.ExtensionContext): readonly vscode.Disposable[] {
  // In a browser there is nothing to start.
  if (typeof process !== 'object' || process.execPath === undefined) return [];
  const changed = new vscode.EventEmitter<void>();
  const provider = later.lm?.registerMcpServerDefinitionProvider?.('doichieu', {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions: () => definitionsOf(context),
  });
  if (provider === undefined) return [changed];
  const changes = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('doichieu.knowledge')) changed.fire();
  });
  const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire());
  return [changed, provider, changes, folders];
}

function definitionsOf(context: vscode.ExtensionContext): McpServer[] {
  if (later.McpStdioServerDefinition === undefined) return [];
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const knowledge = vscode.workspace.getConfiguration('doichieu.knowledge', folder?.uri);
  const paths = knowledge.get<readonly string[]>('paths', []);
  const definition = new later.McpStdioServerDefinition(
    'Đối Chiếu',
    process.execPath,
    [
      context.asAbsolutePath('dist/server.js'),
      '--mcp',
      ...(knowledge.get('bundled', true) ? [] : ['--no-bundled']),
      ...paths.flatMap((path) => ['--knowledge', path]),
    ],
    // The executable of a desktop editor is a browser unless it is told to be Node.
    { ELECTRON_RUN_AS_NODE: '1' },
    String(context.extension.packageJSON.version),
  );
  if (folder !== undefined) definition.cwd = folder.uri;
  return [definition];
}
