import type { Draft } from '../../document/draft.ts';
import { kept } from '../../text/kept.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { readTerms } from '../terms/terms.ts';
import { type ContentWord, contentWords } from '../words.ts';

/** Finds the words for which the short names of a draft stand ("sau đây gọi là Hệ thống") wherever these are used. */
export function shortNames(draft: Draft): (tokens: readonly Token[]) => readonly ContentWord[] {
  const names = new Map<string, ShortName[]>();
  for (const { tokens } of draft.passages)
    for (const name of namesGivenIn(tokens)) {
      const first = name.words[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), name]);
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
    const inside = tokens.filter((token) => contains(meaningSpan, token));
    return { words: term.split(' '), meaning: contentWords(inside, 0, inside.length, []) };
  });
});
