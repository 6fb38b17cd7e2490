import type { Token, TokenRange } from '../../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseBefore, phraseList, phraseTable, wordSet } from '../phrases.ts';
import type { ContentWord } from '../words.ts';
import { ACTS } from './acts.ts';
import { beginsBody, bodiesIn, isAct, LONGEST_BODY, withoutLinks } from './bodies.ts';
import { tellingWords } from './light-words.ts';

/** What is to be finished, told apart from who finishes it. */
export interface FinishedWork {
  readonly task: TokenRange;
  readonly bodies: readonly (readonly ContentWord[])[];
}

/**
 * "Sở A chủ trì xây dựng, hoàn thành cơ sở dữ liệu đất đai": what there is once ("cơ sở dữ liệu", "hệ thống") is finished once,
 * whoever the sentence says finishes it. Undefined where the sentence names nobody, or something that each body has for itself.
 */
export function finishedWork(tokens: readonly Token[], part: TokenRange): FinishedWork | undefined {
  const { firstToken, endToken } = part;
  if (!beginsBody(tokens, firstToken)) return undefined;
  const acts = nextAct(tokens, firstToken + 1, Math.min(endToken, firstToken + LONGEST_BODY));
  if (acts === undefined || tokens.slice(firstToken, acts).some(({ lower }) => EACH.has(lower))) return undefined;
  const task = actsOnSingle(tokens, { firstToken: acts, endToken });
  const bodies = bodiesIn(tokens, { firstToken, endToken: withoutLinks(tokens, acts) });
  return task === undefined || bodies.length === 0 ? undefined : { task, bodies };
}

const EACH = wordSet('các mỗi từng những mọi');

function nextAct(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (isAct(tokens, at)) return at;
  return undefined;
}

/** The acts behind those who only take part, where their object is something that there is once. */
function actsOnSingle(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange | undefined {
  let from = firstToken;
  for (let at = firstToken; at < endToken; ) {
    if (phraseAt(SINGLE, tokens, at) !== undefined) return { firstToken: from, endToken };
    if (phraseAt(PARTNERS, tokens, at) !== undefined) {
      from = nextAct(tokens, at + 2, endToken) ?? endToken;
      at = from;
    } else {
      const words = (isAct(tokens, at) ? phraseAt(ACTS, tokens, at) : phraseAt(LINKS, tokens, at))?.words;
      if (words === undefined) return undefined;
      at += words.length;
    }
  }
  return undefined;
}

const PARTNERS = phraseList('phối hợp, cùng với');
const SINGLE = phraseList(
  'cơ sở dữ liệu, csdl, hệ thống, nền tảng, cổng, phần mềm, trung tâm dữ liệu, trung tâm giám sát, trung tâm điều hành, kho dữ liệu, trục, bản đồ, dự án, ứng dụng',
);
const LINKS = phraseTable([',', 'và', 'việc', 'xong', 'đưa vào'].map((phrase) => [phrase, phrase] as const));

/** The telling words of a task without the act of building: what is built by a day is finished by it. */
export function withoutBuilding(words: readonly ContentWord[]): readonly ContentWord[] {
  const [first, second, ...others] = tellingWords(words);
  return first?.key === 'xây' && second?.key === 'dựng' ? others : words;
}

/** "Cơ sở dữ liệu A phải hoàn thành xây dựng trước ngày …": the part without the act that stands right before its term. */
export function upToBuilding(tokens: readonly Token[], part: TokenRange, term: TokenRange): TokenRange {
  const end = term.firstToken;
  const building = [end, end - 1].find((at) => phraseBefore(FINISHED_BUILDING, tokens, at) !== undefined);
  return building === undefined ? part : { firstToken: part.firstToken, endToken: building - 2 };
}

const FINISHED_BUILDING = phraseList('hoàn thành xây dựng, hoàn thành việc xây dựng');

/** Whether a task names something that there is once. */
export function namesSingle(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  return holdsPhrase(SINGLE, tokens.slice(firstToken, endToken));
}
