import { FILLERS } from './document-index.ts';
import type { TypedWord } from './typed-words.ts';

/** Where a citation begins among the last words: at the type of a document with a word behind it that tells which, as in "Nghị định 13". */
export function typeBefore(words: readonly TypedWord[]): number | undefined {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const type = TYPES.find((each) => each.every((word, offset) => words[at + offset]?.folded === word));
    if (type !== undefined && !isOfLawAtLarge(words, at) && words.slice(at + type.length).some(tells)) return at;
  }
  return undefined;
}

function tells({ folded }: TypedWord): boolean {
  return !FILLERS.has(folded);
}

/** "pháp luật" is no law. */
function isOfLawAtLarge(words: readonly TypedWord[], at: number): boolean {
  return words[at]?.folded === 'luat' && words[at - 1]?.folded === 'phap';
}

const TYPES: readonly (readonly string[])[] = [
  ['luat'],
  ['bo', 'luat'],
  ['phap', 'lenh'],
  ['nghi', 'dinh'],
  ['nghi', 'quyet'],
  ['quyet', 'dinh'],
  ['chi', 'thi'],
  ['thong', 'tu'],
];
