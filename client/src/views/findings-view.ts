import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../wording.ts';
import { findingItem } from './finding-items.ts';
import { byFile, byRule, countOf, type FindingNode } from './finding-nodes.ts';
import type { KnownFindings } from './known-findings.ts';
import { entitled } from './language.ts';
import { nearestTo } from './nearest.ts';
import { type ListedFinding, preferredFixRequest } from './protocol.ts';

const REMEMBERED = 'doichieu.findings.grouping';
const HAS_DRAFTS = 'doichieu.hasDrafts';

/** The findings of all known drafts by file or by rule; the number on the icon leaves out what is no more than a hint. */
export function showFindings(
  { workspaceState }: vscode.ExtensionContext,
  client: LanguageClient,
  known: KnownFindings,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let by: unknown = workspaceState.get(REMEMBERED) ?? 'file';
  const view = vscode.window.createTreeView<FindingNode>('doichieu.findings', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => findingItem(node, client),
      getChildren(node) {
        if (node === undefined) return by === 'rule' ? byRule(known.drafts()) : byFile(known.drafts());
        return 'children' in node ? [...node.children] : [];
      },
    },
  });
  const show = () => {
    const drafts = known.drafts();
    const count = drafts.reduce((sum, draft) => sum + countOf(draft), 0);
    view.badge =
      count === 0 ? undefined : { value: count, tooltip: t('Findings: {0}, drafts: {1}', count, drafts.length) };
    void vscode.commands.executeCommand('setContext', HAS_DRAFTS, drafts.length > 0);
    changed.fire(undefined);
  };
  const describe = () => {
    view.description = by === 'rule' ? t('by rule') : t('by file');
  };
  const groupBy = async (grouping: 'file' | 'rule') => {
    by = grouping;
    describe();
    await vscode.commands.executeCommand('setContext', REMEMBERED, by);
    await workspaceState.update(REMEMBERED, by);
    changed.fire(undefined);
  };

  void groupBy(by === 'rule' ? 'rule' : 'file');
  return vscode.Disposable.from(
    view,
    changed,
    entitled(view, 'findings', describe),
    known.onDidChange(show),
    vscode.commands.registerCommand('doichieu.findings.by.file', () => groupBy('file')),
    vscode.commands.registerCommand('doichieu.findings.by.rule', () => groupBy('rule')),
    vscode.commands.registerCommand('doichieu.findings.open', (node: FindingNode) => open(node, client)),
    // A menu hands its node over, a key does not.
    vscode.commands.registerCommand('doichieu.findings.fix', async (node: FindingNode | undefined) =>
      fix(node ?? (await focusedIn(view)), client),
    ),
    vscode.commands.registerCommand('doichieu.findings.explain', (node: FindingNode) =>
      vscode.commands.executeCommand('doichieu.explainRule', ruleOf(node)),
    ),
  );
}

function ruleOf(node: FindingNode): string | undefined {
  switch (node.kind) {
    case 'finding':
      return node.finding.rule;
    case 'rule':
    case 'failure':
      return node.rule;
    case 'draft':
    case 'hints':
      return undefined;
  }
}

async function open(node: FindingNode, { protocol2CodeConverter }: LanguageClient): Promise<void> {
  if (node.kind !== 'finding') return;
  const uri = protocol2CodeConverter.asUri(node.uri);
  // Where the draft is in sight already it is not opened a second time beside a page that was read last.
  const inSight = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, {
    selection: placeOf(node.finding, protocol2CodeConverter.asRange(node.finding.range), document),
    ...(inSight?.viewColumn !== undefined && { viewColumn: inSight.viewColumn }),
  });
}

/** Where the draft has changed since it was checked, the words are looked for around their old place. */
function placeOf({ text }: ListedFinding, told: vscode.Range, document: vscode.TextDocument): vscode.Range {
  if (document.getText(told) === text) return told;
  const start = nearestTo(document.offsetAt(told.start), text, document.getText());
  return start === undefined
    ? told
    : new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The editor tells an extension what is selected, not what has the focus: so what has it is selected, and thereby opened. */
async function focusedIn(view: vscode.TreeView<FindingNode>): Promise<FindingNode | undefined> {
  await vscode.commands.executeCommand('list.selectAndPreserveFocus');
  return view.selection[0];
}

/** The draft is opened first: its repair is made on the text that the editor holds, and is for the author to save. */
async function fix(node: FindingNode | undefined, client: LanguageClient): Promise<void> {
  if (node?.kind !== 'finding') return;
  await open(node, client);
  const { uri, finding } = node;
  const action = await client.sendRequest(preferredFixRequest, { uri, fingerprint: finding.fingerprint });
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
  if (edit !== undefined) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage(t('The draft has changed; this finding is gone.'));
}
