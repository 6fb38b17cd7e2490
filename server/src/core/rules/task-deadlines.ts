import { horizonOf } from '../claims/horizons.ts';
import { holdsPhrase, phraseList, wordSet } from '../claims/phrases.ts';
import type { Time } from '../claims/times/time.ts';
import type { Draft, Passage } from '../document/draft.ts';
import { type Day, endOfYear } from '../text/day.ts';
import { kept } from '../text/kept.ts';
import { contains, type Span } from '../text/span.ts';
import { inPieces, type Steps } from '../text/steps.ts';
import type { Token } from '../text/tokens.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import type { JudgedClaim, RuleContext } from './rule.ts';
import { isTargetFor } from './targets.ts';
import { givesTasks, isResultHeading } from './task-places.ts';
import { isTask } from './task-wording.ts';

/** The deadline of a task that the draft gives to somebody. */
export interface TaskDeadline {
  readonly time: Span;
  /** Its last day. */
  readonly last: Day;
}

/**
 * The deadlines of the tasks of a draft, in sentences ("gửi phương án về Văn phòng trước ngày 30/11/2026") and in tables of tasks.
 * What is told, supposed or required of others in an earlier document is no task of the draft; nor is a time without a year.
 */
export function* taskDeadlines({ draft, claims }: RuleContext): Steps<readonly TaskDeadline[]> {
  const kind = givesTasks(draft);
  if (kind === undefined) return [];
  let last: JudgedClaim['claim'] | undefined;
  const read = (judged: JudgedClaim): readonly TaskDeadline[] => {
    const { claim, passage } = judged;
    // A sentence has a claim for each of its values; and where a statement bears on it, what has passed is a target.
    if (last?.start === claim.start || judged.bearings.some((bearing) => isTargetFor(judged, bearing))) return [];
    last = claim;
    const deadline = isResultHeading(passage, kind) ? undefined : deadlineOf(claim, passage, draft);
    return deadline === undefined ? [] : [deadline];
  };
  return yield* inPieces(claims, (piece) => piece.flatMap(read));
}

function deadlineOf(claim: JudgedClaim['claim'], passage: Passage, draft: Draft): TaskDeadline | undefined {
  const times = timesIn(claim);
  if (times.length === 0) {
    const year = passage.kind === 'cell' ? yearAlone(draft.text, passage) : undefined;
    return year === undefined ? undefined : { time: passage, last: endOfYear(year) };
  }
  const found =
    passage.kind === 'cell'
      ? (cellDeadline(draft.text, passage, times) ?? taskInCell(claim, passage, draft.text))
      : sentenceDeadline(claim, passage);
  const last = horizonOf(found);
  return found === undefined || last === undefined ? undefined : { time: found, last };
}

/** The times that the sentence itself names. */
function timesIn(claim: JudgedClaim['claim']): readonly Time[] {
  return claim.times.filter((time) => contains(claim, time));
}

function namesYear(tokens: readonly Token[], time: Time): boolean {
  return tokensWithin(tokens, time).some(({ text }) => NAMES_YEAR.test(text));
}

const NAMES_YEAR = /(?:19|20|21)\d{2}/u;

/** The last of the times of a sentence that gives a task: the one before it may be where a stage of it ends. */
const sentenceDeadline = kept((sentence: JudgedClaim['claim'], passage: Passage): Time | undefined => {
  const times = timesIn(sentence);
  const tokens = tokensWithin(passage.tokens, sentence);
  const deadlines = times.filter(
    (time) => namesYear(tokens, time) && horizonOf(time) !== undefined && isTask(tokens, time),
  );
  return deadlines.length === times.length || deadlines.length === 1 ? deadlines.at(-1) : undefined;
});

/** "Xây dựng đề án, hoàn thành trước ngày 31/3/2026" in a row that says nothing of having been done. */
function taskInCell(sentence: JudgedClaim['claim'], passage: Passage, text: string): Time | undefined {
  const tells = passage.leads.some(({ kind, tokens }) => kind === 'column' && holdsPhrase(ACCOUNTS, tokens));
  return tells || isDone(text, passage) ? undefined : sentenceDeadline(sentence, passage);
}

const ACCOUNTS = phraseList('kết quả, tình hình, đã, hiện trạng, thực trạng, ghi chú, căn cứ, ý kiến');

/** "2026" alone in a column of deadlines. */
function yearAlone(text: string, passage: Passage): number | undefined {
  const [only, ...others] = passage.tokens;
  if (only === undefined || others.length > 0 || !YEAR.test(only.text)) return undefined;
  return isDeadlineColumn(passage) && !isDone(text, passage) ? Number(only.text) : undefined;
}

const YEAR = /^2[01]\d{2}$/u;

/** A cell that holds only times, in a column of deadlines, of a row that says nothing of having been done. */
function cellDeadline(text: string, passage: Passage, times: readonly Time[]): Time | undefined {
  if (!isDeadlineColumn(passage) || isDone(text, passage)) return undefined;
  const last = times.at(-1);
  const covered = times.reduce((sum, { start, end }) => sum + end - start, 0);
  const isTimeAlone = covered >= (passage.end - passage.start) * MOST_OF_CELL;
  return last !== undefined && isTimeAlone && times.every((time) => namesYear(passage.tokens, time)) ? last : undefined;
}

const MOST_OF_CELL = 0.7;

function isDeadlineColumn({ leads }: Passage): boolean {
  const column = leads.find(({ kind }) => kind === 'column');
  const head = column?.tokens.map(({ lower }) => lower) ?? [];
  const deadline = DEADLINE_HEADS.some((words) => words.every((word, at) => head[at] === word));
  return deadline && !head.some((word) => NO_DEADLINE.has(word));
}

const DEADLINE_HEADS: readonly (readonly string[])[] = [
  ['thời', 'hạn'],
  ['thời', 'gian'],
  ['hạn', 'hoàn', 'thành'],
  ['hoàn', 'thành'],
  ['tiến', 'độ'],
  ['ngày', 'hoàn', 'thành'],
];
/** "Thời gian bắt đầu", "Thời gian ban hành", "Thời hạn thực tế", "Thời hạn theo kết luận thanh tra", "Thời hạn được giao". */
const NO_DEADLINE = wordSet('bắt ban ký tế đã nộp nhận học công theo giao');

function isDone(text: string, { start, end }: Passage): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ROW), start);
  const after = text.slice(end, end + LONGEST_ROW);
  const row = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (after.split('\n', 1)[0] ?? '');
  return DONE.test(row.normalize('NFC'));
}

const LONGEST_ROW = 1000;
const DONE = /(?:^|[\s|])(?:đã|xong|đạt|chậm tiến độ)(?=[\s|.,;]|$)|\|\s*hoàn thành\s*\|/iu;
