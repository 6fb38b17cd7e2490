import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** Words in quotation marks. The span is that of the words without the marks. */
export interface QuotedWords extends Span {
  /** The first token inside the marks and the closing mark, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The outermost quotations of one line; inner ones belong to them. A mark that is never closed opens nothing. */
export function readQuotes(tokens: readonly Token[]): QuotedWords[] {
  const quotes: QuotedWords[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const close = closingIndex(tokens, at);
    if (close === undefined) continue;
    const first = tokens[at + 1];
    const last = tokens[close - 1];
    if (first !== undefined && last !== undefined && close > at + 1) {
      quotes.push({ start: first.start, end: last.end, firstToken: at + 1, endToken: close });
    }
    at = close;
  }
  return quotes;
}

/** The marks that close what a mark opens; a straight mark closes itself. Some keyboards close “ with " or open with ”. */
const CLOSED_BY: Readonly<Record<string, string>> = { '“': '”"', '”': '”', '„': '“”', '«': '»', '‘': '’', '"': '"”' };

/** Quotations in drafts run to a paragraph at most; the bound keeps a thousand unclosed marks cheap. */
const LONGEST_QUOTE = 600;

function closingIndex(tokens: readonly Token[], open: number): number | undefined {
  const mark = tokens[open]?.text ?? '';
  const closing = CLOSED_BY[mark];
  if (closing === undefined || tokens[open]?.kind !== 'mark') return undefined;
  let depth = 0;
  for (let at = open + 1; at < tokens.length && at - open < LONGEST_QUOTE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark') continue;
    if (token.text === mark && mark !== '"' && mark !== '”') depth += 1;
    else if (closing.includes(token.text)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}
