import type { Draft } from '../../document/draft.ts';
import { unitsOf } from '../../document/outline-node.ts';
import { cover, type Span } from '../../text/span.ts';
import { tableSpan } from './units.ts';

/** What may be folded away; the bases of a draft are to it what imports are to a program. */
export interface Fold extends Span {
  readonly kind: 'unit' | 'bases' | 'table' | 'recipients';
}

/** Units with all that belongs to them, the legal bases as one block, tables, and the recipients. */
export function foldsOf({ text, outline, tables, form }: Draft): Fold[] {
  const folds: Fold[] = [];
  for (const { kind, start, end } of unitsOf(outline)) if (kind !== 'căn cứ') folds.push({ kind: 'unit', start, end });
  const [firstBasis, ...furtherBases] = form.bases;
  if (firstBasis !== undefined && furtherBases.length > 0)
    folds.push({ kind: 'bases', ...cover(firstBasis, ...furtherBases) });
  for (const table of tables) {
    const span = tableSpan(table, text);
    if (span !== undefined) folds.push({ kind: 'table', ...span });
  }
  if (form.recipients !== undefined) folds.push({ kind: 'recipients', ...spanOnly(form.recipients) });
  return folds;
}

function spanOnly({ start, end }: Span): Span {
  return { start, end };
}
