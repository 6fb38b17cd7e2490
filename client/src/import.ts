import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { chooseFolder, offerToUse } from './knowledge-folder.ts';
import { type ImportResult, importRequest } from './protocol.ts';
import { reviewPending } from './review.ts';
import { t } from './wording.ts';

const FORMATS = ['txt', 'md', 'html', 'htm', 'docx', 'pdf', 'vanban'];

/** Finds in files what may go on record, and has it reviewed. The explorer names the files that are selected in it; else the user picks some. */
export async function importSource(client: LanguageClient, chosen: unknown, selected: unknown): Promise<void> {
  const sources = named(chosen, selected) ?? (await pickSources());
  if (sources === undefined || sources.length === 0) return;
  const target = await chooseFolder(client, sources[0]);
  if (target === undefined) return;
  const uriOf = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const result = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t('Reading the sources…') },
    () => client.sendRequest(importRequest, { sources: sources.map(uriOf), folder: uriOf(target.folder) }),
  );
  tell(result);
  if (result.files.length === 0) return;
  await offerToUse(target);
  if (sum(result, 'added') > 0) await reviewPending(client, target.folder);
}

/** Says what was written, and what kept the rest from being. */
export function tell(result: ImportResult): void {
  if (result.problem !== null) void vscode.window.showErrorMessage(result.problem);
  if (result.files.length === 0) return;
  const [added, known] = [sum(result, 'added'), sum(result, 'known')];
  void vscode.window.showInformationMessage(
    known === 0
      ? t('Statements that now wait for review: {0}.', added)
      : t('Statements that now wait for review: {0}. Known already: {1}.', added, known),
  );
}

function sum({ files }: ImportResult, what: 'added' | 'known'): number {
  return files.reduce((total, file) => total + file[what], 0);
}

function named(chosen: unknown, selected: unknown): readonly vscode.Uri[] | undefined {
  const several = Array.isArray(selected) ? selected.filter((each) => each instanceof vscode.Uri) : [];
  if (several.length > 0) return several;
  return chosen instanceof vscode.Uri ? [chosen] : undefined;
}

function pickSources(): Thenable<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: t('Import Sources'),
    openLabel: t('Import'),
    canSelectMany: true,
    filters: { [t('Texts, pages, Word documents, PDFs')]: FORMATS },
  });
}
