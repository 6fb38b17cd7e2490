import type { Token } from '../../text/tokens.ts';
import { readQuotationMarks } from '../quotes/quotes.ts';
import type { SpokenPassage } from './ground.ts';

/**
 * Joins the paragraphs over which one quotation runs, so that it is read as one: the first leaves a mark open, the last
 * closes one that it did not open. Everything else stays as it is. Each passage is looked at a bounded number of times.
 */
export function joinQuotedParagraphs(passages: readonly SpokenPassage[]): SpokenPassage[] {
  const joined: SpokenPassage[] = [];
  const marks = passages.map(({ tokens }) => readQuotationMarks(tokens));
  for (let at = 0; at < passages.length; at += 1) {
    const end = marks[at]?.unclosed === undefined ? at : lastParagraph(passages, marks, at);
    const run = passages.slice(at, end + 1);
    const [only] = run;
    if (only !== undefined) joined.push(run.length === 1 ? only : joinedPassage(run));
    at = end;
  }
  return joined;
}

/** A quotation of more paragraphs than this is a mark that somebody forgot. */
export const MOST_PARAGRAPHS = 6;

function lastParagraph(
  passages: readonly SpokenPassage[],
  marks: readonly ReturnType<typeof readQuotationMarks>[],
  first: number,
): number {
  for (let at = first + 1; at < passages.length && at - first < MOST_PARAGRAPHS; at += 1) {
    const { unopened, unclosed, quotes } = marks[at] ?? { unopened: undefined, unclosed: undefined, quotes: [] };
    const reopened = opensAtHead(passages[at]?.tokens ?? []);
    if (unopened !== undefined && unclosed === undefined) return at;
    // The opening mark is repeated at the head of each paragraph, and that of the last is closed.
    if (reopened && quotes[0]?.firstToken === 1 && unclosed === undefined) return at;
    if (!reopened && (unclosed !== undefined || quotes.length > 0)) return first;
  }
  return first;
}

function opensAtHead(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '“';
}

function joinedPassage(run: readonly SpokenPassage[]): SpokenPassage {
  return { tokens: run.flatMap(({ tokens }) => tokens), sentences: run.flatMap(({ sentences }) => sentences) };
}
