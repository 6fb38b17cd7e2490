import type { Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { headFrom, holdsPhrase, phraseAt, phraseList, wordSet } from '../phrases.ts';
import { contentWords } from '../words.ts';
import type { ChargeAssertion } from './assertion.ts';
import { beginsBody, bodiesIn, isAct, LONGEST_BODY, withoutLinks } from './bodies.ts';
import { about, aboutRange, type Ground, labelEnd, numbersIn } from './ground.ts';
import { behindLabel, labelledTask } from './labelled.ts';

/** The bodies that a sentence, or the cell of a table, puts in charge of something. */
export function chargeAssertions(ground: Ground): ChargeAssertion[] {
  if (ground.claims.some(({ modality }) => modality === 'aside')) return [];
  if (ground.passage.kind === 'cell') return cellCharge(ground);
  return labelledCharge(ground) ?? sentenceCharges(ground);
}

/** "Cơ quan chủ trì: Sở A." belongs to the task that it stands under; undefined for any other sentence. */
function labelledCharge(ground: Ground): ChargeAssertion[] | undefined {
  const { tokens } = ground.sentence;
  const body = behindLabel(tokens, LABELS);
  if (body === undefined) return undefined;
  const bodies = beginsBody(tokens, body.firstToken) ? bodiesIn(tokens, body) : [];
  const task = labelledTask(ground);
  return bodies.length === 0 || task === undefined
    ? []
    : [{ kind: 'charge', bodies, ...task, span: spanOf(tokens, body) }];
}

const LABELS = phraseList(
  'chủ trì, cơ quan chủ trì, đơn vị chủ trì, cơ quan chủ trì thực hiện, đơn vị chủ trì thực hiện, cơ quan thực hiện, đơn vị thực hiện, cơ quan đầu mối, đơn vị đầu mối, đầu mối',
);

function spanOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Span {
  return { start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}

function sentenceCharges(ground: Ground): ChargeAssertion[] {
  const { tokens } = ground.sentence;
  const found: ChargeAssertion[] = [];
  let from = labelEnd(tokens);
  for (let at = from; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.text !== ';') continue;
    const charge = chargeIn(ground, { firstToken: from, endToken: at });
    if (charge !== undefined) found.push(charge);
    from = at + 1;
  }
  return found;
}

function chargeIn(ground: Ground, part: TokenRange): ChargeAssertion | undefined {
  const { tokens } = ground.sentence;
  const read = leadIn(tokens, part) ?? givenIn(tokens, part);
  if (read === undefined) return undefined;
  const bodies = bodiesIn(tokens, read.body);
  const task = taskFrom(tokens, read.task, ground.times);
  const [first] = bodies;
  if (first === undefined || task === undefined) return undefined;
  return {
    kind: 'charge',
    span: spanOf(tokens, read.body),
    bodies,
    ...aboutRange(ground, task, Math.min(read.body.firstToken, task.firstToken)),
    ...(read.isSeat ? { under: [] } : {}),
  };
}

interface Read {
  readonly body: TokenRange;
  readonly task: TokenRange;
  /** There is one such seat, whatever heading it is spoken of under. */
  readonly isSeat?: true;
}

/** "Sở A chủ trì …", "giao Sở A chủ trì, phối hợp với … …", "… do Sở A chủ trì". */
function leadIn(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Read | undefined {
  const seat = seatIn(tokens, { firstToken, endToken });
  if (seat !== undefined) return seat;
  for (
    let at = headFrom(LEADS, tokens, firstToken + 1, endToken);
    at < endToken;
    at = headFrom(LEADS, tokens, at + 1, endToken)
  ) {
    const role = phraseAt(LEADS, tokens, at);
    if (role === undefined) continue;
    const from = bodyStart(tokens, firstToken, at);
    if (from === undefined) return undefined;
    const body = { firstToken: from, endToken: withoutLinks(tokens, at) };
    const behind = at + role.words.length;
    const before = tokens[from - 1]?.lower;
    const given = before === '(' || (before === 'do' && endToken - behind < 2);
    const task = given
      ? { firstToken, endToken: from - 1 }
      : { firstToken: behindPartners(tokens, behind, endToken), endToken };
    return { body, task };
  }
  return undefined;
}

const LEADS = phraseList(
  'chủ trì, có trách nhiệm chủ trì, chịu trách nhiệm chủ trì, là cơ quan chủ trì, là đơn vị chủ trì, làm đầu mối, là đầu mối, là cơ quan đầu mối, là đơn vị đầu mối, chịu trách nhiệm chính',
);

/** "Sở A là cơ quan thường trực của Ban Chỉ đạo …": what there is one of is named by the seat and by what it belongs to. */
function seatIn(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Read | undefined {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    const seat = phraseAt(SEATS, tokens, at);
    if (seat === undefined) continue;
    const from = bodyStart(tokens, firstToken, at);
    const behind = at + seat.words.length;
    if (from === undefined || tokens[behind]?.lower !== 'của') return undefined;
    const comma = tokens.findIndex(({ text }, index) => index > behind && index < endToken && text === ',');
    return {
      body: { firstToken: from, endToken: withoutLinks(tokens, at) },
      task: { firstToken: at + 1, endToken: comma < 0 ? endToken : comma },
      isSeat: true,
    };
  }
  return undefined;
}

const SEATS = phraseList(
  'là cơ quan thường trực, là đơn vị thường trực, là cơ quan giúp việc, làm cơ quan thường trực, làm đơn vị thường trực',
);

/** "Giao Sở A xây dựng …": the body goes on to the first act in small letters. */
function givenIn(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Read | undefined {
  for (let at = firstToken; at < Math.min(endToken, firstToken + LONGEST_BODY); at += 1) {
    if (tokens[at]?.lower !== 'giao') continue;
    const from = tokens[at + 1]?.lower === 'cho' ? at + 2 : at + 1;
    if (!beginsBody(tokens, from)) return undefined;
    for (let end = from + 1; end < Math.min(endToken, from + LONGEST_BODY); end += 1)
      if (isAct(tokens, end)) {
        const body = { firstToken: from, endToken: withoutLinks(tokens, end) };
        return { body, task: { firstToken: end, endToken } };
      }
  }
  return undefined;
}

/** Where the name of the body begins that ends at `to`: the first place behind a comma, "giao" or "do" at which a body's name may begin. */
function bodyStart(tokens: readonly Token[], firstToken: number, to: number): number | undefined {
  for (let at = Math.max(firstToken, to - LONGEST_BODY); at < to; at += 1) {
    const before = tokens[at - 1]?.lower ?? '';
    const opens = at === firstToken || OPENS.has(before);
    if (opens && beginsBody(tokens, at)) return at;
  }
  return undefined;
}

const OPENS = wordSet(', ( giao do cho : cầu nghị');

/** Behind ", phối hợp với …" the task begins with the first act. */
function behindPartners(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (tokens[at]?.text === ',' || tokens[at]?.lower === 'và') at += 1;
  if (phraseAt(PARTNERS, tokens, at) === undefined) return at;
  for (at += 2; at < to; at += 1) if (isAct(tokens, at)) return at;
  return to;
}

const PARTNERS = phraseList('phối hợp, cùng, cùng với');

/** The act with its object: up to the first comma behind which it has both, or to its time, purpose or ground. */
function taskFrom(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
  times: readonly TokenRange[],
): TokenRange | undefined {
  for (let at = firstToken; at < endToken; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const ends = word === ',' || ENDS.has(word) || times.some((time) => time.firstToken === at);
    if (ends && contentWords(tokens, firstToken, at, times).length >= LEAST_WORDS) return { firstToken, endToken: at };
  }
  const words = contentWords(tokens, firstToken, endToken, times);
  return words.length >= LEAST_WORDS ? { firstToken, endToken } : undefined;
}

const ENDS = wordSet('để nhằm theo trước khi sau (');
const LEAST_WORDS = 4;

/** A cell under "Chủ trì": the task stands at the head of its row. */
function cellCharge(ground: Ground): ChargeAssertion[] {
  const { passage, sentence } = ground;
  const { tokens } = sentence;
  const row = passage.leads.find(({ kind }) => kind === 'row')?.tokens;
  const isRole = passage.leads.some((lead) => lead.kind === 'column' && holdsPhrase(ROLES, lead.tokens));
  if (row === undefined || !isRole || passage.sentences.length > 1 || !beginsBody(tokens, 0)) return [];
  const bodies = bodiesIn(tokens, { firstToken: 0, endToken: tokens.length });
  const numbers = numbersIn(row, { firstToken: 0, endToken: row.length }, []);
  return [
    {
      kind: 'charge',
      span: sentence,
      bodies,
      ...about(ground, { words: contentWords(row, labelEnd(row), row.length, []), numbers, from: 0 }),
    },
  ];
}

const ROLES = phraseList('chủ trì, cơ quan thực hiện, đơn vị thực hiện, phụ trách, đầu mối');
