import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { DateLine } from './date-line.ts';
import type { Form } from './form.ts';
import type { OutlineNode } from './outline-node.ts';

/** What stands between two sentence ends within one passage. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A paragraph of the draft (a line, or the lines over which a printed text broke it), or one cell of a table row, with the passages that bear on how it is to be read. */
export interface Passage extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The nearest first: the headings of a cell's row and columns, the line that introduces a list, the chain of headings. */
  readonly leads: readonly Lead[];
}

/** Another passage under which this one stands. */
export interface Lead {
  /** `unit`: the cell of its row in a column of units ("Đơn vị tính"). */
  readonly kind: 'heading' | 'introduction' | 'row' | 'column' | 'unit';
  readonly tokens: readonly Token[];
}

/** A table as rows of cells. */
export interface Table {
  /** The rows of the heading, the upper one first; none where no rule parts them from the body. */
  readonly headings: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export interface TableRow {
  /** In how many cells the line is parted. */
  readonly width: number;
  /** Those that are not empty, by their column. */
  readonly cells: ReadonlyMap<number, Passage>;
}

/** The draft as it was read. Every offset in it points into `text`. */
export interface Draft {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly tables: readonly Table[];
  /** The units of the draft as a tree: Phần, Chương, Điều, khoản, điểm, headings, list items, legal bases, appendices. */
  readonly outline: readonly OutlineNode[];
  /** The components of the form that were found: quốc hiệu, issuer, number, date line, type, legal bases, recipients, signature. */
  readonly form: Form;
  /** Undefined where the draft has no date line. */
  readonly dated: DateLine | undefined;
  /** True where the text carries the marks of an official draft: the quốc hiệu, or a block of "Căn cứ" lines. */
  readonly official: boolean;
}
