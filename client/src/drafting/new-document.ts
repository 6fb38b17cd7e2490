import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import { type OfferedTemplate, templatesRequest } from './protocol.ts';

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: OfferedTemplate;
}

/** Begins a document of a kind: an untitled text with all components of the form, the cursor at the first place to be filled in. */
export async function newDocument(client: LanguageClient, kind: unknown): Promise<void> {
  const { templates } = await client.sendRequest(templatesRequest, {});
  const template = templates.find((each) => each.kind === kind) ?? (await pick(templates));
  if (template === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'vanban', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(template.snippet), new vscode.Position(0, 0));
}

async function pick(templates: readonly OfferedTemplate[]): Promise<OfferedTemplate | undefined> {
  const items = templates.map(
    (template): TemplateItem => ({ label: template.title, description: DECREES[template.regime], template }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: t('New Document'),
    placeHolder: t('What kind of document?'),
    matchOnDescription: true,
  });
  return picked?.template;
}

/** The decree that rules the form. */
const DECREES: Readonly<Record<OfferedTemplate['regime'], string>> = {
  administrative: 'Nghị định 30/2020/NĐ-CP',
  normative: 'Nghị định 78/2025/NĐ-CP',
};
