import { answerView } from '../../core/features/answer-view.ts';
import { plainAnswer } from '../../core/features/plain-answer.ts';
import { buildAnswerer } from '../../core/knowledge/answers/answer-question.ts';
import { buildKnowledge } from '../../core/knowledge/knowledge.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere } from '../knowledge-in-use.ts';
import { countOption, dayOption, formatOption } from '../option-values.ts';
import { answerLines } from '../reporters/answer.ts';
import { escapeInJson } from '../../markup/printable.ts';
import { isProblem } from '../world.ts';

/** Answers a question in plain words with passages of the record alone. */
export const askCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'as-of', 'limit', 'format'],
  run(context) {
    const { line, operands, world, locale } = context;
    const question = operands.join(' ').trim();
    const asOf = dayOption(line, 'as-of');
    const format = formatOption(line);
    const limit = countOption(line, 'limit', DEFAULT_LIMIT);
    if (isProblem(asOf)) return asOf;
    if (isProblem(format)) return format;
    if (isProblem(limit)) return limit;
    if (question === '') return failure((texts) => texts.missingQuestion);
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const answer = buildAnswerer(buildKnowledge(loaded.records, loaded.readings))(question, {
      asOf: asOf ?? world.today,
      limit,
    });
    world.out(
      format === 'json'
        ? `${escapeInJson(JSON.stringify(plainAnswer(answer, locale), null, 2))}\n`
        : answerLines(answerView(answer, locale), world),
    );
    return 0;
  },
};

const DEFAULT_LIMIT = 10;
