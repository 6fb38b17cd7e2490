import { printable } from '../markup/printable.ts';

/** A report before it has a format: what is said, in which order, and nothing of how it looks. Each format draws all of it. */
export interface Page {
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Paragraph }
  /** Something without which the rest is misread. */
  | { readonly kind: 'warning'; readonly content: Paragraph }
  | { readonly kind: 'list'; readonly items: readonly Paragraph[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  /** A place for somebody's name and hand; it stays together on paper. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] };

export interface Column {
  readonly title: string;
  /** Of the width of the table, in hundredths; those of a table make 100. */
  readonly share: number;
}

export type Cell = readonly Paragraph[];
export type Paragraph = readonly Inline[];

export type Inline =
  | { readonly kind: 'text' | 'strong' | 'mark'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** Words from outside as an inline that can neither move a cursor nor turn the reading direction. */
export function inline(kind: 'text' | 'strong' | 'mark', words: string): Inline {
  return { kind, text: legible(words) };
}

export function plain(words: string): Paragraph {
  return [inline('text', words)];
}

export function legible(words: string): string {
  return printable(words).replace(NO_CHARACTER, '\uFFFD');
}

/** A cell that a spreadsheet takes for text whatever it begins with, when the table is pasted there. */
export function cell(...paragraphs: readonly Paragraph[]): Cell {
  return paragraphs.map(([first, ...rest]) =>
    first === undefined ? [] : [FORMULA.test(first.text) ? { ...first, text: `'${first.text}` } : first, ...rest],
  );
}

/** What no XML file may hold: halves of surrogate pairs and the two non-characters. */
const NO_CHARACTER = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const FORMULA = /^\s*[=+\-@]/u;
