import type { Span } from '../core/text/span.ts';

/**
 * A text in which a stretch can be replaced by another as long without all of it being copied: with every key that somebody
 * types, one line of a million characters changes, and that line alone is asked for. A value: a replacement makes a new one.
 * Offsets are UTF-16 code units.
 */
export interface LongText {
  readonly length: number;
  slice(start: number, end?: number): string;
  /** All of it, put together when somebody first asks for it. */
  whole(): string;
  /** `inserted` is as long as what it stands in for. */
  with(span: Span, inserted: string): LongText;
}

export function longText(text: string): LongText {
  return new Patched(text, []);
}

/** What stands from an offset on in place of what stood there. */
interface Patch {
  readonly start: number;
  readonly words: string;
}

/** So many lines are edited before all is put together again: each slice goes through the patches. */
const MOST_PATCHES = 32;

class Patched implements LongText {
  readonly length: number;
  #base: string;
  /** In text order; no two touch. */
  #patches: readonly Patch[];

  constructor(base: string, patches: readonly Patch[]) {
    this.length = base.length;
    this.#base = base;
    this.#patches = patches;
  }

  slice(start: number, end = this.length): string {
    let [text, at] = ['', start];
    for (const { start: from, words } of this.#patches) {
      const to = from + words.length;
      if (to <= at) continue;
      if (from >= end) break;
      text += this.#base.slice(at, from) + words.slice(Math.max(0, at - from), end - from);
      at = Math.min(to, end);
    }
    return text + this.#base.slice(at, end);
  }

  whole(): string {
    if (this.#patches.length > 0) {
      this.#base = this.slice(0);
      this.#patches = [];
    }
    return this.#base;
  }

  with({ start, end }: Span, inserted: string): LongText {
    if (inserted.length !== end - start)
      throw new RangeError('What is inserted is not as long as what it stands in for.');
    const isBeside = ({ start: from, words }: Patch): boolean => from + words.length < start || from > end;
    const touched = this.#patches.filter((patch) => !isBeside(patch));
    const from = Math.min(start, touched[0]?.start ?? start);
    const last = touched.at(-1);
    const to = Math.max(end, last === undefined ? end : last.start + last.words.length);
    const words = this.slice(from, start) + inserted + this.slice(end, to);
    const patches = [...this.#patches.filter(isBeside), { start: from, words }].sort((a, b) => a.start - b.start);
    const patched = new Patched(this.#base, patches);
    if (patches.length > MOST_PATCHES) patched.whole();
    return patched;
  }
}
