import * as vscode from 'vscode';
import { t } from '../wording.ts';
import { entitled } from './language.ts';
import { GROUPINGS, type Grouping, statementsRequest } from './protocol.ts';
import type { Running } from './running.ts';
import { type KnowledgeNode, knowledgeItem } from './statement-nodes.ts';

/** As many as are asked for at once; the rest of a long list is a click away. */
const PAGE = 100;
const REMEMBERED = 'doichieu.knowledge.grouping';
/** Not before it is known: what is still being read is not empty. */
const IS_EMPTY = 'doichieu.knowledge.isEmpty';

/** The knowledge base by source, topic, speaker or time. Nothing is asked for before it is seen. */
export function showKnowledge(
  { workspaceState }: vscode.ExtensionContext,
  { client, statusChanges }: Running,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<KnowledgeNode | undefined>();
  const pages = new Map<string, KnowledgeNode[]>();
  let by = groupingOf(workspaceState.get(REMEMBERED));

  const load = async (path: readonly string[]): Promise<KnowledgeNode[]> => {
    const known = pages.get(keyOf(path)) ?? [];
    const loaded = known.filter(({ kind }) => kind !== 'more');
    const { groups, statements, total } = await client.sendRequest(statementsRequest, {
      by,
      path,
      offset: loaded.length,
      limit: PAGE,
    });
    const news = [
      ...groups.map((head): KnowledgeNode => ({ kind: 'head', head, path: [...path, head.key] })),
      ...statements.map((statement): KnowledgeNode => ({ kind: 'statement', statement })),
    ];
    const nodes = [...loaded, ...news];
    const left = total - nodes.length;
    if (left > 0 && news.length > 0) nodes.push({ kind: 'more', path, left });
    pages.set(keyOf(path), nodes);
    if (path.length === 0) await vscode.commands.executeCommand('setContext', IS_EMPTY, nodes.length === 0);
    return nodes;
  };
  const view = vscode.window.createTreeView<KnowledgeNode>('doichieu.knowledge', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => knowledgeItem(node, by),
      getChildren(node) {
        if (node !== undefined && node.kind !== 'head') return [];
        const path = node?.path ?? [];
        return pages.get(keyOf(path)) ?? load(path);
      },
    },
  });
  const forget = () => {
    pages.clear();
    changed.fire(undefined);
  };
  const describe = () => {
    view.description = descriptionOf(by);
    view.message = vscode.workspace.isTrusted
      ? ''
      : t('Restricted Mode: the knowledge folders of this workspace are not read.');
  };
  const groupBy = async (grouping: Grouping) => {
    by = grouping;
    describe();
    await vscode.commands.executeCommand('setContext', REMEMBERED, by);
    await workspaceState.update(REMEMBERED, by);
    forget();
  };
  const more = async (node: Extract<KnowledgeNode, { kind: 'more' }>) => {
    await load(node.path);
    // The head itself is another object each time that its own list is read again: the whole tree is drawn from what is known.
    changed.fire(undefined);
  };

  void groupBy(by);
  return vscode.Disposable.from(
    view,
    changed,
    entitled(view, 'knowledge', describe),
    vscode.workspace.onDidGrantWorkspaceTrust(describe),
    statusChanges.onDidChange(({ uri }) => {
      if (uri === undefined) forget();
    }),
    vscode.commands.registerCommand('doichieu.knowledge.more', more),
    ...GROUPINGS.map((grouping) =>
      vscode.commands.registerCommand(`doichieu.knowledge.by.${grouping}`, () => groupBy(grouping)),
    ),
  );
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

function groupingOf(remembered: unknown): Grouping {
  return GROUPINGS.find((grouping) => grouping === remembered) ?? 'source';
}

function descriptionOf(by: Grouping): string {
  switch (by) {
    case 'source':
      return t('by source');
    case 'topic':
      return t('by topic');
    case 'speaker':
      return t('by speaker');
    case 'time':
      return t('by time');
  }
}
