import {
  type AlignableRecord,
  type AlignableSubject,
  type Alignment,
  align,
  alignable,
  alignableRecord,
  type Weigh,
} from './align.ts';
import { once } from '../text/once.ts';
import type { Subject } from './claim.ts';
import type { OpenedSubjects } from './packed-subjects.ts';
import type { Postings } from './postings.ts';
import { ROUNDING, sumsOver, type Weighted } from './sharing.ts';

/** Subjects, by their number, as they are kept. */
export interface KeptSubjects {
  /** Of every word of each. */
  readonly postings: Postings;
  readonly subjects: OpenedSubjects;
  readonly weigh: Weigh;
  /** What is read where a subject could not be kept. */
  subjectOf(index: number): Subject | undefined;
  /** See `AlignableRecord`. */
  backgroundOf(index: number): ReadonlySet<string>;
}

/** How close is near: what either side has to name of the other, what both come to, and below which number a subject is looked for. */
export interface Nearness {
  readonly each: number;
  readonly score: number;
  readonly below: number;
}

export interface NearSubject {
  readonly index: number;
  /** As `align` gives it; what is foreign is looked for when it is asked for. */
  readonly alignment: Alignment;
}

/** Finds among many thousands of subjects those that speak of the same thing as another. */
export interface NearSubjects {
  /** All of them, in no order. */
  to(subject: Subject, nearness: Nearness): readonly NearSubject[];
  /** Their numbers, for whoever asks for one or two: those that are found at little cost come first, and may come twice. */
  soonest(subject: Subject, nearness: Nearness): Iterable<number>;
}

/**
 * Three sieves, each finer and slower than the one before it: the weight of the words in common, what the draft's words come to
 * when neighbours count, and what the record's do. None lets a subject through that an alignment of all would not find, or holds one back.
 */
export function nearSubjects(kept: KeptSubjects): NearSubjects {
  const { weigh, postings, subjects } = kept;
  const sums = sumsOver(postings);
  const recordOf = recordReader(kept);

  function* sieve(
    draft: AlignableSubject,
    { each, score, below }: Nearness,
    words: readonly Weighted[],
    least: number,
  ): Generator<NearSubject> {
    const touched = sums.add(words, least, below);
    if (touched === 0) return;
    const held = subjects.hold(draft);
    for (let at = 0; at < touched; at += 1) {
      const index = sums.touched[at] ?? 0;
      if (sums.of(index) + ROUNDING < least) continue;
      const ofDraft = held.ofDraft(index);
      if (ofDraft === undefined) {
        const record = recordOf(index);
        const alignment = record && align(draft, record);
        if (alignment !== undefined && isNear(alignment, each, score)) yield { index, alignment };
      } else if (ofDraft >= each) {
        const ofRecord = held.ofRecord();
        const both = Math.sqrt(ofRecord * ofDraft);
        if (ofRecord < each || both < score) continue;
        yield { index, alignment: lazyAlignment({ ofDraft, ofRecord, score: both }, () => foreignTo(draft, index)) };
      }
    }
  }

  const foreignTo = (draft: AlignableSubject, index: number): string | undefined => {
    const record = recordOf(index);
    return record && align(draft, record).foreign;
  };

  return {
    to(subject, nearness) {
      const draft = alignable(subject, weigh);
      return [...sieve(draft, nearness, draft.core, weightIn(draft.core) * nearness.each)];
    },
    *soonest(subject, nearness) {
      const draft = alignable(subject, weigh);
      const rarest = [...draft.core].sort((a, b) => b.weight - a.weight).slice(0, FEW_WORDS);
      for (const { index } of sieve(draft, nearness, rarest, weightIn(rarest) * MOST_OF_FEW)) yield index;
      const all = sieve(draft, nearness, draft.core, weightIn(draft.core) * nearness.each);
      for (const { index } of all) yield index;
    },
  };
}

/** What has most of the rarest words is near more often than not. */
const FEW_WORDS = 4;
const MOST_OF_FEW = 0.5;

function weightIn(words: readonly Weighted[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function lazyAlignment(
  { ofRecord, ofDraft, score }: Omit<Alignment, 'foreign'>,
  foreignWords: () => string | undefined,
): Alignment {
  const foreign = once(foreignWords);
  return {
    ofRecord,
    ofDraft,
    score,
    get foreign() {
      return foreign();
    },
  };
}

function isNear({ ofDraft, ofRecord, score }: Alignment, each: number, least: number): boolean {
  return ofDraft >= each && ofRecord >= each && score >= least;
}

/** A draft comes close to the same few again and again. */
function recordReader({ subjects, subjectOf, backgroundOf, weigh }: KeptSubjects) {
  const known = new Map<number, AlignableRecord>();
  return (index: number): AlignableRecord | undefined => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const subject = subjects.subjectAt(index) ?? subjectOf(index);
    if (subject === undefined) return undefined;
    const record = alignableRecord(subject, weigh, backgroundOf(index));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(index, record);
    return record;
  };
}

const MOST_KNOWN = 1_024;
