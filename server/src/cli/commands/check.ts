import { check } from '../../core/check.ts';
import type { Draft } from '../../core/document/draft.ts';
import { judgementDay } from '../../core/document/judgement-day.ts';
import { parseDraft } from '../../core/document/parse.ts';
import { SEVERITIES } from '../../core/findings/finding.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { applyFixes } from '../check/apply-fixes.ts';
import { type Baseline, openBaselines } from '../check/baseline.ts';
import { type CheckOptions, type FailOn, readCheckOptions } from '../check/check-options.ts';
import { type Input, readInputs } from '../check/inputs.ts';
import { openLibraries } from '../check/libraries.ts';
import { type Neighbourhoods, openNeighbourhoods } from '../check/neighbourhoods.ts';
import { showProgress } from '../check/progress.ts';
import type { CheckedFile, CheckReport } from '../check/report.ts';
import { sentencesOf } from '../check/sentences.ts';
import { type Command, type CommandContext, type ExitCode, KNOWLEDGE_OPTIONS } from '../command.ts';
import { settingsFor } from '../knowledge-in-use.ts';
import { checkGithub } from '../reporters/check-github.ts';
import { checkJson } from '../reporters/check-json.ts';
import { checkJunit } from '../reporters/check-junit.ts';
import { checkSarif } from '../reporters/check-sarif.ts';
import { checkText } from '../reporters/check-text.ts';
import { printable } from '../terminal/printable.ts';
import { PLAIN, styleFor } from '../terminal/style.ts';
import { isProblem, type Problem } from '../world.ts';

export const checkCommand: Command = {
  options: [
    ...KNOWLEDGE_OPTIONS,
    'as-of',
    'format',
    'output',
    'fail-on',
    'baseline',
    'update-baseline',
    'rule',
    'fix',
    'stdin',
    'stdin-filename',
  ],
  async run(context) {
    const options = readCheckOptions(context.line, context.operands);
    if (isProblem(options)) return options;
    const report = await checkAll(options, context);
    if (isProblem(report)) return report;
    show(report, options, context);
    return exitCode(report, options.failOn);
  },
};

async function checkAll(options: CheckOptions, context: CommandContext): Promise<CheckReport | Problem> {
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
  let [fixed, baselined] = [0, 0];
  for await (const input of readInputs(options, context)) {
    if (isProblem(input)) return input;
    const knowledge = libraries.knowledgeFor(input.settings);
    if (isProblem(knowledge)) return knowledge;
    const baseline = baselines.for(input.settings);
    if (isProblem(baseline)) return baseline;
    progress.checking(input.path);
    const neighbours = neighbourhoods.around(input.path);
    const outcome = checkOne({ input, options, knowledge, baseline, neighbours }, context);
    files.push(outcome.file);
    fixed += outcome.fixed;
    baselined += outcome.baselined;
  }
  progress.end();
  baselines.write();
  const all = libraries.all();
  if (isProblem(all)) return all;
  const knowledge = {
    statements: all.records.statements.length,
    documents: all.records.documents.length,
    digest: all.digest,
  };
  return { version: context.world.version, knowledge, files, baselined, fixed };
}

interface OneCheck {
  readonly input: Input;
  readonly options: CheckOptions;
  readonly knowledge: Knowledge;
  readonly baseline: Baseline | undefined;
  readonly neighbours: ReturnType<Neighbourhoods['around']>;
}

function checkOne(
  one: OneCheck,
  { world, texts }: CommandContext,
): { readonly file: CheckedFile; readonly fixed: number; readonly baselined: number } {
  const { input, options, knowledge, baseline, neighbours } = one;
  const judge = (draft: Draft) => {
    const asOf = judgementDay({ option: options.asOf, draft, settings: input.settings?.asOf, today: world.today });
    const severities = new Map([...(input.settings?.severities ?? []), ...options.severities]);
    const result = check({ draft, knowledge, asOf, severities, ...(neighbours && { neighbours }) });
    return { draft, result, findings: result.findings.filter((finding) => baseline?.holds(finding) !== true) };
  };
  let judged = judge(input.draft);
  const wanted = options.fix ? applyFixes(input.draft.text, judged.findings) : { text: input.draft.text, count: 0 };
  const fixes = input.source.placeAt === undefined ? wanted : { text: input.draft.text, count: 0 };
  if (wanted.count > fixes.count) world.err(`${printable(`${input.path}: ${texts.fixSkipped}`)}\n`);
  if (fixes.count > 0) {
    world.writeFile(input.path, world.drafts.encode({ ...input.source, text: fixes.text }));
    judged = judge(parseDraft(fixes.text));
  }
  const { draft, result, findings } = judged;
  baseline?.met(input.path, result.findings);
  const sentences = findings.length === 0 ? [] : findings.map(({ span }) => span).map(sentencesOf(draft));
  const { asOf, suppressed, coverage, failures } = result;
  const { placeAt } = input.source;
  const { path } = input;
  const file = { path, text: draft.text, placeAt, asOf, findings, sentences, suppressed, coverage, failures };
  return { file, fixed: fixes.count, baselined: result.findings.length - findings.length };
}

function show(report: CheckReport, options: CheckOptions, context: CommandContext): void {
  const { world, texts } = context;
  const toTerminal = options.output === undefined;
  const text = reportText(report, options, context);
  if (options.output === undefined) world.out(text);
  else world.writeFile(options.output, text);
  // The text report says it itself; a machine-readable one has no place for it.
  if (options.format === 'text' && toTerminal) return;
  for (const file of report.files) {
    for (const { rule, error } of file.failures)
      world.err(`${printable(`${file.path}: ${texts.ruleFailed(rule, error.message)}`)}\n`);
  }
}

function reportText(report: CheckReport, options: CheckOptions, { world, locale, texts }: CommandContext): string {
  switch (options.format) {
    case 'text': {
      const width = Math.min(Math.max(world.terminal.columns ?? DEFAULT_WIDTH, NARROWEST), WIDEST);
      const style = options.output === undefined ? styleFor(world) : PLAIN;
      return checkText(report, { locale, texts, style, width });
    }
    case 'json':
      return checkJson(report, locale);
    case 'sarif':
      return checkSarif(report, { locale, texts });
    case 'github':
      return checkGithub(report, { locale, texts });
    case 'junit':
      return checkJunit(report, { locale, texts });
  }
}

const DEFAULT_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 120;

function exitCode(report: CheckReport, failOn: FailOn): ExitCode {
  if (failOn === 'never') return 0;
  const threshold = SEVERITIES.indexOf(failOn);
  return report.files.some(({ findings }) => findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= threshold))
    ? 1
    : 0;
}
