import {
  type AlignableRecord,
  type AlignableSubject,
  type Alignment,
  align,
  alignable,
  alignableRecord,
  type Weigh,
} from '../claims/align.ts';
import type { Contraries, Force } from '../claims/contrast/contraries.ts';
import { assertionOf } from '../claims/modality.ts';
import { isBare, type Norm, readNorms } from '../claims/norms/norms.ts';
import { once } from '../text/once.ts';
import type { Statement, StatementModality } from './model.ts';
import { openParts, type PackedParts, packParts, sketchParts } from './parts.ts';
import type { StatementReader } from './statement-reader.ts';

/** A recorded order, permission or prohibition that bears on what a draft orders or forbids, and how closely. */
export interface Directive {
  readonly statement: Statement;
  readonly norm: Norm;
  readonly alignment: Alignment;
}

/** The orders on record, by what they order. */
export interface DirectiveIndex {
  /** Those that say the contrary of the same thing, the closest first. */
  contraryTo(norm: Norm): readonly Directive[];
}

/** What is known of the norms on record before any is read. */
export interface PackedNorms extends PackedParts {
  /** 1 where a norm orders, 0 where it forbids. */
  readonly orders: Uint8Array;
}

export function packNorms(statements: readonly Statement[], reading: NormReading): PackedNorms {
  const sketches = sketchParts(statements, (statement) =>
    recordedNorms(statement, reading).map(({ norm }, ordinal) => ({ ordinal, keys: keysOf(norm), norm })),
  );
  return {
    ...packParts(sketches),
    orders: Uint8Array.from(sketches, ({ norm }) => (norm.forces.has('order') ? 1 : 0)),
  };
}

export function openDirectives(
  packed: PackedNorms,
  statements: readonly Statement[],
  reading: NormReading,
): DirectiveIndex {
  const { weigh } = reading;
  const recorded = openParts(packed, statements, (statement) => recordedNorms(statement, reading));
  return {
    contraryTo(norm) {
      const words = Array.from(keysOf(norm), (key) => ({ key, weight: 1 }));
      const candidates = recorded.sharing.sharing(words, FEWEST_SHARED).flatMap(({ index }) => {
        if (!isContrary(norm, packed.orders[index] === 1 ? 'order' : 'forbid')) return [];
        const record = recorded.at(index);
        if (record === undefined) return [];
        return record.besides.some((other) => saysAgain(norm, other)) ? [] : [record];
      });
      if (candidates.length === 0) return [];
      const draft = alignable(norm.setting().subject, weigh);
      return candidates
        .map(({ statement, norm: recordedNorm, subject }) => ({
          statement,
          norm: recordedNorm,
          alignment: align(draft, subject()),
        }))
        .filter(
          (each) => isClose(each.alignment, norm) && isSameAct(norm, each.norm) && isAddressedAlike(draft, each.norm),
        )
        .sort((a, b) => b.alignment.score - a.alignment.score || (a.statement.id < b.statement.id ? -1 : 1));
    },
  };
}

/** Two words of the same act: a verb, or a verb and its object. */
const FEWEST_SHARED = 2;

function keysOf({ governed }: Norm): ReadonlySet<string> {
  return new Set(governed.map(({ key }) => key));
}

interface RecordedNorm {
  readonly statement: Statement;
  readonly norm: Norm;
  /** The other norms of its sentence. */
  readonly besides: readonly Norm[];
  /** Read when a draft comes close to it for the first time. */
  readonly subject: () => AlignableRecord;
}

/** How norms on record are read. */
export interface NormReading {
  readonly contraries: Contraries;
  readonly weigh: Weigh;
  readonly reader: StatementReader;
}

function recordedNorms(statement: Statement, { contraries, weigh, reader }: NormReading): RecordedNorm[] {
  if (!BINDING.has(statement.modality)) return [];
  return reader.quoteOf(statement).sentences.flatMap((sentence) => {
    if (assertionOf(sentence) === 'fact') return [];
    const norms = readNorms(sentence, contraries);
    return norms
      .filter(({ forces }) => forces.has('order') || forces.has('forbid'))
      .map((norm) => ({
        statement,
        norm,
        besides: norms.filter((other) => other !== norm),
        subject: once(() => alignableRecord(norm.setting().subject, weigh)),
      }));
  });
}

/** Opinions, reports and permissions order nobody. */
export const BINDING: ReadonlySet<StatementModality> = new Set([
  'obligation',
  'recommendation',
  'prohibition',
  'aim',
  'commitment',
]);

/** What an order and a prohibition on record exclude. */
const EXCLUDED: Readonly<Record<'order' | 'forbid', ReadonlySet<Force>>> = {
  order: new Set<Force>(['open', 'forbid', 'omit']),
  forbid: new Set<Force>(['order', 'allow']),
};

function isContrary(draft: Norm, force: 'order' | 'forbid'): boolean {
  return [...draft.forces].some((each) => EXCLUDED[force].has(each)) && !draft.forces.has(force);
}

/** "Ban hành chính sách khuyến khích …" is an order that leaves open what it speaks of, as a draft does that repeats it. */
function saysAgain(draft: Norm, other: Norm): boolean {
  if (![...draft.forces].some((force) => other.forces.has(force))) return false;
  const said = new Set(other.governed.map(({ key }) => key));
  return new Set(draft.governed.flatMap(({ key }) => (said.has(key) ? key : []))).size >= FEWEST_SHARED;
}

/** A bare verb says little by itself: what it is said of has to be all that the record speaks of. */
function isClose({ ofRecord, ofDraft, score }: Alignment, norm: Norm): boolean {
  const least = isBare(norm) ? LEAST_OF_RECORD_FOR_BARE : LEAST_OF_RECORD;
  return ofRecord >= least && ofDraft >= LEAST_OF_DRAFT && score >= LEAST_SCORE;
}

const LEAST_OF_RECORD_FOR_BARE = 0.8;

const LEAST_OF_RECORD = 0.45;
const LEAST_OF_DRAFT = 0.35;
const LEAST_SCORE = 0.6;

/** The verb of the record, one of its first words, stands among what the draft orders or forbids. */
function isSameAct(draft: Norm, record: Norm): boolean {
  return record.governed.slice(0, HEAD).some(({ key }) => draft.governed.some((word) => word.key === key));
}

const HEAD = 4;

/** Whom or what the record speaks of, where it says so at length, the draft names too. */
function isAddressedAlike(draft: AlignableSubject, { setting }: Norm): boolean {
  const { addressed } = setting();
  if (addressed.length < LONG_ADDRESS) return true;
  return addressed.filter(({ key }) => draft.words().has(key)).length >= addressed.length * LEAST_ADDRESSED;
}

const LONG_ADDRESS = 4;
const LEAST_ADDRESSED = 0.4;
