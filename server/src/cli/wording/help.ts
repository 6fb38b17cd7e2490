/** What is typed, and what it does. What needs no explanation has none. */
export type HelpRow = readonly [typed: string, does?: string];

export interface Help {
  readonly title: string;
  readonly usage: string;
  /** How each command is called. */
  readonly calls: Readonly<Record<string, readonly HelpRow[]>>;
  readonly optionsOf: (command: string) => string;
  readonly options: Readonly<Record<string, readonly HelpRow[]>>;
  readonly shared: string;
  /** The options that say which knowledge is used. */
  readonly knowledge: readonly HelpRow[];
  readonly everywhere: readonly HelpRow[];
  readonly exitCodes: string;
}

/** All of the help, or that of one command. */
export function helpText(help: Help, command?: { readonly name: string; readonly usesKnowledge: boolean }): string {
  const name = command?.name;
  const shared = [...(command?.usesKnowledge === false ? [] : help.knowledge), ...help.everywhere];
  const blocks = [
    ...(name === undefined ? [help.title] : []),
    block(help.usage, name === undefined ? Object.values(help.calls).flat() : (help.calls[name] ?? [])),
    ...Object.entries(help.options)
      .filter(([each]) => name === undefined || each === name)
      .map(([each, rows]) => block(help.optionsOf(each), rows)),
    block(help.shared, shared),
    help.exitCodes,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(heading: string, rows: readonly HelpRow[]): string {
  return [heading, ...rows.map(row)].join('\n');
}

/** What is too long for its column has its meaning on the next line. */
function row([typed, does]: HelpRow): string {
  if (does === undefined) return `  ${typed}`;
  const gap = typed.length < COLUMN ? ' '.repeat(COLUMN - typed.length) : `\n${' '.repeat(COLUMN + 2)}`;
  return `  ${typed}${gap}${does}`;
}

const COLUMN = 35;
