import { documentName } from '../../core/knowledge/documents/document-name.ts';
import { buildMeasures } from '../../core/knowledge/measures.ts';
import type { KnowledgeRecords } from '../../core/knowledge/model.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { escapeInJson, printable } from '../../markup/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem, type Problem } from '../world.ts';
import { type Entry, entryJson, LISTS } from './entries.ts';

/** Lists everything on record. */
export function listKnowledge(context: CommandContext, format: 'text' | 'json'): ExitCode | Problem {
  const { line, operands, world } = context;
  const extra = tooMany(operands, 0);
  if (extra !== undefined) return extra;
  const loaded = loadHere(line, world);
  if (isProblem(loaded)) return loaded;
  world.out(format === 'json' ? listJson(loaded.records) : listText(loaded.records, context));
  return 0;
}

function listJson(records: KnowledgeRecords): string {
  const measures = buildMeasures(records.measures);
  const lists = Object.fromEntries(
    LISTS.map((list) => [list, records[list].map((entry: Entry) => entryJson(entry, measures))]),
  );
  return `${escapeInJson(JSON.stringify({ version: 1, ...lists }, null, 2))}\n`;
}

/** One line an entry: cut to the width of a terminal, whole where something else reads it. */
function listText(records: KnowledgeRecords, { world, texts }: CommandContext): string {
  const style = styleFor(world);
  const columns = world.terminal.interactive ? world.terminal.columns : undefined;
  const row = (entry: Entry): string => {
    const indented = `  ${entry.id}  `;
    return (
      indented +
      style.dim(shortened(printable(titleOf(entry)), (columns ?? Number.POSITIVE_INFINITY) - indented.length))
    );
  };
  const blocks = LISTS.filter((list) => records[list].length > 0).map((list) => {
    const entries: readonly Entry[] = records[list];
    return [style.bold(`${texts.lists[list]} (${entries.length})`), ...entries.map(row)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function titleOf(entry: Entry): string {
  if ('quote' in entry) return entry.quote;
  if ('number' in entry) return [documentName(entry), entry.about ?? []].flat().join(': ');
  return 'title' in entry ? entry.title : entry.name;
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 1))}…`;
}
