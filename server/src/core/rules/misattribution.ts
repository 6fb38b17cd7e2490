import { officeHead, readOfficeNames } from '../claims/names/office-names.ts';
import { spokenTokens } from '../claims/quotes/compare-words.ts';
import { readQuotes } from '../claims/quotes/quotes.ts';
import type { PlacedAttribution } from '../claims/speech/placed-attribution.ts';
import type { Evidence, Fix, RuleFinding } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import { eventsMeant } from '../knowledge/event-names.ts';
import type { Event, Statement } from '../knowledge/model.ts';
import type { SpeakerIndex } from '../knowledge/speakers.ts';
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { dateLike } from './date-like.ts';
import type { JudgedQuote, Rule } from './rule.ts';

export const misattribution: Rule = {
  id: 'misattribution',
  severity: 'error',
  against: 'statements',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Lời hoặc chỉ đạo đã ghi nhận bị gán cho người khác, chức danh khác, sự kiện khác hoặc ngày khác',
    en: 'A known quotation or directive given to another speaker, office, event or date',
  },
  *check({ draft, quotes, reported, knowledge, asOf }) {
    const seen = new Set<number>();
    const { speakers, records } = knowledge;
    const desk: Desk = { text: draft.text, speakers, events: records.events, asOf };
    const claimed = [
      ...quotes.flatMap((quote) => quotedWords(quote, asOf)),
      ...reported.map(({ given, around, repeated }): Given => {
        const [first] = repeated;
        const rivals = repeated.filter(({ weight }) => weight >= first.weight * AS_CLOSE);
        const exact = first.share >= VERBATIM && first.weight >= LONG;
        return { given, around, statements: rivals.map(({ statement }) => statement), exact, start: undefined };
      }),
    ];
    for (const each of claimed) {
      const finding = isNear(each, draft.text) ? judge(each, desk) : undefined;
      if (finding === undefined || seen.has(finding.span.start)) continue;
      seen.add(finding.span.start);
      yield finding;
    }
  },
};

/** Words on record that the draft gives to somebody. */
interface Given {
  readonly given: PlacedAttribution;
  readonly around: readonly Token[];
  /** All in which the words stand: each is a right attribution. */
  readonly statements: readonly Statement[];
  /** True where they are the very words, so that the day on which they were said is known. */
  readonly exact: boolean;
  /** Where quoted words begin. */
  readonly start: number | undefined;
}

interface Desk {
  readonly text: string;
  readonly speakers: SpeakerIndex;
  readonly events: readonly Event[];
  readonly asOf: Day;
}

/** Fewer words than this anybody may have said. */
const SHORTEST_QUOTE = 7;
/** What repeats a statement two thirds as closely as another does may be meant as well. */
const AS_CLOSE = 0.6;
/** From this share and weight on an indirect repetition is the sentence itself. */
const VERBATIM = 0.9;
const LONG = 24;

function quotedWords({ verdict, given, tokens, around, quote }: JudgedQuote, asOf: Day): Given[] {
  if (verdict.kind !== 'verbatim' || given === undefined) return [];
  // Somebody's words within somebody's words are not those of the outer speaker.
  if (spokenTokens(tokens).length < SHORTEST_QUOTE || readQuotes(tokens).length > 0) return [];
  const statements = verdict.statements.filter(({ date }) => date <= asOf);
  return statements.length === 0 ? [] : [{ given, around, statements, exact: true, start: quote.start }];
}

/** Who was named further back may have been followed by somebody whom the reading did not see. */
function isNear({ given, start }: Given, text: string): boolean {
  if (!given.carried || start === undefined || given.party === undefined) return true;
  if (given.party.end > start) return true;
  const between = text.slice(given.party.end, start);
  return between.length <= FARTHEST && between.includes(':');
}

const FARTHEST = 250;

function judge({ given, around, statements, exact }: Given, desk: Desk): RuleFinding | undefined {
  const { speakers } = desk;
  const own = statements.filter((statement) => speakers.standing(given, statement) === 'same');
  // Where somebody else is on record with the same words, the day is that on which they were quoted.
  if (own.length > 0)
    return exact && own.length === statements.length
      ? (judgeDate(given, own, desk) ?? judgeEvent(given, own, desk))
      : undefined;
  if (statements.some((statement) => speakers.standing(given, statement) !== 'another')) return undefined;
  if (statements.some((statement) => speakers.isNamedIn(around, statement))) return undefined;
  return speakerFinding(given, statements, desk);
}

function speakerFinding(
  { party }: PlacedAttribution,
  statements: readonly Statement[],
  { text }: Desk,
): RuleFinding | undefined {
  const [first] = statements;
  if (party === undefined || first === undefined) return undefined;
  const end = Math.max(party.nameSpan?.end ?? 0, party.officeSpan?.end ?? 0);
  const span = { start: party.start, end: end > party.start ? end : party.end };
  const speakers = new Set(statements.map(({ speaker }) => speaker.id));
  const draft = text.slice(span.start, span.end);
  return {
    span,
    message: { key: 'speaker-differs', draft, recorded: first.quote, by: attributionOf(first) },
    evidence: evidenceOf(first, statements),
    fixes: speakers.size === 1 ? [replacement(span, namingLike(party.office, first))] : [],
  };
}

/** The right speaker, with as much of the office as the draft gives of the wrong one. */
function namingLike(office: string | undefined, { office: held, speaker }: Statement): string {
  if (held === undefined) return speaker.name;
  const isShort = office === undefined || readOfficeNames(office).every(({ of }) => of.length === 0);
  return `${isShort ? officeHead(held) : held} ${speaker.name}`;
}

function judgeDate(
  { date, dateSpan }: PlacedAttribution,
  statements: readonly Statement[],
  { text, asOf }: Desk,
): RuleFinding | undefined {
  const [first] = statements;
  if (first === undefined || date === undefined || dateSpan === undefined || date > asOf) return undefined;
  const known = statements.every(isDated);
  const days = statements.flatMap(({ date: said, sources }) => [
    said,
    ...sources.flatMap(({ source }) => source.published ?? []),
  ]);
  if (!known || days.some((day) => day.startsWith(date))) return undefined;
  const draft = text.slice(dateSpan.start, dateSpan.end);
  const like =
    new Set(statements.map((statement) => statement.date)).size === 1 ? dateLike(draft, first.date) : undefined;
  return {
    span: dateSpan,
    message: { key: 'speech-date-differs', draft, recorded: first.quote, by: attributionOf(first) },
    evidence: evidenceOf(first, statements),
    fixes: like === undefined ? [] : [replacement(dateSpan, like)],
  };
}

/** The draft names an event on record at which it was not said. */
function judgeEvent(
  { event, eventSpan }: PlacedAttribution,
  statements: readonly Statement[],
  { text, events }: Desk,
): RuleFinding | undefined {
  const [first] = statements;
  if (first === undefined || event === undefined || eventSpan === undefined) return undefined;
  const meant = eventsMeant(event, events);
  if (meant.length === 0 || statements.some((each) => each.event === undefined || meant.includes(each.event)))
    return undefined;
  return {
    span: eventSpan,
    message: {
      key: 'speech-event-differs',
      draft: text.slice(eventSpan.start, eventSpan.end),
      event: first.event?.name ?? '',
      recorded: first.quote,
      by: attributionOf(first),
    },
    evidence: evidenceOf(first, statements),
    fixes: [],
  };
}

/** A saying that another event is on record for was said on a day that is not known. */
function isDated({ date, event }: Statement): boolean {
  return event === undefined || event.date === date;
}

function evidenceOf(first: Statement, all: readonly Statement[]): readonly [Evidence, ...Evidence[]] {
  const others = all.filter((each) => each !== first).slice(0, MOST_OTHERS);
  return [
    { kind: 'statement', statement: first },
    ...others.map((statement): Evidence => ({ kind: 'statement', statement })),
  ];
}

const MOST_OTHERS = 2;

function replacement(span: Span, newText: string): Fix {
  return { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span, newText }] };
}
