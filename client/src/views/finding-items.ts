import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { plainMarkdown } from '../plain-markdown.ts';
import { t } from '../wording.ts';
import { countOf, type FindingNode, type FindingOf, isHint } from './finding-nodes.ts';
import type { DraftFindings, ListedFinding } from './protocol.ts';

const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;

/** How a node of the tree of findings is shown and read out. */
export function findingItem(node: FindingNode, { protocol2CodeConverter }: LanguageClient): vscode.TreeItem {
  switch (node.kind) {
    case 'draft':
      return draftItem(node.draft, protocol2CodeConverter.asUri(node.draft.uri));
    case 'rule': {
      const item = new vscode.TreeItem(node.name, node.children.every(isHint) ? Collapsed : Expanded);
      item.id = node.rule;
      item.description = `${node.children.length} · ${node.rule}`;
      item.accessibilityInformation = { label: t('{0} – findings: {1}', node.name, node.children.length) };
      item.iconPath = new vscode.ThemeIcon('law');
      item.contextValue = 'rule';
      return item;
    }
    case 'hints': {
      const item = new vscode.TreeItem(t('Hints'), Collapsed);
      item.id = `${node.uri}\nhints`;
      item.description = String(node.children.length);
      item.tooltip = t('What could not be held against anything, or may be looked at: nothing here has to be changed.');
      item.iconPath = new vscode.ThemeIcon('lightbulb');
      item.contextValue = 'hints';
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

function draftItem(draft: DraftFindings, uri: vscode.Uri): vscode.TreeItem {
  const count = countOf(draft);
  const outdated = draft.outdated ? [t('changed since the check')] : [];
  const item = new vscode.TreeItem(uri, Expanded);
  item.id = draft.uri;
  item.label = nameOf(uri);
  const told = [folderOf(uri), ...(count === 0 ? [] : [String(count)]), ...outdated];
  item.description = told.filter((each) => each !== '').join(' · ');
  item.accessibilityInformation = { label: [t('{0} – findings: {1}', nameOf(uri), count), ...outdated].join(', ') };
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = 'draft';
  return item;
}

function itemOf(node: FindingOf, uri: vscode.Uri): vscode.TreeItem {
  const { finding, named } = node;
  const line = t('line {0}', finding.range.start.line + 1);
  const place = named ? `${nameOf(uri)}, ${line}` : line;
  // The words of the draft come first: a narrow side bar shows little more.
  const item = new vscode.TreeItem(onOneLine(finding.text) || finding.message);
  item.description = `${place} · ${finding.message}`;
  item.accessibilityInformation = { label: `${severityOf(finding)}: ${finding.message} ${place}` };
  const about = `${finding.ruleName} (${finding.rule}) · ${nameOf(uri)}, ${line}`;
  item.tooltip = new vscode.MarkdownString(plainMarkdown(finding.message, about));
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

/** An icon says nothing to who listens. */
function severityOf({ severity }: ListedFinding): string {
  switch (severity) {
    case 'error':
      return t('Error');
    case 'warning':
      return t('Warning');
    case 'information':
      return t('Information');
    case 'hint':
      return t('Hint');
  }
}

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
