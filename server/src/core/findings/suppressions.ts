import type { Draft, Passage } from '../document/draft.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/**
 * A comment of the author that takes findings out of the report: `<!-- bỏ qua outdated-target: trích nguyên văn -->` before
 * the paragraph that it is for, `<!-- bỏ qua cả tệp RULE: … -->` anywhere for the whole draft.
 */
export interface Suppression {
  /** What stands between the marks of the comment. */
  readonly span: Span;
  /** The comment with its marks. */
  readonly comment: Span;
  readonly rules: readonly SuppressedRule[];
  /** Why; a suppression without a reason suppresses nothing. */
  readonly reason: string | undefined;
  /** The paragraph or table that it is for; undefined where none follows, and the whole text for a file. */
  readonly target: Span | undefined;
}

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

/** The suppressions of a draft, in the order of the text. Comments that begin with other words are no suppressions. */
export function readSuppressions({ text, passages }: Pick<Draft, 'text' | 'passages'>): Suppression[] {
  const suppressions: Suppression[] = [];
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const close = text.indexOf(CLOSE, at + OPEN.length);
    if (close < 0) break;
    const comment = { start: at, end: close + CLOSE.length };
    const found = readComment(text, comment, passages);
    if (found !== undefined) suppressions.push(found);
    at = text.indexOf(OPEN, comment.end);
  }
  return suppressions;
}

const OPEN = '<!--';
const CLOSE = '-->';

function readComment(text: string, comment: Span, passages: readonly Passage[]): Suppression | undefined {
  const inside = { start: comment.start + OPEN.length, end: comment.end - CLOSE.length };
  const tokens = tokenise(text, inside);
  if (!startsWith(tokens, 0, SKIP)) return undefined;
  const wholeFile = startsWith(tokens, SKIP.length, WHOLE_FILE);
  const first = SKIP.length + (wholeFile ? WHOLE_FILE.length : 0);
  const colon = tokens.findIndex(({ text: mark }, index) => index >= first && mark === ':');
  const reason = colon < 0 ? '' : text.slice(tokens[colon]?.end ?? inside.end, inside.end).trim();
  return {
    span: trimmed(text, inside),
    comment,
    rules: rulesIn(tokens.slice(first, colon < 0 ? tokens.length : colon)),
    reason: reason === '' ? undefined : reason,
    target: wholeFile ? { start: 0, end: text.length } : paragraphAfter(comment.end, passages),
  };
}

const SKIP = ['bỏ', 'qua'];
const WHOLE_FILE = ['cả', 'tệp'];

function startsWith(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[from + index]?.lower === word);
}

/** Ids are what stands between commas; one may be of any characters, so that a misspelt one is seen as one. */
function rulesIn(tokens: readonly Token[]): SuppressedRule[] {
  const rules: SuppressedRule[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.text !== ',') continue;
    const [first, last] = [tokens[from], tokens[at - 1]];
    if (at > from && first !== undefined && last !== undefined) {
      const id = tokens
        .slice(from, at)
        .map((token) => token.text)
        .join('');
      rules.push({ id, span: { start: first.start, end: last.end } });
    }
    from = at + 1;
  }
  return rules;
}

/** The first passage behind the comment; of a table, all its cells. */
function paragraphAfter(offset: number, passages: readonly Passage[]): Span | undefined {
  const index = passages.findIndex(({ start }) => start >= offset);
  const first = passages[index];
  if (first === undefined) return undefined;
  let last = first;
  for (let at = index + 1; last.kind === 'cell' && passages[at]?.kind === 'cell'; at += 1) last = passages[at] ?? last;
  return { start: first.start, end: last.end };
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}
