import * as vscode from 'vscode';
import { plainMarkdown } from '../plain-markdown.ts';
import { t, writtenDay } from '../wording.ts';
import type { Grouping, ListedStatement, StatementHead } from './protocol.ts';

/** What the tree of the knowledge base shows: heads, statements, and a way to what did not fit on a page. */
export type KnowledgeNode =
  | { readonly kind: 'head'; readonly head: StatementHead; readonly path: readonly string[] }
  | { readonly kind: 'statement'; readonly statement: ListedStatement }
  | { readonly kind: 'more'; readonly path: readonly string[]; readonly left: number };

export function knowledgeItem(node: KnowledgeNode, by: Grouping): vscode.TreeItem {
  switch (node.kind) {
    case 'head':
      return headItem(node.head, node.path, by);
    case 'statement':
      return statementItem(node.statement);
    case 'more': {
      const item = new vscode.TreeItem(t('{0} more…', node.left));
      item.iconPath = new vscode.ThemeIcon('ellipsis');
      item.command = { command: 'doichieu.knowledge.more', title: t('Show More'), arguments: [node] };
      return item;
    }
  }
}

function headItem({ label, count }: StatementHead, path: readonly string[], by: Grouping): vscode.TreeItem {
  const name = label ?? t('without a topic');
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = [by, ...path].join('\n');
  item.description = String(count);
  item.tooltip = t('{0}: {1} statements', name, count);
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
function statementItem(statement: ListedStatement): vscode.TreeItem {
  const { date, quote, kind, measure } = statement;
  const item = new vscode.TreeItem(quote);
  item.description = writtenDay(date);
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[kind] ?? 'quote');
  item.tooltip = tooltipOf(statement);
  item.accessibilityInformation = { label: [writtenDay(date), statement.speaker, quote].join(', ') };
  item.contextValue = measure === null ? 'statement' : 'statement measured';
  item.command = { command: 'doichieu.knowledge.open', title: t('Open the Entry'), arguments: [{ statement }] };
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
