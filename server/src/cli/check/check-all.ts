import { check } from '../../core/check.ts';
import type { Draft } from '../../core/document/draft.ts';
import { judgementDay } from '../../core/document/judgement-day.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { chosenFixes, mend } from '../../core/features/fix-all.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { CommandContext } from '../command.ts';
import { failure } from '../failure.ts';
import { settingsFor } from '../knowledge-in-use.ts';
import { printable } from '../../markup/printable.ts';
import { isProblem, type Problem } from '../world.ts';
import { type Baseline, openBaselines } from './baseline.ts';
import type { RunOptions } from './check-options.ts';
import { type Input, readInputs } from './inputs.ts';
import { openLibraries } from './libraries.ts';
import { type Neighbourhoods, openNeighbourhoods } from './neighbourhoods.ts';
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
  const neighbourhoods = await openNeighbourhoods(options, libraries, context, progress);
  const files: CheckedFile[] = [];
  const skipped: SkippedFile[] = [];
  let [fixed, baselined] = [0, 0];
  for await (const input of readInputs(options, context, (each) => skipped.push(each))) {
    if (isProblem(input)) return input;
    const knowledge = libraries.knowledgeFor(input.settings);
    if (isProblem(knowledge)) return knowledge;
    const baseline = baselines.for(input.settings);
    if (isProblem(baseline)) return baseline;
    progress.checking(input.path);
    const neighbours = neighbourhoods.around(input.path);
    const outcome = checkOne({ input, options, knowledge, baseline, neighbours }, context);
    if (isProblem(outcome)) return outcome;
    files.push(outcome.file);
    fixed += outcome.fixed;
    baselined += outcome.baselined;
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

interface OneCheck {
  readonly input: Input;
  readonly options: RunOptions;
  readonly knowledge: Knowledge;
  readonly baseline: Baseline | undefined;
  readonly neighbours: ReturnType<Neighbourhoods['around']>;
}

function checkOne(
  one: OneCheck,
  { world, texts }: CommandContext,
): { readonly file: CheckedFile; readonly fixed: number; readonly baselined: number } | Problem {
  const { input, options, knowledge, baseline, neighbours } = one;
  const judge = (draft: Draft) => {
    const asOf = judgementDay({ option: options.asOf, draft, settings: input.settings?.asOf, today: world.today });
    const severities = new Map([...(input.settings?.severities ?? []), ...options.severities]);
    const result = check({ draft, knowledge, asOf, severities, clock: world.clock, ...(neighbours && { neighbours }) });
    const off = [...severities].flatMap(([rule, severity]) => (severity === 'off' ? [rule] : []));
    return { draft, result, off, findings: result.findings.filter((finding) => baseline?.holds(finding) !== true) };
  };
  let judged = judge(input.draft);
  const findingsIn = (text: string): readonly Finding[] => {
    if (text !== judged.draft.text) judged = judge(parseDraft(text));
    return judged.findings;
  };
  const isText = input.source.placeAt === undefined;
  const fixes = options.fix && isText ? mend(input.draft.text, findingsIn) : { text: input.draft.text, count: 0 };
  if (options.fix && !isText && chosenFixes(judged.findings).length > 0)
    world.err(`${printable(`${input.path}: ${texts.fixSkipped}`)}\n`);
  if (fixes.count > 0) {
    if (!world.drafts.replace(input.path, input.source, fixes.text))
      return failure((each) => each.changedMeanwhile, input.path);
    findingsIn(fixes.text);
  }
  const { draft, result, findings, off } = judged;
  baseline?.met(input.path, result.findings);
  const file = checkedFile({ path: input.path, draft, placeAt: input.source.placeAt }, { result, findings, off });
  return { file, fixed: fixes.count, baselined: result.findings.length - findings.length };
}
