/** Work like ours that never changes (words taken from a text, looked up and sorted): against it times are held, so that another machine is not at fault for being slow. */
export function calibration(text: string): () => number {
  return () => {
    const counts = new Map<string, { count: number; readonly places: number[] }>();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const lower = word.toLowerCase();
        const known = counts.get(lower);
        if (known === undefined) counts.set(lower, { count: 1, places: [index] });
        else {
          known.count += 1;
          known.places.push(index);
        }
      }
    return [...counts].sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1)).length;
  };
}

const ROUNDS = 4;
const WORD = /[\p{L}\p{M}\d]+/gu;
