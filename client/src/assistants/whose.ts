import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { namesOf, type Scope, scopeOf, textAtHand } from '../scope.ts';
import { knowledgeBasesRequest } from '../views/protocol.ts';

/** Whose knowledge an assistant is answered from; the names of its folders where those of the workspace have several. */
export interface Asked extends Scope {
  readonly folders: string | undefined;
}

/** That of the file which is named, else of the text at hand; without either that of each folder in turn. */
export async function knowledgeAsked(client: LanguageClient, file: vscode.Uri | undefined): Promise<readonly Asked[]> {
  const bases = await client.sendRequest(knowledgeBasesRequest, {});
  const text = file ?? textAtHand()?.uri;
  if (bases.length < 2) return [{ ...scopeOf(client, text), folders: undefined }];
  const each = bases.map(({ folders }) => ({ uris: folders, folders: namesOf(client, folders) }));
  if (text === undefined) return each.map(({ uris: [scopeUri = ''], folders }) => ({ scopeUri, folders }));
  const home = homeOf(client, text);
  return [{ ...scopeOf(client, text), folders: each.find(({ uris }) => uris.includes(home))?.folders }];
}

/** A file as an assistant names one: by its path, or from the name of its folder on. */
export function fileNamed(path: unknown): vscode.Uri | undefined {
  if (typeof path !== 'string') return undefined;
  const named = vscode.workspace.workspaceFolders?.find(({ name }) => path.startsWith(`${name}/`));
  if (named !== undefined) return vscode.Uri.joinPath(named.uri, path.slice(named.name.length));
  const uri = vscode.Uri.file(path);
  return vscode.workspace.getWorkspaceFolder(uri) === undefined ? undefined : uri;
}

/** The workspace folder of a text; a text that is not saved yet counts to the first. */
function homeOf({ code2ProtocolConverter }: LanguageClient, text: vscode.Uri): string {
  const { workspaceFolders, getWorkspaceFolder } = vscode.workspace;
  const folder = text.scheme === 'untitled' ? workspaceFolders?.[0] : getWorkspaceFolder(text);
  return folder === undefined ? '' : code2ProtocolConverter.asUri(folder.uri);
}
