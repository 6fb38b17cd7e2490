import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span.ts';
import { createRoomyDocument, isRoomy } from './roomy-document.ts';

/** Past the end of a line is its end, past the end of the text is the end of the text: editors send both. */
export function offsetAt(document: TextDocument, position: Position): number {
  return document.offsetAt({ line: whole(position.line), character: whole(position.character) });
}

export function spanAt(document: TextDocument, range: Range): Span {
  const start = offsetAt(document, range.start);
  const end = offsetAt(document, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

/** A document is a value: a change makes a new one, so that what was computed on the old one stays true of it. */
export const documentsConfiguration = { create: createDocument, update: updateDocument };

/** Drafts have room behind their lines; the offsets of a knowledge file are those of its text. */
function createDocument(uri: string, languageId: string, version: number, text: string): TextDocument {
  // What is no document would stand in the way of every other.
  if (typeof uri !== 'string' || typeof text !== 'string') throw new TypeError('didOpen: uri: string, text: string');
  return languageId === 'yaml'
    ? TextDocument.create(uri, languageId, version, text)
    : createRoomyDocument(uri, languageId, version, text);
}

function updateDocument(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): TextDocument {
  if (isRoomy(document)) {
    const start = document.as(version);
    return changes.reduce((before, change) => before.changed(within(before, change)), start);
  }
  const next = TextDocument.create(document.uri, document.languageId, version, document.getText());
  for (const change of changes) TextDocument.update(next, [within(next, change)], version);
  return next;
}

/** Is told of each change that led to a text. */
export type EditListener = (document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]) => void;

/** Documents whose changes listeners hear of, those too that are added later. */
export function heardBy(listeners: readonly EditListener[]): typeof documentsConfiguration {
  return {
    create: documentsConfiguration.create,
    update(document, changes, version) {
      const next = documentsConfiguration.update(document, changes, version);
      for (const heard of listeners) heard(next, changes);
      return next;
    },
  };
}

/** The library keeps a table of line starts that a range beyond the last line would tear. */
function within(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!('range' in change) || change.range === undefined) return { text: change.text };
  const { start, end } = spanAt(document, change.range);
  return { text: change.text, range: { start: document.positionAt(start), end: document.positionAt(end) } };
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(0, Math.trunc(value)), MAX_UINTEGER) : 0;
}

const MAX_UINTEGER = 2 ** 31 - 1;
