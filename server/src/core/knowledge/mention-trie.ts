import { type Heads, headsOf } from '../claims/phrases.ts';

/** A tree of words: many phrases, looked for in one pass; `heads` are the words with which they begin. */
export interface WordTrie<T> extends Heads {
  /** The longest phrase that begins at `at`: what it means, and the index behind its last word. */
  longestAt(
    words: readonly { readonly lower: string }[],
    at: number,
  ): { readonly value: T; readonly end: number } | undefined;
}

export function buildTrie<T>(entries: Iterable<readonly [words: readonly string[], value: T]>): WordTrie<T> {
  const root: Node<T> = { next: undefined, value: undefined };
  for (const [words, value] of entries) {
    let node = root;
    for (const word of words) node = childOf(node, word);
    // The first of two records with one name keeps it: the order of the folders is the order of trust.
    if (words.length > 0) node.value ??= value;
  }
  const { heads } = headsOf([], root.next?.keys());
  return {
    heads,
    longestAt(words, at) {
      let node: Node<T> | undefined = root;
      let found: { readonly value: T; readonly end: number } | undefined;
      for (let end = at; node !== undefined; end += 1) {
        if (node.value !== undefined) found = { value: node.value, end };
        const word = words[end];
        node = word === undefined ? undefined : node.next?.get(word.lower);
      }
      return found;
    },
  };
}

interface Node<T> {
  /** Where nothing goes on, as at the ends of most names, there is no map. */
  next: Map<string, Node<T>> | undefined;
  value: T | undefined;
}

function childOf<T>(node: Node<T>, word: string): Node<T> {
  node.next ??= new Map();
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const child: Node<T> = { next: undefined, value: undefined };
  node.next.set(word, child);
  return child;
}
