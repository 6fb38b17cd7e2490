import type { Draft, Passage, Sentence } from '../../document/draft.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseBefore, phraseList, phraseTable } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { ValuedSentence } from '../valued-sentences.ts';
import { LISTED, PARTIAL, wholeNumber } from './announced-count.ts';

/** Items that sentences count in words: "Một là, … Hai là, …", "Thứ nhất, … Thứ hai, …". */
export interface SpokenItems {
  readonly count: number;
  /** The label of the last. */
  readonly last: Span;
}

/** A number of things, and the items that the sentences right behind it count in words. */
export interface SpokenCount {
  readonly quantity: Quantity;
  readonly announced: number;
  readonly items: SpokenItems;
}

/** "Ba đột phá. Một là, … Hai là, …": every announced number with the items behind it. */
export function* spokenCounts(draft: Draft, valued: readonly ValuedSentence[]): Iterable<SpokenCount> {
  const valuesOf = new Map(valued.map((each) => [each.sentence, each.quantities]));
  let prose: Sentence[] = [];
  for (const { kind, sentences } of [...draft.passages, END]) {
    if (kind === 'paragraph' || kind === 'item') prose.push(...sentences);
    else if (prose.length > 0) {
      yield* countsIn(prose, valuesOf);
      prose = [];
    }
  }
}

const END: Pick<Passage, 'kind' | 'sentences'> = { kind: 'heading', sentences: [] };

function* countsIn(
  sentences: readonly Sentence[],
  valuesOf: ReadonlyMap<Sentence, readonly Quantity[]>,
): Iterable<SpokenCount> {
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before === undefined || labelIn(sentence)?.number !== 1) continue;
    const items = itemsFrom(sentences.slice(index));
    const announced = (valuesOf.get(before) ?? []).flatMap((quantity) => {
      const count = announcedBy(before.tokens, quantity);
      return count === undefined ? [] : [{ quantity, announced: count }];
    });
    const [only, ...others] = announced;
    if (items !== undefined && only !== undefined && others.length === 0) yield { ...only, items };
  }
}

function announcedBy(tokens: readonly Token[], quantity: Quantity): number | undefined {
  const isListed = phraseBefore(LISTED, tokens, quantity.endToken) !== undefined;
  return isListed && !PARTIAL.has(tokens[quantity.firstToken - 1]?.lower ?? '') ? wholeNumber(quantity) : undefined;
}

/** The items from the first sentence on; undefined where their numbers do not run on, or where one is alone. */
function itemsFrom(sentences: readonly Sentence[]): SpokenItems | undefined {
  const first = sentences[0] && labelIn(sentences[0]);
  if (first === undefined) return undefined;
  let [count, last] = [1, first.span];
  for (const sentence of sentences.slice(1)) {
    const label = labelIn(sentence);
    if (label === undefined && (goesOnOtherwise(sentence) || namesItem(sentence, count + 1))) return undefined;
    if (label === undefined || label.series !== first.series) continue;
    if (label.number === 1) break;
    if (label.number !== count + 1) return undefined;
    [count, last] = [label.number, label.span];
  }
  return count > 1 ? { count, last } : undefined;
}

interface Label {
  readonly series: 'là' | 'thứ';
  readonly number: number;
  readonly span: Span;
}

/** "Một là,", "- Thứ hai:". */
function labelIn({ tokens }: Sentence): Label | undefined {
  const at = tokens[0]?.kind === 'mark' ? 1 : 0;
  const label = phraseAt(SPOKEN_LABELS, tokens, at);
  const [first, last] = [tokens[at], tokens[at + (label?.words.length ?? 0) - 1]];
  if (label === undefined || first === undefined || last === undefined) return undefined;
  const closes = tokens[at + label.words.length]?.text;
  if (label.meaning.series === 'thứ' && closes !== ',' && closes !== ':' && closes !== 'là') return undefined;
  return { ...label.meaning, span: { start: first.start, end: last.end } };
}

/** "Cuối cùng, …", "Thứ ba và cũng là quan trọng nhất, …": an item whose number is not said, or may not be one. */
function goesOnOtherwise({ tokens }: Sentence): boolean {
  const at = tokens[0]?.kind === 'mark' ? 1 : 0;
  return phraseAt(LAST_ITEMS, tokens, at) !== undefined || phraseAt(SPOKEN_LABELS, tokens, at) !== undefined;
}

/** "Nguyên nhân thứ ba, chủ quan là chủ yếu, …": the number stands behind what is counted. */
function namesItem({ tokens }: Sentence, number: number): boolean {
  return tokens
    .slice(0, LONGEST_NAME)
    .some((_, at) => at > 0 && phraseAt(SPOKEN_LABELS, tokens, at)?.meaning.number === number);
}

const LONGEST_NAME = 5;

const LAST_ITEMS = phraseList('cuối cùng, sau cùng, và cuối cùng, sau hết, điều cuối cùng, việc cuối cùng');
const CARDINALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
export const SPOKEN_LABELS = phraseTable<Omit<Label, 'span'>>([
  ...CARDINALS.map((word, at) => [`${word} là`, { series: 'là', number: at + 1 }] as const),
  ...ORDINALS.map((word, at) => [`thứ ${word}`, { series: 'thứ', number: at + 1 }] as const),
]);
