/** Whether one letter more, less, other, or two neighbours swapped turn `a` into `b`. Equal words are within one edit. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const short = a.length <= b.length ? a : b;
  const long = a.length <= b.length ? b : a;
  let prefix = 0;
  while (prefix < short.length && short[prefix] === long[prefix]) prefix += 1;
  let rest = short.length;
  let restOfLong = long.length;
  while (rest > prefix && short[rest - 1] === long[restOfLong - 1]) {
    rest -= 1;
    restOfLong -= 1;
  }
  const differing = rest - prefix;
  if (differing === 0) return true;
  if (short.length !== long.length) return false;
  const isSwapped = short[prefix] === long[prefix + 1] && short[prefix + 1] === long[prefix];
  return differing === 1 || (differing === 2 && isSwapped);
}
