import { SEVERITIES, type Severity } from '../../core/findings/finding.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Day } from '../../core/text/day.ts';
import { failure } from '../failure.ts';
import { choiceOption, dayOption, sizeOption } from '../option-values.ts';
import { type CommandLine, lastValue } from '../options.ts';
import { isProblem, type Problem } from '../world.ts';

/** What a run over drafts needs to know, whatever form its result takes. */
export interface RunOptions {
  readonly asOf: Day | undefined;
  readonly output: string | undefined;
  readonly failOn: FailOn;
  /** How large a draft may be, in megabytes; undefined leaves that to the settings. */
  readonly megabytes: number | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly fix: boolean;
  /** The name under which standard input is checked; undefined where files are. */
  readonly inputName: string | undefined;
  readonly paths: readonly string[];
}

export interface CheckOptions extends RunOptions {
  readonly format: CheckFormat;
}

export type CheckFormat = 'text' | 'json' | 'sarif' | 'github' | 'junit';

export type FailOn = 'error' | 'warning' | 'information' | 'never';

export function readCheckOptions(line: CommandLine, paths: readonly string[]): CheckOptions | Problem {
  const format = choiceOption<CheckFormat>(line, 'format', ['text', 'json', 'sarif', 'github', 'junit'], 'text');
  const options = readRunOptions(line, paths);
  if (isProblem(options)) return options;
  return isProblem(format) ? format : { ...options, format };
}

export function readRunOptions(line: CommandLine, paths: readonly string[]): RunOptions | Problem {
  const asOf = dayOption(line, 'as-of');
  const failOn = choiceOption<FailOn>(line, 'fail-on', ['error', 'warning', 'information', 'never'], 'error');
  const megabytes = sizeOption(line);
  const severities = ruleOptions(line.values.get('rule') ?? []);
  const conflict = conflictIn(line, paths);
  if (isProblem(asOf)) return asOf;
  if (isProblem(failOn)) return failOn;
  if (isProblem(megabytes)) return megabytes;
  if (isProblem(severities)) return severities;
  if (conflict !== undefined) return conflict;
  return {
    asOf,
    output: lastValue(line, 'output'),
    failOn,
    megabytes,
    baseline: lastValue(line, 'baseline'),
    updateBaseline: line.flags.has('update-baseline'),
    severities,
    fix: line.flags.has('fix'),
    inputName: line.flags.has('stdin') ? (lastValue(line, 'stdin-filename') ?? '<stdin>') : undefined,
    paths: paths.length === 0 ? ['.'] : paths,
  };
}

function conflictIn({ flags, values }: CommandLine, paths: readonly string[]): Problem | undefined {
  if (!flags.has('stdin')) return values.has('stdin-filename') ? failure((texts) => texts.stdinNameAlone) : undefined;
  if (paths.length > 0) return failure((texts) => texts.stdinWithPaths);
  return flags.has('fix') ? failure((texts) => texts.stdinWithFix) : undefined;
}

const LEVELS = [...SEVERITIES, 'off'] as const;

function ruleOptions(values: readonly string[]): ReadonlyMap<string, Severity | 'off'> | Problem {
  const severities = new Map<string, Severity | 'off'>();
  for (const value of values) {
    const [id = '', wanted, ...rest] = value.split('=');
    const level = LEVELS.find((each) => each === wanted);
    if (level === undefined || rest.length > 0) return failure((texts) => texts.badRuleOption(value));
    if (!RULES.some((rule) => rule.id === id)) return failure((texts) => texts.unknownRule(id));
    severities.set(id, level);
  }
  return severities;
}
