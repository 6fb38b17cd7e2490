import type { OutlineNode, UnitKind } from '../../document/outline-node.ts';
import { headingStep, subNumberStep } from './heading-steps.ts';
import { indexUnits, type UnitIndex } from './unit-index.ts';
import type { UnitName } from './unit-kinds.ts';
import type { UnitPath, UnitStep } from './unit-path.ts';

/** What one unit of a reference is in the draft. */
export type UnitTarget =
  /** The unit; of a range its first and its last. */
  | { readonly kind: 'found'; readonly nodes: readonly OutlineNode[] }
  | AbsentUnit
  /** What is meant is not certain. */
  | { readonly kind: 'open' };

/** The draft counts such units and has none with this number. */
export interface AbsentUnit {
  readonly kind: 'absent';
  readonly missing: UnitStep;
  /** What should hold it; undefined for the text itself. */
  readonly within: OutlineNode | undefined;
  /** `past the end`: the count ends before it. `gap`: it goes on behind it, and the unit may be there with a number that its author mistook. */
  readonly place: 'past the end' | 'gap';
  /** The last unit of the count, where it bears no name of its own ("mục IV" that is a heading "IV."). */
  readonly last: OutlineNode | undefined;
}

/** Where a path begins: a text of the draft, or the units around the words for "Điều này". */
export interface UnitScope {
  readonly node: OutlineNode | undefined;
  readonly units: readonly OutlineNode[];
}

export interface PathGround {
  /** The text that the words name; undefined where they name none, or not which. */
  readonly text: UnitScope | undefined;
  /** The units in which the words stand, the outermost first. */
  readonly around: readonly OutlineNode[];
}

/** Finds the units that paths name; the units of each scope are indexed when they are first asked for, and once. */
export function unitResolver(): (path: UnitPath, ground: PathGround) => UnitTarget {
  const indexes = new Map<readonly OutlineNode[], UnitIndex>();
  const indexOf = (units: readonly OutlineNode[]): UnitIndex => {
    const index = indexes.get(units) ?? indexUnits(units);
    indexes.set(units, index);
    return index;
  };

  const stepInto = (scope: UnitScope, step: UnitStep, label: string): UnitTarget => {
    const kind = KIND_OF[step.name];
    if (kind === undefined) return OPEN;
    const index = indexOf(scope.units);
    const found = index.find(kind, label);
    if (found.length === 1) return { kind: 'found', nodes: found };
    const place = found.length === 0 ? index.missing(kind, label) : undefined;
    const missing = { name: step.name, label, last: undefined };
    if (place !== undefined) return { kind: 'absent', missing, within: scope.node, place, last: undefined };
    const isSubNumber = step.name === 'khoản' && scope.node?.kind === 'điều' && SUB_NUMBER.test(label);
    if (found.length > 0 || !(isSubNumber || mayBeHeading(step, scope))) return OPEN;
    const heading = isSubNumber ? subNumberStep(scope.units, label) : headingStep(scope.units, label);
    if (heading.found !== undefined) return { kind: 'found', nodes: [heading.found] };
    if (heading.last === undefined) return OPEN;
    return { kind: 'absent', missing, within: scope.node, place: 'past the end', last: heading.last };
  };

  const both = (first: UnitTarget, last: () => UnitTarget): UnitTarget => {
    if (first.kind !== 'found') return first;
    const end = last();
    return end.kind === 'found' ? { kind: 'found', nodes: [...first.nodes, ...end.nodes] } : end;
  };

  const follow = (steps: readonly UnitStep[], { text, around }: PathGround): UnitTarget => {
    let scope = text;
    let target: UnitTarget = OPEN;
    for (const step of steps.toReversed()) {
      if (step.label === THIS) {
        const here = scope === text ? enclosing(around, step.name) : undefined;
        if (here === undefined) return OPEN;
        target = { kind: 'found', nodes: [here] };
      } else {
        if (scope === undefined) return OPEN;
        const from: UnitScope = scope;
        target = stepInto(from, step, step.label);
        const { last } = step;
        if (last !== undefined) target = both(target, () => stepInto(from, step, last));
      }
      if (target.kind !== 'found') return target;
      const [node, ...more] = target.nodes;
      // In "điểm a các khoản 1 đến 3" the point is looked for in the first only.
      if (node === undefined || (more.length > 0 && step !== steps[0])) return OPEN;
      scope = { node, units: node.children };
    }
    return target;
  };

  return ({ steps, through }, ground) =>
    through === undefined
      ? follow(steps, ground)
      : both(follow(wholePath(steps, through), ground), () => follow(through, ground));
}

/** The first end of "từ điểm a đến điểm c khoản 2 Điều 5" lies in what only the second names. */
function wholePath(steps: readonly UnitStep[], through: readonly UnitStep[]): readonly UnitStep[] {
  const outermost = steps.at(-1)?.name;
  const at = through.findIndex(({ name }) => name === outermost);
  return at < 0 ? steps : [...steps, ...through.slice(at + 1)];
}

/** "Mục IV Kế hoạch này", "khoản 3 mục I", "mục 2 Phần II": what plans number without a name. */
function mayBeHeading({ name }: UnitStep, { node }: UnitScope): boolean {
  if (name === 'Mục') return node === undefined || node.kind === 'phần' || node.kind === 'heading';
  return (name === 'khoản' || name === 'điểm') && (node?.kind === 'heading' || node?.kind === 'item');
}

function enclosing(around: readonly OutlineNode[], name: UnitName): OutlineNode | undefined {
  const kind = KIND_OF[name];
  return around.findLast((node) => node.kind === kind);
}

const SUB_NUMBER = /^\d+\.\d+$/u;
export const THIS = 'này';
const OPEN: UnitTarget = { kind: 'open' };

/** The units of the outline that references call by these names. */
const KIND_OF: Readonly<Record<UnitName, UnitKind | undefined>> = {
  Mẫu: undefined,
  Bảng: undefined,
  Biểu: undefined,
  tiết: undefined,
  điểm: 'điểm',
  khoản: 'khoản',
  Điều: 'điều',
  'Tiểu mục': 'tiểu mục',
  Mục: 'mục',
  Chương: 'chương',
  Phần: 'phần',
  'Phụ lục': undefined,
};
