import type {
  CancellationToken,
  PrepareRenameParams,
  Range,
  RenameParams,
  ResponseError,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { renameableAt, renameTerm } from '../../core/features/navigation/rename.ts';
import { offsetAt } from '../from-lsp.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import { toRange, toWorkspaceEdit } from '../to-lsp.ts';
import { NAVIGATION_STRINGS } from './strings.ts';

/** `textDocument/prepareRename` in a draft: null for what is no term or abbreviation that it defines. */
export async function prepareRename(
  { analyses }: Pick<Server, 'analyses'>,
  { textDocument, position }: PrepareRenameParams,
  token: CancellationToken,
): Promise<{ range: Range; placeholder: string } | null> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined) return null;
  const { document } = indexed.target;
  const at = renameableAt(indexed.index, offsetAt(document, position));
  return at === undefined ? null : { range: toRange(document, at.span), placeholder: at.written };
}

/** `textDocument/rename` in a draft: a term or abbreviation in its definition and wherever it is used. */
export async function rename(
  { analyses, client }: Pick<Server, 'analyses' | 'client'>,
  { textDocument, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | ResponseError<never> | null> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined) return null;
  const { document, locale } = indexed.target;
  const at = renameableAt(indexed.index, offsetAt(document, position));
  if (at === undefined) return null;
  const renaming = renameTerm(at, newName, indexed.index);
  switch (renaming.kind) {
    case 'refused':
      return invalidParams(NAVIGATION_STRINGS[locale].renameRefused[renaming.why](newName.trim()));
    case 'edits':
      return toWorkspaceEdit(document, renaming.edits, client.versionedEdits);
  }
}
