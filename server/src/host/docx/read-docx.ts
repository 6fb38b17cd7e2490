import { type Block, blockReader } from './blocks.ts';
import type { NoteReference } from './inline.ts';
import { numberCounter } from './numbering.ts';
import { type DocxPackage, openPackage, type PackageFault } from './package.ts';
import type { PlacedStretch } from './place.ts';
import { readStyles } from './styles.ts';
import { textWriter } from './write-text.ts';
import { childOf, childrenOf, elementsOf, type XmlElement } from './xml.ts';

/** The text of a Word document, numbers and notes included, with the place of each stretch of it. */
export interface DocxText {
  readonly text: string;
  readonly stretches: readonly PlacedStretch[];
}

/** Reads a .docx file: the body, then its notes, then headers and footers, each of the same words once. */
export function readDocx(bytes: Uint8Array): DocxText | PackageFault {
  const opened = openPackage(bytes);
  if (typeof opened === 'string') return opened;
  const body = childOf(opened.document, 'w:body');
  if (body === undefined) return 'no document';
  const styles = readStyles(opened.styles);
  const { read } = blockReader(styles, numberCounter(opened.numbering, styles));
  const writer = textWriter();
  const blocks = read(body);
  writer.write(blocks, { kind: 'body' });
  for (const { kind, number, note } of notesOf(blocks, opened))
    writer.write(read(note), { kind: 'note', note: kind, number });
  const seen = new Set<string>();
  for (const { kind, part } of marginalsOf(opened, body)) {
    const marginal = read(part).filter((block) => isNew(block, seen));
    writer.write(marginal, { kind });
  }
  return writer.finish();
}

interface NumberedNote {
  readonly kind: NoteReference['kind'];
  readonly number: number;
  readonly note: XmlElement;
}

/** Footnotes are numbered by the order of their references, and endnotes apart from them. */
function notesOf(blocks: readonly Block[], { footnotes, endnotes }: DocxPackage): readonly NumberedNote[] {
  const parts = { footnote: notesById(footnotes, 'w:footnote'), endnote: notesById(endnotes, 'w:endnote') };
  const counts = { footnote: 0, endnote: 0 };
  const met = new Set<string>();
  return blocks.flatMap(referencesIn).flatMap(({ kind, id }) => {
    const note = parts[kind].get(id);
    if (note === undefined || met.has(`${kind} ${id}`)) return [];
    met.add(`${kind} ${id}`);
    counts[kind] += 1;
    return [{ kind, number: counts[kind], note }];
  });
}

function notesById(part: XmlElement | undefined, name: string): ReadonlyMap<string, XmlElement> {
  return new Map(childrenOf(part, name).map((note) => [note.attributes.get('w:id') ?? '', note]));
}

function referencesIn(block: Block): readonly NoteReference[] {
  if (block.kind === 'paragraph') return [...block.notes, ...block.boxes.flat().flatMap(referencesIn)];
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(referencesIn)));
}

interface Marginal {
  readonly kind: 'header' | 'footer';
  readonly part: XmlElement;
}

/** The headers and footers that sections name, in the order of the sections. */
function marginalsOf({ marginals }: DocxPackage, body: XmlElement): readonly Marginal[] {
  return sectionsIn(body).flatMap((section) =>
    elementsOf(section).flatMap(({ name, attributes }): Marginal[] => {
      const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : undefined;
      const part = marginals.get(attributes.get('r:id') ?? '');
      return kind === undefined || part === undefined ? [] : [{ kind, part }];
    }),
  );
}

function sectionsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    return child.name === 'w:p' || child.name === 'w:pPr' ? sectionsIn(child) : [];
  });
}

/** Page numbers are nobody's words, and what stands on every page is said once. */
function isNew(block: Block, seen: Set<string>): boolean {
  const text = block.kind === 'paragraph' ? block.text : JSON.stringify(block);
  if (!LETTERS.test(text) || seen.has(text)) return false;
  seen.add(text);
  return true;
}

const LETTERS = /\p{L}{2}/u;
