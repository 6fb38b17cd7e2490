import type { Draft } from '../../document/draft.ts';
import { type OutlineNode, unitsOf } from '../../document/outline-node.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { DraftClaim } from '../draft-claims.ts';
import { phraseAt, phraseList, wordSet } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { exactValue, inUnitOf } from '../sums/sum.ts';
import { type ValuedSentence, valuedSentences } from '../valued-sentences.ts';
import { sameValue } from '../values.ts';

/** A value that a sentence says to stand in another unit of the draft, which gives other values of that kind. */
export interface RestatedValue {
  readonly quantity: Quantity;
  /** The value of that unit which is nearest to it, and its sentence. */
  readonly stated: Quantity;
  readonly said: Span;
}

/** "Bố cục 52 điều đã nêu ở Phần thứ nhất" where Phần thứ nhất speaks of 54 điều and nowhere of 52. */
export function* restatedValues(draft: Draft, claims: readonly DraftClaim[]): Iterable<RestatedValue> {
  const valued = valuedSentences(claims);
  const sentences = valued.map(({ sentence }) => sentence);
  const within = ({ start, end }: Span): readonly ValuedSentence[] =>
    valued.slice(firstFrom(sentences, start), firstFrom(sentences, end));
  let units: readonly NamedUnit[] | undefined;
  for (const { sentence, quantities } of valued) {
    for (const quantity of quantities) {
      const name = exactValue(quantity) === undefined ? undefined : referenceBehind(sentence.tokens, quantity.endToken);
      if (name === undefined) continue;
      units ??= [...unitsOf(draft.outline)].map(named);
      const found = units.filter((unit) => isCalled(unit, name));
      const [unit] = found;
      if (
        unit === undefined ||
        found.length > 1 ||
        (unit.node.start <= sentence.start && sentence.start < unit.node.end)
      )
        continue;
      const stated = nearestIn(within(unit.node), quantity);
      if (stated !== undefined) yield { quantity, ...stated };
    }
  }
}

/** What stands behind "đã nêu ở" up to the next mark: "phần thứ nhất", "mục ii", "điều 5". */
function referenceBehind(tokens: readonly Token[], from: number): readonly string[] | undefined {
  const stated = phraseAt(STATED, tokens, from);
  const at = from + (stated?.words.length ?? 0);
  if (stated === undefined || !PLACES.has(tokens[at]?.lower ?? '')) return undefined;
  const name: string[] = [];
  for (let i = at + 1; i <= at + LONGEST_NAME; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return name;
    if (token.lower === 'này') return undefined;
    name.push(token.lower);
  }
  return undefined;
}

const STATED = phraseList(
  'nêu, đã nêu, được nêu, quy định, đã quy định, được quy định, xác định, đã xác định, được xác định, đề ra, đã đề ra, ghi, đã ghi, trình bày, đã trình bày',
);
const PLACES = wordSet('tại ở trong');
const LONGEST_NAME = 5;

interface NamedUnit {
  readonly node: OutlineNode;
  /** The words of its label: "phần thứ nhất", "ii". */
  readonly label: readonly string[];
}

function named(node: OutlineNode): NamedUnit {
  return { node, label: tokenise(node.label).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower])) };
}

/** By its label, or for a heading that bears a number alone by "mục" or "phần" and that number. */
function isCalled({ node, label }: NamedUnit, name: readonly string[]): boolean {
  const said = node.kind === 'heading' && HEADINGS.has(name[0] ?? '') ? name.slice(1) : name;
  return (CALLED.has(node.kind) || said !== name) && said.length > 0 && said.join(' ') === label.join(' ');
}

const HEADINGS = wordSet('mục phần');
const CALLED: ReadonlySet<OutlineNode['kind']> = new Set(['phần', 'chương', 'mục', 'điều', 'appendix']);

/** Undefined where the unit gives no value of the kind, or gives this one. */
function nearestIn(
  valued: readonly ValuedSentence[],
  wanted: Quantity,
): { readonly stated: Quantity; readonly said: Span } | undefined {
  let nearest: { readonly stated: Quantity; readonly said: Span; readonly gap: number } | undefined;
  for (const { sentence, quantities } of valued) {
    for (const stated of quantities) {
      if (!inUnitOf(stated, wanted.unit)) continue;
      if (sameValue(stated, wanted)) return undefined;
      const gap = Math.abs((exactValue(stated) ?? Number.POSITIVE_INFINITY) - (exactValue(wanted) ?? 0));
      if (nearest === undefined || gap < nearest.gap)
        nearest = { stated, said: { start: sentence.start, end: sentence.end }, gap };
    }
  }
  return nearest && { stated: nearest.stated, said: nearest.said };
}
