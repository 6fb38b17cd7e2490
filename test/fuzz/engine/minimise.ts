/** The shortest input that can be made of one by leaving stretches out, such that `fails` still holds. */
export async function minimise(
  input: string,
  fails: (input: string) => Promise<boolean>,
  tries: number,
): Promise<string> {
  let best = input;
  let left = tries;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; left -= 1) {
      const shorter = best.slice(0, at) + best.slice(at + size);
      if (await fails(shorter)) best = shorter;
      else at += size;
    }
  }
  return best;
}
