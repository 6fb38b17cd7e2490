/** Which stretches of the product's code inputs have reached, and about how often each. */
export interface Coverage {
  /** Forgets what has run since the last input. */
  begin(): void;
  /** What has run since then: is some of it new? It counts as seen from now on. */
  isNews(): boolean;
  /** How many stretches have been reached. */
  reached(): number;
}

/** Reads the counters that `instrument.mjs` writes into the bundle; without them nothing is ever new. */
export function createCoverage(): Coverage {
  const counters: Uint8Array<ArrayBuffer> = Reflect.get(globalThis, '$blocks') ?? new Uint8Array(4);
  const words = new Uint32Array(counters.buffer);
  const seen = new Uint8Array(counters.length);
  return {
    begin: () => void counters.fill(0),
    isNews() {
      let news = false;
      for (let word = 0; word < words.length; word += 1) {
        if (words[word] === 0) continue;
        for (let at = word * 4; at < word * 4 + 4; at += 1) {
          const bit = bucketOf(counters[at] ?? 0);
          const before = seen[at] ?? 0;
          if ((before & bit) === bit) continue;
          seen[at] = before | bit;
          news = true;
        }
      }
      return news;
    },
    reached: () => seen.reduce((sum, bits) => sum + Math.sign(bits), 0),
  };
}

/** One bit for never, once, twice, thrice, up to 7, 15, 31, 127 and more: what runs 40 times runs 41 times, and that is no news. */
function bucketOf(count: number): number {
  if (count === 0) return 0;
  if (count < 4) return 1 << (count - 1);
  if (count < 8) return 8;
  if (count < 16) return 16;
  if (count < 32) return 32;
  return count < 128 ? 64 : 128;
}
