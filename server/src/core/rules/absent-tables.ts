import type { Passage } from '../document/draft.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { RuleContext } from './rule.ts';

/** A reference to a table of the draft that has no caption, and the last table that has one. */
export interface AbsentTable {
  readonly reference: Span;
  readonly last: Passage;
}

/**
 * References to "Bảng 5" in a draft whose captions count "Bảng 1." to "Bảng 4." without a gap. Where they do not, tables are called
 * by another name, lie in files of their own, or count anew in each part.
 */
export function* absentTables({ draft, quotes }: RuleContext): Iterable<AbsentTable> {
  const captions = draft.passages.filter((passage) => captionNumber(passage) !== undefined);
  const last = captions.at(-1);
  if (last === undefined || !captions.every((passage, at) => captionNumber(passage) === at + 1)) return;
  for (const passage of draft.passages)
    for (const [at, token] of passage.tokens.entries()) {
      const number = at === 0 || token.text !== NAME ? undefined : numberAt(passage.tokens, at + 1);
      const label = passage.tokens[at + 1];
      if (number === undefined || label === undefined || number <= captions.length) continue;
      if (
        isElsewhere(passage.tokens, at + 2) ||
        quotes.some(({ quote }) => quote.start <= token.start && token.end <= quote.end)
      )
        continue;
      yield { reference: { start: token.start, end: label.end }, last };
    }
}

const NAME = 'Bảng';

/** The number of "Bảng 2. Kinh phí", "Bảng 2: …" and of "Bảng 2" alone on its line. */
function captionNumber({ tokens }: Passage): number | undefined {
  if (tokens[0]?.lower !== 'bảng') return undefined;
  const number = numberAt(tokens, 1);
  const mark = tokens[2];
  return number !== undefined && (mark === undefined || CLOSES.has(mark.text)) ? number : undefined;
}

const CLOSES: ReadonlySet<string> = new Set(['.', ':', '-', '(']);

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && NUMBER.test(token.text) && token.gap !== 'line' ? Number(token.text) : undefined;
}

const NUMBER = /^\d{1,2}$/u;

/** "Bảng 5 Phụ lục I", "Bảng 5 của Thông tư …", "Bảng 5 QCVN 01": the table of another text. */
function isElsewhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== 'word') return next?.text === '/' || next?.text === '-';
  return next.text !== next.lower || HOLDERS.has(next.lower);
}

const HOLDERS: ReadonlySet<string> = new Set(['của', 'tại', 'trong', 'thuộc', 'ban', 'kèm', 'phụ', 'quy']);
