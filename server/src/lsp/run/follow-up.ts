import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EarlyDiagnostics } from '../diagnostics.ts';
import { guardTask } from '../guard.ts';
import type { Log } from '../ports.ts';

/** Where only a part of a text was judged anew before it was told, sees to it that the rest is, and is told if it differs. */
export interface FollowUp {
  toldEarly(early: EarlyDiagnostics): void;
  forget(uri: string): void;
}

export interface FollowUpInput {
  /** Of the whole text; undefined where what was told is left as it is. */
  readonly wholeOf: (uri: string) => Promise<readonly Diagnostic[] | undefined>;
  readonly openDocument: (uri: string) => TextDocument | undefined;
  readonly tellAgain: (uri: string) => void;
  /** How long nothing is typed before the whole is checked, in milliseconds. */
  readonly delay: number;
  readonly log: Log;
}

export function createFollowUp({ wholeOf, openDocument, tellAgain, delay, log }: FollowUpInput): FollowUp {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const isNewest = (document: TextDocument): boolean => openDocument(document.uri) === document;
  const complete = async ({ document, diagnostics }: EarlyDiagnostics): Promise<void> => {
    // A newer text has been told of since, or will be.
    if (!isNewest(document)) return;
    const whole = await wholeOf(document.uri);
    if (whole !== undefined && isNewest(document) && JSON.stringify(whole) !== JSON.stringify(diagnostics))
      tellAgain(document.uri);
  };
  return {
    toldEarly(early) {
      const { uri } = early.document;
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => guardTask(log, 'followUp', () => complete(early)), early.isFirstLook ? 0 : delay),
      );
    },
    forget(uri) {
      clearTimeout(timers.get(uri));
      timers.delete(uri);
    },
  };
}
