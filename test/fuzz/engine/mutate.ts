import type { Random } from '../../support/random.ts';
import type { Target } from './target.ts';

export interface Mutator {
  /** Another input made of one that is known. */
  mutate(input: string, others: readonly string[]): string;
}

type Mutation = (input: string, others: readonly string[]) => string;

/** Changes inputs as authors, programs and attackers do: a few changes at a time, of characters, words, lines and whole stretches. */
export function createMutator(
  { input: kind, longest }: Pick<Target, 'input' | 'longest'>,
  words: readonly string[],
  random: Random,
): Mutator {
  const mutations = [...stretches(random, longest), ...(kind === 'text' ? ofText(random, words) : ofBytes(random))];
  return {
    mutate(input, others) {
      let mutated = input;
      const times = 1 + random.below(random.pick([1, 2, 8]));
      for (let time = 0; time < times; time += 1) mutated = random.pick(mutations)(mutated, others);
      return mutated.slice(0, longest);
    },
  };
}

/** What can be done to any input: take out, double, repeat, move, cross with another. */
function stretches(random: Random, longest: number): readonly Mutation[] {
  const cut = ({ length }: string): readonly [number, number] => {
    const start = random.below(length + 1);
    return [start, Math.min(length, start + random.below(random.pick([4, 16, 64, length + 1])))];
  };
  return [
    (input) => {
      const [start, end] = cut(input);
      return input.slice(0, start) + input.slice(end);
    },
    (input) => {
      const [start, end] = cut(input);
      return input.slice(0, end) + input.slice(start);
    },
    (input) => {
      const [start, end] = cut(input);
      const piece = input.slice(start, end);
      const times = Math.min(random.pick([3, 10, 100]), Math.floor(longest / Math.max(1, piece.length)));
      return input.slice(0, start) + piece.repeat(Math.max(1, times)) + input.slice(end);
    },
    (input) => {
      const [start, end] = cut(input);
      const rest = input.slice(0, start) + input.slice(end);
      return put(rest, random.below(rest.length + 1), input.slice(start, end));
    },
    (input, others) => {
      const other = random.pick(others);
      const [start, end] = cut(other);
      return put(input, random.below(input.length + 1), other.slice(start, end));
    },
    (input, others) => {
      const other = random.pick(others);
      return input.slice(0, random.below(input.length + 1)) + other.slice(random.below(other.length + 1));
    },
  ];
}

function ofText(random: Random, words: readonly string[]): readonly Mutation[] {
  const place = ({ length }: string): number => random.below(length + 1);
  const spaced = (word: string): string => random.pick([word, ` ${word}`, `${word} `, ` ${word} `]);
  const replaced = (input: string, pattern: RegExp, by: () => string): string => {
    const found = [...input.matchAll(pattern)];
    if (found.length === 0) return put(input, place(input), by());
    const { index, 0: old } = random.pick(found);
    return input.slice(0, index) + by() + input.slice(index + old.length);
  };
  return [
    (input) => put(input, place(input), spaced(random.pick(words))),
    (input) => put(input, place(input), spaced(`${random.pick(words)} ${random.pick(words)}`)),
    (input) => replaced(input, WORD, () => random.pick(words)),
    (input) => replaced(input, NUMBER, () => random.pick(NUMBERS)),
    (input) => replaced(input, LINE_END, () => random.pick(BREAKS)),
    (input) => put(input, place(input), random.pick(CHARACTERS)),
    (input) => put(input, place(input), String.fromCharCode(random.below(random.pick([0x80, 0x300, 0x10000])))),
    (input) => {
      const at = place(input);
      return input.slice(0, at) + random.pick(CHARACTERS) + input.slice(at + 1);
    },
    (input) => input.normalize(random.pick(['NFC', 'NFD'])),
    (input) => {
      const at = place(input);
      const end = at + random.below(20);
      const piece = input.slice(at, end);
      return input.slice(0, at) + (random.oneIn(2) ? piece.toUpperCase() : piece.toLowerCase()) + input.slice(end);
    },
  ];
}

function ofBytes(random: Random): readonly Mutation[] {
  const over = (input: string, at: number, bytes: readonly number[]): string =>
    input.slice(0, at) + String.fromCharCode(...bytes) + input.slice(at + bytes.length);
  const place = ({ length }: string): number => random.below(Math.max(1, length));
  return [
    (input) => {
      const at = place(input);
      return over(input, at, [(input.charCodeAt(at) ^ (1 << random.below(8))) & 0xff]);
    },
    (input) => over(input, place(input), [random.below(256)]),
    (input) => {
      const value = random.pick(INTEGERS);
      return over(input, place(input), [value & 0xff, (value >>> 8) & 0xff]);
    },
    (input) => {
      const value = random.pick(INTEGERS);
      return over(input, place(input), [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]);
    },
    (input) => put(input, place(input), String.fromCharCode(random.below(256))),
  ];
}

function put(input: string, at: number, piece: string): string {
  return input.slice(0, at) + piece + input.slice(at);
}

const WORD = /[\p{L}\p{M}]+/gu;
const NUMBER = /\d[\d.,]*/gu;
const LINE_END = /\n/gu;

const NUMBERS = [
  ...[
    '0',
    '-1',
    '1',
    '2',
    '10',
    '00',
    '100',
    '1.000',
    '1,5',
    '0,0001',
    '3.744.214',
    '1.2.3.4',
    '1,2,3',
    '9'.repeat(40),
  ],
  ...[
    '31/02/2099',
    '29/2/2100',
    '1/13',
    '0/0/0000',
    '2099',
    '1900',
    '99999',
    '2025-2020',
    '50%',
    '100,01',
    '1e999',
    '½',
  ],
  ...['①', '٣', '０１', 'IV', 'MMMM', '24/7', '8h30', '12/2024/TT-BTTTT', '1/2', '10-20-30'],
];

const BREAKS = [
  '\r\n',
  '\r',
  '\n\n',
  '\u2028',
  '\u0085',
  ' ',
  '\n| ',
  '\n- ',
  '\n> ',
  '\n1. ',
  '\na) ',
  '\n#\n',
  '',
  '\v',
  '\f',
];

const CHARACTERS = [
  ...[...'“”"«»‘’„()[]{}<>|\\/-–—…%.,;:!?#*`~_+=@&$^'],
  ...[
    '\0',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u0301',
    '\u0323',
    '\ud83d',
    '\ude00',
  ],
  ...[
    '😀',
    '<!--',
    '-->',
    '<br>',
    '&amp;',
    '&#0;',
    '|---|',
    '**',
    '```',
    '…/…',
    'ﬁ',
    'İ',
    'ß',
    'đ',
    'Đ',
    'ươ',
    '\uffff',
  ],
];

const INTEGERS = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff,
];
