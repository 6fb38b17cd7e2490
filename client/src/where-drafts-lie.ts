import * as vscode from 'vscode';

const LANGUAGES = ['vanban', 'markdown', 'plaintext'] as const;
const ALWAYS = ['file', 'untitled'] as const;

/**
 * Where the server is asked at all; which of these texts are drafts is the server's decision. Besides files and what is not
 * saved yet they are those of the file systems that the workspace comes from: the copies that a comparison with an earlier
 * version shows, and texts that other extensions make, are nobody's drafts.
 */
export function whereDraftsLie(): { readonly language: string; readonly scheme: string }[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set<string>([...ALWAYS, ...folders.map(({ uri }) => uri.scheme)]);
  return LANGUAGES.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}

export function isAsked(document: vscode.TextDocument): boolean {
  return vscode.languages.match(whereDraftsLie(), document) > 0;
}
