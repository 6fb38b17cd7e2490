import type { KnowledgeRecords } from '../../core/knowledge/model.ts';
import type { CommandContext, ExitCode } from '../command.ts';
import { loadHere, tooMany } from '../knowledge-in-use.ts';
import { entryJson, LISTS } from './entries.ts';
import { escapeInJson, printable } from '../terminal/printable.ts';
import { styleFor } from '../terminal/style.ts';
import { isProblem, type Problem } from '../world.ts';

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
  const lists = Object.fromEntries(LISTS.map((list) => [list, records[list].map(entryJson)]));
  const { statements, ...others } = lists;
  return `${escapeInJson(JSON.stringify({ version: 1, statements, documents: [], ...others }, null, 2))}\n`;
}

function listText(records: KnowledgeRecords, { world, texts }: CommandContext): string {
  const style = styleFor(world);
  const blocks = LISTS.filter((list) => records[list].length > 0).map((list) => {
    const heading = style.bold(`${texts.lists[list]} (${records[list].length})`);
    const rows = records[list].map((entry) => `  ${entry.id}  ${style.dim(printable(titleOf(entry)))}`);
    return [heading, ...rows].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function titleOf(entry: KnowledgeRecords[(typeof LISTS)[number]][number]): string {
  if ('quote' in entry) return entry.quote;
  return 'title' in entry ? entry.title : entry.name;
}
