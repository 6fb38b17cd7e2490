import { RULES } from '../../core/rules/registry.ts';
import type { CommandContext } from '../command.ts';
import { settingsFor } from '../knowledge-in-use.ts';
import { isProblem, type Problem } from '../world.ts';
import { openBaselines } from './baseline.ts';
import type { RunOptions } from './check-options.ts';
import { readInputs } from './inputs.ts';
import { judgeDraft } from './judge-draft.ts';
import { openLibraries } from './libraries.ts';
import { mendAll } from './mend-all.ts';
import { openNeighbourhoods } from './neighbourhoods.ts';
import { showProgress } from './progress.ts';
import type { CheckedFile, CheckReport, SkippedFile } from '../../review/report.ts';
import { checkedFile } from '../../review/checked-file.ts';

/** Checks everything that a command line asks for, before any reporter gives it a form. */
export async function checkAll(options: RunOptions, context: CommandContext): Promise<CheckReport | Problem> {
  const libraries = openLibraries(context);
  const baselines = openBaselines(options, context.world.baselines);
  // What the first path would use is opened at once: a broken knowledge file is said before any draft is read.
  const settings = settingsFor(context.line, options.inputName ?? options.paths[0] ?? '.', context.world);
  if (isProblem(settings)) return settings;
  const unusable = [libraries.knowledgeFor(settings), baselines.for(settings)].find(isProblem);
  if (unusable !== undefined) return unusable;
  const progress = showProgress(context);
  const fixed = options.fix ? await mendAll(options, context, { libraries, baselines }) : 0;
  if (isProblem(fixed)) return fixed;
  const neighbourhoods = await openNeighbourhoods(options, libraries, context, progress);
  const files: CheckedFile[] = [];
  const skipped: SkippedFile[] = [];
  let baselined = 0;
  for await (const input of readInputs(options, context, (each) => skipped.push(each))) {
    if (isProblem(input)) return input;
    const knowledge = libraries.knowledgeFor(input.settings);
    if (isProblem(knowledge)) return knowledge;
    const baseline = baselines.for(input.settings);
    if (isProblem(baseline)) return baseline;
    progress.checking(input.path);
    const { path, source, draft } = input;
    const held = { options, knowledge, baseline, neighbours: neighbourhoods.around(path) };
    const judged = judgeDraft(draft, input, held, context.world);
    baseline?.met(path, judged.result.findings);
    files.push(checkedFile({ path, draft, placeAt: source.placeAt }, judged));
    baselined += judged.result.findings.length - judged.findings.length;
  }
  progress.end();
  const unwritten = baselines.write();
  if (unwritten !== undefined) return unwritten;
  const all = libraries.all();
  if (isProblem(all)) return all;
  const knowledge = {
    statements: all.records.statements.length,
    documents: all.records.documents.length,
    digest: all.digest,
  };
  const { version } = context.world;
  const rules = RULES.map(({ id }) => id);
  return { version, knowledge, sources: all.records.sources, rules, files, skipped, baselined, fixed };
}
