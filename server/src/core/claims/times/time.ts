import type { Day } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { headsOf, phraseAt } from '../phrases.ts';
import { type Days, dayAfter, dayBefore, resolve } from './calendar-part.ts';
import { EVERY, OPENINGS, type Opening } from './lexicon-times.ts';
import type { TimeForm } from './time-form.ts';
import { FORM_WORDS } from './time-forms.ts';
import { beginsPhrase, readPhrase } from './time-phrase.ts';

/** Something with a place in the calendar: "đến năm 2030", "trước ngày 31/12/2026", "quý IV năm 2026", "giai đoạn 2026 - 2030", "hằng năm". */
export interface Time extends Span {
  /** `at` one day; `during` a month, quarter, year or period; `by` an end only; `from` a beginning only; `every` recurring. */
  readonly kind: 'at' | 'by' | 'from' | 'during' | 'every';
  /** The first day; undefined for `by` and `every`. */
  readonly from: Day | undefined;
  /** The last day, which still belongs to it; undefined for `from` and `every`. */
  readonly to: Day | undefined;
  /** The first token of the span and the one after its last, as indices into the tokens that were read. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * The times that the tokens speak of, in text order; `asOf` is the day from which "năm nay" and "ngày 17/10" are seen.
 * The date of issue of a cited document is read like any other date: whoever reads citations leaves it out.
 */
export function readTimes(tokens: readonly Token[], asOf: Day): Time[] {
  const times: Time[] = [];
  const { heads } = HEADS;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'number' && heads[token.shape] !== 1)) {
      at += 1;
      continue;
    }
    const every = phraseAt(EVERY, tokens, at);
    if (every !== undefined) {
      times.push(timeOf(tokens, at, at + every.words.length, { kind: 'every', from: undefined, to: undefined }));
      at += every.words.length;
      continue;
    }
    const phrase = beginsPhrase(token) ? readPhrase(tokens, at, asOf) : undefined;
    for (const each of phrase?.parts ?? []) {
      const meaning = meaningOf(tokens, each.opening, each.form, asOf);
      if (meaning !== undefined) times.push(timeOf(tokens, each.form.start, each.form.end, meaning));
    }
    at = phrase?.end ?? at + 1;
  }
  return times;
}

/** The words with which a time begins, those of its numbers included. */
const HEADS = headsOf([EVERY, OPENINGS], FORM_WORDS);

type Meaning = Pick<Time, 'kind' | 'from' | 'to'>;

function meaningOf(
  tokens: readonly Token[],
  opening: Opening | 'every',
  form: TimeForm,
  asOf: Day,
): Meaning | undefined {
  if (opening === 'every') return { kind: 'every', from: undefined, to: undefined };
  const days = resolve(form.stretch, asOf);
  if (days === undefined) return undefined;
  switch (opening) {
    case 'by':
      return { kind: 'by', from: undefined, to: days.to };
    case 'before':
      return { kind: 'by', from: undefined, to: isWithin(tokens, form) ? days.to : lastDayBefore(form, days) };
    case 'from':
      return { kind: 'from', from: days.from, to: undefined };
    case 'after':
      return { kind: 'from', from: form.unit === 'day' ? days.from : dayAfter(days.to), to: undefined };
    case 'within':
    case 'joint':
      return { kind: form.unit === 'day' ? 'at' : 'during', ...days };
  }
}

/** "trước ngày D" holds on D itself, as the gazette uses it; "trước năm Y" ends with the year before. */
function lastDayBefore(form: TimeForm, days: Days): Day {
  return form.unit === 'day' || form.unit === 'period' ? days.to : dayBefore(days.from);
}

/** "trước cuối năm Y" and "trước giữa tháng M" end within Y and M. */
function isWithin(tokens: readonly Token[], { start, end }: TimeForm): boolean {
  for (let at = start; at < end; at += 1) if (tokens[at]?.lower === 'cuối' || tokens[at]?.lower === 'giữa') return true;
  return false;
}

function timeOf(tokens: readonly Token[], firstToken: number, endToken: number, meaning: Meaning): Time {
  const start = tokens[firstToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return { start, end, kind: meaning.kind, from: meaning.from, to: meaning.to, firstToken, endToken };
}
