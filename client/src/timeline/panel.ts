import * as vscode from 'vscode';
import { openSource } from '../look-up/actions.ts';
import { measuresRequest, type PointOnRecord, timelineRequest } from '../views/protocol.ts';
import type { Running } from '../views/running.ts';
import { chooseScope } from '../scope.ts';
import { t } from '../wording.ts';
import type { FromPage, Kept, TimelinePoint, ToPage } from './data.ts';
import { timelinePage } from './page.ts';
import { pageWords } from './words.ts';

const TYPE = 'doichieu.timeline';

/** The timelines that are open, one a measure; they outlive a restart of the editor. */
export function showTimelines({ extensionUri }: vscode.ExtensionContext, running: Running): vscode.Disposable {
  const panels = new Map<string, vscode.WebviewPanel>();
  const show = async (named: unknown) => {
    const kept = timelineIn(named) ?? (await pickTimeline(running));
    if (kept === undefined) return;
    const known = panels.get(keyOf(kept));
    if (known !== undefined) return known.reveal();
    open(vscode.window.createWebviewPanel(TYPE, t('Timeline'), vscode.ViewColumn.Beside, {}), kept);
  };
  const open = (panel: vscode.WebviewPanel, kept: Kept) => {
    panels.set(keyOf(kept), panel);
    panel.onDidDispose(() => panels.delete(keyOf(kept)));
    fill(panel, kept, { extensionUri, running });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doichieu.showTimeline', show),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const kept = timelineIn(state);
        if (kept === undefined) panel.dispose();
        else open(panel, kept);
      },
    }),
    new vscode.Disposable(() => {
      for (const panel of panels.values()) panel.dispose();
    }),
  );
}

/** The id of a measure itself, what a page has kept, or the statement that a tree hands over. */
function timelineIn(named: unknown): Kept | undefined {
  if (typeof named === 'string') return { measure: named };
  const { measure, statement, scopeUri } = Object(named ?? {});
  const id = measure ?? Object(statement ?? {}).measure;
  if (typeof id !== 'string') return undefined;
  return { measure: id, ...(typeof scopeUri === 'string' && { scopeUri }) };
}

function keyOf({ measure, scopeUri = '' }: Kept): string {
  return `${measure}\n${scopeUri}`;
}

async function pickTimeline({ client }: Running): Promise<Kept | undefined> {
  const scope = await chooseScope(client, t('Timeline of a Measure'));
  if (scope === undefined) return undefined;
  const measures = await client.sendRequest(measuresRequest, scope);
  const items = measures.map(({ id, name, values }) => ({ id, label: name, description: t('values: {0}', values) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Timeline of a Measure'),
    placeHolder: t('Which measure?'),
    matchOnDescription: true,
  });
  return picked && { measure: picked.id, ...scope };
}

interface Filling {
  readonly extensionUri: vscode.Uri;
  readonly running: Running;
}

/** Draws the page and keeps it up as knowledge changes. */
function fill(
  panel: vscode.WebviewPanel,
  kept: Kept,
  { extensionUri, running: { client, statusChanges } }: Filling,
): void {
  let shown: readonly PointOnRecord[] = [];
  const send = async () => {
    const timeline = await client.sendRequest(timelineRequest, kept);
    if (timeline === null) return panel.dispose();
    shown = timeline.points;
    panel.title = t('Timeline: {0}', timeline.name);
    const message: ToPage = {
      kind: 'show',
      kept,
      data: { ...timeline, points: timeline.points.map(toPoint), words: pageWords() },
    };
    await panel.webview.postMessage(message);
  };
  const listening = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      switch (message.kind) {
        case 'ready':
          return send();
        case 'open': {
          const { origin = null, by } = shown[message.index] ?? {};
          return openSource(client, { origin, url: null, title: by ?? '' });
        }
      }
    }),
    statusChanges.onDidChange(({ uri }) => {
      if (uri === undefined) void send();
    }),
  );
  panel.onDidDispose(() => listening.dispose());
  panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'icon.png');
  panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')] };
  panel.webview.html = timelinePage(panel.webview, extensionUri, vscode.env.language);
}

function toPoint({ origin, ...point }: PointOnRecord): TimelinePoint {
  return { ...point, openable: origin !== null };
}
