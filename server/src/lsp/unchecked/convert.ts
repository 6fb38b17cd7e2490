import { MessageType, ShowDocumentRequest, ShowMessageRequest, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../core/wording/locale.ts';
import { fileName } from '../addresses.ts';
import type { Client } from '../client.ts';
import { legibleAnswer } from '../legible.ts';
import type { Server } from '../parts.ts';
import { toWorkspaceEdit } from '../to-lsp.ts';
import { UNCHECKED_STRINGS } from './strings.ts';
import type { Unchecked } from './unchecked.ts';

export type Legacy = Unchecked & { readonly kind: 'legacy' };

/** An edit that gives the words of an old text in Unicode, and what to look at afterwards. */
export interface Conversion {
  readonly edit: WorkspaceEdit;
  /** The address of the text in Unicode. */
  readonly uri: string;
}

/**
 * Into a new file beside the old one, where the client can make one: the old one stays as it is, and no editor saves new
 * letters in an encoding that lacks them. A text without a file is changed itself.
 */
export function conversion(
  document: TextDocument,
  { converted }: Legacy,
  { client, locale }: { readonly client: Client; readonly locale: Locale },
): Conversion | undefined {
  if (converted === undefined) return undefined;
  const { uri } = document;
  if (!uri.startsWith('file:') || !client.createsFiles) {
    const whole = { start: 0, end: document.getText().length };
    return { uri, edit: toWorkspaceEdit(document, [{ span: whole, newText: converted }], client.versionedEdits) };
  }
  const copy = beside(uri, UNCHECKED_STRINGS[locale].copy);
  const start = { line: 0, character: 0 };
  return {
    uri: copy,
    edit: {
      documentChanges: [
        { kind: 'create', uri: copy, options: { overwrite: false, ignoreIfExists: false } },
        {
          textDocument: { uri: copy, version: null },
          edits: [{ range: { start, end: start }, newText: converted }],
        },
      ],
    },
  };
}

/** Asks whether to convert a text, and does so where its reader wants that and it is still the same. */
export async function offerConversion(
  { connection, client, documents, session }: Pick<Server, 'connection' | 'client' | 'documents' | 'session'>,
  document: TextDocument,
  found: Legacy,
): Promise<void> {
  const { locale } = await session.situation(document.uri);
  const { offer, convert } = UNCHECKED_STRINGS[locale];
  const wanted = conversion(document, found, { client, locale });
  if (wanted === undefined) return;
  const message = legibleAnswer(offer(fileName(document.uri), found.encoding));
  const actions = [{ title: convert }];
  const chosen = await connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Warning, message, actions });
  if (chosen?.title !== convert || documents.get(document.uri) !== document) return;
  const { applied } = await connection.workspace.applyEdit(wanted.edit);
  if (applied && client.showsDocuments)
    await connection.sendRequest(ShowDocumentRequest.type, { uri: wanted.uri, takeFocus: true });
}

/** "a.txt" becomes "a (Unicode).txt". */
function beside(uri: string, mark: string): string {
  const end = /\.[^./]*$/u.exec(uri)?.index ?? uri.length;
  return `${uri.slice(0, end)}${encodeURIComponent(` (${mark})`)}${uri.slice(end)}`;
}
