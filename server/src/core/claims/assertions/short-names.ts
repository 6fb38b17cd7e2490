import type { Draft } from '../../document/draft.ts';
import { kept } from '../../text/kept.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { readTerms } from '../terms/terms.ts';
import { type ContentWord, contentWords } from '../words.ts';

/** Finds the words for which the short names of a draft stand ("sau đây gọi là Hệ thống") wherever these are used. */
export function shortNames(draft: Draft): (tokens: readonly Token[]) => readonly ContentWord[] {
  const names = new Map<string, ShortName[]>();
  const given = new Set<string>();
  for (const { tokens } of draft.passages)
    for (const name of namesGivenIn(tokens)) {
      const key = `${name.words.join(' ')}|${name.meaning.map((word) => word.key).join(' ')}`;
      if (given.has(key)) continue;
      given.add(key);
      const first = name.words[0] ?? '';
      const known = names.get(first);
      if (known === undefined) names.set(first, [name]);
      else known.push(name);
    }
  if (names.size === 0) return () => [];
  return (tokens) =>
    tokens.flatMap((token, at) =>
      (names.get(token.text) ?? []).flatMap(({ words, meaning }) =>
        words.every((word, index) => tokens[at + index]?.text === word) ? meaning : [],
      ),
    );
}

interface ShortName {
  readonly words: readonly string[];
  readonly meaning: readonly ContentWord[];
}

const namesGivenIn = kept((tokens: readonly Token[]): readonly ShortName[] => {
  if (!tokens.some(({ lower }) => lower === 'gọi' || lower === 'tắt' || lower === '(')) return [];
  return readTerms(tokens).map(({ term, meaningSpan }) => {
    const inside = tokensWithin(tokens, meaningSpan);
    return { words: term.split(' '), meaning: contentWords(inside, 0, inside.length, []) };
  });
});
