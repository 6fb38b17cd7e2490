import type { Draft, Passage, Sentence } from '../../document/draft.ts';
import type { Day } from '../../text/day.ts';
import { holderAmong } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Contraries } from '../contrast/contraries.ts';
import { assertionOf, modalityNear } from '../modality.ts';
import { holdsPhrase, phraseList, wordSet } from '../phrases.ts';
import type { DraftQuote } from '../quotes/draft-quotes.ts';
import { isPast } from '../slots.ts';
import { readReported } from '../speech/reported.ts';
import { readTimes } from '../times/time.ts';
import { contentWords } from '../words.ts';
import { type Norm, readNorms } from './norms.ts';

/** A norm of the draft, in the sentence in which it stands. */
export interface DraftNorm {
  readonly norm: Norm;
  readonly sentence: Sentence;
  readonly passage: Passage;
}

/** What the draft orders, leaves open, allows or forbids, outside quotation marks; whether it does so itself, `isOwnWill` tells. */
export function draftNorms(
  { passages }: Pick<Draft, 'passages'>,
  quotes: readonly DraftQuote[],
  contraries: Contraries,
): DraftNorm[] {
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading' || isLegalBasis(passage)) return [];
    const lead = passage.leads.find(({ kind }) => kind === 'introduction')?.tokens ?? [];
    const leads = () => contentWords(lead, 0, lead.length, []);
    return passage.sentences.flatMap((sentence) =>
      readNorms(sentence.tokens, contraries, leads)
        .filter(({ start }) => quoteHolding({ start, end: start + 1 }) === undefined)
        .map((norm) => ({ norm, sentence, passage })),
    );
  });
}

/**
 * False for what is told, supposed, asked or reported of somebody else, for what lies behind, and for what the draft wants to
 * be done about those who break a norm ("xử lý nền tảng không tuân thủ").
 */
export function isOwnWill({ norm, sentence, passage }: DraftNorm, asOf: Day): boolean {
  return isMeant(sentence.tokens, norm) && isOwnVoice(sentence, passage, asOf);
}

/** False for a sentence that tells, supposes, asks or reports what somebody else has said, or speaks of what lies behind. */
export function isOwnVoice(sentence: Sentence, passage: Passage, asOf: Day): boolean {
  const { tokens } = sentence;
  if (tokens.some(({ text }) => text === '?') || assertionOf(tokens) !== undefined) return false;
  if (readTimes(tokens, asOf).some((time) => isPast(time, asOf))) return false;
  return readReported(sentence, passage, asOf).length === 0;
}

function isLegalBasis({ tokens }: Passage): boolean {
  return tokens[0]?.lower === 'căn' && tokens[1]?.lower === 'cứ';
}

/** False where the words before say that it is a fact, that it is denied, or that it is somebody's fault. */
export function isMeant(tokens: readonly Token[], { cue, forces }: Norm): boolean {
  const before = tokens.slice(0, cue.firstToken);
  if (holdsPhrase(FAULTS, before)) return false;
  if (
    modalityNear(
      before,
      { from: before.findLastIndex(({ text }) => text === ';') + 1, at: before.length, to: before.length },
      [],
    ) === 'fact'
  )
    return false;
  const last = before.at(-1)?.lower ?? '';
  if (DENYING.has(last) || (forces.has('open') && NAMING.has(last))) return false;
  return !forces.has('omit') || standsAlone(before);
}

/** A plain "không" decides something only where it is the verb of its clause: not in "các nền tảng không tuân thủ". */
function standsAlone(before: readonly Token[]): boolean {
  const subject = before.slice(clauseStart(before));
  return subject.length <= LONGEST_SUBJECT && !subject.some(({ lower }) => RELATING.has(lower));
}

const LONGEST_SUBJECT = 4;
const RELATING = wordSet('mà nếu khi việc là vì do để các những nhiều một bị nào');

function clauseStart(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ kind, text }) => kind === 'mark' && CLAUSE_MARKS.has(text)) + 1;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.']);
const DENYING = wordSet('không chẳng chưa tránh chống chứ');
/** "Quy định về khuyến khích …", "chính sách khuyến khích …" names what is left open, and leaves nothing open. */
const NAMING = wordSet('về việc sự sách chế pháp nhằm');
const FAULTS = phraseList(
  'xử lý, xử phạt, vi phạm, khắc phục, chấn chỉnh, ngăn chặn, phòng chống, tình trạng, hành vi, tránh, thay vì, tố cáo, phê bình, kiểm điểm, hạn chế, tồn tại, nguyên nhân, nguy cơ, rủi ro, thách thức, khó khăn, thực trạng, chứ không, mà không',
);
