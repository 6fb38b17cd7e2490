import type { Locale } from '../core/wording/locale.ts';
import type { Command, ExitCode } from './command.ts';
import { askCommand } from './commands/ask.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { convertCommand } from './commands/convert.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { knowledgeCommand } from './commands/knowledge.ts';
import { lspCommand } from './commands/lsp.ts';
import { mcpCommand } from './commands/mcp.ts';
import { readCommand } from './commands/read.ts';
import { reportCommand } from './commands/report.ts';
import { rulesCommand } from './commands/rules.ts';
import { searchCommand } from './commands/search.ts';
import { failure, wordProblem } from './failure.ts';
import { choiceOption } from './option-values.ts';
import { type CommandLine, isUsageFault, type OptionName, readCommandLine, type UsageFault } from './options.ts';
import { printable } from '../markup/printable.ts';
import { helpText } from './wording/help.ts';
import { HELP, TEXTS } from './wording/texts.ts';
import { isProblem, type Problem, type World } from './world.ts';

/** Runs one command line. Whatever cannot be done is one sentence on the error stream and exit code 2. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const line = readCommandLine(args);
  const locale = isUsageFault(line) ? environmentLocale(world) : chosenLocale(line, world);
  if (isProblem(locale)) return refuse(locale, environmentLocale(world), world);
  if (isUsageFault(line)) return refuse(usageFailure(line), locale, world);
  const result = await dispatch(line, locale, world);
  return isProblem(result) ? refuse(result, locale, world) : result;
}

/** The one form in which the program says that it could not run. */
export function refuse(problem: Problem, locale: Locale, world: Pick<World, 'err'>): ExitCode {
  world.err(`doichieu: ${printable(wordProblem(problem, locale))}\n`);
  return 2;
}

export function environmentLocale({ environment }: Pick<World, 'environment'>): Locale {
  const setting = environment.LC_ALL || environment.LANG || '';
  return setting.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

export const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['report', reportCommand],
  ['search', searchCommand],
  ['ask', askCommand],
  ['import', importCommand],
  ['knowledge', knowledgeCommand],
  ['read', readCommand],
  ['convert', convertCommand],
  ['compare', compareCommand],
  ['rules', rulesCommand],
  ['explain', explainCommand],
  ['lsp', lspCommand],
  ['mcp', mcpCommand],
]);

const EVERYWHERE: ReadonlySet<OptionName> = new Set(['help', 'version', 'lang']);

function dispatch(line: CommandLine, locale: Locale, world: World): ExitCode | Problem | Promise<ExitCode | Problem> {
  const texts = TEXTS[locale];
  const [name, ...operands] = line.positionals;
  if (line.flags.has('help')) {
    world.out(helpFor(name, locale));
    return 0;
  }
  if (line.flags.has('version')) {
    world.out(`${world.version}\n`);
    return 0;
  }
  if (name === undefined) return failure((each) => each.missingCommand);
  const command = COMMANDS.get(name);
  if (command === undefined) return failure((each) => each.unknownCommand(name));
  const foreign = [...line.flags, ...line.values.keys()].find(
    (option) => !EVERYWHERE.has(option) && !command.options.includes(option),
  );
  if (foreign !== undefined) return failure((each) => each.optionOfOther(foreign, name));
  return command.run({ line, operands, world, locale, texts });
}

/** The help of a command where one is named, else that of the program. */
function helpFor(name: string | undefined, locale: Locale): string {
  const command = COMMANDS.get(name ?? '');
  if (name === undefined || command === undefined) return helpText(HELP[locale]);
  return helpText(HELP[locale], { name, usesKnowledge: command.options.includes('knowledge') });
}

function chosenLocale(line: CommandLine, world: World): Locale | Problem {
  return choiceOption(line, 'lang', ['vi', 'en'], environmentLocale(world));
}

function usageFailure(fault: UsageFault): Problem {
  switch (fault.kind) {
    case 'unknown-option':
      return failure((texts) => texts.unknownOption(fault.option, fault.near));
    case 'missing-value':
      return failure((texts) => texts.missingValue(fault.option));
    case 'needless-value':
      return failure((texts) => texts.needlessValue(fault.option));
  }
}
