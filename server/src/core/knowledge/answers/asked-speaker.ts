import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import type { Person } from '../model.ts';
import type { AskedSpeaker } from './question.ts';

export interface PlacedSpeaker {
  readonly speaker: AskedSpeaker;
  readonly range: TokenRange;
}

/** Whose words a question asks for: the first person whom it names in full, else the first high office. */
export function readAskedSpeaker(tokens: readonly Token[], people: readonly Person[]): PlacedSpeaker | undefined {
  const words = tokens.map(({ kind, lower }) => (kind === 'word' ? fold(lower) : ''));
  for (let at = 0; at < words.length; at += 1)
    for (const person of people) {
      const length = lengthOfNameAt(words, at, person);
      if (length === 0) continue;
      return {
        speaker: { kind: 'person', person },
        range: { firstToken: titleBefore(words, at), endToken: at + length },
      };
    }
  for (let at = 0; at < words.length; at += 1) {
    const title = officeAt(words, at);
    if (title !== undefined)
      return { speaker: { kind: 'office', title }, range: { firstToken: at, endToken: at + title.split(' ').length } };
  }
  return undefined;
}

function lengthOfNameAt(words: readonly string[], at: number, { name, aliases }: Person): number {
  const lengths = [name, ...aliases].map((form) => {
    const wanted = fold(form).split(' ');
    return wanted.length > 1 && wanted.every((word, offset) => words[at + offset] === word) ? wanted.length : 0;
  });
  return Math.max(0, ...lengths);
}

/** Where the titles begin that stand right before a name. */
function titleBefore(words: readonly string[], at: number): number {
  for (let from = Math.max(0, at - LONGEST_TITLE); from < at; from += 1) {
    const title = words.slice(from, at).join(' ');
    if (TITLES().includes(title) || OFFICES().includes(title)) return from;
  }
  return at;
}

function officeAt(words: readonly string[], at: number): string | undefined {
  return OFFICES().find((office) => office.split(' ').every((word, offset) => words[at + offset] === word));
}

const LONGEST_TITLE = 4;
const TITLES = once(() => ['ông', 'bà', 'đồng chí'].map(fold));
/** The longer before the shorter that they begin with. */
const OFFICES = once(() => ['phó thủ tướng', 'thủ tướng', 'bộ trưởng', 'thứ trưởng', 'tổng bí thư'].map(fold));
