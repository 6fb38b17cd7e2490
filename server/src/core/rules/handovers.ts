import { holdsPhrase, phraseAt, phraseBefore, phraseList, wordSet } from '../claims/phrases.ts';
import type { Mention } from '../knowledge/mentions.ts';
import type { Token } from '../text/tokens.ts';

/** That one takes over from another: "Bộ B tiếp nhận … của Bộ A", "… của Bộ A do Bộ B tiếp nhận", "… chuyển từ Bộ A sang Bộ B". */
export interface Handover {
  readonly giver: Mention;
  readonly receiver: Mention;
}

/** The handovers among the bodies that a sentence names, in text order. */
export function handoversIn(tokens: readonly Token[], named: readonly Mention[]): Handover[] {
  return clausesOf(tokens, named).flatMap((members): Handover[] => {
    const [receiver] = members.filter((each) => receives(tokens, each));
    const givers = members.filter((each) => GIVING.has(tokens[each.firstToken - 1]?.lower ?? ''));
    return receiver === undefined ? [] : givers.flatMap((giver) => (giver === receiver ? [] : [{ giver, receiver }]));
  });
}

function clausesOf(tokens: readonly Token[], named: readonly Mention[]): Mention[][] {
  const clauses = new Map<number, Mention[]>();
  for (const each of named) {
    const clause = tokens.findLastIndex(({ text }, at) => at < each.firstToken && text === ';');
    clauses.set(clause, [...(clauses.get(clause) ?? []), each]);
  }
  return [...clauses.values()];
}

function receives(tokens: readonly Token[], { firstToken, endToken }: Mention): boolean {
  if (phraseAt(TAKES, tokens, endToken) !== undefined) return true;
  if (!TO.has(tokens[firstToken - 1]?.lower ?? '')) return false;
  return tokens.slice(0, firstToken).some((_, at) => phraseAt(MOVES, tokens, at) !== undefined);
}

const TAKES = phraseList('tiếp nhận, đã tiếp nhận, được tiếp nhận, sẽ tiếp nhận, chính thức tiếp nhận');
const MOVES = phraseList('chuyển, chuyển giao, được chuyển, bàn giao');
const TO = wordSet('về sang cho');
const GIVING = wordSet('của từ thuộc');

/** That two are made one: "A hợp nhất với B", "hợp nhất A và B", "A và B sáp nhập", "sáp nhập A vào B". */
export interface Merger {
  readonly one: Mention;
  readonly other: Mention;
}

export function mergersIn(tokens: readonly Token[], named: readonly Mention[]): Merger[] {
  if (!holdsPhrase(MERGE, tokens)) return [];
  return named.flatMap((one, index): Merger[] => {
    const other = named[index + 1];
    return other !== undefined && areMerged(tokens, one, other) ? [{ one, other }] : [];
  });
}

function areMerged(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  const between = tokens
    .slice(one.endToken, other.firstToken)
    .filter(({ lower }) => !KINDS.has(lower))
    .map(({ lower }) => lower)
    .join(' ');
  if (MERGED_WITH.test(between)) return true;
  if (!JOINTS.has(between)) return false;
  let before = one.firstToken;
  while (KINDS.has(tokens[before - 1]?.lower ?? '')) before -= 1;
  if (phraseBefore(MERGE, tokens, before) !== undefined) return true;
  return between === 'và' && phraseAt(ARE_MERGED, tokens, other.endToken) !== undefined;
}

const MERGE = phraseList('hợp nhất, sáp nhập, nhập');
const ARE_MERGED = phraseList('hợp nhất, sáp nhập, được hợp nhất, được sáp nhập, đã hợp nhất, đã sáp nhập');
const MERGED_WITH = /^(?:đã |được )?(?:hợp nhất|sáp nhập|nhập) (?:với|vào)$/u;
const JOINTS: ReadonlySet<string> = new Set(['và', 'với', 'vào']);
const KINDS = wordSet('tỉnh thành phố các hai');
