import type { ResponseError } from 'vscode-languageserver';
import { compare as comparePassages, comparisonMessage } from '../core/compare.ts';
import type { Span } from '../core/text/span.ts';
import { word } from '../core/wording/word.ts';
import { invalidParams } from './guard.ts';
import type { Ports } from './ports.ts';
import type { ComparedSpan, CompareResult } from './protocol.ts';
import type { Session } from './session.ts';

/** `doichieu/compare`: two passages held against each other, wherever they come from. */
export async function compare(
  session: Session,
  ports: Pick<Ports, 'today'>,
  params: unknown,
): Promise<CompareResult | ResponseError<never>> {
  const given = new Map<string, unknown>(Object.entries(params ?? {}));
  const [premise, hypothesis] = [given.get('premise'), given.get('hypothesis')];
  if (typeof premise !== 'string' || typeof hypothesis !== 'string')
    return invalidParams('premise, hypothesis: string');
  const { world, asOf, locale } = await session.situation(undefined);
  const { contraries } = world.knowledge;
  const comparison = comparePassages({ premise, hypothesis, contraries, asOf: asOf ?? ports.today() });
  const { verdict, rules, contrasts } = comparison;
  const [first] = contrasts;
  return {
    verdict,
    rules,
    premise: first === undefined ? null : excerpt(premise, first.record),
    hypothesis: first === undefined ? null : excerpt(hypothesis, first.draft),
    why: word(comparisonMessage(comparison, { premise, hypothesis }), locale),
  };
}

function excerpt(text: string, { start, end }: Span): ComparedSpan {
  return { start, end, text: text.slice(start, end) };
}
