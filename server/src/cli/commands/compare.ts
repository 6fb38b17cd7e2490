import { buildContraries } from '../../core/claims/contrast/contraries.ts';
import { type Comparison, compare, comparisonMessage } from '../../core/compare.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { word } from '../../core/wording/word.ts';
import { type Command, type CommandContext, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { dayOption, formatOption } from '../option-values.ts';
import { lastValue } from '../options.ts';
import { wrapped } from '../terminal/layout.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem, type Pair, type Problem } from '../world.ts';

/** Holds two passages against each other, or each pair of a file: what is on record first, what is drafted second. */
export const compareCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'premise', 'hypothesis', 'pairs', 'as-of', 'format'],
  run(context) {
    const { line, operands, world } = context;
    const asOf = dayOption(line, 'as-of');
    const format = formatOption(line);
    const extra = tooMany(operands, 0);
    if (isProblem(asOf)) return asOf;
    if (isProblem(format)) return format;
    if (extra !== undefined) return extra;
    const pairs = pairsOf(context);
    if (isProblem(pairs)) return pairs;
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const contraries = buildContraries(loaded.records.contraries);
    for (const pair of pairs) {
      const comparison = compare({ ...pair, contraries, asOf: asOf ?? world.today });
      world.out(format === 'json' ? jsonLine(pair, comparison, context.locale) : textBlock(pair, comparison, context));
    }
    return 0;
  },
};

function pairsOf({ line, world }: CommandContext): readonly Pair[] | Problem {
  const [premise, hypothesis] = [lastValue(line, 'premise'), lastValue(line, 'hypothesis')];
  const file = lastValue(line, 'pairs');
  const isPair = premise !== undefined && hypothesis !== undefined;
  if (file !== undefined && (premise !== undefined || hypothesis !== undefined))
    return failure((texts) => texts.pairsWithPassages);
  if (file !== undefined) return world.pairs(file);
  return isPair ? [{ id: '1', premise, hypothesis }] : failure((texts) => texts.missingPassages);
}

/** One line a pair; spans are UTF-16 offsets into the two passages. */
function jsonLine({ id, premise, hypothesis }: Pair, comparison: Comparison, locale: Locale): string {
  const { verdict, rules, contrasts, likelihood } = comparison;
  const [first] = contrasts;
  const spans =
    first === undefined
      ? {}
      : { premise: excerpt(premise, first.record), hypothesis: excerpt(hypothesis, first.draft) };
  const why = word(comparisonMessage(comparison, { premise, hypothesis }), locale);
  return `${escapeInJson(JSON.stringify({ id, verdict, rules, spans, why, likelihood: Number(likelihood.toFixed(3)) }))}\n`;
}

function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }): object {
  return { start, end, text: text.slice(start, end) };
}

function textBlock(pair: Pair, comparison: Comparison, { world, texts, locale }: CommandContext): string {
  const style = styleFor(world);
  const width = Math.min(world.terminal.columns ?? WIDEST, WIDEST);
  const verdict = comparison.verdict === 'conflict' ? texts.conflicting : texts.notConflicting;
  return `${style.bold(printable(pair.id))}  ${verdict}${comparison.rules.map((rule) => `  ${rule}`).join('')}
${wrapped(printable(word(comparisonMessage(comparison, pair), locale)), width, '  ')}

`;
}

const WIDEST = 100;
