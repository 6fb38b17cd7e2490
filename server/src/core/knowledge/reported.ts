import { BODIES, BODY_KINDS } from '../claims/names/lexicon.ts';
import { phraseAt } from '../claims/phrases.ts';
import { type ReportedSpeech, readReported } from '../claims/speech/reported.ts';
import type { Draft, Passage, Sentence } from '../document/draft.ts';
import type { Day } from '../text/day.ts';
import type { Token } from '../text/tokens.ts';
import type { Knowledge } from './knowledge.ts';
import type { Repetition } from './sayings.ts';

/** A sentence of the draft that repeats something on record without quotation marks, with who is given it. */
export interface ReportedStatement {
  readonly passage: Passage;
  /** The sentence, and where it has nobody in it the line that introduces it. */
  readonly around: readonly Token[];
  readonly given: ReportedSpeech['given'];
  /** The closest first. */
  readonly repeated: readonly [Repetition, ...Repetition[]];
}

/** What is repeated is looked for first: hardly any sentence of a draft repeats anything, and only in those does it matter who speaks. */
export function reportedStatements(
  { passages }: Pick<Draft, 'passages'>,
  knowledge: Pick<Knowledge, 'sayings'>,
  asOf: Day,
): ReportedStatement[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading') return [];
    return passage.sentences.flatMap((sentence) => {
      if (sentence.tokens.length < SHORTEST || !knowledge.sayings.isRepeatedBy(sentence.tokens, asOf)) return [];
      return speechIn(sentence, passage, asOf).flatMap(({ given, tokens, around }) => {
        const [first, ...others] = knowledge.sayings.repeatedBy(tokens, asOf);
        return first === undefined ? [] : [{ passage, around, given, repeated: [first, ...others] as const }];
      });
    });
  });
}

/** In tokens; fewer say nothing by which a statement could be known. */
const SHORTEST = 8;

interface SpeechAround extends ReportedSpeech {
  readonly around: readonly Token[];
}

function speechIn(sentence: Sentence, passage: Passage, asOf: Day): readonly SpeechAround[] {
  const own = readReported(sentence, passage, asOf);
  if (own.length > 0) return own.map(({ given, tokens }) => ({ given, tokens, around: sentence.tokens }));
  const lead = passage.leads.find(({ kind }) => kind === 'introduction');
  if (lead === undefined || lead.tokens.at(-1)?.text !== ':') return [];
  const line = lead.tokens.slice(lead.tokens.findLastIndex(({ text }, at) => text === '.' && at > 0) + 1);
  const given = readReported({ tokens: line }, { tokens: lead.tokens, sentences: [{ tokens: line }] }, asOf).at(
    -1,
  )?.given;
  return given === undefined || isFollowedByBody(line, given)
    ? []
    : [{ given, tokens: sentence.tokens, around: [...line, ...sentence.tokens] }];
}

/** "Thực hiện chỉ đạo của Bộ trưởng A, Cục B đề nghị:" opens what the body asks for. */
function isFollowedByBody(line: readonly Token[], { party }: ReportedSpeech['given']): boolean {
  if (party === undefined) return false;
  return line.some(({ start, text }, at) => {
    if (text !== ',' || start < party.end) return false;
    const next = line[at + 1];
    return (
      next !== undefined &&
      next.text !== next.lower &&
      [BODIES, BODY_KINDS].some((names) => phraseAt(names, line, at + 1) !== undefined)
    );
  });
}
