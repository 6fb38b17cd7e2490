import { firstFrom } from '../text/span.ts';
import type { Draft, Passage, Table } from './draft.ts';
import type { OutlineNode } from './outline-node.ts';

/** What stands under the line that announces it. */
export type Introduced =
  | { readonly kind: 'items'; readonly items: readonly OutlineNode[] }
  | { readonly kind: 'table'; readonly table: Table };

/**
 * Finds the list or table that begins right behind a passage; undefined where something else does, or where it is not
 * certain which items belong to the list.
 */
export function introductionReader(draft: Draft): (passage: Passage) => Introduced | undefined {
  const tableAt = new Map(draft.tables.map((table) => [firstCell(table)?.start, table]));
  const passageFrom = (at: number): Passage | undefined => draft.passages[firstFrom(draft.passages, at)];
  return (passage) => {
    const next = passageFrom(passage.end);
    if (next === undefined) return undefined;
    const table = next.kind === 'cell' ? tableAt.get(next.start) : undefined;
    if (table !== undefined) return { kind: 'table', table };
    const siblings = unitsBehind(draft.outline, passage.start);
    const first = siblings[0];
    if (first === undefined || first.start > next.end || next.start > first.labelSpan.end) return undefined;
    const items = runOf(siblings, (item) => passageFrom(item.end)?.start ?? Number.POSITIVE_INFINITY);
    const last = items?.at(-1);
    if (items === undefined || last === undefined) return undefined;
    if (last.ordinal === undefined && beginAlike(passageFrom(last.start), passageFrom(last.end))) return undefined;
    return { kind: 'items', items };
  };
}

/** A paragraph that begins as the item above it does may be an item that lost its dash. */
function beginAlike(item: Passage | undefined, next: Passage | undefined): boolean {
  return next?.kind === 'paragraph' && firstWord(item) === firstWord(next);
}

function firstWord(passage: Passage | undefined): string | undefined {
  return passage?.tokens.find(({ kind }) => kind === 'word')?.lower;
}

function firstCell({ headings, body }: Table): Passage | undefined {
  for (const { cells } of [...headings, ...body]) for (const cell of cells.values()) return cell;
  return undefined;
}

/** The units behind `at` that lie in the same unit as it. */
function unitsBehind(nodes: readonly OutlineNode[], at: number): readonly OutlineNode[] {
  const index = firstFrom(nodes, at + 1);
  const holder = nodes[index - 1];
  return holder !== undefined && at < holder.end ? unitsBehind(holder.children, at) : nodes.slice(index);
}

/** The items that go on counting from the first, which has to be the first of its kind. */
function runOf(
  siblings: readonly OutlineNode[],
  nextPassage: (item: OutlineNode) => number,
): readonly OutlineNode[] | undefined {
  const [first] = siblings;
  if (first === undefined || (first.ordinal !== undefined && first.ordinal.path.at(-1) !== 1)) return undefined;
  const items: OutlineNode[] = [first];
  for (const item of siblings.slice(1)) {
    const last = items.at(-1) ?? first;
    if (!isLike(item, last)) break;
    const counts = item.ordinal?.path.at(-1);
    if (counts === 1) break;
    // Prose between two dashes may end the list or belong to it; between two numbers it is the numbers that tell.
    if (counts === undefined && nextPassage(last) < item.start) return undefined;
    items.push(item);
  }
  return items;
}

function isLike(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.kind === b.kind &&
    a.quoted === b.quoted &&
    a.ordinal?.style === b.ordinal?.style &&
    a.ordinal?.path.length === b.ordinal?.path.length &&
    (a.ordinal !== undefined || a.label === b.label)
  );
}
