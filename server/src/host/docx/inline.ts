import type { Style, Styles } from './styles.ts';
import { childOf, elementsOf, firstBelow, settingOf, switchOf, type XmlElement } from './xml.ts';

/** What the content of a paragraph comes to. A line break is "\n", a tab "\t". */
export interface InlineText {
  readonly text: string;
  /** The notes that are referred to, in their order. */
  readonly notes: readonly NoteReference[];
  /** The contents of text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Reads the text of a paragraph as it stands when all tracked changes are accepted, without hidden words. */
export function readInline(paragraph: XmlElement, style: Style, styles: Styles): InlineText {
  const parts: string[] = [];
  const notes: NoteReference[] = [];
  const boxes: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of elementsOf(element)) {
      if (DROPPED.has(child.name)) continue;
      if (child.name === 'w:r') readRun(child);
      else if (child.name === 'm:t') parts.push(wordsOf(child));
      else if (child.name === 'mc:AlternateContent') visit(branchOf(child));
      else if (CONTAINERS.has(child.name) || child.name.startsWith('m:')) visit(child);
    }
  };
  const readRun = (run: XmlElement): void => {
    const properties = childOf(run, 'w:rPr');
    const named = settingOf(properties, 'w:rStyle');
    const own = named === undefined ? style : styles.of(named);
    if (switchOf(properties, 'w:vanish') ?? (own.hidden || style.hidden)) return;
    const capitals = switchOf(properties, 'w:caps') ?? (own.capitals || style.capitals);
    const from = parts.length;
    readPieces(run);
    if (capitals) for (let at = from; at < parts.length; at += 1) parts[at] = (parts[at] ?? '').toUpperCase();
  };
  const readPieces = (run: XmlElement): void => {
    for (const piece of elementsOf(run)) {
      const characters = CHARACTERS[piece.name];
      if (characters !== undefined) parts.push(characters);
      else if (piece.name === 'w:t' || piece.name === 'm:t') parts.push(wordsOf(piece));
      else if (piece.name === 'w:footnoteReference' || piece.name === 'w:endnoteReference')
        notes.push({
          kind: piece.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          id: piece.attributes.get('w:id') ?? '',
        });
      else if (piece.name === 'mc:AlternateContent') readPieces(branchOf(piece));
      else if (DRAWN.has(piece.name)) boxes.push(...boxesIn(piece));
    }
  };
  visit(paragraph);
  return { text: parts.join(''), notes, boxes };
}

/** What was deleted or moved away, and what is no text of the draft. */
const DROPPED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:sdtPr', 'w:rubyPr', 'w:rt']);
const CONTAINERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);
const DRAWN: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
};

/** The same content for newer and older programs: the first branch that has a text box, else the first. */
export function branchOf(alternatives: XmlElement): XmlElement {
  const branches = elementsOf(alternatives);
  const boxed = branches.find((branch) => firstBelow(branch, 'w:txbxContent') !== undefined);
  return boxed ?? branches[0] ?? alternatives;
}

/** The text boxes of a drawing; one within another belongs to that. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  return elementsOf(drawing).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    return boxesIn(child.name === 'mc:AlternateContent' ? branchOf(child) : child);
  });
}

/** Space at the ends counts only where the file says so. */
function wordsOf(element: XmlElement): string {
  const words = element.children.filter((child) => typeof child === 'string').join('');
  const kept = element.attributes.get('xml:space') === 'preserve';
  return (kept ? words : words.replace(OUTER_SPACE, '')).replace(LINE_ENDS, ' ');
}

const OUTER_SPACE = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/gu;
const LINE_ENDS = /[\r\n\u2028\u2029]+/gu;
