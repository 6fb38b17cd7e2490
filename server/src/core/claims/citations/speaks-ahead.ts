import type { Day } from '../../text/day.ts';
import { holdsPhrase, phraseList } from '../phrases.ts';
import { readTimes } from '../times/time.ts';
import type { DraftCitation } from './draft-citations.ts';

/** True where the sentence of a citation speaks of what will be: its document is cited for the day on which it will be in force. */
export function clauseSpeaksAhead({ citation, sentence }: DraftCitation, from: Day, asOf: Day): boolean {
  const { tokens } = sentence;
  const behind = tokens.filter(({ start }) => start >= citation.end).slice(0, NEAR);
  if (holdsPhrase(IN_FORCE, behind)) return false;
  if (holdsPhrase(AHEAD, tokens)) return true;
  return readTimes(tokens, asOf)
    .filter(({ start, end }) => end <= citation.start || citation.end <= start)
    .some(({ kind, to }) => kind !== 'every' && (to === undefined || from <= to));
}

/** Said right behind a document, these leave no doubt that it is taken to be in force. */
const IN_FORCE = phraseList('hiện hành, đang có hiệu lực, đang còn hiệu lực');
const NEAR = 4;

const AHEAD = phraseList(
  'sẽ, khi, kể từ, từ ngày, dự kiến, sắp, chuẩn bị, chưa, trước khi, sau khi, lộ trình, tuyên truyền, phổ biến, quán triệt, tập huấn, triển khai thi hành, có hiệu lực, hướng dẫn thi hành, quy định chi tiết, thông qua, được ban hành',
);
