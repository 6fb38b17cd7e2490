import type { Draft } from '../../document/draft.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { readTerms } from '../terms/terms.ts';
import { type ContentWord, contentWords } from '../words.ts';

/** Finds the words for which the short names of a draft stand ("sau đây gọi là Hệ thống") wherever these are used. */
export function shortNames(draft: Draft): (tokens: readonly Token[]) => readonly ContentWord[] {
  const names = new Map<string, { readonly words: readonly string[]; readonly meaning: readonly ContentWord[] }[]>();
  for (const { tokens } of draft.passages) {
    if (!tokens.some(({ lower }) => lower === 'gọi' || lower === 'tắt' || lower === '(')) continue;
    for (const { term, meaningSpan } of readTerms(tokens)) {
      const words = term.split(' ');
      const inside = tokens.filter((token) => contains(meaningSpan, token));
      const entry = { words, meaning: contentWords(inside, 0, inside.length, []) };
      const first = words[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), entry]);
    }
  }
  if (names.size === 0) return () => [];
  return (tokens) =>
    tokens.flatMap((token, at) =>
      (names.get(token.text) ?? []).flatMap(({ words, meaning }) =>
        words.every((word, index) => tokens[at + index]?.text === word) ? meaning : [],
      ),
    );
}
