import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Random } from './random.ts';

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
  const near = last !== undefined && 'range' in last && random.below(4) > 0 ? last.range.start.line : undefined;
  const line = Math.min(near ?? random.below(document.lineCount), document.lineCount - 1);
  const { end } = document.getLineRange(line);
  const at = { line, character: random.below(end.character + 1) };
  const to = (character: number) => ({ line, character: Math.min(end.character, character) });
  const start = { line, character: 0 };
  const below = line + 1 < document.lineCount ? { line: line + 1, character: 0 } : end;
  const borrowed = lines[random.below(lines.length)] ?? '';
  switch (random.below(10)) {
    case 0:
      return { range: { start: at, end: at }, text: '\n' };
    case 1:
      return { range: { start: end, end: below }, text: '' };
    case 2:
      return { range: { start, end: start }, text: `${borrowed}\n` };
    case 3:
      return { range: { start, end: below }, text: '' };
    case 4:
      return { range: { start: at, end: to(at.character + 1 + random.below(12)) }, text: '' };
    case 5:
      return { range: { start: at, end: to(at.character + 2) }, text: `${random.below(100)}` };
    case 6:
      return { range: { start: at, end: at }, text: random.pick(MARKS) };
    default:
      return { range: { start: at, end: at }, text: random.pick(WORDS) };
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
