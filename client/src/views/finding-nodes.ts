import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import type { DraftFindings, ListedFinding } from './protocol.ts';

/** What the tree of findings shows: drafts or rules, what was found, and what could not be checked. */
export type FindingNode =
  | { readonly kind: 'draft'; readonly draft: DraftFindings; readonly children: readonly FindingNode[] }
  | { readonly kind: 'rule'; readonly rule: string; readonly children: readonly FindingNode[] }
  | { readonly kind: 'failure'; readonly rule: string }
  | { readonly kind: 'finding'; readonly uri: string; readonly finding: ListedFinding; readonly named: boolean };

type FindingOf = Extract<FindingNode, { kind: 'finding' }>;

/** A draft a branch, what could not be checked first; drafts in which all is well are left out. */
export function byFile(drafts: readonly DraftFindings[]): FindingNode[] {
  return drafts
    .filter(({ findings, failures }) => findings.length + failures.length > 0)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
    .map((draft) => ({
      kind: 'draft',
      draft,
      children: [
        ...draft.failures.map((rule): FindingNode => ({ kind: 'failure', rule })),
        ...draft.findings.map((finding): FindingNode => ({ kind: 'finding', uri: draft.uri, finding, named: false })),
      ],
    }));
}

/** A rule a branch, the one with the most findings first; of each finding is told in which draft it stands. */
export function byRule(drafts: readonly DraftFindings[]): FindingNode[] {
  const rules = new Map<string, FindingOf[]>();
  for (const { uri, findings } of drafts) {
    for (const finding of findings) {
      const node: FindingOf = { kind: 'finding', uri, finding, named: true };
      const known = rules.get(finding.rule);
      if (known === undefined) rules.set(finding.rule, [node]);
      else known.push(node);
    }
  }
  const failed = new Set(drafts.flatMap(({ failures }) => failures));
  return [
    ...[...failed].map((rule): FindingNode => ({ kind: 'failure', rule })),
    ...[...rules]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([rule, children]): FindingNode => ({ kind: 'rule', rule, children })),
  ];
}

export function findingItem(node: FindingNode, { protocol2CodeConverter }: LanguageClient): vscode.TreeItem {
  switch (node.kind) {
    case 'draft': {
      const uri = protocol2CodeConverter.asUri(node.draft.uri);
      const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
      item.id = node.draft.uri;
      item.label = nameOf(uri);
      item.description = [folderOf(uri), String(node.draft.findings.length)].filter((each) => each !== '').join(' · ');
      item.iconPath = vscode.ThemeIcon.File;
      item.contextValue = 'draft';
      return item;
    }
    case 'rule': {
      const item = new vscode.TreeItem(node.rule, vscode.TreeItemCollapsibleState.Expanded);
      item.id = node.rule;
      item.description = String(node.children.length);
      item.iconPath = new vscode.ThemeIcon('law');
      item.contextValue = 'rule';
      return item;
    }
    case 'failure': {
      const item = new vscode.TreeItem(t('Not checked: the rule {0} failed', node.rule));
      item.iconPath = new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('problemsErrorIcon.foreground'));
      item.command = { command: 'doichieu.showOutput', title: t('Show Output') };
      item.contextValue = 'failure';
      return item;
    }
    case 'finding':
      return itemOf(node, protocol2CodeConverter.asUri(node.uri));
  }
}

function itemOf(node: FindingOf, uri: vscode.Uri): vscode.TreeItem {
  const { finding, named } = node;
  const line = t('line {0}', finding.range.start.line + 1);
  const place = named ? `${nameOf(uri)}, ${line}` : line;
  // The words of the draft come first: a narrow side bar shows little more.
  const item = new vscode.TreeItem(onOneLine(finding.text) || finding.message);
  item.description = `${place} · ${finding.message}`;
  item.accessibilityInformation = { label: `${finding.message} ${place}` };
  item.tooltip = new vscode.MarkdownString()
    .appendText(finding.message)
    .appendMarkdown('\n\n')
    .appendText(`${finding.rule} · ${nameOf(uri)}, ${line}`);
  item.iconPath = new vscode.ThemeIcon(...SEVERITY_ICONS[finding.severity]);
  item.contextValue = finding.fix === null ? 'finding' : 'finding fixable';
  item.command = { command: 'doichieu.findings.open', title: t('Go to the Place'), arguments: [node] };
  return item;
}

const icon = (name: string, colour: string): [string, vscode.ThemeColor] => [name, new vscode.ThemeColor(colour)];
const SEVERITY_ICONS: Readonly<Record<ListedFinding['severity'], [string, vscode.ThemeColor]>> = {
  error: icon('error', 'problemsErrorIcon.foreground'),
  warning: icon('warning', 'problemsWarningIcon.foreground'),
  information: icon('info', 'problemsInfoIcon.foreground'),
  hint: icon('lightbulb', 'problemsInfoIcon.foreground'),
};

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Empty for a text that lies in no folder of the workspace, and for one directly in it. */
function folderOf(uri: vscode.Uri): string {
  if (vscode.workspace.getWorkspaceFolder(uri) === undefined) return '';
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
