import type { OutlineNode } from './outline-node.ts';

/** Finds the units in which a place of the text stands, the outermost first. */
export function unitsAround(outline: readonly OutlineNode[]): (offset: number) => readonly OutlineNode[] {
  return (offset) => {
    const around: OutlineNode[] = [];
    let node = holderOf(outline, offset);
    while (node !== undefined) {
      around.push(node);
      node = holderOf(node.children, offset);
    }
    return around;
  };
}

function holderOf(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const candidate = nodes[low - 1];
  return candidate !== undefined && offset < candidate.end ? candidate : undefined;
}
