import type * as z from 'zod';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import { shown } from './shown.ts';

/** What is wrong with a value, out of the schema's verdict; names the key. */
export function wordIssue(issue: z.core.$ZodIssue): Bilingual {
  const cause = causeOf(issue);
  const key = keyOf(issue.path);
  return key === undefined ? cause : { vi: `${shown(key)} ${cause.vi}`, en: `${shown(key)} ${cause.en}` };
}

function causeOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys);
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined ? MISSING : notOneOf(issue.values.map(String), issue.input);
    case 'too_small':
      return issue.origin === 'array'
        ? EMPTY_LIST
        : { vi: `phải từ ${issue.minimum} trở lên`, en: `must be ${issue.minimum} or more` };
    case 'invalid_format':
      return { vi: `không đúng dạng: ${wordOf(issue.input).vi}`, en: `is malformed: ${wordOf(issue.input).en}` };
    case 'invalid_key':
      return { vi: 'có khoá không hợp lệ', en: 'has an invalid key' };
    case 'custom':
      return issue.params?.reason === 'day' ? notADay(issue.input) : { vi: issue.message, en: issue.message };
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
      return { vi: `không hợp lệ: ${wordOf(issue.input).vi}`, en: `is invalid: ${wordOf(issue.input).en}` };
  }
}

const MISSING: Bilingual = { vi: 'còn thiếu', en: 'is missing' };
const EMPTY_LIST: Bilingual = { vi: 'phải có ít nhất một mục', en: 'must have at least one entry' };

const STRING: Bilingual = { vi: 'một chuỗi chữ', en: 'a string' };
const LIST: Bilingual = { vi: 'một danh sách', en: 'a list' };
const RECORD: Bilingual = { vi: 'các cặp khoá và giá trị', en: 'keys and values' };

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: STRING,
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  array: LIST,
  object: RECORD,
  record: RECORD,
};

/** Where one of these is expected, a text is no misspelt value. */
const NESTED: ReadonlySet<string> = new Set(['array', 'object', 'record']);

/** The line of the message is that of the first. */
function unknownKeys([first = '', ...others]: readonly string[]): Bilingual {
  const more = others.length;
  return {
    vi: `có khoá không biết: ${shown(first)}${more === 0 ? '' : ` và ${more} khoá khác`}`,
    en: `has an unknown key: ${shown(first)}${more === 0 ? '' : ` and ${more} more`}`,
  };
}

function wrongType(expected: string, input: unknown): Bilingual {
  if (input === undefined) return MISSING;
  const type = TYPES[expected] ?? { vi: expected, en: expected };
  if (input === null) return { vi: `bị bỏ trống; cần ${type.vi}`, en: `is empty; ${type.en} is needed` };
  const value = NESTED.has(expected) ? kindOf(input) : wordOf(input);
  return { vi: `phải là ${type.vi}, không phải ${value.vi}`, en: `must be ${type.en}, not ${value.en}` };
}

function notOneOf(values: readonly string[], input: unknown): Bilingual {
  return {
    vi: `phải là một trong ${quoted(values)}, không phải ${wordOf(input).vi}`,
    en: `must be one of ${quoted(values)}, not ${wordOf(input).en}`,
  };
}

function notADay(input: unknown): Bilingual {
  return {
    vi: `phải là một ngày có thật, dạng 2099-12-31, không phải ${wordOf(input).vi}`,
    en: `must be a real day, written as 2099-12-31, not ${wordOf(input).en}`,
  };
}

/** The nearest name on the path: of an item of a list, that of the list. */
function keyOf(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string');
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ');
}

/** What holds others is told by what it is: all that it holds would help nobody to find it. */
function wordOf(input: unknown): Bilingual {
  if (typeof input === 'object' && input !== null) return kindOf(input);
  const value = shown(String(input));
  return { vi: value, en: value };
}

function kindOf(input: unknown): Bilingual {
  if (Array.isArray(input)) return LIST;
  if (typeof input === 'object' && input !== null) return RECORD;
  return typeof input === 'string' ? STRING : wordOf(input);
}
