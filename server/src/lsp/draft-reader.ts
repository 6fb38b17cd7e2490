import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../core/document/draft.ts';
import { parseInSteps } from '../core/document/parse.ts';
import { inSlices } from './slices.ts';

/** Reads the structure of each version of the open documents once, in slices, with what stands as it stood taken over from the version before. */
export interface DraftReader {
  /** Undefined where the document is no longer the newest. */
  read(document: TextDocument): Promise<Draft | undefined>;
  /** The newest text; undefined where the document is not open. */
  newest(uri: string): Promise<ReadDocument | undefined>;
  forget(uri: string): void;
}

/** One version of a draft with its structure. */
export interface ReadDocument {
  readonly document: TextDocument;
  readonly draft: Draft;
}

export function createDraftReader(openDocument: (uri: string) => TextDocument | undefined): DraftReader {
  const readings = new WeakMap<TextDocument, Promise<Draft | undefined>>();
  const last = new Map<string, Draft>();
  const start = async (document: TextDocument): Promise<Draft | undefined> => {
    const { uri } = document;
    const isNewest = (): boolean => openDocument(uri) === document;
    const draft = await inSlices(parseInSteps(document.getText(), last.get(uri)), isNewest);
    if (draft !== undefined && isNewest()) last.set(uri, draft);
    return draft;
  };
  const read = (document: TextDocument): Promise<Draft | undefined> => {
    const reading = readings.get(document) ?? start(document);
    readings.set(document, reading);
    return reading;
  };
  return {
    read,
    async newest(uri) {
      for (;;) {
        const document = openDocument(uri);
        const draft = document && (await read(document));
        if (document === undefined || draft !== undefined) return draft && { document, draft };
      }
    },
    forget: (uri) => void last.delete(uri),
  };
}
