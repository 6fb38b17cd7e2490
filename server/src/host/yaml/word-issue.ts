import type * as z from 'zod';
import type { Bilingual } from '../../core/knowledge/fault.ts';

/** What is wrong with a value, out of the schema's verdict; names the key. */
export function wordIssue(issue: z.core.$ZodIssue): Bilingual {
  const cause = causeOf(issue);
  const key = keyOf(issue.path);
  return key === undefined ? cause : { vi: `“${key}” ${cause.vi}`, en: `“${key}” ${cause.en}` };
}

function causeOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { vi: `có khoá không biết: ${quoted(issue.keys)}`, en: `has an unknown key: ${quoted(issue.keys)}` };
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined ? MISSING : notOneOf(issue.values.map(String), issue.input);
    case 'too_small':
      return issue.origin === 'array'
        ? EMPTY_LIST
        : { vi: `phải từ ${issue.minimum} trở lên`, en: `must be ${issue.minimum} or more` };
    case 'invalid_format':
      return { vi: `không đúng dạng: ${shown(issue.input)}`, en: `is malformed: ${shown(issue.input)}` };
    case 'invalid_key':
      return { vi: 'có khoá không hợp lệ', en: 'has an invalid key' };
    case 'custom':
      return issue.params?.reason === 'day' ? notADay(issue.input) : { vi: issue.message, en: issue.message };
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
      return { vi: `không hợp lệ: ${shown(issue.input)}`, en: `is invalid: ${shown(issue.input)}` };
  }
}

const MISSING: Bilingual = { vi: 'còn thiếu', en: 'is missing' };
const EMPTY_LIST: Bilingual = { vi: 'phải có ít nhất một mục', en: 'must have at least one entry' };

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'một chuỗi chữ', en: 'a string' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'các cặp khoá và giá trị', en: 'keys and values' },
  record: { vi: 'các cặp khoá và giá trị', en: 'keys and values' },
};

function wrongType(expected: string, input: unknown): Bilingual {
  if (input === undefined) return MISSING;
  const type = TYPES[expected] ?? { vi: expected, en: expected };
  if (input === null) return { vi: `bị bỏ trống; cần ${type.vi}`, en: `is empty; ${type.en} is needed` };
  return { vi: `phải là ${type.vi}, không phải ${shown(input)}`, en: `must be ${type.en}, not ${shown(input)}` };
}

function notOneOf(values: readonly string[], input: unknown): Bilingual {
  return {
    vi: `phải là một trong ${quoted(values)}, không phải ${shown(input)}`,
    en: `must be one of ${quoted(values)}, not ${shown(input)}`,
  };
}

function notADay(input: unknown): Bilingual {
  return {
    vi: `phải là một ngày có thật, dạng 2099-12-31, không phải ${shown(input)}`,
    en: `must be a real day, written as 2099-12-31, not ${shown(input)}`,
  };
}

/** The nearest name on the path: of an item of a list, that of the list. */
function keyOf(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string');
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ');
}

const SHOWN_LENGTH = 60;

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return `“${text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}”`;
}
