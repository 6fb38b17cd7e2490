import { bytesOfList, type NumberLists, packLists, readList } from '../../../core/text/number-lists.ts';
import { type PackedStrings, packStrings, stringAt } from '../../../core/text/packed-strings.ts';

/**
 * Many texts as rows of numbers, in two fifths of their bytes. A text is cut into words and what stands between them; a single
 * space between two words goes without saying. What recurs is named by its number, the most frequent first, as these take a byte
 * or two; what does not is spelled out.
 */
export interface PackedTexts {
  readonly pieces: PackedStrings;
  /** The number of each piece and `FIRST` more, or `SPELLED`, a length and so many UTF-16 code units. */
  readonly rows: NumberLists;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  const counts = new Map<string, number>();
  for (const text of texts) for (const piece of piecesOf(text)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const recurring = [...counts].filter(([, count]) => count >= FEWEST).sort(([, a], [, b]) => b - a);
  const codes = new Map(recurring.map(([piece], number) => [piece, number + FIRST]));
  const rows = texts.map((text) => {
    const row: number[] = [];
    for (const piece of piecesOf(text)) {
      const code = codes.get(piece);
      if (code !== undefined) row.push(code);
      else {
        row.push(SPELLED, piece.length);
        for (let at = 0; at < piece.length; at += 1) row.push(piece.charCodeAt(at));
      }
    }
    return row;
  });
  return { pieces: packStrings(recurring.map(([piece]) => piece)), rows: packLists(rows) };
}

/** Gives back the texts by their numbers; of the others none is touched. */
export function openTexts({ pieces, rows }: PackedTexts): (index: number) => string {
  let row = new Uint32Array(0);
  const known: string[] = [];
  const pieceAt = (number: number): string => {
    const piece = known[number] ?? stringAt(pieces, number);
    known[number] = piece;
    return piece;
  };
  return (index) => {
    // It grows with what is read: to look for the longest of a hundred thousand takes longer than to read some.
    const most = bytesOfList(rows, index);
    if (most > row.length) row = new Uint32Array(most * 2);
    const count = readList(rows, index, row);
    let text = '';
    let isBehindWord = false;
    for (let at = 0; at < count; ) {
      const code = row[at] ?? SPELLED;
      const end = code === SPELLED ? at + 2 + (row[at + 1] ?? 0) : at + 1;
      const piece = code === SPELLED ? String.fromCharCode(...row.subarray(at + 2, end)) : pieceAt(code - FIRST);
      const isWord = isWordUnit(piece.charCodeAt(0));
      if (isWord && isBehindWord) text += ' ';
      text += piece;
      isBehindWord = isWord;
      at = end;
    }
    return text;
  };
}

/** What recurs less often takes more room in the list of pieces than spelled out. */
const FEWEST = 3;
const SPELLED = 0;
const FIRST = 1;
/** In UTF-16 code units; a longer word has nothing between its parts. */
const LONGEST = 64;

/** Words and what stands between them; the space between two words is left out, and nothing stands between two parts of a word. */
function* piecesOf(text: string): Generator<string, void> {
  let isBehindWord = false;
  let isSpaceLeftOut = false;
  for (let at = 0; at < text.length; ) {
    const from = at;
    const isWord = isWordUnit(text.charCodeAt(from));
    while (at < text.length && at - from < LONGEST && isWordUnit(text.charCodeAt(at)) === isWord) at += 1;
    if (isWord && isBehindWord && !isSpaceLeftOut) yield '';
    isSpaceLeftOut = isBehindWord && isSpace(text, from, at) && isWordUnit(text.charCodeAt(at));
    if (isSpaceLeftOut) continue;
    yield text.slice(from, at);
    isBehindWord = isWord;
  }
}

function isSpace(text: string, from: number, to: number): boolean {
  return to === from + 1 && text.charCodeAt(from) === SPACE;
}

const SPACE = 0x20;

/** Letters and digits, and whatever else is beyond ASCII but the marks of print. */
function isWordUnit(unit: number): boolean {
  if (unit < FIRST_BEYOND_SIGNS)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit < FIRST_MARK || unit > LAST_MARK;
}

const FIRST_BEYOND_SIGNS = 0xc0;
/** The block of general punctuation: dashes, quotation marks, dots. */
const FIRST_MARK = 0x2000;
const LAST_MARK = 0x206f;
