import * as vscode from 'vscode';

/** The part of the editor's API that came after the oldest editor in which the extension runs: each of these may be absent. */
interface LaterApi {
  readonly lm?: {
    readonly selectChatModels?: unknown;
    /** Since 1.95. */
    registerTool?(name: string, tool: Tool): vscode.Disposable;
    /** Since 1.101. */
    registerMcpServerDefinitionProvider?(id: string, provider: McpProvider): vscode.Disposable;
  };
  readonly LanguageModelTextPart?: new (text: string) => object;
  readonly LanguageModelToolResult?: new (parts: object[]) => object;
  readonly McpStdioServerDefinition?: new (
    label: string,
    command: string,
    args?: string[],
    env?: Record<string, string>,
    version?: string,
  ) => McpServer;
}

export interface Tool {
  invoke(call: { readonly input: object }, token: vscode.CancellationToken): Promise<object>;
}

export interface McpProvider {
  readonly onDidChangeMcpServerDefinitions?: vscode.Event<void>;
  provideMcpServerDefinitions(): Promise<McpServer[]>;
}

/** What the editor makes of a definition is its own. */
export type McpServer = object;

export const later: LaterApi = vscode;
