import type { Force } from '../contrast/contraries.ts';
import { kept } from '../../text/kept.ts';
import type { ContentWord } from '../words.ts';
import type { NormAssertion } from './assertion.ts';
import { namesEach, sameNumbers, sameTimes } from './same-thing.ts';
import { areOpposite } from './sides.ts';

/** Whether one norm orders or allows what the other leaves open or forbids; undefined where they are not about the same act of the same addressee. */
export function normsDiffer(a: NormAssertion, b: NormAssertion): boolean | undefined {
  if (areOpposite(a.sides, b.sides)) return undefined;
  if ([...a.forces].some((force) => b.forces.has(force))) return isSameAct(a, b) && isSameAct(b, a) ? false : undefined;
  const [strict, loose] = excludes(a, b) ? [a, b] : [b, a];
  if (!excludes(strict, loose)) return undefined;
  return isSameAct(strict, loose) && standsAgainst(strict, loose) ? true : undefined;
}

/** What each force rules out, weaker ones told only once: an order rules out what leaves open, a permission what forbids. */
const EXCLUDED: Readonly<Record<Force, readonly Force[]>> = {
  order: ['open', 'forbid'],
  open: ['forbid'],
  allow: ['forbid'],
  forbid: [],
  omit: [],
};

function excludes(a: NormAssertion, b: NormAssertion): boolean {
  return [...a.forces].some((force) => EXCLUDED[force].some((other) => b.forces.has(other)));
}

/** The act of the one with its object is named by the other, the numbers are the same, and so is who is to do it. */
function isSameAct(strict: NormAssertion, loose: NormAssertion): boolean {
  return (
    Math.min(tellingOf(strict), tellingOf(loose)) >= FEWEST &&
    namesEach(loose.around, strict.core) &&
    namesEach(strict.around, loose.whole) &&
    sameNumbers(strict.numbers, loose.numbers) &&
    namesAll(strict, [...loose.after, ...loose.under]) &&
    (loose.after.length === 0 || namesAll(loose, [...strict.after, ...strict.under]))
  );
}

/** A verb with its object alone tells little; who does it, or what it is done to, tells the rest. */
const tellingOf = kept(({ core, after }: NormAssertion) =>
  core.size < FEWEST_OF_ACT ? 0 : core.size + new Set(after.map(({ key }) => key)).size,
);

const FEWEST_OF_ACT = 2;
const FEWEST = 5;

/**
 * What is left open with no time holds at all times, and a term or measure with which it is ordered elsewhere does not change that.
 * A general prohibition beside an order with circumstances of its own may be the rule beside its exception.
 */
function standsAgainst(strict: NormAssertion, loose: NormAssertion): boolean {
  if (loose.forces.has('forbid') && !namesEach(loose.around, strict.whole)) return false;
  const standing = strict.times.filter(({ kind }) => kind !== 'by' && kind !== 'every');
  return loose.times.length === 0 ? standing.length === 0 : sameTimes(strict.times, loose.times);
}

function namesAll({ around }: NormAssertion, words: readonly ContentWord[]): boolean {
  return words.every(({ key }) => around.has(key));
}
