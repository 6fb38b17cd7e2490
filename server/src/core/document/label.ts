import type { Span } from '../text/span.ts';
import type { Ordinal } from './outline-node.ts';

export type LabelStyle =
  | 'appendix'
  | 'form'
  | 'phần'
  | 'chương'
  | 'mục'
  | 'tiểu mục'
  | 'điều'
  | 'basis'
  | 'letter'
  | 'roman'
  | 'number'
  | 'sub-number'
  | 'point'
  | 'bracketed'
  | 'dash'
  | 'plus';

/** What opens a unit: "Điều 6a.", "Chương IV", "2.", "đ)", "-". Its span leaves out the mark that closes it. */
export interface Label extends Span {
  readonly style: LabelStyle;
  readonly ordinal: Ordinal | undefined;
  /** Where what follows the label begins. */
  readonly body: number;
  /** True where a quotation mark or Markdown's ">" stands before it. */
  readonly quoted: boolean;
}
