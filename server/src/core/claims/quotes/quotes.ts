import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

/** Words in quotation marks. The span is that of the words without the marks. */
export interface QuotedWords extends Span {
  /** The first token inside the marks and the closing mark, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The marks of some tokens: what they close, and what they leave for the paragraphs around. */
export interface QuotationMarks {
  /** The outermost quotations, in text order. */
  readonly quotes: readonly QuotedWords[];
  /** The first mark that opens a quotation and is not closed here, outside of all that are. */
  readonly unclosed: number | undefined;
  /** The first mark that closes a quotation that was not opened here. */
  readonly unopened: number | undefined;
}

/** The outermost quotations of one line; inner ones belong to them. A mark that is never closed opens nothing. */
export function readQuotes(tokens: readonly Token[]): readonly QuotedWords[] {
  return readQuotationMarks(tokens).quotes;
}

/** Pairs the marks in one pass with a stack: linear, however deep they nest and however many are never closed. */
export const readQuotationMarks = kept((tokens: readonly Token[]): QuotationMarks => {
  const stack: OpenMark[] = [];
  const pairs: { readonly open: number; readonly close: number }[] = [];
  let unopened: number | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark' || !(token.text in DIRECTION)) continue;
    const direction = directionOf(tokens, at);
    if (direction !== 'opens') {
      const opener = openerOf(stack, token.text, at);
      if (opener !== undefined) {
        stack.length = opener.depth;
        if (at > opener.at + 1) pairs.push({ open: opener.at, close: at });
        continue;
      }
      if (direction === 'closes' && !SINGLE.has(token.text)) unopened ??= at;
    }
    if (direction !== 'closes' && !repeatsOpening(stack, token)) stack.push({ mark: token.text, at });
  }
  const quotes = outermost(tokens, pairs);
  return { quotes, unclosed: firstOutside(stack, quotes), unopened };
});

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

type Direction = 'opens' | 'closes' | 'either' | 'neither';

/** What a mark does by its shape; the surroundings decide the rest. */
const DIRECTION: Readonly<Record<string, Direction>> = {
  '“': 'opens',
  '„': 'opens',
  '«': 'opens',
  '‘': 'opens',
  '”': 'closes',
  '»': 'closes',
  '’': 'closes',
  '"': 'either',
  "'": 'either',
};

/** The marks that close what a mark opens. Some keyboards close “ with " or open with ”. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '“': '”"',
  '”': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  '"': '"”',
  "'": "'",
};

const SINGLE: ReadonlySet<string> = new Set(['‘', '’', "'"]);
/** Before these a mark that looks both ways has closed something, behind those it has opened something. */
const CLOSING_PUNCTUATION: ReadonlySet<string> = new Set([...'.,;:!?…)]/']);
const OPENING_PUNCTUATION: ReadonlySet<string> = new Set([...'([/“‘"«:']);
/** A quotation runs over a few paragraphs at most. */
const LONGEST_QUOTE = 600;
/** Deeper than this nobody quotes. */
const DEEPEST = 8;

function directionOf(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at];
  const shape = DIRECTION[token?.text ?? ''] ?? 'neither';
  if (token === undefined || shape === 'neither') return 'neither';
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const glued = token.gap === 'none' && before !== undefined;
  const leads = next !== undefined && next.gap === 'none' && !CLOSING_PUNCTUATION.has(next.text);
  if (SINGLE.has(token.text)) return directionOfSingle(shape, glued && before.kind !== 'mark', glued, leads);
  if (token.text === '”') return !glued && leads ? 'either' : 'closes';
  if (token.text === '“') return glued && before.kind !== 'mark' && !leads ? 'either' : 'opens';
  if (shape !== 'either') return shape;
  const opened = !glued || OPENING_PUNCTUATION.has(before.text);
  if (opened && (leads || glued)) return 'opens';
  return opened || leads ? 'either' : 'closes';
}

/** A single mark within or behind a word may be an apostrophe ("K’Sor", "5'"): it opens nothing and closes only what is open. */
function directionOfSingle(shape: Direction, behindWord: boolean, glued: boolean, leads: boolean): Direction {
  if (behindWord && leads) return 'neither';
  if (shape === 'opens') return 'opens';
  if (shape === 'closes') return 'closes';
  return glued ? 'closes' : leads ? 'opens' : 'neither';
}

/** The opening mark that a closing one belongs to, and how many are open outside of it. Single marks close the last one only. */
function openerOf(
  stack: readonly OpenMark[],
  mark: string,
  at: number,
): { readonly at: number; readonly depth: number } | undefined {
  const least = SINGLE.has(mark) ? stack.length - 1 : Math.max(0, stack.length - DEEPEST);
  for (let depth = stack.length - 1; depth >= least; depth -= 1) {
    const open = stack[depth];
    if (open === undefined || at - open.at > LONGEST_QUOTE) return undefined;
    if (CLOSED_BY[open.mark]?.includes(mark)) return { at: open.at, depth };
  }
  return undefined;
}

/** A quotation of several paragraphs has its opening mark repeated at the head of each. */
function repeatsOpening(stack: readonly OpenMark[], token: Token): boolean {
  return token.gap === 'line' && stack.at(-1)?.mark === token.text && token.text === '“';
}

/** The first open mark that stands in no quotation; both lists are in text order. */
function firstOutside(stack: readonly OpenMark[], quotes: readonly QuotedWords[]): number | undefined {
  let next = 0;
  for (const { at, mark } of stack) {
    if (SINGLE.has(mark)) continue;
    while ((quotes[next]?.endToken ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if (at < (quotes[next]?.firstToken ?? Number.POSITIVE_INFINITY)) return at;
  }
  return undefined;
}

function outermost(
  tokens: readonly Token[],
  pairs: readonly { readonly open: number; readonly close: number }[],
): QuotedWords[] {
  const quotes: QuotedWords[] = [];
  for (let index = pairs.length - 1, least = Number.POSITIVE_INFINITY; index >= 0; index -= 1) {
    const { open, close } = pairs[index] ?? { open: 0, close: 0 };
    if (close > least) continue;
    least = open;
    const first = tokens[open + 1];
    const last = tokens[close - 1];
    if (first === undefined || last === undefined) continue;
    quotes.push({ start: first.start, end: last.end, firstToken: open + 1, endToken: close });
  }
  return quotes.reverse();
}
