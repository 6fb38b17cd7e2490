import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
} from 'vscode-languageserver';
import { occurrencesOf } from '../../core/features/navigation/references.ts';
import { subjectAt } from '../../core/features/navigation/subject.ts';
import type { Analyses } from '../analyses.ts';
import { offsetAt } from '../from-lsp.ts';
import { toRange } from '../to-lsp.ts';

/** `textDocument/documentHighlight`: where the draft speaks of what is under the cursor; its definition as if it were written to. */
export async function documentHighlights(
  analyses: Analyses,
  { textDocument, position }: DocumentHighlightParams,
  token: CancellationToken,
): Promise<DocumentHighlight[]> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined) return [];
  const { document } = indexed.target;
  const subject = subjectAt(indexed.index, offsetAt(document, position));
  if (subject === undefined) return [];
  return occurrencesOf(subject, indexed.index).map((occurrence) => ({
    range: toRange(document, occurrence),
    kind: occurrence.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
