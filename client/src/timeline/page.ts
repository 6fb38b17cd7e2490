import * as vscode from 'vscode';

/** The page of a timeline: it loads what the extension brings along and nothing else, and runs the one script that bears the nonce. */
export function timelinePage(webview: vscode.Webview, extension: vscode.Uri, language: string): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const uriOf = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${uriOf('timeline.css')}">
<title>Đối Chiếu</title>
</head>
<body>
<main id="timeline"></main>
<script nonce="${nonce}" src="${uriOf('timeline.js')}"></script>
</body>
</html>`;
}
