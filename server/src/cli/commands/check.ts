import { checkAll } from '../check/check-all.ts';
import { type CheckOptions, readCheckOptions } from '../check/check-options.ts';
import { exitCode, sayFailures } from '../check/outcome.ts';
import { refuseTarget } from '../check/output-target.ts';
import type { CheckReport } from '../../review/report.ts';
import { type Command, type CommandContext, KNOWLEDGE_OPTIONS } from '../command.ts';
import { checkGithub } from '../reporters/check-github.ts';
import { checkJson } from '../reporters/check-json.ts';
import { checkJunit } from '../reporters/check-junit.ts';
import { checkSarif } from '../reporters/check-sarif.ts';
import { checkText } from '../reporters/check-text.ts';
import { PLAIN, styleFor } from '../terminal/style.ts';
import { isProblem } from '../world.ts';

export const checkCommand: Command = {
  options: [
    ...KNOWLEDGE_OPTIONS,
    'as-of',
    'format',
    'output',
    'fail-on',
    'baseline',
    'update-baseline',
    'rule',
    'fix',
    'maximum-file-size',
    'stdin',
    'stdin-filename',
  ],
  async run(context) {
    const options = readCheckOptions(context.line, context.operands);
    if (isProblem(options)) return options;
    const refused = refuseTarget(options.output, options.paths, context);
    if (refused !== undefined) return refused;
    const report = await checkAll(options, context);
    if (isProblem(report)) return report;
    show(report, options, context);
    return exitCode(report, options.failOn);
  },
};

function show(report: CheckReport, options: CheckOptions, context: CommandContext): void {
  const { world } = context;
  const toTerminal = options.output === undefined;
  const text = reportText(report, options, context);
  if (options.output === undefined) world.out(text);
  else world.writeFile(options.output, text);
  // The text report says it itself; a machine-readable one has no place for it.
  if (options.format === 'text' && toTerminal) return;
  sayFailures(report, context);
}

function reportText(report: CheckReport, options: CheckOptions, { world, locale, texts }: CommandContext): string {
  switch (options.format) {
    case 'text': {
      const width = Math.min(Math.max(world.terminal.columns ?? DEFAULT_WIDTH, NARROWEST), WIDEST);
      const style = options.output === undefined ? styleFor(world) : PLAIN;
      return checkText(report, { locale, texts, style, width });
    }
    case 'json':
      return checkJson(report, locale);
    case 'sarif':
      return checkSarif(report, { locale, texts });
    case 'github':
      return checkGithub(report, { locale, texts });
    case 'junit':
      return checkJunit(report, { locale, texts });
  }
}

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 120;
