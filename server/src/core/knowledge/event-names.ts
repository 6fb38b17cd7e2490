import { contentWords } from '../claims/words.ts';
import { tokenise } from '../text/tokens.ts';
import type { Event } from './model.ts';

/** The events that a draft's words for an occasion may mean: those in whose names all of them stand; only a year makes them tell. */
export function eventsMeant(phrase: string, events: readonly Event[]): readonly Event[] {
  const words = [...wordsOf(phrase)];
  if (!words.some((word) => YEAR.test(word))) return [];
  return events.filter(({ name, aliases }) => {
    const known = new Set([name, ...aliases].flatMap((each) => [...wordsOf(each)]));
    return words.every((word) => known.has(word));
  });
}

const YEAR = /^\d{4}$/u;

function wordsOf(phrase: string): ReadonlySet<string> {
  const tokens = tokenise(phrase);
  const numbers = tokens.flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
  return new Set([...contentWords(tokens, 0, tokens.length, []).map(({ key }) => key), ...numbers]);
}
