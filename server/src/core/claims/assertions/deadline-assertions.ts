import { cover } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { phraseAt, phraseBefore, phraseList, wordSet } from '../phrases.ts';
import type { Time } from '../times/time.ts';
import { contentWords } from '../words.ts';
import type { DeadlineAssertion } from './assertion.ts';
import { about, aboutRange, type Ground, labelEnd } from './ground.ts';

/** The days by which, or from which, a sentence or the cell of a table has something done. */
export function deadlineAssertions(ground: Ground): DeadlineAssertion[] {
  const { claims, sentence, times } = ground;
  if (times.length === 0 || claims.some(({ modality }) => modality === 'fact' || modality === 'aside')) return [];
  if (ground.passage.kind === 'cell') return cellDeadline(ground);
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === ':' || tokens.some((_, at) => phraseAt(RECURRING, tokens, at) !== undefined)) return [];
  return partsOf(tokens, times).flatMap((part): DeadlineAssertion[] => {
    const within = times.filter(
      ({ firstToken, endToken }) => part.firstToken <= firstToken && endToken <= part.endToken,
    );
    const [time, ...others] = within.filter((each) => isDeadline(tokens, each));
    if (time === undefined || others.length > 0) return [];
    return [
      {
        kind: 'deadline',
        span: time,
        time,
        times: within.filter((each) => each !== time),
        ...aboutRange(ground, part),
      },
    ];
  });
}

function isDeadline(tokens: readonly Token[], { kind, firstToken }: Time): boolean {
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

const DONE = phraseList('trong, vào, xong, hoàn thành, ngay trong, xong trong, hoàn thành trong');
const WITHIN = wordSet('trong vào');
const RECURRING = phraseList(
  'hằng, hàng năm, hàng tháng, hàng quý, hàng ngày, hàng tuần, mỗi, định kỳ, từng quý, từng năm',
);

/** What a sentence has done by different days: from ";" to ";", to "để", and between two deadlines at the comma before the second. */
function partsOf(tokens: readonly Token[], times: readonly Time[]): TokenRange[] {
  const deadlines = times.filter((time) => isDeadline(tokens, time));
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

const PURPOSE = wordSet('để nhằm làm');

/** A cell with a time under "Thời hạn": what is to be done stands at the head of its row. */
function cellDeadline(ground: Ground): DeadlineAssertion[] {
  const { passage, sentence, times } = ground;
  const [time, ...others] = times;
  const row = passage.leads.find(({ kind }) => kind === 'row')?.tokens;
  const isTerm = passage.leads.some(
    ({ kind, tokens }) => kind === 'column' && tokens.some((_, at) => phraseAt(TERMS, tokens, at) !== undefined),
  );
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
      ...about(ground, { words: contentWords(row, labelEnd(row), row.length, []), numbers, from: 0 }),
      said,
    },
  ];
}

const TERMS = phraseList('thời hạn, thời gian, tiến độ, hoàn thành, hạn');
