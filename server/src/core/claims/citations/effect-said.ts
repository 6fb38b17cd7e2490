import type { Day } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseList, phraseTable, wordSet } from '../phrases.ts';
import { readTimes, type Time } from '../times/time.ts';
import type { DraftCitation } from './draft-citations.ts';

/** That a document begins or ends on a day, as a sentence says it: "Nghị định số 13/2099/NĐ-CP có hiệu lực từ ngày 01/7/2099". */
export interface EffectSaid {
  readonly kind: 'begins' | 'ends';
  /** The words that name the day. */
  readonly span: Span;
  /** A day, or as far as the words go: "2099-07-01", "2099-07", "2099". */
  readonly when: string;
}

/** What the words behind a citation say of its document's first or last day; `next` is the citation that follows in the sentence. */
export function effectSaid(
  { citation, sentence: { tokens }, at }: DraftCitation,
  next: number | undefined,
  asOf: Day,
): EffectSaid | undefined {
  if (citation.units.length > 0 || !isSubject(tokens, at)) return undefined;
  const from = at + (citation.endToken - citation.firstToken);
  const limit = Math.min(next ?? tokens.length, tokens.length, from + LONGEST_NAME);
  for (let here = from; here < limit; here += 1) {
    const word = tokens[here]?.lower ?? '';
    if (word === ';' || LIMITING.has(word)) return undefined;
    const said = phraseAt(SAID, tokens, here);
    if (said === undefined) continue;
    if (UNSURE.has(tokens[here - 1]?.lower ?? '')) return undefined;
    const behind = here + said.words.length;
    return dayBehind(tokens, behind, said.meaning, asOf) ?? dayAhead(tokens, { at, behind }, said.meaning, asOf);
  }
  return undefined;
}

/** Its full title may stand between a document and what is said of it; in tokens. */
const LONGEST_NAME = 60;

const SAID = phraseTable<EffectSaid['kind']>([
  ['có hiệu lực', 'begins'],
  ['bắt đầu có hiệu lực', 'begins'],
  ['chính thức có hiệu lực', 'begins'],
  ['hiệu lực', 'begins'],
  ['hết hiệu lực', 'ends'],
  ['chấm dứt hiệu lực', 'ends'],
  ['mất hiệu lực', 'ends'],
]);

/** A part of the document, or an exception: its day is another. */
const LIMITING = wordSet('điều khoản điểm chương mục phần trừ riêng nếu dự');
const UNSURE = wordSet('chưa không dự kiến');

/** The document is what the sentence speaks of, not what another one spells out, amends or replaces. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && before.text !== '/') || BEFORE_SUBJECT.has(before.lower);
}

const BEFORE_SUBJECT = wordSet('và khi do vì ngày nay rằng là như cả theo cứ việc');

function dayBehind(
  tokens: readonly Token[],
  from: number,
  kind: EffectSaid['kind'],
  asOf: Day,
): EffectSaid | undefined {
  let at = from;
  for (let filler = phraseAt(FILLERS, tokens, at); filler !== undefined; filler = phraseAt(FILLERS, tokens, at))
    at += filler.words.length;
  return dayIn(tokens, { from: at, to: at + LONGEST_TIME }, kind, asOf);
}

function dayIn(
  tokens: readonly Token[],
  { from: at, to }: { readonly from: number; readonly to: number },
  kind: EffectSaid['kind'],
  asOf: Day,
): EffectSaid | undefined {
  const [time] = readTimes(tokens.slice(at, to), asOf);
  if (time === undefined || time.firstToken > NEAR) return undefined;
  if (time.kind !== 'from' && time.kind !== 'at' && time.kind !== 'during') return undefined;
  if (tokens[at + time.firstToken - 1]?.lower === 'sau') return undefined;
  const words = tokens.slice(at + time.firstToken, at + time.endToken);
  const when = asFarAsSaid(words, time);
  const start = words.find(({ lower }) => lower !== 'từ')?.start ?? time.start;
  return when === undefined ? undefined : { kind, when, span: { start, end: time.end } };
}

/** "Từ ngày 01/7/2099, Luật A có hiệu lực": the day opens the sentence, and the clause ends behind what is said. */
function dayAhead(
  tokens: readonly Token[],
  { at, behind }: { readonly at: number; readonly behind: number },
  kind: EffectSaid['kind'],
  asOf: Day,
): EffectSaid | undefined {
  if (tokens[at - 1]?.text !== ',' || !OPENINGS.has(tokens[0]?.lower ?? '')) return undefined;
  let end = behind;
  for (let filler = phraseAt(FILLERS, tokens, end); filler !== undefined; filler = phraseAt(FILLERS, tokens, end))
    end += filler.words.length;
  if (tokens[end] !== undefined && tokens[end]?.kind !== 'mark') return undefined;
  return dayIn(tokens, { from: 0, to: at }, kind, asOf);
}

const OPENINGS = wordSet('từ kể');

const FILLERS = phraseList('thi hành, pháp luật, pháp lý, toàn bộ, kể, bắt đầu, chính thức');
const LONGEST_TIME = 14;
const NEAR = 2;

/** A day, a month or a year in figures; undefined for words that name none, or leave the year to be guessed. */
function asFarAsSaid(tokens: readonly Token[], { from }: Time): string | undefined {
  const figures = tokens.flatMap(({ kind, text }) => (kind === 'number' ? text.split('.') : []));
  if (from === undefined || !figures.some((figure) => YEAR.test(figure))) return undefined;
  if (tokens.some(({ lower }) => lower === 'quý')) return undefined;
  switch (figures.length) {
    case 3:
      return from;
    case 2:
      return from.slice(0, MONTH);
    case 1:
      return from.slice(0, MONTH - 3);
  }
  return undefined;
}

const YEAR = /^[12]\d{3}$/u;
/** Where the month ends in "2099-07-01". */
const MONTH = 7;
