import { parseArgs } from 'node:util';

/** The options of the program; `many` ones may be repeated, `flag` ones take no value. */
export const OPTIONS = {
  'as-of': 'one',
  baseline: 'one',
  config: 'one',
  'fail-on': 'one',
  fix: 'flag',
  format: 'one',
  from: 'one',
  help: 'flag',
  hypothesis: 'one',
  knowledge: 'many',
  lang: 'one',
  limit: 'one',
  'maximum-file-size': 'one',
  'no-bundled': 'flag',
  out: 'one',
  output: 'one',
  pairs: 'one',
  premise: 'one',
  rule: 'many',
  sources: 'many',
  speaker: 'one',
  stdin: 'flag',
  'stdin-filename': 'one',
  stdio: 'flag',
  to: 'one',
  topic: 'one',
  'update-baseline': 'flag',
  version: 'flag',
} as const satisfies Readonly<Record<string, 'one' | 'many' | 'flag'>>;

export type OptionName = keyof typeof OPTIONS;

/** The command line, taken apart but not yet understood. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<OptionName>;
  /** The values of each option in their order. */
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

export type UsageFault =
  | { readonly kind: 'unknown-option'; readonly option: string; readonly near: OptionName | undefined }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'needless-value'; readonly option: string };

/** Takes the arguments apart. Every fault names the option as it was typed. */
export function readCommandLine(args: readonly string[]): CommandLine | UsageFault {
  const { tokens } = parseArgs({
    args: [...args],
    options: PARSE_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!isOptionName(name)) return { kind: 'unknown-option', option, near: nearest(name) };
    if (OPTIONS[name] === 'flag') {
      if (value !== undefined) return { kind: 'needless-value', option };
      flags.add(name);
      continue;
    }
    const swallowed = inlineValue === false && value !== undefined && /^-./u.test(value);
    if (value === undefined || value === '' || swallowed) return { kind: 'missing-value', option };
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { positionals, flags, values };
}

export function isUsageFault(line: CommandLine | UsageFault): line is UsageFault {
  return 'kind' in line;
}

/** The value of an option that counts once: the last one given. */
export function lastValue(line: CommandLine, name: OptionName): string | undefined {
  return line.values.get(name)?.at(-1);
}

const PARSE_OPTIONS = {
  ...Object.fromEntries(
    Object.entries(OPTIONS).map(([name, arity]) => [
      name,
      { type: arity === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  ),
  help: { type: 'boolean' as const, short: 'h', multiple: true },
  version: { type: 'boolean' as const, short: 'v', multiple: true },
};

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** The option that was probably meant: at most two edits away. */
function nearest(typed: string): OptionName | undefined {
  const names = Object.keys(OPTIONS).filter(isOptionName);
  const [best] = names
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= 2 ? best.name : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
