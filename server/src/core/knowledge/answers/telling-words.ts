import { MODAL_CUES } from '../../claims/cues.ts';
import { phraseAt } from '../../claims/phrases.ts';
import { sameWordsAt } from '../../claims/words.ts';
import type { Token } from '../../text/tokens.ts';

/** A word of a text under the form in which it is counted, with the one right before it. */
export interface PlacedWord {
  readonly key: string;
  readonly after: string | undefined;
}

/**
 * All words of the tokens that `skips` does not take, function words too ("báo chí" has one), abbreviations and everyday
 * synonyms in one form; whether a thing is wished or ordered is no part of it.
 */
export function placedWords(tokens: readonly Token[], skips: (at: number) => boolean): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let after: string | undefined;
  const add = (key: string): void => {
    words.push({ key, after });
    after = key;
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const cue = phraseAt(MODAL_CUES, tokens, at);
    const same = sameWordsAt(tokens, at);
    if (token === undefined || skips(at) || cue !== undefined) {
      after = undefined;
      at += cue?.words.length ?? 1;
    } else if (same !== undefined) {
      for (const word of same.meaning) add(word);
      at += same.words.length;
    } else {
      if (token.text === 'AI') for (const word of ARTIFICIAL_INTELLIGENCE) add(word);
      // "5G" is one word.
      else if (token.kind === 'word') add(numberBefore(tokens, at) + token.lower);
      else if (token.kind === 'mark' && token.text !== '-' && token.text !== '&') after = undefined;
      at += 1;
    }
  }
  return words;
}

/** In capitals; "ai" asks who. */
const ARTIFICIAL_INTELLIGENCE = ['trí', 'tuệ', 'nhân', 'tạo'] as const;

function numberBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  return before?.kind === 'number' && tokens[at]?.gap === 'none' ? before.text : '';
}
