import type { Draft } from './draft.ts';
import type { OutlineNode, UnitKind } from './outline-node.ts';

/** Units of one text that have to count on from each other, in the order of the text. */
export interface Series {
  readonly kind: UnitKind;
  /** The unit that holds them; undefined for what stands at the top of a text. */
  readonly holder: OutlineNode | undefined;
  /** The appendix in which they stand, if any. */
  readonly appendix: OutlineNode | undefined;
  readonly units: readonly NumberedUnit[];
}

export interface NumberedUnit {
  readonly node: OutlineNode;
  /** What it counts as among its like: 3 for "Điều 3", "III", "c", "1.3"; undefined for a letter outside of the alphabet of điểm. */
  readonly number: number | undefined;
  /** "a" of "6a": such a unit was inserted behind the one with the same number. */
  readonly inserted: string;
}

/**
 * The series of an outline. The Điều of a text count on through its Chương; every other unit counts within what holds it, by
 * the form of its label. A first number begins a new series. An appendix is a text of its own, and so is the new wording
 * of an amended law: of the latter nothing is read.
 */
export function seriesOf({ text, outline }: Pick<Draft, 'text' | 'outline'>): Series[] {
  const all: Series[] = [];
  const readText = (nodes: readonly OutlineNode[], appendix: OutlineNode | undefined): void => {
    const articles: OutlineNode[] = [];
    const walk = (children: readonly OutlineNode[], holder: OutlineNode | undefined): void => {
      const others = children.filter(({ kind }) => kind !== 'điều');
      for (const units of runsOf(text, others)) all.push({ kind: units[0].node.kind, holder, appendix, units });
      for (const node of children) {
        if (node.quoted) continue;
        if (node.kind === 'điều') articles.push(node);
        if (node.kind === 'appendix') readText(node.children, node);
        else walk(node.children, node);
      }
    };
    walk(nodes, appendix);
    for (const units of runsOf(text, articles)) all.push({ kind: 'điều', holder: undefined, appendix, units });
  };
  readText(outline, undefined);
  return all;
}

type Run = [NumberedUnit, ...NumberedUnit[]];

/** The numbered ones among units, by kind and form of label; a first number after others begins a new run. */
function runsOf(text: string, nodes: readonly OutlineNode[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const node of nodes) {
    const { kind, ordinal, quoted } = node;
    if (quoted || ordinal === undefined || kind === 'appendix' || !isCounted(text, node)) continue;
    const unit = { node, number: ordinal.path.at(-1), inserted: ordinal.inserted };
    const key = [kind, ordinal.style, ...ordinal.path.slice(0, -1)].join(' ');
    const run = unit.number === 1 && unit.inserted === '' ? undefined : open.get(key);
    if (run !== undefined) run.push(unit);
    else {
      const fresh: Run = [unit];
      open.set(key, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

/**
 * False for "(1)", which numbers columns as well; for what only begins like a label, the codes "001.N/BCB" and "V.09.02"; and
 * for "1." alone on its line, which is a cell of a table that lost its frame.
 */
function isCounted(text: string, { kind, label, labelSpan }: OutlineNode): boolean {
  if (label.startsWith('(') || label.startsWith('00')) return false;
  const behind = text.slice(labelSpan.end, labelSpan.end + REACH);
  return !GOES_ON.test(behind) && (NAMED.has(kind) || !ENDS_LINE.test(behind));
}

const NAMED: ReadonlySet<UnitKind> = new Set<UnitKind>(['phần', 'chương', 'mục', 'tiểu mục', 'điều']);
const REACH = 12;
const GOES_ON = /^\.[\p{L}\d]/u;
const ENDS_LINE = /^[.)/]?[\s*_]*(?:[\r\n]|$)/u;
