import type { OutlineNode } from '../../document/outline-node.ts';
import type { OwnText } from '../../document/own-texts.ts';
import type { UnitTarget } from './resolve-units.ts';
import { keyOfNode, keysOfLabel } from './unit-index.ts';
import type { UnitPath } from './unit-path.ts';

/**
 * The annex that a path begins with; what is cited within an annex is not looked for. Annexes often lie in files of their own:
 * one is absent only where the draft holds others that are numbered in the same way from 1 on, or a single one that bears no number.
 */
export function annexTarget({ steps, through }: UnitPath, attached: readonly OwnText[]): UnitTarget {
  const [step, ...inner] = steps;
  if (step === undefined || inner.length > 0 || through !== undefined || step.last !== undefined) return OPEN;
  const annexes = attached.flatMap(({ node }) =>
    node !== undefined && ANNEX.test(node.label.normalize('NFC')) ? [node] : [],
  );
  const keys = keysOfLabel(step.label);
  const found = step.label === '' ? annexes : annexes.filter((node) => keys.includes(keyOfNode(node)));
  if (found.length === 1) return { kind: 'found', nodes: found };
  const [only, second] = annexes;
  if (found.length === 0 && only !== undefined && second === undefined && isBeyondOnly(only, keys))
    return { kind: 'absent', missing: step, within: undefined, place: 'past the end', last: only };
  const held = annexes.map(keyOfNode);
  const key = keys.find(([style]) => held.includes(`${style}1`));
  if (found.length > 0 || key === undefined) return OPEN;
  const highest = Math.max(...held.filter(([style]) => style === key[0]).map(numberOf));
  const place = numberOf(key) > highest ? 'past the end' : 'gap';
  return { kind: 'absent', missing: step, within: undefined, place, last: undefined };
}

/** "Phụ lục II" where the draft has one "PHỤ LỤC"; "Phụ lục I" may be its name. */
function isBeyondOnly(only: OutlineNode, keys: readonly string[]): boolean {
  const [number, other] = keys.filter(([style]) => style === 'n');
  return only.ordinal === undefined && number !== undefined && other === undefined && numberOf(number) > 1;
}

function numberOf(key: string): number {
  return Number.parseInt(key.slice(1), 10);
}

const OPEN: UnitTarget = { kind: 'open' };
const ANNEX = /^phụ lục/iu;
