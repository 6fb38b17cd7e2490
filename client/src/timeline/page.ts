import * as vscode from 'vscode';
import { pageHtml } from './page-html.ts';

export function timelinePage(webview: vscode.Webview, extension: vscode.Uri, language: string): string {
  const uriOf = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  return pageHtml({
    language,
    nonce: crypto.randomUUID().replaceAll('-', ''),
    source: webview.cspSource,
    script: uriOf('timeline.js'),
    style: uriOf('timeline.css'),
  });
}
