import { type Day, startOfYear } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { type TokenRange, tokenSpan, wordsOf } from '../names/syllables.ts';
import { phraseAt } from '../phrases.ts';
import { readTimes } from '../times/time.ts';
import { EVENT_NOUNS } from './lexicon.ts';

/** When and at what occasion something was said. */
export interface Circumstances {
  /** A day, or where the text has no more a month ("2099-12") or a year. */
  readonly date: string | undefined;
  /** Where the text says so. */
  readonly dateSpan: Span | undefined;
  readonly event: string | undefined;
  readonly eventSpan: Span | undefined;
}

/** Reads them out of the clause that gives the words to somebody; the date of a cited document is not one. */
export function readCircumstances(tokens: readonly Token[], asOf: Day | undefined): Circumstances {
  const found = dateOf(tokens, asOf ?? BEFORE_ALL);
  const known = found !== undefined && found.date >= EARLIEST ? found : undefined;
  const occasion = eventOf(tokens);
  const event = occasion && wordsOf(tokens, occasion.from, occasion.to);
  return {
    date: known?.date,
    dateSpan: known?.span,
    event,
    eventSpan: occasion && tokenSpan(tokens, occasion),
  };
}

/** Stands in for an unknown day: what is read relative to it falls before all that anybody quotes. */
const BEFORE_ALL = startOfYear(2);
const EARLIEST = '1000';

interface Dated {
  readonly date: string;
  readonly span: Span;
}

function dateOf(tokens: readonly Token[], asOf: Day): Dated | undefined {
  let partial: Dated | undefined;
  for (const { kind, from, to, firstToken, start, end } of readTimes(tokens, asOf)) {
    if (from === undefined || to === undefined || ofDocument(tokens, firstToken)) continue;
    const span = { start, end };
    if (kind === 'at' || from === to) return { date: from, span };
    if (kind === 'during' && from.slice(0, 7) === to.slice(0, 7)) partial ??= { date: from.slice(0, 7), span };
  }
  return partial;
}

/** "Quyết định số 12/QĐ-X ngày 5/3/2099": a number with a stroke or a dash right before. */
function ofDocument(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return false;
  if (before.gap === 'none' && at >= 2) return true;
  return before.lower === 'định' || before.lower === 'quyết';
}

function eventOf(tokens: readonly Token[]): TokenRange | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!PLACING.has(tokens[at - 1]?.lower ?? '')) continue;
    const noun = phraseAt(EVENT_NOUNS, tokens, at);
    if (noun === undefined) continue;
    let end = at + noun.words.length;
    while (end < tokens.length && end - at < LONGEST_EVENT && !ENDING.has(tokens[end]?.lower ?? '')) end += 1;
    return { from: at, to: end };
  }
  return undefined;
}

const PLACING: ReadonlySet<string> = new Set(['tại', 'trong', 'ở', 'luận', 'mạc', 'kết']);
const ENDING: ReadonlySet<string> = new Set([
  ',',
  ':',
  ';',
  '.',
  '(',
  ')',
  '“',
  '"',
  'ngày',
  'sáng',
  'chiều',
  'tối',
  'hôm',
  'diễn',
  'do',
  '-',
]);
const LONGEST_EVENT = 24;
