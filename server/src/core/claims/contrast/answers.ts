import type { Token } from '../../text/tokens.ts';
import { NEGATION_CUES } from '../cues.ts';
import { phraseAt, phraseList } from '../phrases.ts';

/**
 * A question with its answer ("Thời hạn là bao lâu? Trả lời: 15 ngày") as the statement that it makes: the words that ask
 * and those that announce the answer are left out. Anything else stays as it is. Undefined for the answer to a question that
 * denies ("… KHÔNG gồm điều nào? Trả lời: …"): it states neither the question nor its contrary.
 */
export function asStatement(tokens: readonly Token[]): readonly Token[] | undefined {
  const answer = tokens.findIndex(
    (_, at) => tokens[at - 1]?.text === '?' && phraseAt(ANSWERS, tokens, at) !== undefined,
  );
  if (answer < 0) return tokens;
  if (tokens.slice(0, answer).some((_, at) => phraseAt(NEGATION_CUES, tokens, at)?.meaning === 'denies'))
    return undefined;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const asking = phraseAt(at < answer ? ASKING : ANSWERS, tokens, at);
    const isLeftOut = asking !== undefined && (at < answer || at === answer);
    const token = tokens[at];
    if (isLeftOut) at += asking.words.length - 1;
    else if (token !== undefined && !(at < answer && token.text === '?')) kept.push(token);
  }
  return kept;
}

const ANSWERS = phraseList('trả lời, đáp án, đáp');
const ASKING = phraseList(
  'bao lâu, bao nhiêu, bao nhiêu lâu, khi nào, lúc nào, ở đâu, đâu, ai, những ai, gì, những gì, nào, nào sau đây, nào dưới đây, sau đây, dưới đây, như thế nào, thế nào, ra sao, có đúng không, đúng không, hay không, phải không, mấy, vì sao, tại sao',
);
