/** A copy in which what is read when it is asked for (statements of a compiled knowledge base) stands as it reads, for values to be compared. */
export function plain(value: unknown): unknown {
  return copied(value, new Map());
}

function copied(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  if ('toJSON' in value && typeof value.toJSON === 'function') return copied(value.toJSON(), known);
  if (value instanceof Map) return new Map(Array.from(value, ([key, each]) => [key, copied(each, known)]));
  if (value instanceof Set) return new Set(Array.from(value, (each) => copied(each, known)));
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
  known.set(value, copy);
  for (const [key, each] of Object.entries(value)) Reflect.set(copy, key, copied(each, known));
  return copy;
}
