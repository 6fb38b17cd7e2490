import type { ToolContext } from '../../core/assistants/tool.ts';
import { USUAL_LIMIT } from '../../core/document/draft-size.ts';
import { buildAnswerer } from '../../core/knowledge/answers/answer-question.ts';
import { buildKnowledge } from '../../core/knowledge/knowledge.ts';
import { once } from '../../core/text/once.ts';
import { answerLine } from '../../mcp/answer-line.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { isProblem } from '../world.ts';

/** Offers the tools of assistants over standard input and output, by the Model Context Protocol, until the input ends. */
export const mcpCommand: Command = {
  options: KNOWLEDGE_OPTIONS,
  async run({ line, operands, world, locale }) {
    const extra = tooMany(operands, 0);
    if (extra !== undefined) return extra;
    // Whoever starts it learns at once that its knowledge cannot be read.
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const known = once((): Omit<ToolContext, 'today'> => {
      const knowledge = buildKnowledge(loaded.records, loaded.readings);
      return {
        knowledge,
        answer: buildAnswerer(knowledge),
        locale,
        megabytes: USUAL_LIMIT,
        clock: world.clock,
        incomplete: [],
      };
    });
    // An assistant keeps it running for days.
    const tools = (): ToolContext => ({ ...known(), today: world.currentDay() });
    await world.converse((text) => answerLine(text, { version: world.version, tools }));
    return 0;
  },
};
