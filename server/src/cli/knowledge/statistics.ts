import type { Statement } from '../../core/knowledge/model.ts';
import { termsOf } from '../../core/wording/word.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem, type LoadedKnowledge, type Problem } from '../world.ts';
import { LISTS } from './entries.ts';

/** Says how much is on record, of what, by whom and from when. */
export function showStatistics(context: CommandContext, format: 'text' | 'json'): ExitCode | Problem {
  const { line, operands, world } = context;
  const extra = tooMany(operands, 0);
  if (extra !== undefined) return extra;
  const loaded = loadHere(line, world);
  if (isProblem(loaded)) return loaded;
  world.out(format === 'json' ? statisticsJson(loaded) : statisticsText(loaded, context));
  return 0;
}

type Counts = readonly (readonly [string, number])[];

function statisticsJson({ records, digest }: LoadedKnowledge): string {
  const { statements } = records;
  const json = {
    version: 1,
    digest,
    counts: Object.fromEntries(LISTS.map((list) => [list, records[list].length])),
    kinds: Object.fromEntries(kindCounts(statements)),
    speakers: Object.fromEntries(speakerCounts(statements)),
    years: Object.fromEntries(yearCounts(statements)),
    topics: Object.fromEntries(topicCounts(statements)),
  };
  return `${escapeInJson(JSON.stringify(json, null, 2))}\n`;
}

function statisticsText({ records, digest }: LoadedKnowledge, { world, texts, locale }: CommandContext): string {
  const style = styleFor(world);
  const { statements } = records;
  const { kinds } = termsOf(locale);
  const table = (heading: string, counts: Counts): string =>
    [style.bold(heading), ...counts.map(([name, count]) => `${String(count).padStart(6)}  ${printable(name)}`)].join(
      '\n',
    );
  const sizes = LISTS.map((list): readonly [string, number] => [texts.lists[list], records[list].length]);
  return `${[
    sizes.map(([name, count]) => `${String(count).padStart(6)}  ${name}`).join('\n'),
    table(
      texts.statistics.kinds,
      kindCounts(statements).map(([kind, count]) => [kinds[kind], count]),
    ),
    table(texts.statistics.speakers, speakerCounts(statements)),
    table(texts.statistics.years, yearCounts(statements)),
    table(texts.statistics.topics, topicCounts(statements)),
    `${texts.digest}: ${digest}`,
  ].join('\n\n')}\n`;
}

function kindCounts(statements: readonly Statement[]): readonly (readonly [Statement['kind'], number])[] {
  return count(statements.map((statement) => statement.kind));
}

function speakerCounts(statements: readonly Statement[]): Counts {
  return count(statements.map((statement) => statement.speaker.name));
}

/** The years in their own order. */
function yearCounts(statements: readonly Statement[]): Counts {
  return [...count(statements.map((statement) => statement.date.slice(0, 4)))].sort(([a], [b]) => (a < b ? -1 : 1));
}

function topicCounts(statements: readonly Statement[]): Counts {
  return count(statements.flatMap((statement) => statement.topics.map((topic) => topic.name)));
}

/** How often each name occurs, the most frequent first. */
function count<T extends string>(names: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
