import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { rulePages } from '../explain.ts';

/** Drafts come from wherever the editor has them: a repository, a share, a folder that was opened in the browser. */
export const SELECTOR = (['vanban', 'markdown', 'plaintext'] as const).map((language) => ({ language }));

type WorkerOf = new (address: string) => ConstructorParameters<typeof LanguageClient>[2];
declare const Worker: WorkerOf;

/** Stands in for `client.ts` where the extension runs in a browser: the server is a worker. */
export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const worker = new Worker(vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true));
  const options: LanguageClientOptions = {
    documentSelector: SELECTOR,
    outputChannel: output,
    initializationOptions: () => ({
      rulePages: `${rulePages(context).toString()}/`,
      trusted: vscode.workspace.isTrusted,
    }),
  };
  const client = new LanguageClient('doichieu', 'Đối Chiếu', worker, options);
  client.onRequest('doichieu/bundledKnowledge', () =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist/bundled.knowledge')),
  );
  return client;
}
