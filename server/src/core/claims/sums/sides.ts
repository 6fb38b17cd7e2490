import type { Token } from '../../text/tokens.ts';
import { holdsPhrase, phraseList } from '../phrases.ts';
import type { Quantity } from '../quantities/quantity.ts';

/**
 * People told from several sides: "50 học viên, gồm 20 học viên nữ, 15 học viên là đảng viên, 18 học viên dưới 30 tuổi". Who is counted
 * under one may be counted under another.
 */
export function areSides(tokens: readonly Token[], parts: readonly Quantity[]): boolean {
  const sides = parts.map((part, index) => sideOf(tokens.slice(part.endToken, parts[index + 1]?.firstToken)));
  return new Set(sides).size > 1;
}

/** Undefined for words that tell of none. */
function sideOf(words: readonly Token[]): string | undefined {
  // In small letters: the South ("miền Nam") is written with a capital.
  if (words.some(({ text }) => text === 'nữ' || text === 'nam')) return 'sex';
  return Object.entries(SIDES).find(([, phrases]) => holdsPhrase(phrases, words))?.[0];
}

const SIDES = {
  party: phraseList('đảng viên'),
  people: phraseList('dân tộc thiểu số, dân tộc ít người, dân tộc kinh'),
  age: phraseList('tuổi'),
  health: phraseList('khuyết tật'),
};
