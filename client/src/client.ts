import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { CLIENT_COMMANDS } from './drafting/drafting.ts';
import { rulePages } from './explain.ts';

const LANGUAGES = ['vanban', 'markdown', 'plaintext'] as const;
const SCHEMES = ['file', 'untitled'] as const;

/** Where the server is asked at all; which of these texts are drafts is the server's decision. */
export const SELECTOR = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));

export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6021', '--enable-source-maps'] } },
  };
  const options: LanguageClientOptions = {
    // Of YAML files the server answers for those of its knowledge folders alone.
    documentSelector: [...SELECTOR, { scheme: 'file', language: 'yaml' }],
    outputChannel: output,
    initializationOptions: () => ({
      rulePages: `${rulePages(context).toString()}/`,
      trusted: vscode.workspace.isTrusted,
      cache: context.globalStorageUri.fsPath,
      commands: CLIENT_COMMANDS,
    }),
  };
  return new LanguageClient('doichieu', 'Đối Chiếu', server, options);
}
