import * as vscode from 'vscode';
import { openSource } from '../look-up/actions.ts';
import { measuresRequest, type PointOnRecord, timelineRequest } from '../views/protocol.ts';
import type { Running } from '../views/running.ts';
import { t } from '../wording.ts';
import type { FromPage, TimelinePoint, ToPage } from './data.ts';
import { timelinePage } from './page.ts';
import { pageWords } from './words.ts';

const TYPE = 'doichieu.timeline';

/** The timelines that are open, one a measure; they outlive a restart of the editor. */
export function showTimelines({ extensionUri }: vscode.ExtensionContext, running: Running): vscode.Disposable {
  const panels = new Map<string, vscode.WebviewPanel>();
  const show = async (named: unknown) => {
    const measure = measureIn(named) ?? (await pickMeasure(running));
    if (measure === undefined) return;
    const known = panels.get(measure);
    if (known !== undefined) return known.reveal();
    const panel = vscode.window.createWebviewPanel(TYPE, t('Timeline'), vscode.ViewColumn.Beside, {});
    panels.set(measure, panel);
    panel.onDidDispose(() => panels.delete(measure));
    fill(panel, measure, { extensionUri, running });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doichieu.showTimeline', show),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const measure = measureIn(state);
        if (measure === undefined) return panel.dispose();
        panels.set(measure, panel);
        panel.onDidDispose(() => panels.delete(measure));
        fill(panel, measure, { extensionUri, running });
      },
    }),
    new vscode.Disposable(() => {
      for (const panel of panels.values()) panel.dispose();
    }),
  );
}

/** The id itself, what a page has kept, or the statement that a tree hands over. */
function measureIn(named: unknown): string | undefined {
  if (typeof named === 'string') return named;
  if (typeof named !== 'object' || named === null) return undefined;
  if ('measure' in named) return typeof named.measure === 'string' ? named.measure : undefined;
  return 'statement' in named ? measureIn(named.statement) : undefined;
}

async function pickMeasure({ client }: Running): Promise<string | undefined> {
  const measures = await client.sendRequest(measuresRequest, {});
  const items = measures.map(({ id, name, values }) => ({ id, label: name, description: t('{0} values', values) }));
  const picked = await vscode.window.showQuickPick(items, {
    title: t('Timeline of a Measure'),
    placeHolder: t('Which measure?'),
    matchOnDescription: true,
  });
  return picked?.id;
}

interface Filling {
  readonly extensionUri: vscode.Uri;
  readonly running: Running;
}

/** Draws the page and keeps it up as knowledge changes. */
function fill(
  panel: vscode.WebviewPanel,
  measure: string,
  { extensionUri, running: { client, statusChanges } }: Filling,
): void {
  let shown: readonly PointOnRecord[] = [];
  const send = async () => {
    const timeline = await client.sendRequest(timelineRequest, { measure });
    if (timeline === null) return panel.dispose();
    shown = timeline.points;
    panel.title = t('Timeline: {0}', timeline.name);
    const message: ToPage = {
      kind: 'show',
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
