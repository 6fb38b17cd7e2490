import { phraseAt, phraseList } from '../claims/phrases.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { heirsOf } from '../knowledge/lives.ts';
import type { Organisation } from '../knowledge/model.ts';
import type { Day } from '../text/day.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface Rivalry {
  /** Whom the draft and the record put in charge, in their words. */
  readonly draft: string;
  readonly record: string;
  /** When the record was made. */
  readonly said: Day;
  readonly asOf: Day;
  readonly knowledge: Knowledge;
}

/**
 * True where two names are certainly those of different bodies of one rank: neither has followed the other, and neither is
 * part of the other. Below the ministries names change without a trace in any register, and each province has its own bodies:
 * there both have to be on record.
 */
export function areRivals({ draft, record, said, asOf, knowledge }: Rivalry): boolean {
  const [ours, theirs] = [tokenise(draft), tokenise(record)];
  const rank = rankOf(ours);
  if (rank === undefined || rank !== rankOf(theirs)) return false;
  const [named, charged] = [bodiesIn(ours, asOf, knowledge), bodiesIn(theirs, said, knowledge)];
  const inLetters = [...ours, ...theirs].some(({ text }) => ABBREVIATION.test(text));
  if ((rank !== MINISTRY || inLetters) && (named.length === 0 || charged.length === 0)) return false;
  const [now, then] = [standing(named, asOf, knowledge), standing(charged, asOf, knowledge)];
  // A body that ended without an heir: nobody is on record who has the task now.
  if (charged.length > 0 && then.size === 0) return false;
  return [...then].every((id) => !now.has(id));
}

/** "TT&TT", "GTVT": which body is meant, only a register can say. */
const ABBREVIATION = /^\p{Lu}{2,}/u;

const MINISTRY = 'bộ';

/** The first word that tells what sort of body it is; those that stand beside the ministries count as one. */
function rankOf(tokens: readonly Token[]): string | undefined {
  for (const [at, { lower }] of tokens.entries()) {
    if (phraseAt(OF_MINISTRY_RANK, tokens, at) !== undefined) return MINISTRY;
    if (KINDS.has(lower) && isNamed(tokens[at + 1])) return lower;
  }
  return undefined;
}

const OF_MINISTRY_RANK = phraseList(
  'thanh tra chính phủ, văn phòng chính phủ, ngân hàng nhà nước, ủy ban dân tộc, bảo hiểm xã hội việt nam, đài truyền hình việt nam, thông tấn xã việt nam',
);
const KINDS: ReadonlySet<string> = new Set(['bộ', 'sở', 'cục', 'vụ', 'viện']);

/** "Bộ Tài chính", not "Bộ chủ quản". */
function isNamed(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && next.text !== next.lower;
}

function bodiesIn(tokens: readonly Token[], on: Day, { mentions, organisation }: Knowledge): Organisation[] {
  return mentions
    .mentionsIn(tokens, on)
    .flatMap(({ kind, id }) => (kind === 'organisation' ? (organisation(id) ?? []) : []));
}

/** The bodies that stand on the day: themselves, or those that followed them. */
function standing(bodies: readonly Organisation[], asOf: Day, { organisation }: Knowledge): ReadonlySet<string> {
  return new Set(
    bodies.flatMap((body) => {
      const ended = body.to !== undefined && body.to < asOf;
      return ended ? heirsOf(body, asOf, organisation).map(({ entry }) => entry.id) : [body.id];
    }),
  );
}
