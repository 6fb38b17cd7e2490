import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { guardTask } from './guard.ts';
import type { Log } from './ports.ts';

/** Diagnostics for clients that cannot ask for them: sent when the author pauses, and only if they are about the newest text. */
export interface Push {
  changed(uri: string): void;
  closed(uri: string): void;
}

export interface PushInput {
  /** Undefined where what was sent before is left as it is. */
  readonly diagnosticsOf: (uri: string) => Promise<Diagnostic[] | undefined>;
  readonly openDocument: (uri: string) => TextDocument | undefined;
  readonly send: (message: { uri: string; version?: number; diagnostics: Diagnostic[] }) => Promise<void>;
  readonly delay: number;
  readonly log: Log;
}

export function createPush({ diagnosticsOf, openDocument, send, delay, log }: PushInput): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const publish = async (uri: string): Promise<void> => {
    const document = openDocument(uri);
    if (document === undefined) return;
    const diagnostics = await diagnosticsOf(uri);
    // A newer text has a timer of its own.
    if (diagnostics === undefined || openDocument(uri) !== document) return;
    await send({ uri, version: document.version, diagnostics });
  };
  return {
    changed(uri) {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => guardTask(log, 'publishDiagnostics', () => publish(uri)), delay),
      );
    },
    closed(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
      guardTask(log, 'publishDiagnostics', () => send({ uri, diagnostics: [] }));
    },
  };
}
