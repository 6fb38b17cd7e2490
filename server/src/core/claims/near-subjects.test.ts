import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align, alignable, alignableRecord, recordWords, type Weigh } from './align.ts';
import type { Subject } from './claim.ts';
import { type Nearness, nearSubjects } from './near-subjects.ts';
import { openSubjects, packSubjects } from './packed-subjects.ts';
import { openPostings, packPostings } from './postings.ts';
import { allWords } from './subject-index.ts';
import type { ContentWord } from './words.ts';
import { allStrings } from '../text/packed-strings.ts';

const WEIGHTS: Readonly<Record<string, number>> = { một: 1, hai: 1.5, ba: 2.25, bốn: 3, năm: 4.5 };
const weigh: Weigh = (key) => WEIGHTS[key] ?? 4.5;

test('what is near is what an alignment of all finds near', () => {
  const word = fc.record({ key: fc.constantFrom(...Object.keys(WEIGHTS), 'sáu', 'bảy'), follows: fc.boolean() });
  const words = fc
    .array(word, { maxLength: 7 })
    .map((list) =>
      list.map(({ key, follows }, at): ContentWord => ({ key, after: follows ? list[at - 1]?.key : undefined })),
    );
  const subject: fc.Arbitrary<Subject> = fc.record({ core: words, rest: words, leads: words });
  // What no reader makes, but nothing forbids: a word that follows another one than that before it.
  const odd = subject.map(({ core, ...rest }) => ({ ...rest, core: [...core, { key: 'tám', after: 'một' }] }));
  const scene = fc.record({
    records: fc.array(fc.oneof({ weight: 9, arbitrary: subject }, { weight: 1, arbitrary: odd }), { maxLength: 20 }),
    drafts: fc.array(subject, { minLength: 1, maxLength: 3 }),
    each: fc.constantFrom(0.33, 0.4, 0.6),
    score: fc.constantFrom(0, 0.55),
    below: fc.nat(20),
  });
  fc.assert(
    fc.property(scene, ({ records, drafts, ...nearness }) => {
      const near = open(records);
      for (const draft of drafts) {
        const wanted = nearSlowly(draft, records, nearness);
        const found = [...near.to(draft, nearness)].sort((a, b) => a.index - b.index);
        assert.deepEqual(found, wanted);
        const soonest = new Set(near.soonest(draft, nearness));
        assert.deepEqual(
          [...soonest].sort((a, b) => a - b),
          wanted.map(({ index }) => index),
        );
      }
    }),
    { numRuns: 300 },
  );
});

function open(records: readonly Subject[]) {
  const postings = packPostings(records.map((record) => allWords(recordWords(record))));
  const weights = Float64Array.from(allStrings(postings.keys), weigh);
  return nearSubjects({
    postings: openPostings(postings, records.length),
    subjects: openSubjects(packSubjects(records, postings.keys), postings.keys, () => weights),
    weigh,
    subjectOf: (index) => records[index],
    backgroundOf: () => new Set(),
  });
}

function nearSlowly(draft: Subject, records: readonly Subject[], { each, score, below }: Nearness) {
  return records.slice(0, below).flatMap((record, index) => {
    const alignment = align(alignable(draft, weigh), alignableRecord(record, weigh));
    const isNear = alignment.ofDraft >= each && alignment.ofRecord >= each && alignment.score >= score;
    return isNear ? [{ index, alignment }] : [];
  });
}
