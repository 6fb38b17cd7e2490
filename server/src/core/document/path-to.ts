import { holderAmong, type Span } from '../text/span.ts';
import type { OutlineNode } from './outline-node.ts';

/** The units that hold a place of the draft, the outermost first. */
export function pathTo(outline: readonly OutlineNode[], place: Span): readonly OutlineNode[] {
  const path: OutlineNode[] = [];
  let units = outline;
  for (;;) {
    const holder = holderAmong(units)(place);
    if (holder === undefined) return path;
    path.push(holder);
    units = holder.children;
  }
}
