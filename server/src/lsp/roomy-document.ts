import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/text/edit.ts';
import { type LongText, longText } from './long-text.ts';

/**
 * A document whose lines have room behind them: what is typed takes room of its own line, and all lines below stay at the
 * offsets at which they were, so that what was read of them holds. The room is white space before the end of a line, which no
 * reader sees; offsets are those of the text with it (`getText`), positions those of the text that was written.
 */
export interface RoomyDocument extends TextDocument {
  /** The same thing as long as every line begins where it began. */
  readonly lines: object;
  /** All of `getText()`, for whoever needs some of it. */
  readonly content: LongText;
  /** The last change, where it moved no line. */
  readonly edit: EditOf | undefined;
  /** The same text as another version. */
  as(version: number): RoomyDocument;
  /** Another document, with the change made; its positions are within the text. */
  changed(change: TextDocumentContentChangeEvent): RoomyDocument;
}

/** A change of one content into another. */
interface EditOf extends Edit {
  readonly of: LongText;
}

export function isRoomy(document: TextDocument): document is RoomyDocument {
  return 'changed' in document;
}

export function createRoomyDocument(uri: string, languageId: string, version: number, text: string): RoomyDocument {
  return documentOf({ uri, languageId, version }, layOut(text));
}

/** The text of any document as it was written, without the room. */
export function writtenText(document: TextDocument): string {
  if (!isRoomy(document)) return document.getText();
  const lines = Array.from({ length: document.lineCount }, (_, line) => line);
  return lines.map((line) => document.getText(document.getLineRange(line)) + document.getEOLCharacters(line)).join('');
}

/** The length of any document's text with the room, in UTF-16 code units. */
export function lengthOfText(document: TextDocument): number {
  return isRoomy(document) ? document.content.length : document.getText().length;
}

/** The same as `getText().slice(start, end)`. */
export function sliceOf(document: TextDocument, start: number, end: number): string {
  return isRoomy(document) ? document.content.slice(start, end) : document.getText().slice(start, end);
}

type Identity = Pick<TextDocument, 'uri' | 'languageId' | 'version'>;

/** A text with room, and its lines. */
interface Layout {
  readonly text: LongText;
  /** Where each line begins, and behind them the end of the text. */
  readonly starts: Uint32Array;
  /** How much of each line was written, its end left aside. */
  readonly lengths: Uint32Array;
  readonly edit: EditOf | undefined;
}

/** In UTF-16 code units, behind each line with words: a few words. An empty line takes that of the line above. */
const ROOM = 32;

/** Made at a place where there is not enough: what stands below moves once, and then not for a page. */
const MORE_ROOM = 2048;

function documentOf(identity: Identity, layout: Layout): RoomyDocument {
  const { text, starts, lengths, edit } = layout;
  const offsetAt = ({ line, character }: Position): number => {
    if (line >= lengths.length) return text.length;
    return (starts[line] ?? 0) + Math.min(character, lengths[line] ?? 0);
  };
  return {
    ...identity,
    lines: starts,
    content: text,
    edit,
    lineCount: lengths.length,
    getText: (range) => (range === undefined ? text.whole() : text.slice(offsetAt(range.start), offsetAt(range.end))),
    positionAt(offset) {
      const line = lineOf(layout, offset);
      return { line, character: Math.max(0, Math.min(offset - (starts[line] ?? 0), lengths[line] ?? 0)) };
    },
    offsetAt,
    getLineRange(line) {
      const at = Math.min(Math.max(0, line), lengths.length - 1);
      const character = line < 0 ? 0 : (lengths[at] ?? 0);
      return { start: { line: at, character: 0 }, end: { line: at, character } };
    },
    getEOLCharacters: (line) => lineAt(layout, line)?.end ?? '',
    as: (version) => documentOf({ ...identity, version }, layout),
    changed: (change) =>
      documentOf(identity, 'range' in change ? replaceIn(layout, change.range, change.text) : layOut(change.text)),
  };
}

function lineOf({ starts, lengths }: Layout, offset: number): number {
  let [low, high] = [0, lengths.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function layOut(text: string): Layout {
  const laid = laidOut(linesIn(text).map((line) => ({ ...line, room: line.words.trim() === '' ? 0 : ROOM })));
  return { ...laid, text: longText(laid.text), edit: undefined };
}

/** A line as it was written. */
interface Line {
  readonly words: string;
  readonly end: string;
}

function lineAt({ text, starts, lengths }: Layout, line: number): Line | undefined {
  const [from, length] = [starts[line], lengths[line]];
  if (from === undefined || length === undefined) return undefined;
  const behind = text.slice(from + length, starts[line + 1]);
  return { words: text.slice(from, from + length), end: behind.replace(ROOM_ONLY, '') };
}

/** "\n", "\r\n" and "\r" all end a line; behind the last one there is another, which may be empty. */
function linesIn(text: string): Line[] {
  const parts = text.split(LINE_END);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2) lines.push({ words: parts[at] ?? '', end: parts[at + 1] ?? '' });
  return lines;
}

const LINE_END = /(\r\n|\n|\r)/u;

type Laid = Pick<Layout, 'starts' | 'lengths'> & { readonly text: string };

function laidOut(lines: readonly (Line & { readonly room: number })[]): Laid {
  const starts = new Uint32Array(lines.length + 1);
  const lengths = new Uint32Array(lines.length);
  let [text, at] = ['', 0];
  lines.forEach(({ words, end, room }, index) => {
    starts[index] = at;
    lengths[index] = words.length;
    text += words + ' '.repeat(room) + end;
    at += words.length + room + end.length;
  });
  starts[lines.length] = at;
  return { text, starts, lengths };
}

const ROOM_ONLY = /^ +/u;

/**
 * Lays the lines that a change touches out anew, within their own room and that of the line above; where that is not enough,
 * within that of the lines right below, which then move.
 */
function replaceIn(layout: Layout, { start, end }: Range, inserted: string): Layout {
  const { text, starts, lengths } = layout;
  const first = Math.max(0, start.line - 1);
  const above = first < start.line ? lineAt(layout, first) : undefined;
  const last = lineAt(layout, end.line) ?? NO_LINE;
  const head = (lineAt(layout, start.line) ?? NO_LINE).words.slice(0, start.character);
  const written = head + inserted + last.words.slice(end.character) + last.end;
  const changed = linesIn(above === undefined ? written : above.words + above.end + written);
  // What stands behind the end of the last line is the line below.
  if (last.end !== '') changed.pop();
  const from = starts[first] ?? 0;
  const moved: Line[] = [];
  let behind = end.line + 1;
  let room = (starts[behind] ?? text.length) - from - changed.reduce((sum, line) => sum + lengthOf(line), 0);
  while (room < 0 && moved.length < REACH) {
    const next = lineAt(layout, behind);
    if (next === undefined) break;
    room += (starts[behind + 1] ?? text.length) - (starts[behind] ?? 0) - lengthOf(next);
    moved.push(next);
    behind += 1;
  }
  if (room < 0) room = MORE_ROOM;
  const inner = laidOut(
    [...changed, ...moved].map((line, at) => ({ ...line, room: at === changed.length - 1 ? room : 0 })),
  );
  const to = starts[behind] ?? text.length;
  const by = from + inner.text.length - to;
  const begin = inner.starts.subarray(0, -1).map((at) => at + from);
  const stand = by === 0 && begin.length === behind - first && begin.every((at, index) => at === starts[first + index]);
  const span = { start: from, end: to };
  const changes = by === 0 ? { span, before: text.slice(from, to), after: inner.text } : undefined;
  return {
    text: changes ? text.with(span, inner.text) : longText(text.slice(0, from) + inner.text + text.slice(to)),
    starts: stand
      ? starts
      : joined(
          starts.subarray(0, first),
          begin,
          starts.subarray(behind).map((at) => at + by),
        ),
    lengths: joined(lengths.subarray(0, first), inner.lengths, lengths.subarray(behind)),
    edit: changes && { ...changes, of: text },
  };
}

/** So many lines move at most before room is made. */
const REACH = 64;

function lengthOf({ words, end }: Line): number {
  return words.length + end.length;
}

const NO_LINE: Line = { words: '', end: '' };

function joined(...lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
