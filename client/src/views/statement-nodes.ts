import * as vscode from 'vscode';
import { plainMarkdown } from '../plain-markdown.ts';
import type { Scope } from '../scope.ts';
import { t, writtenDay } from '../wording.ts';
import type { Grouping, ListedStatement, StatementHead } from './protocol.ts';

/**
 * What the tree of the knowledge base shows: heads, statements, and a way to what did not fit on a page; above them folders, where
 * those of the workspace have knowledge of their own.
 */
export type KnowledgeNode =
  | ({ readonly kind: 'base'; readonly name: string; readonly statements: number; readonly isAtHand: boolean } & Scope)
  | ({ readonly kind: 'head'; readonly head: StatementHead; readonly path: readonly string[] } & Scope)
  | ({ readonly kind: 'statement'; readonly statement: ListedStatement } & Scope)
  | ({ readonly kind: 'more'; readonly path: readonly string[]; readonly left: number } & Scope);

export type KnowledgeNodeOf<Kind> = Extract<KnowledgeNode, { readonly kind: Kind }>;

export function knowledgeItem(node: KnowledgeNode, by: Grouping): vscode.TreeItem {
  switch (node.kind) {
    case 'base':
      return baseItem(node);
    case 'head':
      return headItem(node, by);
    case 'statement':
      return statementItem(node);
    case 'more': {
      const item = new vscode.TreeItem(t('{0} more…', node.left));
      item.iconPath = new vscode.ThemeIcon('ellipsis');
      item.command = { command: 'doichieu.knowledge.more', title: t('Show More'), arguments: [node] };
      return item;
    }
  }
}

function baseItem({ name, statements, isAtHand, scopeUri }: KnowledgeNodeOf<'base'>): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(name, isAtHand ? Expanded : Collapsed);
  item.id = `base\n${scopeUri}`;
  item.description = String(statements);
  item.tooltip = t('{0} – statements: {1}', name, statements);
  item.iconPath = new vscode.ThemeIcon('root-folder');
  item.contextValue = 'base';
  return item;
}

function headItem({ head, path, scopeUri = '' }: KnowledgeNodeOf<'head'>, by: Grouping): vscode.TreeItem {
  const { label, count } = head;
  const name = label ?? t('without a topic');
  // The title of a source fills a narrow side bar, and what stands behind it is cut off.
  const shown = by === 'source' ? `${count} · ${name}` : name;
  const item = new vscode.TreeItem(shown, vscode.TreeItemCollapsibleState.Collapsed);
  const told = t('{0} – statements: {1}', name, count);
  item.id = [scopeUri, by, ...path].join('\n');
  if (by !== 'source') item.description = String(count);
  item.tooltip = told;
  item.accessibilityInformation = { label: told };
  item.iconPath = new vscode.ThemeIcon(HEAD_ICONS[by]);
  item.contextValue = 'head';
  return item;
}

const HEAD_ICONS: Readonly<Record<Grouping, string>> = {
  source: 'book',
  topic: 'tag',
  speaker: 'account',
  time: 'calendar',
};

/** The day and the words; who said them, when and where is in the tooltip. */
function statementItem(node: KnowledgeNodeOf<'statement'>): vscode.TreeItem {
  const { statement } = node;
  const { date, quote, kind, measure } = statement;
  const item = new vscode.TreeItem(quote);
  item.description = writtenDay(date);
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[kind] ?? 'quote');
  item.tooltip = tooltipOf(statement);
  item.accessibilityInformation = { label: [writtenDay(date), statement.speaker, quote].join(', ') };
  item.contextValue = measure === null ? 'statement' : 'statement measured';
  item.command = { command: 'doichieu.knowledge.open', title: t('Open the Entry'), arguments: [node] };
  return item;
}

function tooltipOf({ quote, office, speaker, date, kindName, source }: ListedStatement): vscode.MarkdownString {
  const who = office === null ? speaker : `${office} ${speaker}`;
  const said = `${who}, ${writtenDay(date)} · ${kindName}`;
  return new vscode.MarkdownString(plainMarkdown(`“${quote}”`, said, source.title));
}

const KIND_ICONS: Readonly<Record<string, string>> = {
  directive: 'megaphone',
  target: 'target',
  figure: 'graph',
  principle: 'lightbulb',
  commitment: 'pass',
  programme: 'project',
  quotation: 'quote',
};
