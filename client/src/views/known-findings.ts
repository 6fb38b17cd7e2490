import * as vscode from 'vscode';
import { type DraftFindings, findingsRequest } from './protocol.ts';
import type { Running } from './running.ts';

/** How long nothing must have been checked before it is asked what was found. */
const PAUSE_MS = 250;
/** So many drafts are asked for one by one; more, all at once. */
const FEW = 5;

/** The findings of all drafts that the server knows, kept up as it checks them. They come from the server itself and rest on no underline. */
export interface KnownFindings extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  drafts(): readonly DraftFindings[];
  /** Asks for everything at once. */
  refresh(): Promise<void>;
}

export function followFindings({ client, statusChanges }: Running): KnownFindings {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, DraftFindings>();
  const due = new Set<string>();
  let everything = false;
  let timer: NodeJS.Timeout | undefined;

  const take = async (uri: string | undefined) => {
    const { drafts } = await client.sendRequest(findingsRequest, uri === undefined ? {} : { uri });
    if (uri === undefined) known.clear();
    else known.delete(uri);
    for (const draft of drafts) known.set(draft.uri, draft);
  };
  const ask = async () => {
    clearTimeout(timer);
    const uris = [...due];
    const all = everything || uris.length > FEW;
    due.clear();
    everything = false;
    if (all) await take(undefined);
    else for (const uri of uris) await take(uri);
    changed.fire();
  };
  const later = (uri: string | undefined) => {
    if (uri === undefined) everything = true;
    else due.add(uri);
    clearTimeout(timer);
    timer = setTimeout(() => {
      ask().catch((error: unknown) =>
        client.outputChannel.warn(error instanceof Error ? error.message : String(error)),
      );
    }, PAUSE_MS);
  };

  const listeners = vscode.Disposable.from(
    statusChanges.onDidChange(({ uri }) => later(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (client.isRunning()) later(client.code2ProtocolConverter.asUri(uri));
    }),
  );
  return {
    onDidChange: changed.event,
    drafts: () => [...known.values()],
    async refresh() {
      everything = true;
      await ask();
    },
    dispose() {
      clearTimeout(timer);
      listeners.dispose();
      changed.dispose();
    },
  };
}
