/** Whether one letter more, less, other, or two neighbours swapped turn `a` into `b`. Equal words are within one edit. */
export function isWithinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const restOfShort = short.slice(from);
  const restOfLong = long.slice(from);
  if (restOfShort.slice(long.length === short.length ? 1 : 0) === restOfLong.slice(1)) return true;
  const swapped = `${restOfLong[1] ?? ''}${restOfLong[0] ?? ''}${restOfLong.slice(2)}`;
  return restOfLong.length >= 2 && restOfShort === swapped;
}
