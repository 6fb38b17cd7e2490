import { buildSearch, type SearchHit } from '../../core/knowledge/search/search.ts';
import { attributionLine, sourceLine, statementText } from '../../core/wording/evidence.ts';
import { type Command, type CommandContext, KNOWLEDGE_OPTIONS } from '../command.ts';
import { failure } from '../failure.ts';
import { loadHere } from '../knowledge-in-use.ts';
import { dayOption, formatOption } from '../option-values.ts';
import { lastValue } from '../options.ts';
import { sourceJson, statementJson } from '../reporters/entry-json.ts';
import { wrapped } from '../terminal/layout.ts';
import { escapeInJson, printable } from '../terminal/printable.ts';
import { styleFor } from '../terminal/style.ts';
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
    const typedLimit = lastValue(line, 'limit');
    const limit = typedLimit === undefined ? DEFAULT_LIMIT : Number(typedLimit);
    if (!Number.isSafeInteger(limit) || limit < 1) return failure((texts) => texts.badLimit(typedLimit ?? ''));
    const [speaker, topic] = [lastValue(line, 'speaker'), lastValue(line, 'topic')];
    const filtered = [speaker, topic, from, to].some((each) => each !== undefined);
    if (query === '' && !filtered) return failure((texts) => texts.missingQuery);
    const loaded = loadHere(line, world);
    if (isProblem(loaded)) return loaded;
    const hits = buildSearch(loaded.records.statements).search(query, { limit, speaker, topic, from, to });
    world.out(format === 'json' ? hitsJson(query, hits) : hitsText(hits, context));
    return 0;
  },
};

const DEFAULT_LIMIT = 10;
const WIDEST = 100;

function hitsJson(query: string, hits: readonly SearchHit[]): string {
  const results = hits.map(({ statement, score }) => ({
    ...statementJson(statement),
    kind: statement.kind,
    topics: statement.topics.map((topic) => topic.name),
    source: sourceJson(statement.sources[0].source),
    score,
  }));
  return `${escapeInJson(JSON.stringify({ version: 1, query, results }, null, 2))}\n`;
}

function hitsText(hits: readonly SearchHit[], { world, texts }: CommandContext): string {
  if (hits.length === 0) return `${texts.noHits}\n`;
  const style = styleFor(world);
  const width = Math.min(world.terminal.columns ?? WIDEST, WIDEST);
  const blocks = hits.map(({ statement }) =>
    [
      style.bold(wrapped(printable(attributionLine(statement)), width, '')),
      wrapped(printable(statementText(statement)), width, '  '),
      style.dim(wrapped(printable(sourceLine(statement.sources[0].source)), width, '  ')),
      style.dim(`  ${statement.id}`),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
