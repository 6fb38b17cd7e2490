import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { namesOf, type Scope, textAtHand } from '../scope.ts';
import { t } from '../wording.ts';
import { entitled } from './language.ts';
import { GROUPINGS, type Grouping, type KnowledgeBase, knowledgeBasesRequest, statementsRequest } from './protocol.ts';
import type { Running } from './running.ts';
import { type KnowledgeNode, type KnowledgeNodeOf, knowledgeItem } from './statement-nodes.ts';

/** As many as are asked for at once; the rest of a long list is a click away. */
const PAGE = 100;
const REMEMBERED = 'doichieu.knowledge.grouping';
/** Not before it is known: what is still being read is not empty. */
const IS_EMPTY = 'doichieu.knowledge.isEmpty';

/** The knowledge base by source, topic, speaker or time, a folder at a time where folders have one of their own. Nothing is asked for before it is seen. */
export function showKnowledge(
  { workspaceState }: vscode.ExtensionContext,
  { client, statusChanges }: Running,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<KnowledgeNode | undefined>();
  const pages = new Map<string, KnowledgeNode[]>();
  let by = groupingOf(workspaceState.get(REMEMBERED));

  const load = async (shelf: Shelf): Promise<KnowledgeNode[]> => {
    const { path, scope } = shelf;
    const known = pages.get(keyOf(shelf)) ?? [];
    const loaded = known.filter(({ kind }) => kind !== 'more');
    const { groups, statements, total } = await client.sendRequest(statementsRequest, {
      ...scope,
      by,
      path,
      offset: loaded.length,
      limit: PAGE,
    });
    const news = [
      ...groups.map((head): KnowledgeNode => ({ kind: 'head', head, path: [...path, head.key], ...scope })),
      ...statements.map((statement): KnowledgeNode => ({ kind: 'statement', statement, ...scope })),
    ];
    const nodes = [...loaded, ...news];
    const left = total - nodes.length;
    if (left > 0 && news.length > 0) nodes.push({ kind: 'more', path, left, ...scope });
    pages.set(keyOf(shelf), nodes);
    return nodes;
  };
  const top = async (): Promise<KnowledgeNode[]> => {
    const bases = await client.sendRequest(knowledgeBasesRequest, {});
    const atHand = textAtHand();
    const nodes =
      bases.length < 2
        ? (pages.get(keyOf(ALL)) ?? (await load(ALL)))
        : bases.map((base) => baseNode(client, base, atHand && vscode.workspace.getWorkspaceFolder(atHand.uri)));
    await vscode.commands.executeCommand('setContext', IS_EMPTY, nodes.length === 0);
    return nodes;
  };
  const view = vscode.window.createTreeView<KnowledgeNode>('doichieu.knowledge', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => knowledgeItem(node, by),
      getChildren(node) {
        if (node === undefined) return top();
        if (node.kind !== 'head' && node.kind !== 'base') return [];
        const shelf = shelfOf(node);
        return pages.get(keyOf(shelf)) ?? load(shelf);
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
  const more = async (node: KnowledgeNodeOf<'more'>) => {
    await load(shelfOf(node));
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

/** What stands at the end of a path of heads, of the knowledge of a folder. */
interface Shelf {
  readonly path: readonly string[];
  readonly scope: Scope;
}

const ALL: Shelf = { path: [], scope: {} };

function shelfOf({ scopeUri, ...node }: KnowledgeNodeOf<'base' | 'head' | 'more'>): Shelf {
  return { path: 'path' in node ? node.path : [], scope: scopeUri === undefined ? {} : { scopeUri } };
}

function keyOf({ path, scope }: Shelf): string {
  return JSON.stringify([scope.scopeUri, ...path]);
}

function baseNode(
  client: LanguageClient,
  { folders, statements }: KnowledgeBase,
  atHand: vscode.WorkspaceFolder | undefined,
): KnowledgeNode {
  const [first] = folders;
  const isAtHand = folders.some(
    (folder) => client.protocol2CodeConverter.asUri(folder).toString() === atHand?.uri.toString(),
  );
  return { kind: 'base', name: namesOf(client, folders), statements, isAtHand, ...(first && { scopeUri: first }) };
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
