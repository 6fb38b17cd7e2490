import type { Span } from '../../text/span.ts';
import type { Token, TokenRange } from '../../text/tokens.ts';
import { type PhraseTable, phraseAt } from '../phrases.ts';
import { contentWords } from '../words.ts';
import { ACTS } from './acts.ts';
import type { About } from './assertion.ts';
import { about, type Ground, labelEnd, numbersIn } from './ground.ts';

/** What stands behind "Cơ quan chủ trì:" or "Thời gian hoàn thành:", where a sentence begins so. */
export function behindLabel(tokens: readonly Token[], labels: PhraseTable<string>): TokenRange | undefined {
  const from = labelEnd(tokens);
  const label = phraseAt(labels, tokens, from);
  const colon = from + (label?.words.length ?? 0);
  if (label === undefined || tokens[colon]?.text !== ':') return undefined;
  const end = tokens.findIndex(({ text }, at) => at > colon && ENDS.has(text));
  return { firstToken: colon + 1, endToken: end < 0 ? tokens.length : end };
}

const ENDS: ReadonlySet<string> = new Set([';', '.']);

/** The task to which such a line belongs: what its passage begins with, or the item that it stands under; undefined where that names no act. */
export function labelledTask(ground: Ground): (Omit<About, 'span'> & { readonly said: Span }) | undefined {
  const { passage, sentence } = ground;
  const [first] = passage.sentences;
  const lead = passage.leads[0];
  const tokens = first !== sentence ? first?.tokens : lead?.kind === 'introduction' ? lead.tokens : undefined;
  const [start, end] = [tokens?.[0], tokens?.at(-1)];
  if (tokens === undefined || start === undefined || end === undefined) return undefined;
  const range = { firstToken: labelEnd(tokens), endToken: tokens.length };
  if (phraseAt(ACTS, tokens, range.firstToken) === undefined) return undefined;
  const words = contentWords(tokens, range.firstToken, range.endToken, []);
  const thing = about({ ...ground, before: undefined }, { words, numbers: numbersIn(tokens, range, []), from: 0 });
  return { ...thing, after: [], under: [], said: { start: start.start, end: sentence.end } };
}
