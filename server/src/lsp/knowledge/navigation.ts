import type { Location, Position, Range, ResponseError, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { entriesOf, type FileSpan, type IdAt, idAt, referencesTo } from '../../core/features/knowledge-files.ts';
import { offsetAt } from '../from-lsp.ts';
import { invalidParams } from '../guard.ts';
import { toRange } from '../to-lsp.ts';
import type { KnowledgeContext, KnowledgeText } from './files.ts';

/** `textDocument/definition` in a knowledge file: from an id to the entry that bears it. */
export function definition(context: KnowledgeContext, position: Position): Location[] {
  const at = idUnder(context.file, position);
  return at === undefined ? [] : locationsOf(placesOf(at, context.files), context.files);
}

/** `textDocument/references` in a knowledge file: every place that names the id under the cursor. */
export function references(context: KnowledgeContext, position: Position, declaration: boolean): Location[] {
  const at = idUnder(context.file, position);
  if (at === undefined) return [];
  const named = referencesTo(widened(at, context.files), context.files);
  return locationsOf([...(declaration ? placesOf(at, context.files) : []), ...named], context.files);
}

/** `textDocument/prepareRename`: null where the cursor is on no id. */
export function renameable(
  context: KnowledgeContext,
  position: Position,
): { range: Range; placeholder: string } | null {
  const at = idUnder(context.file, position);
  return at === undefined ? null : { range: toRange(documentOf(context.file), at.span), placeholder: at.id };
}

/** `textDocument/rename` of an id, wherever it is given or named; refused where it would no longer be an id, or be another's. */
export function rename(
  context: KnowledgeContext,
  { position, newName, isWritable }: Renaming,
): WorkspaceEdit | ResponseError<never> | null {
  const at = idUnder(context.file, position);
  if (at === undefined) return null;
  const meant = widened(at, context.files);
  const form = meant.lists.includes('statements') ? STATEMENT_ID : ID;
  if (!form.test(newName)) return invalidParams(`“${newName}” is not of the form of an id`);
  if (entriesOf({ ...meant, id: newName }, context.files).length > 0)
    return invalidParams(`“${newName}” is the id of another entry`);
  const places = locationsOf([...placesOf(at, context.files), ...referencesTo(meant, context.files)], context.files);
  const foreign = places.find(({ uri }) => !isWritable(uri));
  if (foreign !== undefined)
    return invalidParams(`“${at.id}” stands in the bundled knowledge base, which is not changed`);
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, range } of places) {
    const edits = changes[uri] ?? [];
    edits.push({ range, newText: newName });
    changes[uri] = edits;
  }
  return { changes };
}

export interface Renaming {
  readonly position: Position;
  readonly newName: string;
  /** False for the files of the bundled knowledge. */
  readonly isWritable: (uri: string) => boolean;
}

/** The forms that the schemas ask for. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const STATEMENT_ID = /^\d{4}-\d{2}-\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The id under the cursor. */
export function idIn(file: KnowledgeText, position: Position): string | undefined {
  return idUnder(file, position)?.id;
}

function idUnder(file: KnowledgeText, position: Position): IdAt | undefined {
  return idAt(file.outline, offsetAt(documentOf(file), position));
}

/** A reference may mean one of several lists; the entries that bear its id say which. */
function widened(at: IdAt, files: readonly KnowledgeText[]): IdAt {
  const lists = entriesOf(at, files).map(({ entry }) => entry.list);
  return lists.length === 0 ? at : { ...at, lists };
}

function placesOf(at: IdAt, files: readonly KnowledgeText[]): FileSpan[] {
  return entriesOf(at, files).map(({ uri, entry }) => ({ uri, span: entry.span }));
}

function locationsOf(places: readonly FileSpan[], files: readonly KnowledgeText[]): Location[] {
  const documents = new Map(files.map((file) => [file.uri, documentOf(file)]));
  return places.flatMap(({ uri, span }) => {
    const document = documents.get(uri);
    return document === undefined ? [] : [{ uri, range: toRange(document, span) }];
  });
}

export function documentOf({ uri, text }: KnowledgeText): TextDocument {
  return TextDocument.create(uri, 'yaml', 0, text);
}
