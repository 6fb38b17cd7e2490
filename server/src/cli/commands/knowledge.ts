import { type Command, type CommandContext, type ExitCode, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { compileKnowledge } from '../knowledge/compile.ts';
import { listKnowledge } from '../knowledge/list.ts';
import { showEntry } from '../knowledge/show.ts';
import { showStatistics } from '../knowledge/statistics.ts';
import { verifyKnowledge } from '../knowledge/verify.ts';
import { formatOption } from '../option-values.ts';
import { isProblem, type Problem } from '../world.ts';

/** What can be done with the knowledge base as such. */
export const knowledgeCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'format', 'sources', 'output', 'as-of'],
  run(context) {
    const [action, ...operands] = context.operands;
    if (action === undefined) return failure((texts) => texts.missingAction);
    const run = ACTIONS.get(action);
    if (run === undefined) return failure((texts) => texts.unknownCommand(`knowledge ${action}`));
    if (action !== 'verify' && context.line.values.has('sources'))
      return failure((texts) => texts.optionOfOther('sources', `knowledge ${action}`));
    if (action !== 'show' && context.line.values.has('as-of'))
      return failure((texts) => texts.optionOfOther('as-of', `knowledge ${action}`));
    if (action !== 'compile' && context.line.values.has('output'))
      return failure((texts) => texts.optionOfOther('output', `knowledge ${action}`));
    const format = formatOption(context.line);
    if (isProblem(format)) return format;
    return run({ ...context, operands }, format);
  },
};

export type KnowledgeAction = (context: CommandContext, format: 'text' | 'json') => ExitCode | Problem;

const ACTIONS: ReadonlyMap<string, KnowledgeAction> = new Map([
  ['list', listKnowledge],
  ['show', showEntry],
  ['verify', verifyKnowledge],
  ['stats', showStatistics],
  ['compile', compileKnowledge],
]);
