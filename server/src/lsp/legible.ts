import { legible } from '../markup/printable.ts';

/**
 * What the client is to show, without the characters that switch colours, move a cursor or turn the reading direction; each is
 * replaced by one mark, so that places in a text stay. What is put into a draft, is an address, or is handed back to the
 * server is left as it is: nobody reads it there.
 */
export function legibleAnswer<T>(value: T): T {
  return cleaned(value) as T;
}

/** The names under which something is not shown. */
const KEPT: ReadonlySet<string> = new Set([
  ...['newText', 'insertText', 'filterText', 'sortText', 'snippet', 'citation', 'query'],
  ...['uri', 'targetUri', 'target', 'href', 'changes', 'arguments', 'data', 'fingerprint'],
]);

/** The same value where nothing in it is to be changed. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return legible(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const items = value.map(cleaned);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [key, each] of Object.entries(value)) {
    if (KEPT.has(key)) continue;
    const clean = cleaned(each);
    if (clean === each) continue;
    copy ??= { ...value };
    copy[key] = clean;
  }
  return copy ?? value;
}
