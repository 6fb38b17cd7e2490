import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { guardTask } from './guard.ts';
import type { Log } from './ports.ts';
import type { EarlyDiagnostics } from './run/follow-up.ts';

/** Diagnostics for clients that cannot ask for them: what can be told at once, and the whole when the author pauses; only what is about the newest text. */
export interface Push {
  changed(uri: string): void;
  /** Something else than their texts has changed for all of these: they are judged again once nothing is under way. */
  othersChanged(): void;
  closed(uri: string): void;
}

export interface PushInput {
  /** Undefined where what was sent before is left as it is. */
  readonly diagnosticsOf: (uri: string) => Promise<Diagnostic[] | undefined>;
  readonly earlyOf: (uri: string) => Promise<EarlyDiagnostics | undefined>;
  readonly openDocument: (uri: string) => TextDocument | undefined;
  readonly openUris: () => readonly string[];
  readonly send: (message: { uri: string; version?: number; diagnostics: Diagnostic[] }) => Promise<void>;
  readonly delay: number;
  readonly log: Log;
}

export function createPush({ diagnosticsOf, earlyOf, openDocument, openUris, send, delay, log }: PushInput): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  // However often a document is asked for meanwhile, it waits once.
  const underWay = new Map<string, 'once' | 'again'>();
  let areAllWanted = false;
  const publish = async (uri: string): Promise<void> => {
    const document = openDocument(uri);
    if (document === undefined) return;
    const diagnostics = await diagnosticsOf(uri);
    // A newer text has a timer of its own.
    if (diagnostics === undefined || openDocument(uri) !== document) return;
    await send({ uri, version: document.version, diagnostics });
  };
  const publishEarly = async (uri: string): Promise<void> => {
    const early = await earlyOf(uri);
    if (early === undefined || openDocument(uri) !== early.document) return;
    await send({ uri, version: early.document.version, diagnostics: early.diagnostics });
  };
  const start = (uri: string): void => {
    const isUnderWay = underWay.has(uri);
    underWay.set(uri, isUnderWay ? 'again' : 'once');
    if (!isUnderWay) guardTask(log, 'publishDiagnostics', () => publish(uri).finally(() => ended(uri)));
  };
  const ended = (uri: string): void => {
    const isWanted = underWay.get(uri) === 'again';
    underWay.delete(uri);
    if (isWanted) start(uri);
    if (areAllWanted && underWay.size === 0) startAll();
  };
  const startAll = (): void => {
    areAllWanted = false;
    for (const uri of openUris()) if (!timers.has(uri)) start(uri);
  };
  const stopTimer = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    changed(uri) {
      guardTask(log, 'publishDiagnostics', () => publishEarly(uri));
      stopTimer(uri);
      const due = (): void => {
        timers.delete(uri);
        start(uri);
      };
      timers.set(uri, setTimeout(due, delay));
    },
    othersChanged() {
      areAllWanted = true;
      if (underWay.size === 0) startAll();
    },
    closed(uri) {
      stopTimer(uri);
      guardTask(log, 'publishDiagnostics', () => send({ uri, diagnostics: [] }));
    },
  };
}
