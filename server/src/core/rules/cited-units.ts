import type { UnitKind } from '../document/outline-node.ts';
import type { Token } from '../text/tokens.ts';

/** "các khoản 1, 2" in a citation, with its labels as they are written; none for "khoản này". */
export interface CitedUnits {
  readonly kind: UnitKind;
  /** The word for the unit, or the first of two. */
  readonly name: Token;
  readonly labels: readonly Token[];
}

/** The units that the tokens of a citation name, in their order. */
export function citedUnits(tokens: readonly Token[]): CitedUnits[] {
  const named: { kind: UnitKind; name: Token; labels: Token[] }[] = [];
  for (const token of tokens) {
    const kind = KINDS.get(token.lower);
    if (kind !== undefined) named.push({ kind, name: token, labels: [] });
    else if (LABEL.test(token.text)) named.at(-1)?.labels.push(token);
  }
  return named;
}

export const KINDS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['điểm', 'điểm'],
  ['khoản', 'khoản'],
  ['điều', 'điều'],
  ['mục', 'mục'],
  ['chương', 'chương'],
  ['phần', 'phần'],
  ['phụ', 'appendix'],
]);
const LABEL = /^(?:\d{1,3}|[a-zđ]|[IVXLC]+)$/u;
