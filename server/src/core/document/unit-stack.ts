import type { Span } from '../text/span.ts';
import type { Label, LabelStyle } from './label.ts';
import type { OutlineNode, UnitKind } from './outline-node.ts';

/** A unit that still grows. */
export type Growing = {
  -readonly [Key in keyof OutlineNode]: Key extends 'children' ? Growing[] : OutlineNode[Key];
};

/** A unit that has begun and not ended. */
export interface Open {
  readonly node: Growing;
  readonly rank: number;
  /** Undefined for a heading without a label. */
  readonly style: LabelStyle | undefined;
  /** The number of "#" before it. */
  readonly level: number;
  /** Whether the next paragraph may be its title, or go on with a title in capitals. */
  awaitsTitle: 'first' | 'more' | undefined;
}

/** The units that are open, each one inside the one below it, and the finished tree underneath. */
export interface UnitStack {
  readonly open: readonly Open[];
  readonly top: Open | undefined;
  readonly roots: readonly OutlineNode[];
  push(unit: Open): void;
  /** Ends the innermost units as long as the test holds. */
  popWhile(ends: (top: Open) => boolean): void;
  /** Takes a stretch of text into the innermost unit. */
  extend(span: Span): void;
}

export function startStack(): UnitStack {
  const roots: Growing[] = [];
  const open: Open[] = [];
  return {
    open,
    roots,
    get top() {
      return open.at(-1);
    },
    push(unit) {
      const parent = open.at(-1)?.node;
      if (parent === undefined) roots.push(unit.node);
      else if (parent.children === NONE) parent.children = [unit.node];
      else parent.children.push(unit.node);
      open.push(unit);
    },
    popWhile(ends) {
      for (let top = open.at(-1); top !== undefined && ends(top); top = open.at(-1)) {
        open.pop();
        const parent = open.at(-1)?.node;
        if (parent !== undefined) parent.end = Math.max(parent.end, top.node.end);
      }
    },
    extend(span) {
      const node = open.at(-1)?.node;
      if (node !== undefined) node.end = Math.max(node.end, span.end);
    },
  };
}

/** A unit without children yet; most never get any. */
export function unitOf(
  text: string,
  kind: UnitKind,
  span: Span,
  label: Pick<Label, 'start' | 'end' | 'ordinal'>,
): Growing {
  return {
    kind,
    start: span.start,
    end: span.end,
    label: text.slice(label.start, label.end),
    labelSpan: { start: label.start, end: label.end },
    ordinal: label.ordinal,
    title: undefined,
    quoted: false,
    children: NONE,
  };
}

const NONE: Growing[] = [];
