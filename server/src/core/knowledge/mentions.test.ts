import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayOf } from '../text/day.ts';
import { tokenise } from '../text/tokens.ts';
import { buildMentions } from './mentions.ts';
import type { Organisation, Person, Place } from './model.ts';

const day = (year: number): Day => {
  const first = dayOf(year, 1, 1);
  assert.ok(first !== undefined);
  return first;
};
const TODAY = day(2099);
const origin = { file: 'x.yaml', line: 1 };
const organisation = (id: string, name: string, ...aliases: string[]): Organisation => ({
  kind: 'organisation',
  ...{ id, name, aliases, origin, from: undefined, to: undefined, successors: [], sources: [] },
});
const person = (id: string, name: string): Person => ({ kind: 'person', id, name, aliases: [], offices: [], origin });
const place = (id: string, name: string, ...aliases: string[]): Place => ({
  ...{ id, name, aliases, origin, kind: 'tỉnh', from: undefined, to: undefined, successors: [], sources: [] },
});

const index = buildMentions({
  people: [person('dat', 'Trần Minh Đạt')],
  organisations: [
    organisation('bien', 'Bộ Biển và Hải đảo', 'Bộ B&HĐ'),
    organisation('cuc-bien', 'Cục Biển', 'Cục Biển và Hải đảo'),
    organisation('dang', 'Đảng'),
    organisation('ubnd', 'UBND tỉnh Mường Sa'),
  ],
  places: [place('muong-sa', 'Mường Sa', 'TP.MS'), place('minh', 'Minh Hoa')],
});

const mentions = (text: string): string[] =>
  index
    .mentionsIn(tokenise(text), TODAY)
    .map(({ kind, id, start, end }) => `${kind} ${id}: ${text.slice(start, end)}`.normalize('NFC'));

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Bộ Biển và Hải đảo trình.', 'organisation bien: Bộ Biển và Hải đảo'],
  ['bộ Biển và Hải đảo trình.', 'organisation bien: bộ Biển và Hải đảo'],
  ['BỘ BIỂN VÀ HẢI ĐẢO', 'organisation bien: BỘ BIỂN VÀ HẢI ĐẢO'],
  ['Bộ B&HĐ và Cục Biển', 'organisation bien: Bộ B&HĐ', 'organisation cuc-bien: Cục Biển'],
  ['Cục Biển và Hải đảo', 'organisation cuc-bien: Cục Biển và Hải đảo'],
  ['UBND tỉnh Mường Sa ở Mường Sa', 'organisation ubnd: UBND tỉnh Mường Sa', 'place muong-sa: Mường Sa'],
  ['tại TP.MS và TP. MS', 'place muong-sa: TP.MS', 'place muong-sa: TP. MS'],
  ['Bộ trưởng Trần Minh Đạt nói', 'person dat: Trần Minh Đạt'],
  ['Đảng lãnh đạo', 'organisation dang: Đảng'],
];

test('names, aliases and abbreviations, the longest at each place', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(mentions(text), expected, text);
});

test('the same in decomposed Unicode', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(mentions(text.normalize('NFD')), expected, text);
});

test('words that only look like a name', () => {
  for (const text of [
    'đảng viên',
    'bộ biển và hải đảo',
    'Trần Minh Đạt Anh',
    'Nguyễn Minh Hoa',
    'Trần Minh',
    '12/UBND-VP',
    '',
  ])
    assert.deepEqual(mentions(text), [], text);
});

test('mentions do not overlap and lie within any text', () => {
  const words = fc.constantFrom(
    'Bộ',
    'Biển',
    'và',
    'Hải',
    'đảo',
    'Cục',
    'Trần',
    'Minh',
    'Đạt',
    'Mường',
    'Sa',
    'TP',
    '.',
    'MS',
    'UBND',
    'tỉnh',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(' ');
      let end = 0;
      for (const mention of index.mentionsIn(tokenise(text), TODAY)) {
        assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
        end = mention.end;
      }
    }),
  );
});

test('a name that several have borne is that of the one which bears it on the day', () => {
  const bo = (id: string, name: string, from: number | undefined, to: number | undefined): Organisation => ({
    ...organisation(id, name),
    from: from === undefined ? undefined : day(from),
    to: to === undefined ? undefined : day(to),
  });
  const over = buildMentions({
    people: [],
    places: [],
    organisations: [
      bo('moi', 'Bộ Biển', 2098, undefined),
      bo('cu', 'Bộ Biển', undefined, 2095),
      bo('song', 'Bộ Sông', undefined, 2090),
      bo('song-sau', 'Bộ Sông', 2091, 2094),
    ],
  });
  const idOn = (text: string, year: number) => over.mentionsIn(tokenise(text), day(year)).map(({ id }) => id);
  assert.deepEqual(idOn('Bộ Biển', 2099), ['moi']);
  assert.deepEqual(idOn('Bộ Biển', 2094), ['cu']);
  assert.deepEqual(idOn('Bộ Biển', 2097), ['cu']);
  assert.deepEqual(idOn('Bộ Sông', 2090), ['song']);
  assert.deepEqual(idOn('Bộ Sông', 2099), ['song-sau']);
});
