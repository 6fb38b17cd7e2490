import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import { COPY, type LookUpItem, type Place } from './items.ts';

/** What the buttons of an entry do. */
export async function act(
  client: LanguageClient,
  { iconPath }: vscode.QuickInputButton,
  { citation, place }: LookUpItem,
): Promise<void> {
  if (iconPath instanceof vscode.ThemeIcon && iconPath.id === COPY) await copy(citation ?? '');
  else if (place !== undefined) await openSource(client, place);
}

/** Puts an entry into the draft with its citation; where nothing can be written, it goes on the clipboard. */
export async function insert(
  editor: vscode.TextEditor | undefined,
  { citation }: Pick<LookUpItem, 'citation'>,
): Promise<void> {
  if (citation === undefined) return;
  const done = await editor?.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, citation);
  });
  if (done !== true) await copy(citation);
}

async function copy(citation: string): Promise<void> {
  await vscode.env.clipboard.writeText(citation);
  void vscode.window.showInformationMessage(t('The quotation is on the clipboard.'));
}

/** Opens the source at the words, its text before its page; else the knowledge base at the entry. */
export async function openSource(client: LanguageClient, { sourceText, url, origin, title }: Place): Promise<void> {
  if (sourceText) await showLine(client, sourceText);
  else if (url !== null && WEB_ADDRESS.test(url)) await vscode.env.openExternal(vscode.Uri.parse(url, true));
  else if (origin !== null) await showLine(client, origin);
  else void vscode.window.showInformationMessage(t('No address is on record for this source: {0}', title));
}

const WEB_ADDRESS = /^https?:\/\//iu;

async function showLine(
  { protocol2CodeConverter }: LanguageClient,
  { uri, line }: NonNullable<Place['origin']>,
): Promise<void> {
  const position = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(protocol2CodeConverter.asUri(uri), {
    selection: new vscode.Range(position, position),
  });
}
