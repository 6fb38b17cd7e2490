import type { Passage } from '../document/draft.ts';

/** Things of a draft by the passage in which each stands, in their order. */
export function byPassage<T extends { readonly passage: Passage }>(
  things: readonly T[],
): ReadonlyMap<Passage, readonly T[]> {
  const groups = new Map<Passage, T[]>();
  for (const each of things) {
    const group = groups.get(each.passage);
    if (group === undefined) groups.set(each.passage, [each]);
    else group.push(each);
  }
  return groups;
}
