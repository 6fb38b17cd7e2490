import type { Block, Cell, Paragraph, Table } from './blocks.ts';
import type { Place, PlacedStretch } from './place.ts';

/** Writes blocks as the text that the core parses, and remembers where each stretch of it came from. */
export interface TextWriter {
  write(blocks: readonly Block[], place: Place): void;
  finish(): { readonly text: string; readonly stretches: readonly PlacedStretch[] };
}

export function textWriter(): TextWriter {
  const parts: string[] = [];
  const stretches: PlacedStretch[] = [];
  let length = 0;
  let [tables, boxes] = [0, 0];
  const append = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  const placed = (words: string, place: Place): void => {
    if (words !== '') stretches.push({ start: length, end: length + words.length, place });
    append(words);
  };
  /** A blank line keeps the core from joining paragraphs as if a printer had broken them. */
  const paragraph = ({ text, heading }: Paragraph, place: Place): void => {
    if (text === '') return;
    if (length > 0) append('\n');
    if (heading > 0) append(`${'#'.repeat(heading)} `);
    placed(text, place);
    append('\n');
  };
  const table = ({ rows, ruled }: Table): void => {
    const shown = rows.map((row) => row.map((cell) => ({ span: cell.span, text: cellText(cell) })));
    if (shown.every((row) => row.every(({ text }) => text === ''))) return;
    tables += 1;
    if (length > 0) append('\n');
    shown.forEach((row, index) => {
      let column = 1;
      append('|');
      for (const { span, text } of row) {
        append(' ');
        placed(text, { kind: 'cell', table: tables, row: index + 1, column });
        append(` |${'  |'.repeat(span - 1)}`);
        column += span;
      }
      append('\n');
      if (index === 0 && ruled && shown.length > 1 && column > 2) append(`|${'---|'.repeat(column - 1)}\n`);
    });
  };
  const write = (blocks: readonly Block[], place: Place): void => {
    for (const block of blocks) {
      if (block.kind === 'table') table(block);
      else paragraph(block, place);
      for (const box of boxesOf(block)) {
        boxes += 1;
        write(box, { kind: 'text box', number: boxes });
      }
    }
  };
  return { write, finish: () => ({ text: parts.join(''), stretches }) };
}

/** What is anchored in a cell is written below its table. */
function boxesOf(block: Block): readonly (readonly Block[])[] {
  if (block.kind === 'paragraph') return block.boxes;
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(boxesOf)));
}

/** The paragraphs of a cell are parted by "<br>", which counts as space; so are the cells of a table within it. */
function cellText({ blocks }: Cell): string {
  return blocks
    .map(linesOf)
    .filter((lines) => lines !== '')
    .join('<br>');
}

function linesOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text.replaceAll('\n', '<br>').replaceAll('|', '\\|');
  return block.rows
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== '')
    .join('<br>');
}
