import type { Span } from '../text/span.ts';

/** What a unit of a draft is; the names of the law's own units are its own (Luật 64/2025/QH15, Điều 7). */
export type UnitKind =
  | 'phần'
  | 'chương'
  | 'mục'
  | 'tiểu mục'
  | 'điều'
  | 'khoản'
  | 'điểm'
  | 'căn cứ'
  | 'heading'
  | 'item'
  | 'appendix';

/** The number of a unit as its author counts: "6a" is number 6 inserted as "a", "1.2" is the path 1, 2, "đ" is 5. */
export interface Ordinal {
  readonly style: 'arabic' | 'roman' | 'letter' | 'words';
  /** Empty where the letter is none that may stand before a điểm ("f", "w"). */
  readonly path: readonly number[];
  /** The letter of an inserted Điều or khoản ("a" of "6a"), the digit of an inserted điểm ("1" of "a1"); else empty. */
  readonly inserted: string;
}

/** A unit of the draft: its span holds all that belongs to it, its children lie inside it, in order and apart. */
export interface OutlineNode extends Span {
  readonly kind: UnitKind;
  /** As written, without the mark that closes it: "Điều 6a", "Chương IV", "2a", "đ", "-", "PHỤ LỤC I". */
  readonly label: string;
  readonly labelSpan: Span;
  readonly ordinal: Ordinal | undefined;
  /** What names the unit; undefined where its text follows at once. */
  readonly title: Span | undefined;
  /** True for a unit of another text that is quoted here (the new wording in an amending law): it does not count in this draft's numbering. */
  readonly quoted: boolean;
  readonly children: readonly OutlineNode[];
}

/** Every unit, a parent before its children. */
export function* unitsOf(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* unitsOf(node.children);
  }
}
