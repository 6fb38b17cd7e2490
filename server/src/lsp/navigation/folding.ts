import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { type Fold, foldsOf } from '../../core/features/navigation/folding.ts';
import type { Server } from '../parts.ts';

/** `textDocument/foldingRange`: whole lines, the largest folds first where the client shows only so many. */
export async function foldingRanges(
  { analyses, client }: Pick<Server, 'analyses' | 'client'>,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[]> {
  const parsed = await analyses.parsed(textDocument.uri);
  if (parsed === undefined) return [];
  const { document, draft } = parsed;
  const ranges = foldsOf(draft).flatMap(({ kind, start, end }): FoldingRange[] => {
    const [startLine, endLine] = [document.positionAt(start).line, document.positionAt(end).line];
    return startLine < endLine ? [{ startLine, endLine, ...FOLD_KIND[kind] }] : [];
  });
  const { mostFolds } = client;
  if (mostFolds === undefined || ranges.length <= mostFolds) return ranges;
  return ranges.sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine)).slice(0, mostFolds);
}

const FOLD_KIND: Record<Fold['kind'], Pick<FoldingRange, 'kind'>> = {
  unit: {},
  bases: { kind: FoldingRangeKind.Imports },
  table: {},
  recipients: {},
};
