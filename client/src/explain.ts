import * as vscode from 'vscode';
import { t } from './wording.ts';

interface RuleItem extends vscode.QuickPickItem {
  readonly rule: string;
}

/** The folder with one page for every rule; in the package it holds nothing else. */
export function rulePages(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.extensionUri, 'server', 'src', 'core', 'rules');
}

/** Shows the page of the rule that was named, else of the finding at the cursor, else of one that the user picks. */
export async function explainRule(context: vscode.ExtensionContext, named: unknown): Promise<void> {
  const rules = await knownRules(context);
  const rule = rules.find((known) => known === named) ?? (await pickRule(rules));
  if (rule === undefined) return;
  await vscode.commands.executeCommand(
    'markdown.showPreviewToSide',
    vscode.Uri.joinPath(rulePages(context), `${rule}${PAGE}`),
  );
}

const PAGE = '.md';

async function knownRules(context: vscode.ExtensionContext): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(rulePages(context));
  return entries.flatMap(([name]) => (name.endsWith(PAGE) ? [name.slice(0, -PAGE.length)] : []));
}

async function pickRule(rules: readonly string[]): Promise<string | undefined> {
  const atCursor = rulesAtCursor();
  const found = rules.filter((rule) => atCursor.includes(rule));
  if (found.length === 1) return found[0];
  const items = [...found, ...rules.filter((rule) => !found.includes(rule))].map(
    (rule): RuleItem => ({ rule, label: rule, ...(found.includes(rule) && { description: t('at the cursor') }) }),
  );
  const picked = await vscode.window.showQuickPick(items, { placeHolder: t('Which rule?') });
  return picked?.rule;
}

function rulesAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  return vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.range.contains(editor.selection.active))
    .map((diagnostic) => codeOf(diagnostic));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
