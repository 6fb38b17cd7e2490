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
  const rule = rules.find((known) => known === named) ?? (await pickRule(context, rules));
  if (rule === undefined) return;
  await vscode.commands.executeCommand('markdown.showPreviewToSide', pageOf(context, rule));
}

const PAGE = '.md';

async function knownRules(context: vscode.ExtensionContext): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(rulePages(context));
  return entries.flatMap(([name]) => (name.endsWith(PAGE) ? [name.slice(0, -PAGE.length)] : []));
}

async function pickRule(context: vscode.ExtensionContext, rules: readonly string[]): Promise<string | undefined> {
  const atCursor = rulesAtCursor();
  const found = rules.filter((rule) => atCursor.includes(rule));
  if (found.length === 1) return found[0];
  const items = [...found, ...rules.filter((rule) => !found.includes(rule))].map(
    async (rule): Promise<RuleItem> => ({
      rule,
      label: rule,
      description: [...(found.includes(rule) ? [t('at the cursor')] : []), await titleOf(context, rule)].join(' · '),
    }),
  );
  const picked = await vscode.window.showQuickPick(Promise.all(items), {
    placeHolder: t('Which rule?'),
    matchOnDescription: true,
  });
  return picked?.rule;
}

/** What the page of a rule says behind its id in the first line. */
async function titleOf(context: vscode.ExtensionContext, rule: string): Promise<string> {
  const page = await vscode.workspace.fs.readFile(pageOf(context, rule));
  return TITLE.exec(new TextDecoder().decode(page))?.groups?.title ?? '';
}

const TITLE = /^# [\w-]+: (?<title>.+)$/mu;

function pageOf(context: vscode.ExtensionContext, rule: string): vscode.Uri {
  return vscode.Uri.joinPath(rulePages(context), `${rule}${PAGE}`);
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
