import type { ClientCapabilities, Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RECORDS } from '../../server/src/core/features/navigation/test-world.ts';
import { type LspClient, MODERN, type StartOptions, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { URI } from './texts.ts';

/** The capabilities of an up-to-date editor that bear on finding one's way. */
export const NAVIGATING: ClientCapabilities = {
  ...MODERN,
  textDocument: {
    ...MODERN.textDocument,
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The text that the cursor "‸" was taken out of, and where it stood. */
export interface OpenedDraft {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly text: string;
  /** The words of a range. */
  wordsAt(range: Range): string;
}

export async function startNavigation(options: Partial<StartOptions> = {}): Promise<LspClient> {
  const { knowledge } = readWorld(`${RECORDS}=== draft 2099-06-01\n`);
  return startServer({ records: knowledge.records, capabilities: NAVIGATING, ...options });
}

export async function openMarked(
  client: LspClient,
  marked: string,
  { uri = URI, languageId = 'vanban' }: { readonly uri?: string; readonly languageId?: string } = {},
): Promise<OpenedDraft> {
  const text = marked.replace('‸', '');
  await client.open(uri, text, languageId);
  const document = TextDocument.create(uri, languageId, 1, text);
  return {
    textDocument: { uri },
    position: document.positionAt(Math.max(0, marked.indexOf('‸'))),
    text,
    wordsAt: (range) => document.getText(range),
  };
}
