import { buildKnowledge } from '../../core/knowledge/knowledge.ts';
import { buildLookUp } from '../../core/knowledge/search/look-up.ts';
import { type Command, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere } from '../knowledge-in-use.ts';
import { countOption, dayOption, formatOption } from '../option-values.ts';
import { lastValue } from '../options.ts';
import { foundJson, foundText } from '../reporters/search.ts';
import { isProblem } from '../world.ts';

/** Finds who said what about something. */
export const searchCommand: Command = {
  options: [...KNOWLEDGE_OPTIONS, 'limit', 'speaker', 'topic', 'from', 'to', 'format'],
  run(context) {
    const { line, operands, world } = context;
    const query = operands.join(' ').trim();
    const from = dayOption(line, 'from');
    const to = dayOption(line, 'to');
    const format = formatOption(line);
    if (isProblem(from)) return from;
    if (isProblem(to)) return to;
    if (isProblem(format)) return format;
    const limit = countOption(line, 'limit', DEFAULT_LIMIT);
    if (isProblem(limit)) return limit;
    const [speaker, topic] = [lastValue(line, 'speaker'), lastValue(line, 'topic')];
    const filtered = [speaker, topic, from, to].some((each) => each !== undefined);
    if (query === '' && !filtered) return failure((texts) => texts.missingQuery);
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const knowledge = buildKnowledge(loaded.records, loaded.readings);
    const lookUp = buildLookUp(knowledge);
    const found = lookUp(query, { limit, speaker, topic, from, to });
    world.out(
      format === 'json' ? foundJson(query, found, knowledge, world.today) : foundText(found, context, knowledge),
    );
    return 0;
  },
};

const DEFAULT_LIMIT = 10;
