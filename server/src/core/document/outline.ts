import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Lead, Passage } from './draft.ts';

/** Keeps track of the headings and list items under which the next line stands. */
export interface Outline {
  /** Takes in the next line and says what it is and what leads it. */
  place(
    text: string,
    line: Span,
    tokens: readonly Token[],
  ): { readonly kind: Passage['kind']; readonly leads: readonly Lead[] };
  /** The leads of whatever comes now without being a line of its own (a table's cells). */
  leads(): readonly Lead[];
}

export function startOutline(): Outline {
  const open: { readonly rank: number; readonly lead: Lead }[] = [];
  const leads = (): readonly Lead[] => open.map(({ lead }) => lead).reverse();
  const closeFrom = (rank: number): void => {
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  };
  return {
    leads,
    place(text, line, tokens) {
      const label = readLabel(text, line, tokens);
      if (label === undefined) {
        // Prose after a list no longer belongs to an introduction, nor to an item that is itself a full sentence.
        while ((open.at(-1)?.rank ?? -1) >= RANK.introduction && !isTitle(open.at(-1)?.lead.tokens)) open.pop();
        const before = leads();
        if (endsWithColon(tokens)) {
          const rank = Math.max(RANK.introduction, (open.at(-1)?.rank ?? 0) + JUST_BELOW);
          open.push({ rank, lead: { kind: 'introduction', tokens } });
        }
        return { kind: 'paragraph', leads: before };
      }
      closeFrom(label.rank);
      const before = leads();
      const kind = label.heading ? 'heading' : 'item';
      open.push({ rank: label.rank, lead: { kind: label.heading ? 'heading' : 'introduction', tokens } });
      return { kind, leads: before };
    },
  };
}

interface Label {
  readonly rank: number;
  readonly heading: boolean;
}

/** Lower ranks hold higher ones. Markdown headings take their level; the units of a legal text come in the order of Luật 64/2025/QH15, Điều 7. */
const RANK = {
  markdown: 0,
  phần: 10,
  chương: 11,
  mục: 12,
  điều: 14,
  roman: 15,
  introduction: 16,
  clause: 20,
  subClause: 21,
  point: 22,
  dash: 23,
  plus: 24,
} as const;

/** What puts an introduction under the titled item in which it stands, and above that item's own points. */
const JUST_BELOW = 0.5;

const ROMAN = /^[IVXLC]{1,6}$/u;

function readLabel(text: string, line: Span, tokens: readonly Token[]): Label | undefined {
  const level = markdownLevel(text, line);
  if (level > 0) return { rank: RANK.markdown + level, heading: true };
  const [first, second, third] = tokens;
  if (first === undefined) return undefined;
  const numbered = second !== undefined && (second.kind === 'number' || ROMAN.test(second.text));
  switch (first.lower) {
    case 'phần':
    case 'chương':
    case 'mục':
    case 'điều':
      if (
        numbered &&
        first.text !== first.lower &&
        (third === undefined || third.kind === 'mark' || third.gap === 'line')
      ) {
        return { rank: RANK[first.lower], heading: true };
      }
      return undefined;
    case '-':
    case '•':
    case '·':
      return { rank: RANK.dash, heading: false };
    case '+':
      return { rank: RANK.plus, heading: false };
    default:
      return readNumeral(first, second);
  }
}

function readNumeral(first: Token, second: Token | undefined): Label | undefined {
  if (second === undefined || second.kind !== 'mark' || second.gap !== 'none') return undefined;
  if (second.text === '.' && ROMAN.test(first.text)) return { rank: RANK.roman, heading: true };
  if (first.kind === 'number' && (second.text === '.' || second.text === ')' || second.text === '/')) {
    if (second.text === '/' || !LABEL_NUMBER.test(first.text)) return undefined;
    return { rank: first.text.includes('.') ? RANK.subClause : RANK.clause, heading: false };
  }
  if (second.text === ')' && first.kind === 'word' && first.text.length === 1)
    return { rank: RANK.point, heading: false };
  return undefined;
}

const LABEL_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,3}$/u;

/** The number of "#" that open a Markdown heading; 0 for any other line. */
export function markdownLevel(text: string, line: Span): number {
  let level = 0;
  while (level < 6 && text[line.start + level] === '#') level += 1;
  return level > 0 && /\s/u.test(text[line.start + level] ?? '') ? level : 0;
}

function endsWithColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':';
}

/** True for an item that names what follows ("1. Về kinh tế số"), not for one that is a sentence or an introduction. */
function isTitle(tokens: readonly Token[] | undefined): boolean {
  const last = tokens?.at(-1)?.text;
  return last !== undefined && last !== '.' && last !== ';' && last !== ',' && last !== '/' && last !== ':';
}
