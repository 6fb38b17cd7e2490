import { basename, dirname, relative } from 'node:path';
import { type DraftRecord, recordDraft } from '../../core/claims/assertions/draft-record.ts';
import { buildNeighbours, type Neighbours } from '../../core/claims/assertions/neighbours.ts';
import { slotReader } from '../../core/claims/slot-reader.ts';
import { judgementDay } from '../../core/document/judgement-day.ts';
import type { CommandContext } from '../command.ts';
import { isProblem } from '../world.ts';
import type { RunOptions } from './check-options.ts';
import { readInputs } from './inputs.ts';
import type { Libraries } from './libraries.ts';
import type { Progress } from './progress.ts';

/** Which drafts of a run belong together: those below one folder that was named, and files named singly that lie in one folder. */
export interface Neighbourhoods {
  around(path: string): { readonly among: Neighbours; readonly path: string } | undefined;
}

/**
 * Reads every draft of the run once before any is checked, and keeps of each only what it lays down. What cannot be read is
 * passed over in silence: it is told when it is checked.
 */
export async function openNeighbourhoods(
  options: RunOptions,
  libraries: Libraries,
  context: CommandContext,
  progress: Progress,
): Promise<Neighbourhoods> {
  const records = new Map<string, DraftRecord[]>();
  if (holdsSeveral(options, context) && options.severities.get(RULE) !== 'off') {
    const silent = { ...context, world: { ...context.world, err: () => undefined } };
    for await (const input of readInputs(options, silent)) {
      if (isProblem(input)) break;
      const knowledge = libraries.knowledgeFor(input.settings);
      if (isProblem(knowledge)) break;
      const { path, draft, settings } = input;
      progress.reading(path);
      const asOf = judgementDay({ option: options.asOf, draft, settings: settings?.asOf, today: context.world.today });
      const slots = slotReader(asOf, knowledge.documents.names);
      const folder = folderOf(path, options.paths);
      const record = recordDraft({ path, name: basename(path), draft, asOf, slots, contraries: knowledge.contraries });
      const others = records.get(folder);
      if (others === undefined) records.set(folder, [record]);
      else others.push(record);
    }
  }
  const neighbours = new Map([...records].map(([folder, each]) => [folder, buildNeighbours(each)]));
  return {
    around(path) {
      const among = neighbours.get(folderOf(path, options.paths));
      return among === undefined ? undefined : { among, path };
    },
  };
}

function holdsSeveral({ inputName, paths }: RunOptions, { world }: CommandContext): boolean {
  const found = inputName === undefined ? world.drafts.find(paths) : [];
  return !isProblem(found) && found.length > 1;
}

const RULE = 'cross-draft-conflict';

function folderOf(path: string, named: readonly string[]): string {
  const folder = named.find((each) => each !== path && isBelow(path, each));
  return folder ?? dirname(path);
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && !inside.startsWith('..') && inside !== path;
}
