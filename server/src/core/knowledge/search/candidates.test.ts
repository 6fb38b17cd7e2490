import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../text/fold.ts';
import type { Statement } from '../model.ts';
import { EVERYDAY, findCandidates, PAIR_SHARE } from './candidates.ts';
import { type Corpus, openCorpus, packCorpus } from './corpus.ts';
import { type Field, ownFields, sharedFields } from './fields.ts';
import { type Query, readQuery, type Wanted } from './query.ts';
import { syllablesOf } from './syllables.ts';
import { A, B, MEETING, statement } from './test-world.ts';

const WORDS = 'cong công trực truc trục tuyến tuyen số sổ nền tảng dân dan đổi mới 2100 70% dùng Ái Thị hội nghị'.split(
  ' ',
);

test('the candidates are those that a look at every word of every statement finds', () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  const record = fc.record({
    quote: words,
    about: fc.option(words, { nil: undefined }),
    speaker: fc.constantFrom(A, B),
    event: fc.constantFrom(undefined, MEETING),
    date: fc.constantFrom('2099-01-01', '2100-02-03'),
  });
  const scene = fc.record({
    records: fc.array(record, { minLength: 1, maxLength: 60 }),
    typed: words,
    plain: fc.boolean(),
    finished: fc.boolean(),
    count: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(scene, ({ records, typed, plain, finished, count }) => {
      const statements = records.map(({ quote, about, speaker, event, date }, at) =>
        statement(`s${at}`, date, speaker, quote, { about, event }),
      );
      const corpus = openCorpus(packCorpus(statements), statements);
      const query = readQuery(`${plain ? fold(typed) : typed}${finished ? ' ' : ''}`, corpus);
      const options = { count, from: 0, to: statements.length, accepts: () => true };
      assert.deepEqual(findCandidates(query, corpus, options), findSlowly(query, corpus, count));
    }),
    { numRuns: 150 },
  );
});

/** What every statement promises, by itself and with what it shares, one statement after the other. */
function findSlowly(query: Query, corpus: Corpus, count: number): number[] {
  const promises = corpus.statements.map((each) => {
    const own = promiseOf(termsIn(ownFields(each), corpus), query);
    const shared = [...sharedFields(each).values()].map((fields) => promiseOf(termsIn(fields, corpus), query));
    return { own, all: shared.reduce((sum, promise) => sum + promise, own) };
  });
  const best = (of: (promise: { own: number; all: number }) => number, most: number): number[] =>
    promises
      .map((promise, at) => ({ at, value: Math.fround(of(promise)) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || a.at - b.at)
      .slice(0, most)
      .map(({ at }) => at);
  const bySelf = best(({ own }) => own, Math.ceil(count / 2));
  return [...new Set([...bySelf, ...best(({ all }) => all, count)])].slice(0, count);
}

/** The terms of a passage, each with the weight of the heaviest field in which it stands. */
function termsIn(fields: readonly Field[], { terms }: Corpus): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { text, weight } of fields) {
    const byte = Math.max(1, Math.round(weight * 255));
    const syllables = syllablesOf(text).map(({ folded }) => terms.termOf(folded));
    const pairs = syllables.slice(1).map((second, at) => terms.pairsFrom(syllables[at] ?? -1, second));
    for (const term of [...syllables, ...pairs]) if (!found.has(term)) found.set(term, byte);
  }
  return found;
}

function promiseOf(terms: ReadonlyMap<number, number>, { syllables, pairs }: Query): number {
  const isTelling = ({ rarity, choices }: Wanted): boolean => rarity > EVERYDAY && choices.length > 0;
  const counts = (each: Wanted): boolean => isTelling(each) || !syllables.some(isTelling);
  const sums = [
    ...syllables.filter(counts).map((each) => gain(each, 1, terms)),
    ...pairs.map((each) => gain(each, PAIR_SHARE, terms)),
  ];
  return sums.reduce((sum, each) => Math.fround(sum + each), 0);
}

function gain({ choices, rarity }: Wanted, share: number, terms: ReadonlyMap<number, number>): number {
  for (const { from, to, factor } of choices) {
    const [term] = [...terms.keys()].filter((each) => each >= from && each < to).sort((a, b) => a - b);
    if (term !== undefined) return ((share * rarity * factor) / 255) * (terms.get(term) ?? 0);
  }
  return 0;
}

test('every statement on record is one of the statements that are searched, newest first', () => {
  const statements: readonly Statement[] = ['2099-01-01', '2101-01-01', '2100-01-01'].map((date, at) =>
    statement(`s${at}`, date, A, 'Như nhau.', {}),
  );
  const corpus = openCorpus(packCorpus(statements), statements);
  assert.deepEqual(
    corpus.statements.map(({ id }) => id),
    ['s1', 's2', 's0'],
  );
});

test('an everyday word chooses where nobody has said the rare one beside it', () => {
  const statements = ['Một.', 'Một hai.', 'Ba.'].map((quote, at) => statement(`s${at}`, '2099-01-01', A, quote, {}));
  const corpus = openCorpus(packCorpus(statements), statements);
  const found = (typed: string): number[] =>
    findCandidates(readQuery(typed, corpus), corpus, { count: 4, from: 0, to: statements.length, accepts: () => true });
  assert.deepEqual(found('một kangaroo '), [0, 1]);
  assert.deepEqual(found('một hai '), [1]);
});
