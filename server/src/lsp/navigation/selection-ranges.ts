import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { selectionAt } from '../../core/features/navigation/selection.ts';
import type { Span } from '../../core/text/span.ts';
import type { Analyses } from '../analyses.ts';
import { offsetAt } from '../from-lsp.ts';
import { toRange } from '../to-lsp.ts';

/** `textDocument/selectionRange`: for each place what a selection grows to; nothing at all in what is no draft. */
export async function selectionRanges(
  analyses: Analyses,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const parsed = await analyses.parsed(textDocument.uri);
  if (parsed === undefined) return null;
  const { document, draft } = parsed;
  return positions.map((position) => nested(selectionAt(draft, offsetAt(document, position)), document));
}

/** The innermost with what it grows to as its parents. */
function nested([first, ...rest]: readonly [Span, ...Span[]], document: TextDocument): SelectionRange {
  const range = toRange(document, first);
  const [next, ...further] = rest;
  return next === undefined ? { range } : { range, parent: nested([next, ...further], document) };
}
