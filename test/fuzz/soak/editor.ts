import type { Random } from '../../support/random.ts';
import { changed, type ModelDocument, placeOf } from '../protocol/model.ts';
import type { Answer, Wire } from '../protocol/wire.ts';
import { type Deed, work } from './author.ts';

/** An editor with a few drafts open, that asks what VS Code asks. */
export interface SoakEditor {
  readonly documents: ReadonlyMap<string, ModelDocument>;
  /** Somebody works on one of the drafts for a while. */
  visit(): Promise<void>;
}

export interface EditorInput {
  readonly wire: Wire;
  readonly random: Random;
  /** The drafts, by their addresses. */
  readonly drafts: ReadonlyMap<string, string>;
  /** What is typed. */
  readonly phrases: readonly string[];
  readonly onError: (method: string, error: { readonly code: number; readonly message: string }) => void;
}

export function createEditor({ wire, random, drafts, phrases, onError }: EditorInput): SoakEditor {
  const documents = new Map<string, ModelDocument>();
  let asked: { readonly id: number; readonly answer: Promise<Answer> } | undefined;
  const ask = async (method: string, params: object): Promise<void> => {
    const answer = await wire.request(method, params).answer;
    if ('error' in answer && !TAKEN_BACK.has(answer.error.code)) onError(method, answer.error);
  };
  /** With each key the findings of the text before are no longer wanted. */
  const askForFindings = (uri: string): void => {
    if (asked !== undefined) wire.notify('$/cancelRequest', { id: asked.id });
    asked = wire.request('textDocument/diagnostic', { textDocument: { uri } });
  };
  const settle = async (uri: string): Promise<void> => {
    const textDocument = { uri };
    const text = documents.get(uri)?.text ?? '';
    const end = placeOf(text, text.length);
    const range = { start: { line: 0, character: 0 }, end };
    await asked?.answer;
    await Promise.all([
      ask('textDocument/diagnostic', { textDocument }),
      ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
      ask('textDocument/inlayHint', { textDocument, range }),
      ...PAUSING.map((method) => ask(method, { textDocument })),
    ]);
  };
  const does = async (uri: string, deed: Deed): Promise<void> => {
    const document = documents.get(uri) ?? drafted(uri);
    const textDocument = { uri };
    switch (deed.kind) {
      case 'change': {
        const version = document.version + 1;
        documents.set(uri, { ...document, version, text: changed(document.text, [deed.change]) });
        wire.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [deed.change] });
        askForFindings(uri);
        // An answer now and then lets the server come to an end of its work, as the pause between two keys does.
        if (random.oneIn(4)) await asked?.answer;
        return;
      }
      case 'look':
        return ask('textDocument/hover', { textDocument, position: placeOf(document.text, deed.offset) });
      case 'complete':
        return ask('textDocument/completion', { textDocument, position: placeOf(document.text, deed.offset) });
      case 'save':
        return wire.notify('textDocument/didSave', { textDocument });
      case 'pause':
        return settle(uri);
    }
  };
  const drafted = (uri: string): ModelDocument => ({
    uri,
    languageId: 'vanban',
    version: 1,
    text: drafts.get(uri) ?? '',
  });
  return {
    documents,
    async visit() {
      const uri = random.pick([...drafts.keys()]);
      const document = documents.get(uri) ?? drafted(uri);
      if (!documents.has(uri)) wire.notify('textDocument/didOpen', { textDocument: document });
      documents.set(uri, document);
      await settle(uri);
      for (const deed of work(document, phrases, random)) await does(uri, deed);
      if (!random.oneIn(3)) return;
      documents.delete(uri);
      wire.notify('textDocument/didClose', { textDocument: { uri } });
    },
  };
}

/** What is asked when the typing pauses. */
const PAUSING = [
  'textDocument/semanticTokens/full',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/codeLens',
  'textDocument/documentLink',
];

/** Requests that were cancelled, and those whose text has changed meanwhile. */
const TAKEN_BACK = new Set([-32800, -32801, -32802]);
