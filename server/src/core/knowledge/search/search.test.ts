import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, parseDay } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import type { Statement } from '../model.ts';
import { buildSearch, type SearchHit, type SearchOptions } from './search.ts';
import { A, ALL, SERVICE, statement, WORLD } from './test-world.ts';

const INDEX = buildSearch(WORLD);

describe('The first hit', () => {
  const firstHits: Readonly<Record<string, string>> = {
    [SERVICE]: 'thuc-chat',
    'dich vu cong truc tuyen thuc chat': 'thuc-chat',
    'dich vu cong truc tuyn thuc chat': 'thuc-chat',
    'dihc vu cong thuc chat': 'thuc-chat',
    'dich vu cong truc tuyen thuc c': 'thuc-chat',
    'dich vu cong truc tuyen t': 'thuc-chat',
    'toan trinh dich vu cong': 'toan-trinh',
    '70 phan tram la thay doi': 'thay-doi',
    '70% nguoi dan': 'thuc-chat',
    'chuyen doi so': 'thay-doi',
    'chuyen dou so': 'thay-doi',
    'nguoi dung dau': 'dung-dau',
    'Người dùng': 'dung-dich-vu',
    'nguyen van ai tro ly ao': 'tro-ly-a',
    'tro ly ao tran thi binh': 'tro-ly-b',
    'hoi nghi so ket dung dau': 'dung-dau',
    'bo truong bo chuyen doi dich vu': 'thuc-chat',
    'toà soạn hoà bình': 'bao-chi',
    '3744214': 'doanh-thu',
    'doanh thu nganh': 'doanh-thu',
    'phu song 5g': 'phu-song',
    'nguoi cham diem la ai': 'dung-dich-vu',
    'bao chi 10/1/2100': 'bao-chi',
  };
  for (const [query, expected] of Object.entries(firstHits)) {
    test(query, () => {
      assert.equal(ids(INDEX.search(query, ALL))[0], expected);
      assert.equal(ids(INDEX.search(query.normalize('NFD'), ALL))[0], expected);
    });
  }
});

test('Nothing is found for words that nobody said', () => {
  assert.deepEqual(INDEX.search('kangaroo boomerang', ALL), []);
  assert.deepEqual(buildSearch([]).search('dịch vụ', ALL), []);
});

test('Scores go down from at most 1; a query said word for word scores higher than its syllables apart', () => {
  const scores = INDEX.search('dịch vụ công trực tuyến', ALL).map(({ score }) => score);
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
  assert.ok(scores.every((score) => score > 0 && score <= 1));
  assert.ok((scores[0] ?? 0) > 0.9);
});

test('Without words, and among equals, the newest comes first and then the id decides', () => {
  const twins = ['b', 'a', 'c'].map((id) =>
    statement(id, id === 'c' ? '2099-02-02' : '2099-01-01', A, 'Như nhau.', {}),
  );
  const index = buildSearch(twins);
  for (const query of ['', '  ', '?!', 'nhu nhau']) assert.deepEqual(ids(index.search(query, ALL)), ['c', 'a', 'b']);
  assert.deepEqual(ids(index.search('', { ...ALL, limit: 2 })), ['c', 'a']);
});

describe('Filters', () => {
  const found = (query: string, options: Partial<SearchOptions>) => ids(INDEX.search(query, { ...ALL, ...options }));
  test('a speaker by id, by a piece of the name, by an alias', () => {
    for (const speaker of ['tran-thi-b', 'tran thi', 'BÌNH'])
      assert.equal(found('tro ly ao', { speaker })[0], 'tro-ly-b');
    assert.deepEqual(found('', { speaker: 'bộ trưởng ái', topic: 'dvc' }), ['toan-trinh', 'thuc-chat']);
    assert.deepEqual(found('tro ly ao', { speaker: 'nobody' }), []);
  });
  test('a topic by id, by a piece of the name', () => {
    for (const query of ['', 'phai'])
      for (const name of ['bao-chi', 'bao ch']) assert.deepEqual(found(query, { topic: name }), ['bao-chi']);
  });
  test('days, both included', () => {
    assert.deepEqual(found('', { from: day('2100-05-05'), to: day('2100-12-30') }), ['doanh-thu', 'tro-ly-b']);
    assert.deepEqual(found('tro ly ao', { to: day('2099-05-05') }), ['tro-ly-a']);
    assert.deepEqual(found('tro ly ao', { from: day('2102-01-01') }), []);
  });
});

test('The index finds what a look at every statement finds', () => {
  const words = [
    'cong',
    'công',
    'trực',
    'truc',
    'tuyến',
    'số',
    'sổ',
    'nền',
    'tảng',
    'dân',
    'đổi',
    'mới',
    '2100',
    '70%',
    'dùng',
  ];
  const quote = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 });
  const scene = fc.record({
    quotes: fc.array(quote, { minLength: 60, maxLength: 150 }),
    pick: fc.nat(),
    from: fc.nat(5),
    plain: fc.boolean(),
  });
  fc.assert(
    fc.property(scene, ({ quotes, pick, from, plain }) => {
      const statements = quotes.map((list, at) => statement(`s${at}`, '2099-01-01', A, list.join(' '), {}));
      const said = quotes[pick % quotes.length]?.slice(from).slice(0, 5) ?? [];
      if (said.length === 0) return;
      const query = `${plain ? fold(said.join(' ')) : said.join(' ')} `;
      const [first] = buildSearch(statements).search(query, ALL);
      assert.ok(first !== undefined);
      assert.equal(likeness(query, first.statement), Math.max(...searchSlowly(statements, query)));
    }),
    { numRuns: 60 },
  );
});

/** How alike every statement is, with nothing left out. */
function searchSlowly(statements: readonly Statement[], query: string): number[] {
  return statements.map((each) => likeness(query, each));
}

/** How many of the query's words, and of its pairs of neighbouring words, the quote has. */
function likeness(query: string, { quote }: Statement): number {
  const read = (text: string): string[] =>
    fold(text.replaceAll('%', ' phần trăm'))
      .split(' ')
      .filter((word) => word !== '');
  const said = ` ${read(quote).join(' ')} `;
  const asked = read(query);
  const pairs = asked.slice(1).map((word, at) => `${asked[at]} ${word}`);
  return [...asked, ...pairs].filter((part) => said.includes(` ${part} `)).length;
}

function ids(hits: readonly SearchHit[]): string[] {
  return hits.map(({ statement: { id } }) => id);
}

function day(text: string): Day {
  const read = parseDay(text);
  assert.ok(read !== undefined);
  return read;
}
