/**
 * What is made of a thing that never changes, made once and kept for as long as somebody holds the thing. What else it is made
 * from (`amid`: the text in which the thing stands) must not matter: whatever it is, the same would come out.
 */
export function kept<K extends object, A extends readonly unknown[], V>(
  make: (thing: K, ...amid: A) => V,
): (thing: K, ...amid: A) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing, ...amid) => {
    const before = known.get(thing);
    if (before !== undefined) return before.value;
    const value = make(thing, ...amid);
    known.set(thing, { value });
    return value;
  };
}

/** The same of a thing in its surroundings: it is made anew where one of these is not what it was last time. Lists are compared item by item. */
export function keptIn<K extends object, A extends readonly unknown[], V>(
  make: (thing: K, ...around: A) => V,
): (thing: K, ...around: A) => V {
  return keptBy((...around) => around, make);
}

/** The same, where only what `keyOf` takes of its surroundings decides on the thing. */
export function keptBy<K extends object, A extends readonly unknown[], V>(
  keyOf: (...around: A) => readonly unknown[],
  make: (thing: K, ...around: A) => V,
): (thing: K, ...around: A) => V {
  const known = new WeakMap<K, { readonly key: readonly unknown[]; readonly value: V }>();
  return (thing, ...around) => {
    const key = keyOf(...around);
    const before = known.get(thing);
    if (before?.key.every((each, at) => isSame(each, key[at]))) return before.value;
    const value = make(thing, ...around);
    known.set(thing, { key, value });
    return value;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((each, at) => Object.is(each, b[at]));
}
