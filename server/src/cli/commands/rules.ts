import { RULES } from '../../core/rules/registry.ts';
import { termsOf } from '../../core/wording/word.ts';
import type { Command } from '../command.ts';
import { tooMany } from '../knowledge-in-use.ts';
import { styleFor } from '../terminal/style.ts';

/** Lists the rules with the severity that each has of itself. */
export const rulesCommand: Command = {
  options: [],
  run({ operands, world, locale, texts }) {
    const extra = tooMany(operands, 0);
    if (extra !== undefined) return extra;
    const style = styleFor(world);
    const names = RULES.map((rule) => (rule.fixable ? `${rule.id} ‡` : rule.id));
    const severities = termsOf(locale).severities;
    const nameWidth = Math.max(...names.map((name) => name.length));
    const severityWidth = Math.max(...RULES.map((rule) => severities[rule.severity].length));
    RULES.forEach((rule, index) => {
      const severity = style.severity(rule.severity, severities[rule.severity].padEnd(severityWidth));
      world.out(`${style.bold((names[index] ?? rule.id).padEnd(nameWidth))}  ${severity}  ${rule.summary[locale]}\n`);
    });
    if (RULES.some((rule) => rule.fixable)) world.out(`\n${texts.fixMark}\n`);
    return 0;
  },
};
