import { phraseAt } from '../claims/phrases.ts';
import { EVENT_NOUNS } from '../claims/speech/lexicon.ts';
import { readTimes } from '../claims/times/time.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { type Day, dayOf, yearOf } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { SourceHead } from './candidate.ts';

/** Reads what a text says of itself. `asOf` stands in for a year that it nowhere names. */
export function readHead(
  draft: Draft,
  { asOf, published: known }: { readonly asOf: Day; readonly published: Day | undefined },
): SourceHead {
  const { passages, text } = draft;
  const first = passages.slice(0, HEAD);
  const lead = first.filter(isLead);
  const published = known ?? publishedIn(text, first) ?? draft.dated?.day;
  const year = published ?? yearIn(passages, asOf) ?? asOf;
  return {
    title: titleOf(draft, first),
    publisher: publisherIn(text, passages),
    published,
    url: urlIn(text, passages),
    held: lead.map((passage) => dayIn(passage.tokens, year)).find((day) => day !== undefined),
    event: lead.map((passage) => eventIn(text, passage)).find((event) => event !== undefined),
  };
}

const HEAD = 8;
const LONGEST_TITLE = 220;

function titleOf({ text, form, passages }: Draft, first: readonly Passage[]): string | undefined {
  if (form.type !== undefined) {
    const parts = [form.type, form.abstract].flatMap((span) => (span === undefined ? [] : [words(text, span)]));
    const number = form.number === undefined ? [] : [words(text, form.number)];
    return [...number, ...parts].join(' ').replaceAll(/\s+/gu, ' ');
  }
  const [title] = first;
  if (title === undefined || passages.length < 2 || title.end - title.start > LONGEST_TITLE) return undefined;
  const end = title.tokens.at(-1)?.text;
  return end === '.' || end === ':' ? undefined : words(text, title);
}

/** A line with nothing but a day, as news sites print it: "10:28, 30/12/2023". */
function publishedIn(text: string, first: readonly Passage[]): Day | undefined {
  for (const passage of first) {
    const date = DATE_LINE.exec(words(text, passage))?.groups;
    if (date === undefined) continue;
    const day = dayOf(Number(date.year), Number(date.month), Number(date.day));
    if (day !== undefined) return day;
  }
  return undefined;
}

const DATE_LINE =
  /^(?:\p{L}[\p{L} ]{0,20},?\s*)?(?:\d{1,2}[:hg]\d{2}\s*(?:[,|-]\s*)?)?(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?:\s*(?:[,|-]\s*)?\d{1,2}[:hg]\d{2})?(?:\s*\(?GMT\+7\)?)?$/iu;

/** "(Mic.gov.vn) - …" before the first words, "Nguồn: Theo …" or "Theo https://…" behind the last. */
function publisherIn(text: string, passages: readonly Passage[]): string | undefined {
  for (const passage of passages.slice(0, HEAD)) {
    const name = LED_BY.exec(words(text, passage))?.groups?.name;
    if (name !== undefined) return name;
  }
  for (const passage of passages.slice(-TAIL)) {
    const line = words(text, passage);
    const site = SITE.exec(line)?.groups?.site;
    const name = line.length > LONGEST_CLOSING ? undefined : (site ?? SOURCE_LINE.exec(line)?.groups?.name);
    if (name !== undefined) return name;
  }
  return undefined;
}

const TAIL = 8;
const LONGEST_CLOSING = 200;
const LED_BY = /^\(?(?<name>[\p{L}\d][\p{L}\d. ]{1,30}?)\)\s*[-–—]\s/u;
const SOURCE_LINE = /^(?:nguồn|theo)\s*(?::\s*)?(?:theo\s+)?(?<name>[^:.]{2,60}(?:\.[a-z]{2,10})*)$/iu;
const SITE = /^(?:(?:nguồn|theo)\s*(?::\s*)?)?https?:\/\/(?:www\.)?(?<site>[^/\s]+)/iu;

function urlIn(text: string, passages: readonly Passage[]): string | undefined {
  return passages
    .slice(-TAIL)
    .map((passage) => ADDRESS.exec(words(text, passage))?.[0])
    .findLast((address) => address !== undefined);
}

/** An address with a path; that of a site alone is no source. */
const ADDRESS = /https?:\/\/[^/\s]+\/[^\s)”"]+/u;

/** The paragraphs that tell what an article is about: sentences, not lines. */
function isLead({ tokens }: Passage): boolean {
  return tokens.length > SHORTEST_LEAD;
}

const SHORTEST_LEAD = 12;

/** The first day that is named whole, or as day and month of the year of the text. */
function dayIn(tokens: readonly Token[], year: Day): Day | undefined {
  const [time] = readTimes(tokens, year).filter(
    ({ kind, from, to }) => kind === 'at' && from !== undefined && from === to,
  );
  return time?.from;
}

/** The year that the text names most often, as its last day: "29/7" is then understood within it. */
function yearIn(passages: readonly Passage[], asOf: Day): Day | undefined {
  const counts = new Map<number, number>();
  for (const { tokens } of passages.slice(0, HEAD)) {
    for (const [at, token] of tokens.entries()) {
      const named = token.kind === 'number' && YEAR.test(token.text) && tokens[at - 1]?.lower === 'năm';
      const value = Number(token.text);
      if (named && value <= yearOf(asOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most === undefined ? undefined : dayOf(most[0], 12, 31);
}

const YEAR = /^\d{4}$/u;

/** "Hội nghị Tổng kết công tác năm 2021, triển khai …": up to the end of its clause. */
function eventIn(text: string, { tokens }: Passage): string | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = phraseAt(EVENT_NOUNS, tokens, at);
    if (noun === undefined) continue;
    let end = at + noun.words.length;
    while (end < tokens.length && end - at < LONGEST_EVENT && !ENDS_EVENT.has(tokens[end]?.lower ?? '')) end += 1;
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first === undefined || last === undefined || end - at <= noun.words.length) continue;
    return words(text, { start: first.start, end: last.end });
  }
  return undefined;
}

const LONGEST_EVENT = 40;
const ENDS_EVENT: ReadonlySet<string> = new Set([
  '.',
  ';',
  ':',
  ',',
  '(',
  '“',
  '"',
  'ngày',
  'sáng',
  'chiều',
  'theo',
  'đã',
  'do',
]);

function words(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).normalize('NFC').trim();
}
