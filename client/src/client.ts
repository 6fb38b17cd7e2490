import { realpathSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { addressesOf, BUNDLED, showBundled } from './bundled-knowledge.ts';
import { RECORDING_COMMANDS } from './drafting/drafting.ts';
import { rulePages } from './explain.ts';
import { restarting } from './restarting.ts';
import { whereDraftsLie } from './where-drafts-lie.ts';

export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6021', '--enable-source-maps'] } },
  };
  // The server names the files as the disk does.
  const knowledge = vscode.Uri.file(realpathSync(context.asAbsolutePath('knowledge')));
  context.subscriptions.push(showBundled(knowledge));
  const options: LanguageClientOptions = {
    documentSelector: whatIsAsked(),
    uriConverters: addressesOf(knowledge),
    outputChannel: output,
    initializationOptions: () => ({
      rulePages: `${rulePages(context).toString()}/`,
      trusted: vscode.workspace.isTrusted,
      cache: context.globalStorageUri.fsPath,
      commands: ['doichieu.check', ...(mayWriteKnowledge() ? RECORDING_COMMANDS : [])],
      outlinesMarkdown: true,
    }),
  };
  const client: LanguageClient = new LanguageClient('doichieu', 'Đối Chiếu', server, {
    ...options,
    errorHandler: restarting(() => client.createDefaultErrorHandler()),
  });
  return client;
}

/** As the menus have it: in a workspace that the user trusts, and that does not lie on other file systems alone. */
function mayWriteKnowledge(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isVirtual = folders.length > 0 && folders.every(({ uri }) => uri.scheme !== 'file');
  return vscode.workspace.isTrusted && !isVirtual;
}

/** Of YAML files the server answers for those of its knowledge folders alone. */
export function whatIsAsked(): { readonly language: string; readonly scheme: string }[] {
  return [...whereDraftsLie(), ...['file', BUNDLED].map((scheme) => ({ language: 'yaml', scheme }))];
}
