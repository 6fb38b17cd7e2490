import type { OwnText } from '../../document/own-texts.ts';
import { keyOfNode, keysOfLabel } from './unit-index.ts';
import type { UnitTarget } from './resolve-units.ts';
import type { UnitPath } from './unit-path.ts';

/** The annex that a path begins with; what is cited within an annex is not looked for. Annexes often lie in a file of their own, so none is missing. */
export function annexTarget({ steps, through }: UnitPath, attached: readonly OwnText[]): UnitTarget {
  const [step, ...inner] = steps;
  if (step === undefined || inner.length > 0 || through !== undefined || step.last !== undefined) return OPEN;
  const annexes = attached.flatMap(({ node }) => (node !== undefined && ANNEX.test(node.label) ? [node] : []));
  const keys = keysOfLabel(step.label);
  const found = step.label === '' ? annexes : annexes.filter((node) => keys.includes(keyOfNode(node)));
  return found.length === 1 ? { kind: 'found', nodes: found } : OPEN;
}

const OPEN: UnitTarget = { kind: 'open' };
const ANNEX = /^phụ lục/iu;
