import { phraseAt, phraseTable } from '../claims/phrases.ts';
import type { Topic } from '../knowledge/model.ts';
import type { Token } from '../text/tokens.ts';

/** Guesses the topics of a statement: those whose names and aliases stand in it, the most often named first. */
export function topicFinder(topics: readonly Topic[]): (tokens: readonly Token[]) => Topic[] {
  const table = phraseTable(
    topics.flatMap((topic) => [topic.name, ...topic.aliases].map((name) => [name, topic] as const)),
  );
  return (tokens) => {
    const counts = new Map<Topic, number>();
    for (let at = 0; at < tokens.length; at += 1) {
      const named = phraseAt(table, tokens, at);
      if (named === undefined) continue;
      counts.set(named.meaning, (counts.get(named.meaning) ?? 0) + 1);
      at += named.words.length - 1;
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([topic]) => topic);
  };
}

const MOST = 4;
