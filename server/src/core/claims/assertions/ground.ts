import type { Passage, Sentence } from '../../document/draft.ts';
import type { OutlineNode } from '../../document/outline-node.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Claim } from '../claim.ts';
import { wordSet } from '../phrases.ts';
import type { Time } from '../times/time.ts';
import { type ContentWord, contentWords } from '../words.ts';
import type { About } from './assertion.ts';
import { isSectionHeading, tellingWords } from './light-words.ts';

/** A sentence with its claims and what the readers of assertions ask of it. */
export interface Ground {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  /** The times that the sentence itself names. */
  readonly times: readonly Time[];
  readonly units: readonly OutlineNode[];
  /** Where its passage begins, or the table in whose cell it stands. */
  readonly place: number;
  /** The paragraph before it in running prose, from which it may take its subject. */
  readonly before: Passage | undefined;
  /** The words for which the short names in the sentence stand. */
  readonly meant: readonly ContentWord[];
}

/** What an assertion says of its thing in a part of the sentence. */
export function aboutRange(ground: Ground, range: TokenRange, from = range.firstToken): Omit<About, 'span'> {
  const { sentence, times } = ground;
  const words = contentWords(sentence.tokens, range.firstToken, range.endToken, times);
  return about(ground, { words, numbers: numbersIn(sentence.tokens, range, times), from });
}

interface Thing {
  readonly words: readonly ContentWord[];
  readonly numbers: readonly string[];
  /** Where in the sentence it begins. */
  readonly from: number;
}

export function about(ground: Ground, { words, numbers, from }: Thing): Omit<About, 'span'> {
  const { passage, sentence, meant, units, place } = ground;
  const core = tellingWords(words);
  const prose = ground.before?.tokens ?? [];
  const after = tellingWords([...contentWords(prose, 0, prose.length, []), ...wordsBefore(ground, from)]);
  const under = narrowing(passage);
  return {
    said: { start: sentence.start, end: sentence.end },
    place,
    subject: { core, rest: [], leads: meant },
    numbers: [...numbers, ...numbersIn(prose, { firstToken: 0, endToken: prose.length }, [])],
    after,
    under,
    core: keysOf(core),
    named: keysOf([...core, ...meant]),
    around: keysOf([...core, ...meant, ...after, ...under]),
    units,
  };
}

function keysOf(words: readonly ContentWord[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

/** The sentences before in the passage, and of its own sentence what stands between the last ";" and the thing. */
function wordsBefore({ passage, sentence, times }: Ground, from: number): ContentWord[] {
  const { tokens } = sentence;
  const begin = tokens.findLastIndex(({ text }, at) => at < from && text === ';') + 1;
  const said = contentWords(tokens, Math.max(begin, labelEnd(tokens)), from, times);
  const earlier = passage.sentences.slice(0, passage.sentences.indexOf(sentence));
  return [
    ...earlier.flatMap((each) => contentWords(each.tokens, labelEnd(each.tokens), each.tokens.length, [])),
    ...said,
  ];
}

/**
 * What stands in the range outside the given slots and says which one is meant: numbers, the marks of classes ("cấp II", "nhóm A") and
 * "còn lại". The number of the item itself is none.
 */
export function numbersIn(tokens: readonly Token[], range: TokenRange, slots: readonly Span[]): string[] {
  const first = Math.max(range.firstToken, labelEnd(tokens));
  return tokens.slice(first, range.endToken).flatMap((token, index) => {
    const before = tokens[first + index - 1]?.lower ?? '';
    if (token.lower === 'lại' && before === 'còn') return ['còn lại'];
    const tells = token.kind === 'number' || (CLASS.test(token.text) && CLASSIFIERS.has(before));
    return tells && !slots.some((slot) => contains(slot, token)) ? [token.text.replace(LEADING_ZERO, '')] : [];
  });
}

const CLASS = /^(?:[IVX]+|[A-E])$/u;
const CLASSIFIERS = wordSet('cấp loại hạng nhóm vực bậc mức vùng lớp khối đợt gói');
const LEADING_ZERO = /^0(?=\d)/u;

/** The first token behind "1.", "2.1.", "a)" or "-". */
export function labelEnd(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (first?.kind === 'mark') return 1;
  const closed = second?.kind === 'mark' && second.gap === 'none' && (second.text === '.' || second.text === ')');
  return closed && (first?.text.length ?? 0) <= LONGEST_LABEL ? 2 : 0;
}

const LONGEST_LABEL = 5;

/** The words of the headings and introductions over a passage that narrow what it speaks of. */
function narrowing({ kind, leads }: Passage): ContentWord[] {
  const words: ContentWord[] = [];
  for (const { kind: role, tokens } of leads) {
    if (role === 'row' || role === 'column' || role === 'unit' || (kind === 'cell' && role === 'introduction'))
      continue;
    if (!isSectionHeading(tokens))
      words.push(...tellingWords(contentWords(tokens, labelEnd(tokens), tokens.length, [])));
    if (role === 'heading') break;
  }
  return words;
}
