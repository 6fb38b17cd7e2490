import { HIGHEST_LIMIT } from '../core/document/draft-size.ts';
import { type Day, parseDay } from '../core/text/day.ts';
import { failure } from './failure.ts';
import { type CommandLine, lastValue, type OptionName } from './options.ts';
import type { Problem } from './world.ts';

export function dayOption(line: CommandLine, name: OptionName): Day | undefined | Problem {
  const value = lastValue(line, name);
  if (value === undefined) return undefined;
  return parseDay(value) ?? failure((texts) => texts.badDay(name, value));
}

export function choiceOption<T extends string>(
  line: CommandLine,
  name: OptionName,
  choices: readonly [T, ...T[]],
  fallback: T,
): T | Problem {
  const value = lastValue(line, name);
  if (value === undefined) return fallback;
  return choices.find((choice) => choice === value) ?? failure((texts) => texts.badChoice(name, value, choices));
}

export function formatOption(line: CommandLine): 'text' | 'json' | Problem {
  return choiceOption(line, 'format', ['text', 'json'], 'text');
}

/** A whole number from 1; the fallback where none was given. */
export function countOption(line: CommandLine, name: OptionName, fallback: number): number | Problem {
  const typed = lastValue(line, name);
  const count = typed === undefined ? fallback : Number(typed);
  return Number.isSafeInteger(count) && count >= 1 ? count : failure((texts) => texts.badLimit(typed ?? ''));
}

/** How large a draft may be, in megabytes. */
export function sizeOption(line: CommandLine): number | undefined | Problem {
  const typed = lastValue(line, 'maximum-file-size');
  if (typed === undefined) return undefined;
  const size = Number(typed);
  return Number.isSafeInteger(size) && size >= 1 && size <= HIGHEST_LIMIT
    ? size
    : failure((texts) => texts.badSize(typed, HIGHEST_LIMIT));
}
