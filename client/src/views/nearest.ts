/** Where words stand that once stood at an offset: the place that is nearest to it; undefined where they are gone. */
export function nearestTo(offset: number, words: string, text: string): number | undefined {
  if (words === '') return undefined;
  const [before, behind] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)];
  if (before === -1 || behind === -1) return Math.max(before, behind) === -1 ? undefined : Math.max(before, behind);
  return offset - before <= behind - offset ? before : behind;
}
