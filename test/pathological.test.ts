import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '../server/src/core/check.ts';
import { readParties } from '../server/src/core/claims/names/names.ts';
import { parseDraft } from '../server/src/core/document/parse.ts';
import { readDraft } from '../server/src/core/features/reading.ts';
import { readWorld } from './support/world.ts';

/** What nobody writes and everybody pastes: each piece is repeated until the text is long enough. */
const PIECES: Readonly<Record<string, string>> = {
  'full stops': '.',
  'punctuation of every kind': '.,;:!?…/-–',
  digits: '7',
  'digits and stops': '1.',
  'digits and spaces': '1 ',
  'opening brackets': '([{',
  'closed brackets': '()',
  'opening quotation marks': '“',
  'nested quotation marks': '“‘«',
  'straight quotation marks': '"',
  'short quotations': '“a” ',
  'short straight quotations': '"a" ',
  percentages: '1% ',
  'a list of percentages': '1%, ',
  'citations of units': 'Điều 5 khoản 2 điểm a; ',
  'the word for a law': 'Luật ',
  'open ranges': 'từ 1 đến ',
  numerals: 'một trăm ',
  'open dates': 'ngày 1 tháng 2 năm ',
  'ranges that end before they begin': 'từ 5 triệu đồng đến 3 triệu đồng; ',
  'periods that end before they begin': 'giai đoạn 2030 - 2026, tầm nhìn đến năm 2025, ',
  'tasks with a deadline': 'gửi trước ngày 1/2/2098. ',
  'references to what is not there': 'Điều 1. Theo khoản 9 Điều này và Điều 9 Nghị định này\n',
  'articles that skip': 'Điều 1. a\nĐiều 3. b\nĐiều 6. c\n',
  'rows of a table': '| 1 | 2 |\n',
  'one endless row': '| a ',
  'empty items': '1.\n',
  'unclosed comments': '<!-- ',
  'suppressions of what is not there': '<!-- bỏ qua a: b -->\n',
  'short names given over and over': 'Ủy ban nhân dân (UBND) ',
  'unclosed tags': '<a',
  'one sentence without a stop': 'việc chung ',
  'capitalised words': 'Nguyễn Văn ',
  'unfinished speech': 'ông A nói: “',
  'combining marks': 'a\u0301\u0323',
  'nothing but combining marks': '\u0301',
  spaces: ' ',
  tabs: '\t',
  'returns of the carriage': '\r',
  'ends of lines as old systems wrote them': '\r\n',
  'one endless word': 'a',
  'a heading that never comes': 'Chương \u00a0',
  'a number that is left open': 'Số: … ',
  'commas behind days': 'ngày tháng, ',
  'invisible characters': '\u200b',
  'halves of characters': '\ud83d',
};

/** Of some, a short paragraph is read as every other is, and only one that has no end would take the square of its length. */
const WITHOUT_END: Readonly<Record<string, string>> = {
  deadlines: 'trước ngày 30/6/2099 | TT&TT | hòa bình, thủy chung, ',
  'values in clauses': 'tăng 1,49% so với năm 2098; v.v.; ',
  'units of documents': '% (% (| a | b | (Chương II (8h30',
  'tasks of bodies':
    'khoản 1, 2 và 3, ba mươi phần trăm, Sở Nội vụ chủ trì, phối hợp, theo Điều 5, khoản 2 Nghị định số 73/2019/NĐ-CP, ',
  shares: 'ba mươi phần trăm|Điều 5.»(sau đây gọi là “DVC”) ',
};

const { knowledge, asOf } = readWorld('=== draft 2099-06-01\n');

/** In UTF-16 code units. Structure is found at once, what is claimed takes longer. */
const STAGES: Readonly<Record<string, { readonly length: number; readonly run: (text: string) => void }>> = {
  'the structure': { length: 250_000, run: (text) => parseDraft(text) },
  'the reading': { length: 12_000, run: (text) => readDraft({ draft: parseDraft(text), asOf, knowledge }) },
  names: {
    length: 12_000,
    run: (text) => {
      for (const { tokens } of parseDraft(text).passages) readParties(tokens);
    },
  },
  'the check': {
    length: 12_000,
    run: (text) => {
      const { failures } = check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() });
      assert.deepEqual(failures, []);
    },
  },
};

const TIMES_LONGER = 4;
/** Linear is 4 and the square is 16; what lies between is noise. */
const MOST_GROWTH = 8;
/** In milliseconds: what takes less is measured by nobody. */
const NOISE = 100;

describe('text that nobody writes is read in linear time', () => {
  for (const [name, piece] of Object.entries(PIECES))
    test(name, () => {
      for (const [stage, { length, run }] of Object.entries(STAGES)) {
        const short = Math.max(fastest(piece, length, run), NOISE);
        const long = fastest(piece, length * TIMES_LONGER, run, short * MOST_GROWTH);
        const growth = long / short;
        assert.ok(growth <= MOST_GROWTH, `${stage}: ${growth.toFixed(1)} times longer (${long.toFixed(0)} ms)`);
      }
    });
});

describe('a paragraph without end is checked in linear time', () => {
  for (const [name, piece] of Object.entries(WITHOUT_END))
    test(name, () => {
      const run = (text: string): void =>
        void check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() });
      const short = Math.max(fastest(piece, 50_000, run), NOISE);
      const growth = fastest(piece, 50_000 * TIMES_LONGER, run, short * MOST_GROWTH) / short;
      assert.ok(growth <= MOST_GROWTH, `${growth.toFixed(1)} times longer`);
    });
});

/** The best of two runs, since other work on the machine can only slow one down; a first run within `enough` is not repeated. */
function fastest(piece: string, length: number, run: (text: string) => void, enough = NOISE): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const first = timeOf(() => run(text));
  return first <= enough
    ? first
    : Math.min(
        first,
        timeOf(() => run(text)),
      );
}

/** In milliseconds of processor time: the clock on the wall also counts what other work takes. */
function timeOf(action: () => void): number {
  const started = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
