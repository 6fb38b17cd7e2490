import { RULES } from '../../core/rules/registry.ts';
import type { Command } from '../command.ts';
import { failure } from '../failure.ts';
import { tooMany } from '../knowledge-in-use.ts';

/** Prints the page of one rule. */
export const explainCommand: Command = {
  options: [],
  run({ operands, world, locale }) {
    const [id] = operands;
    if (id === undefined) return failure((texts) => texts.missingRule);
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined) return failure((texts) => texts.unknownRule(id));
    const extra = tooMany(operands, 1);
    if (extra !== undefined) return extra;
    const page = world.rulePage(id) ?? `# ${id}\n\n${rule.summary[locale]}`;
    world.out(`${page.trimEnd()}\n`);
    return 0;
  },
};
