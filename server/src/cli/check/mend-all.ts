import { parseDraft } from '../../core/document/parse.ts';
import { chosenFixes, mend } from '../../core/features/fix-all.ts';
import { printable } from '../../markup/printable.ts';
import type { CommandContext } from '../command.ts';
import { failure } from '../failure.ts';
import { isProblem, type Problem } from '../world.ts';
import type { Baselines } from './baseline.ts';
import type { RunOptions } from './check-options.ts';
import { type Input, readInputs } from './inputs.ts';
import { type Held, judgeDraft } from './judge-draft.ts';
import type { Libraries } from './libraries.ts';

/**
 * Writes what has a certain fix into every draft of the run, before any is reported: each is then held against the others as they
 * stand after it. How many fixes there were.
 */
export async function mendAll(
  options: RunOptions,
  context: CommandContext,
  { libraries, baselines }: { readonly libraries: Libraries; readonly baselines: Baselines },
): Promise<number | Problem> {
  // What cannot be read is told when the drafts are checked.
  const silent = { ...context, world: { ...context.world, err: () => undefined } };
  let count = 0;
  for await (const input of readInputs(options, silent)) {
    if (isProblem(input)) return input;
    const knowledge = libraries.knowledgeFor(input.settings);
    if (isProblem(knowledge)) return knowledge;
    const baseline = baselines.for(input.settings);
    if (isProblem(baseline)) return baseline;
    const mended = mendOne(input, { options, knowledge, baseline }, context);
    if (isProblem(mended)) return mended;
    count += mended;
  }
  return count;
}

function mendOne(input: Input, held: Held, { world, texts }: CommandContext): number | Problem {
  const { path, source, draft } = input;
  const findingsIn = (text: string) =>
    judgeDraft(text === draft.text ? draft : parseDraft(text), input, held, world).findings;
  // Of a Word document only the text is read.
  if (source.placeAt !== undefined) {
    if (chosenFixes(findingsIn(draft.text)).length > 0) world.err(`${printable(`${path}: ${texts.fixSkipped}`)}\n`);
    return 0;
  }
  const { text, count } = mend(draft.text, findingsIn);
  if (count === 0 || world.drafts.replace(path, source, text)) return count;
  return failure((each) => each.changedMeanwhile, path);
}
