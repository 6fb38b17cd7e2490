import type { Draft, Sentence } from '../document/draft.ts';
import { unitsAround } from '../document/units-around.ts';
import type { Day } from '../text/day.ts';
import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { PIECE } from '../text/steps.ts';
import type { Token } from '../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseList } from './phrases.ts';
import { readTimes } from './times/time.ts';

/** A day on which a draft says that it takes effect as a whole. */
export interface OwnEffectDay {
  /** "nghị định", "thông tư": a regulation and the decision that issues it may begin on two days. */
  readonly of: string;
  readonly day: Day;
  readonly span: Span;
  readonly said: Span;
}

/**
 * "Luật này có hiệu lực thi hành từ ngày 01/7/2099." and "trước ngày 01/7/2099 (ngày Luật này có hiệu lực thi hành)", of the text
 * itself: not of what it quotes or issues, and not where a part of it is excepted.
 */
export function* ownEffectDays({ passages, outline }: Draft, asOf: Day): Iterable<OwnEffectDay | undefined> {
  const unitsOf = unitsAround(outline);
  for (const [at, { kind, sentences }] of passages.entries()) {
    if (at % PIECE === 0) yield undefined;
    if (kind === 'cell') continue;
    for (const sentence of sentences) {
      const { tokens } = sentence;
      if (!tellsOfEffect(tokens)) continue;
      const read = statedDay(sentence, asOf) ?? bracketedDay(sentence, asOf);
      if (read === undefined) continue;
      if (unitsOf(sentence.start).some(({ quoted, kind: unit }) => quoted || unit === 'appendix')) continue;
      yield { ...read, said: { start: sentence.start, end: sentence.end } };
    }
  }
}

const tellsOfEffect = kept(
  (tokens: readonly Token[]) => holdsPhrase(EFFECT, tokens) && !holdsPhrase(EXCEPTING, tokens),
);

type Read = Omit<OwnEffectDay, 'said'>;

/** The whole sentence says it, but for what the text replaces. */
function statedDay({ tokens }: Sentence, asOf: Day): Read | undefined {
  const own = tokens.findIndex(({ lower }) => lower === 'này');
  const of = own > 0 && own <= FARTHEST_OWN ? typeBefore(tokens, own) : undefined;
  const effect = phraseAt(EFFECT, tokens, own + 1);
  if (of === undefined || effect === undefined) return undefined;
  const [time] = readTimes(tokens, asOf);
  const from = own + 1 + effect.words.length;
  if (time?.kind !== 'from' || time.from === undefined || time.firstToken < from) return undefined;
  const links = tokens.slice(from, time.firstToken).every(({ lower }) => LINKS.has(lower));
  const next = tokens[time.endToken];
  const ends = next === undefined || next.kind === 'mark' || next.lower === 'và';
  return links && ends && namesDay(tokens, time) ? { of, day: time.from, span: spanOf(time) } : undefined;
}

/** "… ngày 01/7/2099 (ngày Luật này có hiệu lực thi hành)". */
function bracketedDay({ tokens }: Sentence, asOf: Day): Read | undefined {
  for (const time of readTimes(tokens, asOf)) {
    if (tokens[time.endToken]?.text !== '(' || tokens[time.endToken + 1]?.lower !== 'ngày') continue;
    const own = tokens.findIndex(({ lower }, at) => at > time.endToken && lower === 'này');
    const of = own > 0 && own - time.endToken <= FARTHEST_OWN ? typeBefore(tokens, own) : undefined;
    const effect = phraseAt(EFFECT, tokens, own + 1);
    if (of === undefined || effect === undefined || tokens[own + 1 + effect.words.length]?.text !== ')') continue;
    const day = namesDay(tokens, time) ? dayWritten(tokens.slice(time.firstToken, time.endToken), asOf) : undefined;
    if (day !== undefined) return { of, ...day };
  }
  return undefined;
}

/** The day itself, without the "trước" that makes of it the day before. */
function dayWritten(tokens: readonly Token[], asOf: Day): Pick<Read, 'day' | 'span'> | undefined {
  const at = tokens.findIndex(({ lower }) => lower === 'ngày');
  const [time] = at < 0 ? [] : readTimes(tokens.slice(at), asOf);
  return time?.kind === 'at' && time.from !== undefined ? { day: time.from, span: spanOf(time) } : undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A day with its year, and no month alone. */
function namesDay(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const words = tokens.slice(firstToken, endToken);
  return words.some(({ lower }) => lower === 'ngày') && YEAR.test(words.at(-1)?.text ?? '');
}

const YEAR = /(?:19|20|21)\d{2}$/u;

function typeBefore(tokens: readonly Token[], own: number): string | undefined {
  for (let at = Math.max(0, own - LONGEST_TYPE); at < own; at += 1) {
    const type = phraseAt(TYPES, tokens, at);
    if (type !== undefined && at + type.words.length === own) return type.words.join(' ');
  }
  return undefined;
}

const LONGEST_TYPE = 3;
const TYPES = phraseList(
  'bộ luật, luật, pháp lệnh, nghị quyết, nghị định, quyết định, thông tư, quy chế, quy định, chỉ thị, kế hoạch',
);
/** Behind "Điều 5.", "1.". */
const FARTHEST_OWN = 6;
const EFFECT = phraseList('có hiệu lực, có hiệu lực thi hành');
const LINKS: ReadonlySet<string> = new Set(['thi', 'hành', 'kể', 'từ', ',']);
const EXCEPTING = phraseList(
  'trừ, ngoại trừ, riêng, đối với, trường hợp, khoản, điểm, chương, nếu, dự kiến, đề nghị, đề xuất, lùi, sửa đổi, bổ sung, thay cụm từ',
);
