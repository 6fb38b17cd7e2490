import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/browser';
import { rulePages } from '../explain.ts';
import { whereDraftsLie } from '../where-drafts-lie.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (address: string) => Port;

/** Stands in for `client.ts` where the extension runs in a browser: the server is a worker. */
export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  let worker: Port | undefined;
  const start = async () => {
    worker?.terminate();
    worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options: LanguageClientOptions = {
    documentSelector: whereDraftsLie(),
    outputChannel: output,
    initializationOptions: () => ({
      rulePages: `${rulePages(context).toString()}/`,
      trusted: vscode.workspace.isTrusted,
      outlinesMarkdown: true,
    }),
  };
  const client = new LanguageClient('doichieu', 'Đối Chiếu', start, options);
  client.onRequest('doichieu/bundledKnowledge', () =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist/bundled.knowledge')),
  );
  return client;
}

/** Knowledge in files needs a disk. */
export const whatIsAsked = whereDraftsLie;
