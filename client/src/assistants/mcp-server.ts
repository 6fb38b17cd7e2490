import * as vscode from 'vscode';

/** The server of the extension as one of the Model Context Protocol, for assistants that the editor starts such servers for. */
export function registerMcpServer(context: vscode.ExtensionContext): readonly vscode.Disposable[] {
  if (typeof vscode.lm?.registerMcpServerDefinitionProvider !== 'function') return [];
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('doichieu.knowledge')) changed.fire();
    }),
    vscode.lm.registerMcpServerDefinitionProvider('doichieu', {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () => [definitionOf(context)],
    }),
  ];
}

function definitionOf(context: vscode.ExtensionContext): vscode.McpStdioServerDefinition {
  const knowledge = vscode.workspace.getConfiguration('doichieu.knowledge');
  const paths = knowledge.get<readonly string[]>('paths', []);
  const definition = new vscode.McpStdioServerDefinition(
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
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder !== undefined) definition.cwd = folder.uri;
  return definition;
}
