import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDay } from '../text/day.ts';
import { openStatements } from './kept-statements.ts';
import { type Statement, STATEMENT_KINDS, STATEMENT_MODALITIES, WORDINGS } from './model.ts';
import { packStatements, statementsOnRecord } from './pack-statements.ts';
import type { RawStatement } from './raw.ts';
import { resolveRecords } from './resolve.ts';
import { referentsIn } from './resolve-statement.ts';

const ORIGIN = { file: 'a.yaml', line: 1 };
const NOTHING = { people: [], organisations: [], places: [], measures: [], contraries: [], documents: [] };
const WORLD = {
  ...NOTHING,
  sources: [{ id: 'bao', title: 'Báo', origin: ORIGIN }],
  people: ['mot', 'hai'].map((id) => ({ id, name: id, aliases: [], offices: [], origin: ORIGIN })),
  topics: ['so', 'dat'].map((id) => ({ id, name: id, aliases: [], origin: ORIGIN })),
  events: [{ id: 'hop', name: 'Họp', aliases: [], sources: [], origin: ORIGIN }],
};
const FIELDS: readonly (keyof Statement)[] = [
  ...(['id', 'quote', 'about', 'speaker', 'office', 'date', 'event', 'kind', 'wording', 'modality'] as const),
  ...(['topics', 'document', 'supersedes', 'requires', 'sources', 'origin'] as const),
];

test('statements that are kept say what they say when they are read from files', () => {
  const text = fc.constantFrom('Dữ liệu là tài nguyên.', 'a', '“Số” 𝄞', '[1,null]');
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const source = fc.record({
    source: fc.constant('bao'),
    paragraph: maybe(fc.integer({ min: 1 })),
    quote: maybe(text),
  });
  const raw: fc.Arbitrary<RawStatement> = fc
    .record({
      id: fc.nat(40),
      quote: text,
      about: maybe(text),
      speaker: fc.constantFrom('mot', 'hai'),
      office: maybe(text),
      date: fc.constantFrom('2099-01-01', '2100-12-31').map((day) => parseDay(day) ?? assert.fail()),
      event: maybe(fc.constant('hop')),
      kind: fc.constantFrom(...STATEMENT_KINDS),
      wording: fc.constantFrom(...WORDINGS),
      modality: fc.constantFrom(...STATEMENT_MODALITIES),
      topics: fc.uniqueArray(fc.constantFrom('so', 'dat')),
      requires: maybe(fc.constant({ documents: ['luật'], what: 'chương', words: ['số'] })),
      sources: fc.array(source, { minLength: 1, maxLength: 3 }),
      review: fc.constantFrom('pending', 'accepted', undefined),
      line: fc.integer({ min: 1, max: 3_000 }),
    })
    .map(({ id, line, ...rest }) => ({
      ...rest,
      id: `2099-01-01/${id}`,
      document: undefined,
      supersedes: [],
      correction: 'sửa',
      origin: { file: `${id}.yaml`, line },
    }));
  fc.assert(
    fc.property(fc.array(raw), (statements) => {
      const { records } = resolveRecords({ ...WORLD, statements });
      const { lists, texts } = packStatements(statementsOnRecord(statements));
      const opened = openStatements(lists, {
        textAt: (number) => texts[number] ?? '',
        referents: referentsIn(records),
        originOf: (origin) => origin,
      });
      const plain = (each: Statement) => FIELDS.map((field) => [field, each[field]]);
      assert.deepEqual(opened.map(plain), records.statements.map(plain));
    }),
  );
});
