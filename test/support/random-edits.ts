import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** A number from 0 up to `below`, which is left out. */
export type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32, a public-domain generator). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * What somebody does next to a draft: mostly a letter or a word typed or deleted where she wrote last, now and then a line opened or
 * joined, a number changed, a line copied from another text, taken out, or moved.
 */
export function nextEdit(
  document: TextDocument,
  lines: readonly string[],
  random: Random,
  last: TextDocumentContentChangeEvent | undefined,
): TextDocumentContentChangeEvent {
  const pick = <T>(list: readonly [T, ...T[]]): T => list[random(list.length)] ?? list[0];
  const near = last !== undefined && 'range' in last && random(4) > 0 ? last.range.start.line : undefined;
  const line = Math.min(near ?? random(document.lineCount), document.lineCount - 1);
  const { end } = document.getLineRange(line);
  const at = { line, character: random(end.character + 1) };
  const to = (character: number) => ({ line, character: Math.min(end.character, character) });
  const start = { line, character: 0 };
  const below = line + 1 < document.lineCount ? { line: line + 1, character: 0 } : end;
  const borrowed = lines[random(lines.length)] ?? '';
  switch (random(10)) {
    case 0:
      return { range: { start: at, end: at }, text: '\n' };
    case 1:
      return { range: { start: end, end: below }, text: '' };
    case 2:
      return { range: { start, end: start }, text: `${borrowed}\n` };
    case 3:
      return { range: { start, end: below }, text: '' };
    case 4:
      return { range: { start: at, end: to(at.character + 1 + random(12)) }, text: '' };
    case 5:
      return { range: { start: at, end: to(at.character + 2) }, text: `${random(100)}` };
    case 6:
      return { range: { start: at, end: at }, text: pick(MARKS) };
    default:
      return { range: { start: at, end: at }, text: pick(WORDS) };
  }
}

const MARKS = [
  '“',
  '”',
  '"',
  '. ',
  '; ',
  ': ',
  '(',
  ')',
  '<!-- ',
  ' -->',
  '|',
  '**',
  '# ',
  '1. ',
  'a) ',
  'Điều 3. ',
  '\n\n',
  '- ',
] as const;
const WORDS = [
  'a',
  'đ',
  ' ',
  ' không',
  ' năm 2026',
  ' 70%',
  ' tỉnh',
  ' ngày 15/3/2026',
  ' khoản 2 Điều 5',
  'e\u0302\u0301',
  ' Sở A chủ trì',
] as const;
