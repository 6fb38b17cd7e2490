/** Small words that part a case from its opposite, which the telling words of both are silent on, each as it is compared. */
export const SIDES: ReadonlyMap<string, string> = new Map([
  ['trên', 'trên'],
  ['dưới', 'dưới'],
  ['trong', 'trong'],
  ['ngoài', 'ngoài'],
  ['trước', 'trước'],
  ['sau', 'sau'],
  ['không', 'không'],
  ['chưa', 'không'],
]);

const OPPOSITES = [
  ['trên', 'dưới'],
  ['trong', 'ngoài'],
  ['trước', 'sau'],
] as const;

/** True for "trên 20 tầng" and "dưới 20 tầng", "có thẻ" and "không có thẻ": what holds for the one need not hold for the other. */
export function areOpposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.has('không') !== b.has('không')) return true;
  return OPPOSITES.some(
    ([one, other]) =>
      (a.has(one) && !a.has(other) && b.has(other) && !b.has(one)) ||
      (b.has(one) && !b.has(other) && a.has(other) && !a.has(one)),
  );
}
