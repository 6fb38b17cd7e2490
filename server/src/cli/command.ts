import type { Locale } from '../core/wording/locale.ts';
import type { CommandLine, OptionName } from './options.ts';
import type { Texts } from './wording/shape.ts';
import type { Problem, World } from './world.ts';

/** 0: nothing at or above the severity to fail on; 1: findings; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  readonly line: CommandLine;
  /** What stands after the name of the command. */
  readonly operands: readonly string[];
  readonly world: World;
  readonly locale: Locale;
  readonly texts: Texts;
}

export interface Command {
  /** The options that mean something to it, besides those of every command. */
  readonly options: readonly OptionName[];
  readonly run: (context: CommandContext) => ExitCode | Problem | Promise<ExitCode | Problem>;
}

/** The options that say which knowledge is used. */
export const KNOWLEDGE_OPTIONS: readonly OptionName[] = ['knowledge', 'no-bundled', 'config'];
