import type { Token, TokenRange } from '../text/tokens.ts';
import type { WordReader } from './words.ts';

/**
 * Where what is said begins behind a topic: "Về xã hội số, phấn đấu …" names the heading under which a thing is told. Where nothing
 * else says what it is ("Về doanh thu, năm 2099 đạt …"), the topic is what is spoken of, and the clause keeps it.
 */
export function behindTopic(
  tokens: readonly Token[],
  { firstToken, endToken }: TokenRange,
  wordsIn: WordReader,
): number {
  let at = firstToken;
  while (at < endToken && tokens[at]?.kind !== 'word') at += 1;
  const opens = tokens[at]?.lower === 'về' || (tokens[at]?.lower === 'đối' && tokens[at + 1]?.lower === 'với');
  if (!opens) return firstToken;
  for (let comma = at + 1; comma < Math.min(endToken, at + LONGEST_TOPIC); comma += 1)
    if (tokens[comma]?.text === ',') return wordsIn(comma + 1, endToken).length < FEWEST_WORDS ? firstToken : comma + 1;
  return firstToken;
}

const LONGEST_TOPIC = 9;
const FEWEST_WORDS = 3;
