import type { Party } from '../claims/names/names.ts';
import { phraseAt, wordSet } from '../claims/phrases.ts';
import { type Clause, type Reporter, reporterOf } from '../claims/speech/clause.ts';
import { clauseOf, type Ground } from '../claims/speech/ground.ts';
import { SPEECH_VERBS } from '../claims/speech/lexicon.ts';
import { isObject } from '../claims/speech/verbs.ts';
import type { Token, TokenRange } from '../text/tokens.ts';
import { ACTS, BARE_SPEECH, BODY_SPEECH, EVENT_VERBS, NARRATING } from './lexicon.ts';

/** How one sentence stands to who speaks in it. */
export type Utterance =
  /** Somebody is given what it says; the content is without "Bộ trưởng nhấn mạnh:". */
  | { readonly kind: 'reported'; readonly reporter: Reporter; readonly content: TokenRange }
  /** Somebody is said to speak, and nothing of what he says: "Bộ trưởng A phát biểu tại Hội nghị." */
  | { readonly kind: 'announced'; readonly reporter: Reporter }
  /** An authority decides something: "Thủ tướng đã phê duyệt quy hoạch …" */
  | { readonly kind: 'acted'; readonly reporter: Reporter }
  /** The writer tells what happened; `actor` is who did it, where it is a person. */
  | { readonly kind: 'told'; readonly actor: Party | undefined; readonly event: boolean; readonly dated: boolean }
  /** Nobody is given it: it goes on with whoever spoke before, if anybody did. */
  | { readonly kind: 'open' };

/** Reads the sentence between two tokens of a passage. */
export function readUtterance(ground: Ground, from: number, to: number): Utterance {
  const clause = clauseOf(ground, from, Math.min(to, from + LONGEST_LEAD));
  const tail = clauseOf(ground, Math.max(from, to - LONGEST_TAIL), to);
  for (const each of to - from > LONGEST_LEAD ? [clause, tail] : [clause]) {
    const reporter = speakerIn({ ...each, parties: each.parties.filter((party) => isSomebody(party, ground.tokens)) });
    const reported = reporter && reportedBy(reporter, ground.tokens, from, to);
    if (reported !== undefined) return reported;
  }
  const parties = clause.parties.filter((party) => isSomebody(party, ground.tokens));
  return told(ground.tokens, parties, from, to);
}

/** "Tiếp thu ý kiến của Phó Thủ tướng, ông A cho rằng …", "Theo Báo B, ông A nói …": whose words are only named gives way to who speaks. */
function speakerIn(clause: Clause): Reporter | undefined {
  const first = reporterOf(clause);
  if (first === undefined || first.by === 'verb' || (first.by === 'according' && first.party.kind !== 'body'))
    return first;
  const parties = clause.parties.slice(clause.parties.indexOf(first.party) + 1);
  const next = reporterOf({ tokens: clause.tokens, from: clause.from, to: clause.to, parties });
  return next?.by === 'verb' && next.party.kind === 'person' ? next : first;
}

/** A text is nobody, and "người dân", "trợ lý ảo" are no office unless a verb of speech follows at once. */
function isSomebody({ kind, name, firstToken, endToken }: Party, tokens: readonly Token[]): boolean {
  if (kind === 'text') return false;
  const first = tokens[firstToken]?.text ?? '';
  if (kind !== 'person' || name !== undefined || first !== first.toLowerCase()) return true;
  const verb = lastVerb(tokens, endToken, endToken + MOST_BEHIND_ANYBODY);
  return verb !== undefined && linkBehind(tokens, verb.to) !== undefined;
}

const MOST_BEHIND_ANYBODY = 8;

/** A sentence leads up to its content within so many words, or ends with who said it. */
const LONGEST_LEAD = 90;
const LONGEST_TAIL = 24;
const FEWEST_WORDS = 4;

function reportedBy(reporter: Reporter, tokens: readonly Token[], from: number, to: number): Utterance | undefined {
  const { party, by } = reporter;
  if (by === 'according') return { kind: 'reported', reporter, content: behind(tokens, party.endToken, to) };
  const verb = by === 'verb' ? lastVerb(tokens, party.endToken, to) : { from: party.endToken, to: party.endToken };
  if (verb === undefined) return undefined;
  const stands = isLink(tokens[party.firstToken - 1]) && party.firstToken - from >= FEWEST_WORDS;
  if (stands && wordsIn(tokens, verb.to, to) < FEWEST_WORDS)
    return { kind: 'reported', reporter, content: { firstToken: from, endToken: party.firstToken - 1 } };
  const other = party.kind === 'body' || party.kind === 'text';
  const speaks = !other || phraseAt(BODY_SPEECH, tokens, verb.from) !== undefined;
  const linked = linkBehind(tokens, verb.to);
  if (!speaks && (linked === undefined || tokens[linked - 1]?.text === ',')) return undefined;
  const bare = phraseAt(BARE_SPEECH, tokens, verb.from) !== undefined;
  if (linked === undefined) {
    const rest = wordsIn(tokens, verb.to, to);
    const colon = bare ? colonIn(tokens, verb.to, to) : undefined;
    if (colon !== undefined) return { kind: 'reported', reporter, content: { firstToken: colon + 1, endToken: to } };
    if (rest < FEWEST_WORDS || (bare && OCCASION.has(tokens[verb.to]?.lower ?? '')))
      return { kind: 'announced', reporter };
    return { kind: 'reported', reporter, content: { firstToken: from, endToken: to } };
  }
  if (wordsIn(tokens, linked, to) < FEWEST_WORDS) return { kind: 'announced', reporter };
  return { kind: 'reported', reporter, content: { firstToken: linked, endToken: to } };
}

const OCCASION: ReadonlySet<string> = new Set(['tại', 'ở', 'trong', 'với', 'trước', '.', 'chỉ', 'khai', 'hội']);

/** The verb of speech behind a party, with those that follow it at once ("phát biểu chỉ đạo"). */
function lastVerb(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  for (let index = at; index < Math.min(to, at + MOST_BEFORE_VERB); index += 1) {
    const verb = phraseAt(SPEECH_VERBS, tokens, index);
    if (verb === undefined) continue;
    let end = index + verb.words.length;
    for (let next = phraseAt(SPEECH_VERBS, tokens, end); next !== undefined; next = phraseAt(SPEECH_VERBS, tokens, end))
      end += next.words.length;
    return { from: index, to: end };
  }
  return undefined;
}

const MOST_BEFORE_VERB = 60;

/** Behind ", ", ":", "rằng", "là", with a word or two in between ("nhấn mạnh thêm:"). */
function linkBehind(tokens: readonly Token[], at: number): number | undefined {
  for (let index = at; index <= at + MOST_BEFORE_LINK; index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (LINKS.has(token.lower)) return LINKS.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
    if (!BEFORE_LINK.has(token.lower)) return undefined;
  }
  return undefined;
}

const MOST_BEFORE_LINK = 2;
const LINKS: ReadonlySet<string> = new Set([',', ':', 'rằng']);
const BEFORE_LINK: ReadonlySet<string> = new Set(['thêm', 'rõ', 'lại', 'ngay', 'cũng']);

function colonIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to - FEWEST_WORDS, from + LONGEST_LEAD); at += 1)
    if (tokens[at]?.text === ':') return at;
  return undefined;
}

function isLink(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '-' || token.text === '”' || token.text === '"');
}

/** What follows "Theo Bộ trưởng,". */
function behind(tokens: readonly Token[], at: number, to: number): TokenRange {
  let from = at;
  while (from < to && from < at + LONGEST_TAIL && tokens[from]?.text !== ',' && tokens[from]?.text !== ':') from += 1;
  const marked = tokens[from]?.text === ',' || tokens[from]?.text === ':';
  return { firstToken: marked ? from + 1 : at, endToken: to };
}

/** Whether the writer tells what happened: by how the sentence begins, or by a person or event in the place of the subject. */
function told(tokens: readonly Token[], parties: readonly Party[], from: number, to: number): Utterance {
  const actor = parties.find(
    (party) =>
      party.kind === 'person' &&
      party.firstToken - from <= LONGEST_SETTING &&
      !isObject(tokens, party, from) &&
      (party.firstToken === from || !goesOnInWord(tokens, party.firstToken)),
  );
  const body = parties.find((party) => party.kind === 'body' && party.firstToken - from <= LONGEST_SETTING);
  const subject = actor ?? body;
  const subjectEnd = subject?.endToken ?? from;
  if (subject !== undefined && acts(tokens, subject, from, to))
    return { kind: 'acted', reporter: { party: subject, by: 'verb' } };
  const event = hasEvent(tokens, subjectEnd, Math.min(to, subjectEnd + REACH)) || hasAward(tokens, from, to);
  const dated = isDated(tokens, from, to);
  if (phraseAt(NARRATING, tokens, from) !== undefined) return { kind: 'told', actor, event: true, dated: true };
  if (actor !== undefined) return { kind: 'told', actor, event, dated };
  return event ? { kind: 'told', actor: undefined, event, dated } : { kind: 'open' };
}

/** Whether a verb of decision follows its subject at once. */
function acts(tokens: readonly Token[], party: Party, from: number, to: number): boolean {
  if (isObject(tokens, party, from) || party.firstToken - from > LONGEST_SETTING) return false;
  for (let at = party.endToken; at < Math.min(to - FEWEST_WORDS, party.endToken + MOST_BEFORE_ACT); at += 1) {
    if (phraseAt(ACTS, tokens, at) !== undefined) return true;
    if (!BEFORE_ACT.has(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}

const MOST_BEFORE_ACT = 4;
const BEFORE_ACT = wordSet('đã vừa sẽ cũng mới đang tiếp tục chính thức đồng thời đây còn trực lại');

/** A name in the middle of a phrase is part of another's name or office. */
function goesOnInWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.lower === 'và' || before.lower === 'các');
}

const LONGEST_SETTING = 30;
const REACH = 12;

function hasEvent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (phraseAt(EVENT_VERBS, tokens, at) !== undefined) return true;
  return false;
}

/** "Bằng khen … được trao cho …": whoever gives it, it is told by the writer. */
function hasAward(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_SETTING); at += 1)
    if (GIVEN.has(tokens[at]?.lower ?? '') && PASSIVE.has(tokens[at - 1]?.lower ?? '')) return true;
  return false;
}

const GIVEN: ReadonlySet<string> = new Set(['trao', 'tặng', 'vinh', 'bầu', 'khởi']);
const PASSIVE: ReadonlySet<string> = new Set(['được', 'đã']);

/** A day or a time of day near the beginning: what is told, rather than said, has one. */
function isDated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) if (DAYS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

const DAYS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'chiều', 'tối', 'trưa', 'hôm']);

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'mark') count += 1;
  return count;
}
