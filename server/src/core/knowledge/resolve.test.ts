import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Day } from '../text/day.ts';
import type { RawPlace, RawRecords, RawStatement } from './raw.ts';
import { resolveRecords } from './resolve.ts';

const EMPTY: RawRecords = {
  sources: [],
  people: [],
  organisations: [],
  places: [],
  topics: [],
  measures: [],
  events: [],
  contraries: [],
  statements: [],
  documents: [],
};

const at = (line: number): { readonly origin: { readonly file: string; readonly line: number } } => ({
  origin: { file: 'k.yaml', line },
});
const day = (text: string): Day => text as Day;

const STATEMENT: RawStatement = {
  id: '2099-01-05/x',
  quote: 'Ít nhất 70%.',
  speaker: 'nguoi-a',
  office: 'Bộ trưởng Bộ A',
  date: day('2099-01-05'),
  event: 'hoi-nghi',
  kind: 'target',
  wording: 'direct',
  modality: 'aim',
  topics: ['chu-de'],
  supersedes: [],
  sources: [{ source: 'ban-tin', paragraph: 2 }],
  ...at(50),
};

const SOUND: RawRecords = {
  sources: [{ id: 'ban-tin', title: 'Bản tin', ...at(1) }],
  people: [
    {
      id: 'nguoi-a',
      name: 'Nguyễn Văn A',
      aliases: [],
      offices: [{ title: 'Bộ trưởng Bộ A', organisation: 'bo-a', seen: [], sources: ['ban-tin'] }],
      ...at(10),
    },
  ],
  organisations: [
    { id: 'bo-a', name: 'Bộ A', aliases: [], successors: ['bo-b'], sources: ['ban-tin'], ...at(20) },
    { id: 'bo-b', name: 'Bộ B', aliases: [], successors: [], sources: [], ...at(25) },
  ],
  places: [{ id: 'noi-a', name: 'Nơi A', kind: 'tỉnh', aliases: [], successors: [], sources: ['ban-tin'], ...at(30) }],
  topics: [{ id: 'chu-de', name: 'Chủ đề', aliases: [], ...at(35) }],
  measures: [{ id: 'so-do', name: 'Số đo', aliases: [], of: [], topics: ['chu-de'], sources: ['ban-tin'], ...at(38) }],
  contraries: [],
  events: [{ id: 'hoi-nghi', name: 'Hội nghị', aliases: [], sources: ['ban-tin'], ...at(40) }],
  statements: [STATEMENT],
  documents: [],
};

function faultsOf(changes: Partial<RawRecords>, unreadable: readonly string[] = []): readonly string[] {
  return resolveRecords({ ...SOUND, ...changes }, new Set(unreadable)).faults.map(
    ({ line, id, message }) => `${line} ${id}: ${message.en}`,
  );
}

const statementWith = (changes: Partial<RawStatement>): Partial<RawRecords> => ({
  statements: [{ ...STATEMENT, ...changes }],
});

test('nothing resolves to nothing', () => {
  assert.deepEqual(resolveRecords(EMPTY), { records: EMPTY, faults: [] });
});

test('ids become what they stand for', () => {
  const { records, faults } = resolveRecords(SOUND);
  assert.deepEqual(faults, []);
  const [statement] = records.statements;
  assert.equal(statement?.speaker.name, 'Nguyễn Văn A');
  assert.equal(statement?.event?.name, 'Hội nghị');
  assert.equal(statement?.sources[0].source.title, 'Bản tin');
  assert.deepEqual(statement?.topics, SOUND.topics);
  assert.equal(statement?.about, undefined);
  assert.deepEqual(records.measures[0]?.topics, SOUND.topics);
  assert.equal(records.measures[0]?.unit, undefined);
});

test('a body may speak, without an office', () => {
  assert.deepEqual(faultsOf(statementWith({ speaker: 'bo-a', office: undefined })), []);
  assert.deepEqual(faultsOf(statementWith({ speaker: 'bo-a' })), [
    '50 2099-01-05/x: the speaker is an organisation and therefore has no office',
  ]);
});

test('an unknown id is a fault wherever it stands', () => {
  const unknown = (what: string, id: string): string => `there is no ${what} with the id “${id}”`;
  assert.deepEqual(faultsOf(statementWith({ speaker: 'ai-do' })), [`50 2099-01-05/x: ${unknown('speaker', 'ai-do')}`]);
  assert.deepEqual(faultsOf(statementWith({ event: 'e' })), [`50 2099-01-05/x: ${unknown('event', 'e')}`]);
  assert.deepEqual(faultsOf(statementWith({ topics: ['chu-de', 't'] })), [`50 2099-01-05/x: ${unknown('topic', 't')}`]);
  assert.deepEqual(faultsOf(statementWith({ supersedes: ['2098-01-01/y'] })), [
    `50 2099-01-05/x: ${unknown('statement', '2098-01-01/y')}`,
  ]);
  assert.deepEqual(faultsOf(statementWith({ sources: [{ source: 's', paragraph: 1 }] })), [
    `50 2099-01-05/x: ${unknown('source', 's')}`,
  ]);
  assert.deepEqual(
    faultsOf({
      organisations: [{ id: 'bo-a', name: 'Bộ A', aliases: [], successors: ['bo-c'], sources: ['s'], ...at(20) }],
    }),
    [`20 bo-a: ${unknown('organisation', 'bo-c')}`, `20 bo-a: ${unknown('source', 's')}`],
  );
  assert.deepEqual(
    faultsOf({
      people: [
        {
          id: 'nguoi-a',
          name: 'A',
          aliases: [],
          offices: [{ title: 'T', organisation: 'bo-c', seen: [], sources: ['s'] }],
          ...at(10),
        },
      ],
    }),
    [`10 nguoi-a: ${unknown('source', 's')}`, `10 nguoi-a: ${unknown('organisation', 'bo-c')}`],
  );
});

test('a measure knows its topics and sources', () => {
  const measures = SOUND.measures.map((measure) => ({ ...measure, topics: ['t'], sources: ['s'] }));
  assert.deepEqual(faultsOf({ measures }), [
    '38 so-do: there is no topic with the id “t”',
    '38 so-do: there is no source with the id “s”',
  ]);
});

test('a statement without a known speaker or source is left out, the others stay', () => {
  const other = { ...STATEMENT, id: '2099-01-05/y', sources: [{ source: 's', paragraph: 1 }, ...STATEMENT.sources] };
  const { records } = resolveRecords({ ...SOUND, statements: [{ ...STATEMENT, speaker: 'ai-do' }, other] });
  assert.deepEqual(
    records.statements.map(({ id, sources }) => [id, sources.length]),
    [['2099-01-05/y', 1]],
  );
});

test('an id is used once; people and bodies share theirs', () => {
  const again = { ...STATEMENT, ...at(60) };
  assert.deepEqual(faultsOf({ statements: [STATEMENT, again] }), [
    '60 2099-01-05/x: the id “2099-01-05/x” is already used at k.yaml:50',
  ]);
  const person = { id: 'bo-a', name: 'A', aliases: [], offices: [], ...at(11) };
  assert.deepEqual(faultsOf({ people: [...SOUND.people, person] }), [
    '11 bo-a: the id “bo-a” is already used at k.yaml:20',
  ]);
  const place: RawPlace = { id: 'bo-a', name: 'A', kind: 'tỉnh', aliases: [], successors: [], sources: [], ...at(31) };
  assert.deepEqual(faultsOf({ places: [place] }), []);
  const measures = [...SOUND.measures, ...SOUND.measures.map((measure) => ({ ...measure, ...at(39) }))];
  assert.deepEqual(faultsOf({ measures }), ['39 so-do: the id “so-do” is already used at k.yaml:38']);
});

test('a statement supersedes only what came before it', () => {
  const earlier = { ...STATEMENT, id: '2098-01-01/y', date: day('2098-01-01'), ...at(55) };
  assert.deepEqual(faultsOf({ statements: [{ ...STATEMENT, supersedes: [earlier.id] }, earlier] }), []);
  assert.deepEqual(faultsOf({ statements: [STATEMENT, { ...earlier, supersedes: [STATEMENT.id] }] }), [
    '55 2098-01-01/y: a statement can only supersede an earlier one, which “2099-01-05/x” is not',
  ]);
  assert.equal(faultsOf(statementWith({ supersedes: [STATEMENT.id] })).length, 1);
});

test('a period ends no earlier than it starts', () => {
  const body = { id: 'bo-a', name: 'Bộ A', aliases: [], successors: [], sources: [], ...at(20) };
  assert.deepEqual(faultsOf({ organisations: [{ ...body, from: day('2099-01-01'), to: day('2099-01-01') }] }), []);
  assert.deepEqual(faultsOf({ organisations: [{ ...body, from: day('2099-01-02'), to: day('2099-01-01') }] }), [
    '20 bo-a: it ends (2099-01-01) before it starts (2099-01-02)',
  ]);
});

test('an entry that was reported already is not missed again', () => {
  assert.deepEqual(faultsOf({ ...statementWith({ event: 'hong' }), events: [] }, ['hong']), []);
});

describe('a correction', () => {
  const corrected = { ...STATEMENT, quote: 'Lời đúng.', correction: 'Bản tin đã đính chính.' };

  test('takes the place of the entry before it that has its id', () => {
    const { records, faults } = resolveRecords({ ...SOUND, statements: [STATEMENT, corrected] });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      records.statements.map(({ quote }) => quote),
      ['Lời đúng.'],
    );
  });

  test('without a reason is an entry too many', () => {
    assert.equal(faultsOf({ statements: [STATEMENT, { ...corrected, correction: undefined }] }).length, 1);
  });

  test('of nothing is a fault', () => {
    assert.match(faultsOf({ statements: [corrected] }).join(), /no entry before it has this id/u);
  });
});
