import { type CancellationToken, CancellationTokenSource, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EarlyFound } from '../early-findings.ts';
import { guardTask } from '../guard.ts';
import type { Log } from '../ports.ts';

/** What can be told of a text before all of it is checked. */
export interface EarlyDiagnostics extends Pick<EarlyFound, 'isFirstLook'> {
  readonly document: TextDocument;
  readonly diagnostics: Diagnostic[];
}

/** Where only a part of a text was judged anew before it was told, sees to it that the rest is, and is told if it differs. */
export interface FollowUp {
  toldEarly(early: EarlyDiagnostics): void;
  forget(uri: string): void;
}

export interface FollowUpInput {
  /** Of the whole text; undefined where what was told is left as it is. */
  readonly wholeOf: (uri: string, token: CancellationToken) => Promise<readonly Diagnostic[] | undefined>;
  readonly openDocument: (uri: string) => TextDocument | undefined;
  readonly tellAgain: (uri: string) => void;
  /** How long nothing is typed before the whole is checked, in milliseconds. */
  readonly delay: number;
  readonly log: Log;
}

export function createFollowUp({ wholeOf, openDocument, tellAgain, delay, log }: FollowUpInput): FollowUp {
  const pending = new Map<string, Pending>();
  const stop = (uri: string): void => {
    clearTimeout(pending.get(uri)?.timer);
    pending.get(uri)?.cancelling.cancel();
    pending.delete(uri);
  };
  const complete = async (
    { document, diagnostics }: EarlyDiagnostics,
    { token }: CancellationTokenSource,
  ): Promise<void> => {
    const isWanted = (): boolean => openDocument(document.uri) === document && !token.isCancellationRequested;
    const whole = isWanted() ? await wholeOf(document.uri, token) : undefined;
    if (whole !== undefined && isWanted() && JSON.stringify(whole) !== JSON.stringify(diagnostics))
      tellAgain(document.uri);
  };
  return {
    toldEarly(early) {
      const { uri } = early.document;
      // What a newer text is told of takes its place.
      stop(uri);
      const cancelling = new CancellationTokenSource();
      const start = (): void => guardTask(log, 'followUp', () => complete(early, cancelling));
      pending.set(uri, { cancelling, timer: setTimeout(start, early.isFirstLook ? 0 : delay) });
    },
    forget: stop,
  };
}

interface Pending {
  readonly cancelling: CancellationTokenSource;
  readonly timer: ReturnType<typeof setTimeout>;
}
