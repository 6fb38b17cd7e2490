import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core/findings/finding.ts';
import type { Span } from '../../core/text/span.ts';
import { offsetAt } from '../from-lsp.ts';

/**
 * Nobody wants to be told that “7” is less than “70%” while she is about to write “75%”. What is new and touches the word
 * that is being typed is held back until the typing pauses or the cursor leaves it; all else is told at once.
 */
export interface Typing {
  /** What was changed led to this text. */
  edited(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** The cursor has left the word that was typed. */
  left(uri: string): void;
  /** The findings of a text that may be told now. */
  admit(document: TextDocument, findings: readonly Finding[]): readonly Finding[];
  forget(uri: string): void;
}

export interface TypingInput {
  /** How long nothing is typed in a pause, in milliseconds; 0 where nothing is to be held back. */
  readonly pause: number;
  /** What was held back may be told now. */
  readonly onPause: (uri: string) => void;
}

export function createTyping({ pause, onPause }: TypingInput): Typing {
  const words = new Map<string, Word>();
  /** What the author has seen; up to the word that she types, an edit moves nothing. */
  const told = new Map<string, readonly Finding[]>();
  const drop = (uri: string): void => {
    clearTimeout(words.get(uri)?.timer);
    words.delete(uri);
  };
  return {
    edited(document, changes) {
      const { uri } = document;
      const held = words.get(uri)?.held ?? false;
      drop(uri);
      const span = pause === 0 ? undefined : typedWord(document, changes);
      // What an earlier keystroke held back waits for the pause after this one.
      if (span === undefined && !held) return;
      const word: Word = { document, span, held, timer: setTimeout(ended, pause) };
      words.set(uri, word);
      function ended(): void {
        words.delete(uri);
        if (word.held) onPause(uri);
      }
    },
    left(uri) {
      const held = words.get(uri)?.held ?? false;
      drop(uri);
      if (held) onPause(uri);
    },
    admit(document, findings) {
      const word = words.get(document.uri);
      const before = told.get(document.uri) ?? [];
      const span = word?.document === document ? word.span : undefined;
      const isTold = ({ rule }: Finding, at: Span): boolean =>
        before.some((each) => each.rule === rule && touches(each.span, at));
      const isHeld = (finding: Finding): boolean =>
        span !== undefined && touches(finding.span, span) && !isTold(finding, span);
      const holds = findings.some(isHeld);
      const admitted = holds ? findings.filter((finding) => !isHeld(finding)) : findings;
      if (word !== undefined && holds) word.held = true;
      told.set(document.uri, admitted);
      return admitted;
    },
    forget(uri) {
      drop(uri);
      told.delete(uri);
    },
  };
}

interface Word {
  readonly document: TextDocument;
  /** Undefined where the last change ended a word. */
  readonly span: Span | undefined;
  held: boolean;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The word around the end of what was typed or deleted; none after a space, a pasted passage, or what a program has changed in several places. */
function typedWord(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): Span | undefined {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0 || !('range' in change) || SPACE.test(change.text)) return undefined;
  const at = document.positionAt(offsetAt(document, change.range.start) + change.text.length);
  const line = document.getLineRange(at.line);
  const words = document.getText(line);
  let [start, end] = [at.character, at.character];
  while (start > 0 && !SPACE.test(words.charAt(start - 1))) start -= 1;
  while (end < words.length && !SPACE.test(words.charAt(end))) end += 1;
  const from = document.offsetAt(line.start);
  return start === end ? undefined : { start: from + start, end: from + end };
}

const SPACE = /\s/u;

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
