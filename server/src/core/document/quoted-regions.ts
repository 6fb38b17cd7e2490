import type { Span } from '../text/span.ts';
import { skipMarkup } from './scan.ts';

/**
 * For each paragraph, 1 where it begins inside the words of another text: an amending law writes “Điều 5. …” over several
 * paragraphs, from the mark that opens the new wording (at the head of a paragraph or after a colon) to the one that
 * closes it. A mark that nothing closes opens nothing. A quotation inside a quotation does not reach over paragraphs.
 */
export function quotedRegions(text: string, paragraphs: readonly Span[]): Uint8Array {
  const inside = new Uint8Array(paragraphs.length);
  if (!QUOTATION.test(text)) return inside;
  const balances = paragraphs.map((paragraph) => (hasMark(text, paragraph) ? balanceOf(text, paragraph) : EVEN));
  const closings = nextClosings(balances);
  let open = false;
  for (const [index, { closes, opens, straight }] of balances.entries()) {
    inside[index] = open ? 1 : 0;
    if (open && (closes || (straight && !opens))) open = false;
    else if (!open && straight && opens && closings.straight[index + 1] !== undefined) open = true;
    if (opens && !straight && closings.curly[index + 1] !== undefined) open = true;
  }
  return inside;
}

/** Few paragraphs hold a mark at all, and the others are told from them at the speed of a search. */
function hasMark(text: string, { start, end }: Span): boolean {
  return MARK.test(text.slice(start, end));
}

/** Whether two states of a paragraph open and close the same for the paragraphs behind it. */
export function balanceAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => balanceOf(words, { start: 0, end: words.length }));
  return one?.closes === other?.closes && one?.opens === other?.opens && one?.straight === other?.straight;
}

/** What a paragraph leaves behind of the marks in it. */
interface Balance {
  /** It holds a closing mark that nothing in it opened. */
  readonly closes: boolean;
  /** It holds an opening mark, at its head or after a colon, that nothing in it closed. */
  readonly opens: boolean;
  /** The mark left over is the straight one, which opens and closes alike. */
  readonly straight: boolean;
}

const EVEN: Balance = { closes: false, opens: false, straight: false };

function balanceOf(text: string, { start, end }: Span): Balance {
  const head = skipMarkup(text, start, end);
  let depth = 0;
  let closes = false;
  let openedAt = -1;
  let straightAt = -1;
  for (let at = head; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isNoMark(code)) continue;
    if (code === STRAIGHT) straightAt = straightAt < 0 ? at : -1;
    else if (OPENING.has(code)) {
      if (depth === 0) openedAt = at;
      depth += 1;
    } else if (CLOSING.has(code)) {
      if (depth === 0) closes = true;
      else depth -= 1;
    }
  }
  if (straightAt >= 0) return { closes, opens: introduces(text, head, straightAt), straight: true };
  return { closes, opens: depth > 0 && introduces(text, head, openedAt), straight: false };
}

/** Most characters are letters, and told from all quotation marks by their size. */
function isNoMark(code: number): boolean {
  return (
    (code !== STRAIGHT && code < FIRST_WIDE) || (code > LAST_LATIN_MARK && code < FIRST_CURLY) || code > LAST_CURLY
  );
}

const FIRST_WIDE = 0xab;
const LAST_LATIN_MARK = 0xbb;
const FIRST_CURLY = 0x2018;
const LAST_CURLY = 0x201f;

/** True for a mark at the head of a paragraph or behind a colon. */
function introduces(text: string, head: number, at: number): boolean {
  if (at === head) return true;
  let before = at - 1;
  while (before > head && SPACE.has(text.charCodeAt(before))) before -= 1;
  return text[before] === ':';
}

/** For each paragraph, the first one from it on that closes what an earlier one opened. */
function nextClosings(balances: readonly Balance[]): Record<'curly' | 'straight', (number | undefined)[]> {
  const curly: (number | undefined)[] = new Array(balances.length + 1);
  const straight: (number | undefined)[] = new Array(balances.length + 1);
  for (let index = balances.length - 1; index >= 0; index -= 1) {
    const balance = balances[index];
    curly[index] = balance?.closes ? index : curly[index + 1];
    straight[index] = balance?.straight ? index : straight[index + 1];
  }
  return { curly, straight };
}

const MARK = /["“‟„«”»]/u;
const QUOTATION = /["“‟„«]/u;
const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const STRAIGHT = 0x22;
const OPENING = codes('“‟„«');
const CLOSING = codes('”»');
const SPACE = codes(' \t\u00A0\r\n');
