import { branchOf, type NoteReference, readInline } from './inline.ts';
import type { NumberCounter } from './numbering.ts';
import { isRuled, levelIn, outlineIn, type Style, type Styles } from './styles.ts';
import { childOf, childrenOf, elementsOf, settingOf, switchOf, type XmlElement } from './xml.ts';

/** A paragraph or table of a document, with its numbers written out. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** From 1 for the highest heading; 0 for text. */
  readonly heading: number;
  readonly notes: readonly NoteReference[];
  readonly boxes: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: 'table';
  /** True where lines part the cells, or the first row repeats on each page: a letterhead has neither. */
  readonly ruled: boolean;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  /** The columns of the grid that it takes. */
  readonly span: number;
  /** Empty in a cell that only goes on with the one above. */
  readonly blocks: readonly Block[];
}

/** What turns elements into blocks: the styles, and the counts so far. */
export interface BlockReader {
  /** The blocks of a body, a cell, a note, a header or a text box. */
  read(container: XmlElement): Block[];
}

export function blockReader(styles: Styles, numbers: NumberCounter): BlockReader {
  const read = (container: XmlElement): Block[] => {
    const blocks: Block[] = [];
    let joined: XmlElement[] = [];
    for (const element of bodyElements(container)) {
      if (element.name === 'w:tbl') {
        blocks.push(readTable(element));
        continue;
      }
      joined.push(element);
      // Where the mark that ends a paragraph was deleted, it goes on with the next, whose properties count.
      if (isMarkDeleted(element)) continue;
      blocks.push(...readParagraph(joined, element));
      joined = [];
    }
    const last = joined.at(-1);
    if (last !== undefined) blocks.push(...readParagraph(joined, last));
    return blocks;
  };
  const readParagraph = (parts: readonly XmlElement[], last: XmlElement): Paragraph[] => {
    const properties = childOf(last, 'w:pPr');
    const id = settingOf(properties, 'w:pStyle') ?? styles.paragraph;
    const style = styles.of(id);
    if (CONTENTS_STYLE.test(style.name)) return [];
    const inline = parts.map((part) => readInline(part, style, styles));
    const words = inline.map(({ text }) => text).join('');
    const boxes = inline.flatMap((each) => each.boxes).map(read);
    const number = words.trim() === '' ? '' : (numberOf(properties, id, style) ?? '');
    const text = tidied(number + words);
    const outline = outlineIn(properties) ?? style.outline ?? LOWEST;
    return [
      {
        kind: 'paragraph',
        text,
        heading: outline < HEADINGS && isTitle(text) ? outline + 1 : 0,
        notes: inline.flatMap(({ notes }) => notes),
        boxes,
      },
    ];
  };
  const numberOf = (properties: XmlElement | undefined, id: string | undefined, style: Style): string | undefined => {
    const own = childOf(properties, 'w:numPr');
    const list = settingOf(own, 'w:numId') ?? style.list;
    return list === undefined ? undefined : numbers.next(list, levelIn(own) ?? style.level, id);
  };
  const readTable = (table: XmlElement): Table => {
    const properties = childOf(table, 'w:tblPr');
    const rows = wrapped(table, 'w:tr').filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined);
    const bordered =
      isRuled(childOf(properties, 'w:tblBorders')) ?? styles.of(settingOf(properties, 'w:tblStyle')).ruled;
    const repeats = rows.some((row) => switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') === true);
    const cells = rows.map((row) => wrapped(row, 'w:tc').map(readCell));
    const ruled = bordered || repeats || rows.some((row) => wrapped(row, 'w:tc').some(hasLines));
    return { kind: 'table', ruled, rows: cells };
  };
  const readCell = (cell: XmlElement): Cell => {
    const properties = childOf(cell, 'w:tcPr');
    const merge = childOf(properties, 'w:vMerge');
    const goesOn = merge !== undefined && merge.attributes.get('w:val') !== 'restart';
    const span = Number(settingOf(properties, 'w:gridSpan') ?? 1);
    return { span: span >= 1 && span <= WIDEST ? span : 1, blocks: goesOn ? [] : read(cell) };
  };
  return { read };
}

/** The text of table of contents is written again where it belongs. */
const CONTENTS_STYLE = /^(?:toc|mục lục) (?:\d|heading)/u;
const LOWEST = 9;
/** Markdown has six levels of headings. */
const HEADINGS = 6;
const WIDEST = 64;

/** Paragraphs and tables, out of whatever wraps them. */
function bodyElements(container: XmlElement): XmlElement[] {
  return elementsOf(container).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element];
    if (element.name === 'mc:AlternateContent') return bodyElements(branchOf(element));
    return WRAPPERS.has(element.name) ? bodyElements(element) : [];
  });
}

/** Rows of a table, cells of a row. */
function wrapped(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? wrapped(element, name) : [];
  });
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
}

function hasLines(cell: XmlElement): boolean {
  return childrenOf(childOf(cell, 'w:tcPr'), 'w:tcBorders').some((borders) => isRuled(borders) === true);
}

/** A heading that is as long as a paragraph, or ends as a sentence does, is text in the wrong style. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE_END.test(text) && !text.includes('\n');
}

const LONGEST_TITLE = 250;
const SENTENCE_END = /\p{L}{2}[.;:,]$/u;

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
