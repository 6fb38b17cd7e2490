import { type ImpossibleDate, readImpossibleDates } from '../claims/times/impossible-dates.ts';
import type { Evidence, RuleFinding } from '../findings/finding.ts';
import type { Basis } from '../knowledge/basis.ts';
import { kept } from '../text/kept.ts';
import { holderAmong, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { PIECE } from '../text/steps.ts';
import { invertedTimes } from './inverted-times.ts';
import { invertedBounds, invertedReferences, invertedValues } from './inverted-values.ts';
import type { InvertedRange } from './range-parts.ts';
import type { Rule, RuleContext } from './rule.ts';

export const invertedRange: Rule = {
  id: 'inverted-range',
  severity: 'error',
  against: 'draft',
  reach: 'passage',
  fixable: false,
  summary: {
    vi: 'Giai đoạn, khoảng giá trị có đầu cuối đứng trước đầu mở; ngày không có trong lịch',
    en: 'A period, range or pair of bounds whose end lies before its start; a date that the calendar does not have',
  },
  *check(context) {
    const { draft } = context;
    for (const date of impossibleDates(context)) yield date && impossible(draft.text, date);
    for (const ranges of [invertedTimes, invertedValues, invertedBounds, invertedReferences])
      for (const range of ranges(context)) yield range && inverted(draft.text, range);
  },
};

/** What is quoted is somebody else's. */
function* impossibleDates({ draft, quotes, basis }: RuleContext): Iterable<ImpossibleDate | undefined> {
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  for (const [at, { tokens }] of draft.passages.entries()) {
    if (at % PIECE === 0) yield undefined;
    for (const date of datesIn(basis)(tokens)) if (quoteHolding(date) === undefined) yield date;
  }
}

const datesIn = kept(({ asOf }: Basis) => kept((tokens: readonly Token[]) => readImpossibleDates(tokens, asOf)));

function impossible(text: string, { start, end, reason }: ImpossibleDate): RuleFinding {
  const span = { start, end };
  return {
    span,
    message: { key: 'date-impossible', draft: text.slice(start, end), reason },
    evidence: [excerpt(text, span)],
    fixes: [],
  };
}

function inverted(text: string, { start, end, from, to, of }: InvertedRange): RuleFinding {
  return {
    span: { start, end },
    message: { key: 'range-inverted', of, from: text.slice(from.start, from.end), to: text.slice(to.start, to.end) },
    evidence: [excerpt(text, from)],
    fixes: [],
  };
}

function excerpt(text: string, span: Span): Evidence {
  return { kind: 'draft', span, text: text.slice(span.start, span.end) };
}
