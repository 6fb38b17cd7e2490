import type { OutlineNode } from '../../document/outline-node.ts';
import { keyOfNode, keysOfLabel } from './unit-index.ts';

/** What the headings and items of a scope are to a reference that calls them "mục". */
export interface HeadingStep {
  readonly found: OutlineNode | undefined;
  /** The last heading of the count, where the count ends before the one that is looked for. */
  readonly last: OutlineNode | undefined;
}

/**
 * "Mục IV" and "mục 2 Phần II" of a plan are headings and items that bear no name but their number. They are looked for right
 * in the scope only, and one is missing only where the others count from 1 on without a gap.
 */
export function headingStep(units: readonly OutlineNode[], label: string): HeadingStep {
  const style = ROMAN.test(label) ? 'roman' : 'arabic';
  const series = units.filter(
    ({ kind, ordinal, quoted }) => (kind === 'heading' || kind === 'item') && ordinal?.style === style && !quoted,
  );
  const keys = keysOfLabel(label).filter((key) => key.startsWith('n'));
  const found = series.filter((node) => keys.includes(keyOfNode(node)));
  const counts = series.length >= FEWEST && series.every((node, at) => keyOfNode(node) === `n${at + 1}`);
  const number = Number(keys[0]?.slice(1));
  const isPast = counts && found.length === 0 && Number.isInteger(number) && number > series.length;
  return { found: found.length === 1 ? found[0] : undefined, last: isPast ? series.at(-1) : undefined };
}

/** "Khoản 3.4 Điều 3" of a contract, whose articles count their clauses with their own number: "3.1.", "3.2.". */
export function subNumberStep(units: readonly OutlineNode[], label: string): HeadingStep {
  const [article] = label.split('.');
  const series = units.filter(
    ({ ordinal, quoted }) => ordinal?.style === 'arabic' && ordinal.path.length === 2 && !quoted,
  );
  const [key] = keysOfLabel(label);
  const found = series.filter((node) => keyOfNode(node) === key);
  const counts = series.length >= FEWEST && series.every((node, at) => keyOfNode(node) === `n${article}.${at + 1}`);
  const isPast = counts && found.length === 0 && Number(label.split('.')[1]) > series.length;
  return { found: found.length === 1 ? found[0] : undefined, last: isPast ? series.at(-1) : undefined };
}

const ROMAN = /^[IVXLC]+$/u;
const FEWEST = 2;
