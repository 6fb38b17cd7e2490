import { cover } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { holdsPhrase, phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import type { Time } from '../times/time.ts';
import { contentWords } from '../words.ts';
import type { DeadlineAssertion } from './assertion.ts';
import { finishedWork, namesSingle, upToBuilding, withoutBuilding } from './finished-works.ts';
import { about, type Ground, labelEnd, numbersIn } from './ground.ts';
import { behindLabel, labelledTask } from './labelled.ts';

/** The days by which, or from which, a sentence or the cell of a table has something done. */
export function deadlineAssertions(ground: Ground): DeadlineAssertion[] {
  const { claims, sentence, times } = ground;
  if (times.length === 0 || claims.some(({ modality }) => modality === 'fact' || modality === 'aside')) return [];
  if (ground.passage.kind === 'cell') return cellDeadline(ground);
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === ':' || holdsPhrase(RECURRING, tokens)) return [];
  const labelled = labelledDeadline(ground);
  if (labelled !== undefined) return labelled;
  return partsOf(tokens, times).flatMap((part): DeadlineAssertion[] => {
    const within = times.filter(
      ({ firstToken, endToken }) => part.firstToken <= firstToken && endToken <= part.endToken,
    );
    const [time, ...others] = within.filter((each) => isDeadline(tokens, each, part));
    if (time === undefined || others.length > 0) return [];
    const whole = upToBuilding(tokens, outsideBrackets(tokens, part, time), time);
    const work = finishedWork(tokens, whole);
    return [
      {
        kind: 'deadline',
        span: time,
        time,
        times: within.filter((each) => each !== time),
        bodies: work?.bodies ?? [],
        single: namesSingle(tokens, whole),
        ...aboutTask(ground, work?.task ?? whole, whole.firstToken),
      },
    ];
  });
}

function aboutTask(ground: Ground, task: TokenRange, from: number): ReturnType<typeof about> {
  const { sentence, times } = ground;
  const words = contentWords(sentence.tokens, task.firstToken, task.endToken, times);
  return about(ground, { words: withoutBuilding(words), numbers: numbersIn(sentence.tokens, task, times), from });
}

/** "Thời gian hoàn thành: Quý III/2099." belongs to the task that it stands under; undefined for any other sentence. */
function labelledDeadline(ground: Ground): DeadlineAssertion[] | undefined {
  const { sentence, times } = ground;
  const behind = behindLabel(sentence.tokens, LABELS);
  if (behind === undefined) return undefined;
  const [time, ...others] = times;
  const task = labelledTask(ground);
  if (time === undefined || others.length > 0 || time.firstToken > behind.firstToken + 1 || task === undefined)
    return [];
  return [{ kind: 'deadline', span: time, time, times: [], bodies: [], single: false, ...task }];
}

const LABELS = phraseList(
  'thời hạn, thời hạn hoàn thành, thời gian hoàn thành, thời gian thực hiện, thời hạn thực hiện, hạn hoàn thành, tiến độ, tiến độ hoàn thành, tiến độ thực hiện, hoàn thành',
);

function isDeadline(tokens: readonly Token[], time: Time, part: TokenRange): boolean {
  const { kind, firstToken } = time;
  if (kind !== 'every' && isVerdict(tokens, time, part)) return true;
  switch (kind) {
    case 'by':
    case 'from':
      return true;
    case 'at':
    case 'during':
      return phraseBefore(DONE, tokens, firstToken) !== undefined || WITHIN.has(tokens[firstToken]?.lower ?? '');
    case 'every':
      return false;
  }
}

/** "Thời hạn nộp … là ngày 30/9/2099", "Nghiệm thu …: Quý III/2099": the time is what is said of all that stands before. */
function isVerdict(tokens: readonly Token[], { firstToken, endToken }: Time, part: TokenRange): boolean {
  const before = tokens[firstToken - 1]?.lower;
  if (tokens.slice(endToken, part.endToken).some(({ kind }) => kind !== 'mark')) return false;
  return before === ':' || (before === 'là' && phraseAt(TERMS, tokens, part.firstToken) !== undefined);
}

const DONE = phraseList('trong, vào, xong, hoàn thành, ngay trong, xong trong, hoàn thành trong');
const WITHIN = wordSet('trong vào');
const RECURRING = phraseList(
  'hằng, hàng năm, hàng tháng, hàng quý, hàng ngày, hàng tuần, mỗi, định kỳ, từng quý, từng năm',
);

/** What a sentence has done by different days: from ";" to ";", to "để", and between two deadlines at the comma before the second. */
function partsOf(tokens: readonly Token[], times: readonly Time[]): TokenRange[] {
  const whole = { firstToken: 0, endToken: tokens.length };
  const deadlines = times.filter((time) => isDeadline(tokens, time, whole));
  const parts: TokenRange[] = [];
  let from = labelEnd(tokens);
  const cutAt = (at: number): void => {
    if (at > from) parts.push({ firstToken: from, endToken: at });
    from = at;
  };
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const held = deadlines.some(({ firstToken }) => from <= firstToken && firstToken < at);
    if (word === ';' || (PURPOSE.has(word) && held)) cutAt(at);
    else if (word === ',' && held && deadlines.some(({ firstToken }) => firstToken > at)) cutAt(at);
  }
  cutAt(tokens.length);
  return parts;
}

/** "Khảo sát nhu cầu nhà ở (hoàn thành trong tháng 7/2099)": the task stands before the bracket. */
function outsideBrackets(tokens: readonly Token[], part: TokenRange, { firstToken }: Time): TokenRange {
  const open = tokens.findLastIndex(({ text }, at) => at < firstToken && at > part.firstToken && text === '(');
  const closed = tokens.some(({ text }, at) => at > open && at < firstToken && text === ')');
  return open < 0 || closed ? part : { firstToken: part.firstToken, endToken: open };
}

const PURPOSE = wordSet('để nhằm làm');

/** A cell with a time under "Thời hạn": what is to be done stands at the head of its row. */
function cellDeadline(ground: Ground): DeadlineAssertion[] {
  const { passage, sentence, times } = ground;
  const [time, ...others] = times;
  const row = passage.leads.find(({ kind }) => kind === 'row')?.tokens;
  const isTerm = passage.leads.some(({ kind, tokens }) => kind === 'column' && holdsPhrase(TERMS, tokens));
  if (time === undefined || others.length > 0 || row === undefined || !isTerm || passage.sentences.length > 1)
    return [];
  const numbers = row.slice(labelEnd(row)).flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
  const said = cover(sentence, ...(row[0] === undefined ? [] : [row[0]]));
  return [
    {
      kind: 'deadline',
      span: time,
      time,
      times: [],
      bodies: [],
      single: namesSingle(row, { firstToken: 0, endToken: row.length }),
      ...about(ground, { words: withoutBuilding(contentWords(row, labelEnd(row), row.length, [])), numbers, from: 0 }),
      said,
    },
  ];
}

const TERMS = phraseList('thời hạn, thời gian, tiến độ, hoàn thành, hạn');
