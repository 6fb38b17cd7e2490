import type { Statement } from './model.ts';

/** The numbers of the statements in the order of their ids: one is found by its id, and of a hundred thousand some twenty are read for it. */
export function packIds(statements: readonly Statement[]): Uint32Array {
  const ids = statements.map(({ id }) => id);
  return Uint32Array.from(ids.keys()).sort((a, b) => compare(ids[a] ?? '', ids[b] ?? ''));
}

export function openIds(order: Uint32Array, statements: readonly Statement[]): (id: string) => Statement | undefined {
  const at = (place: number): Statement | undefined => statements[order[place] ?? statements.length];
  return (id) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(at(middle)?.id ?? '', id) < 0) low = middle + 1;
      else high = middle;
    }
    const found = at(low);
    return found?.id === id ? found : undefined;
  };
}

/** By code units, whatever the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
