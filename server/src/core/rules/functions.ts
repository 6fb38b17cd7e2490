import { type PhraseTable, phraseAt, phraseTable } from '../claims/phrases.ts';
import type { DraftMention } from '../knowledge/draft-mentions.ts';
import type { Heir } from '../knowledge/lives.ts';
import type { Organisation } from '../knowledge/model.ts';
import type { Token, TokenRange } from '../text/tokens.ts';

/**
 * The heir that took over what is spoken of: the only one whose functions the clause names, else the sentence, else what leads it. An only heir
 * that took over everything needs no words. Undefined where the words tell none or several.
 */
export function heirFor(
  { mention, passage, sentence }: DraftMention,
  heirs: readonly Heir<Organisation>[],
): Heir<Organisation> | undefined {
  const [only, ...others] = heirs;
  if (only === undefined || (others.length === 0 && only.succession.functions.length === 0)) return only;
  const functions = functionsOf(heirs);
  const { firstToken, endToken } = mention;
  const around = (from: number, to: number) => [
    sentence.tokens.slice(from, firstToken),
    sentence.tokens.slice(endToken, to),
  ];
  const clause = clauseAround(sentence.tokens, firstToken, endToken);
  for (const stretches of [
    around(clause.firstToken, clause.endToken),
    around(0, sentence.tokens.length),
    ...passage.leads.map(({ tokens }) => [tokens]),
  ]) {
    const named = new Set(stretches.flatMap((tokens) => heirsNamed(functions, tokens)));
    const [first, ...rest] = named;
    if (first !== undefined) return rest.length === 0 ? first : undefined;
  }
  return undefined;
}

/** From one semicolon to the next. */
function clauseAround(tokens: readonly Token[], firstToken: number, endToken: number): TokenRange {
  const before = tokens.slice(0, firstToken).findLastIndex(({ text }) => text === ';');
  const behind = tokens.slice(endToken).findIndex(({ text }) => text === ';');
  return { firstToken: before + 1, endToken: behind < 0 ? tokens.length : endToken + behind };
}

function functionsOf(heirs: readonly Heir<Organisation>[]): PhraseTable<Heir<Organisation>> {
  return phraseTable(heirs.flatMap((heir) => heir.succession.functions.map((words) => [words, heir] as const)));
}

function heirsNamed(functions: PhraseTable<Heir<Organisation>>, tokens: readonly Token[]): Heir<Organisation>[] {
  const named: Heir<Organisation>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(functions, tokens, at);
    if (phrase === undefined) continue;
    named.push(phrase.meaning);
    at += phrase.words.length - 1;
  }
  return named;
}
