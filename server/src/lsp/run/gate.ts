import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RunMode } from '../settings.ts';

/** Knows which text of a document its author wants to have checked: every one, the saved one, or the one that she has asked about. */
export interface Gate {
  /** A document that was opened is as good as saved. */
  opened(document: TextDocument): void;
  saved(document: TextDocument): void;
  /** Somebody wants this text to be checked, whatever the settings say. */
  asked(document: TextDocument): void;
  /** False where the findings of an earlier text stay as they are. */
  isDue(document: TextDocument, run: RunMode): boolean;
  forget(uri: string): void;
}

export function createGate(): Gate {
  const saved = new Map<string, TextDocument>();
  const asked = new Map<string, TextDocument>();
  return {
    opened: (document) => void saved.set(document.uri, document),
    saved: (document) => void saved.set(document.uri, document),
    asked: (document) => void asked.set(document.uri, document),
    isDue(document, run) {
      switch (run) {
        case 'onType':
          return true;
        case 'onSave':
          return [saved, asked].some((wanted) => wanted.get(document.uri) === document);
        case 'manual':
          return asked.get(document.uri) === document;
      }
    },
    forget(uri) {
      saved.delete(uri);
      asked.delete(uri);
    },
  };
}
