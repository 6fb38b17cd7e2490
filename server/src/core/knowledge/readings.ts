import type { Contraries } from '../claims/contrast/contraries.ts';
import { once } from '../text/once.ts';
import { openBearings, type PackedClaims, packClaims } from './bearings.ts';
import { type PackedCharges, packCharges } from './charges.ts';
import { type NormReading, type PackedNorms, packNorms } from './directives.ts';
import { packInnerQuotations } from './inner-quotations.ts';
import type { Statement } from './model.ts';
import type { PackedPairParts, PackedParts } from './parts.ts';
import { packWordings } from './quotations.ts';
import { type PackedSentences, packSentences } from './reversals.ts';
import { type PackedSayings, packSayings } from './sayings.ts';
import { type PackedCorpus, packCorpus } from './search/corpus.ts';
import { packIds } from './statement-ids.ts';
import type { StatementReader } from './statement-reader.ts';

/** What reading all statements gives, as far as it finds those that a draft comes close to: lists of numbers, which a compiled knowledge base keeps. */
export interface Readings {
  readonly claims: PackedClaims;
  readonly wordings: PackedPairParts;
  readonly innerQuotations: PackedParts;
  readonly sayings: PackedSayings;
  readonly norms: PackedNorms;
  readonly sentences: PackedSentences;
  readonly charges: PackedCharges;
  readonly search: PackedCorpus;
  readonly ids: Uint32Array;
}

/** Reads everything that is not read yet, and says before each kind of reading how many are done. */
export function readAll(readings: Readings, onNext: (done: number, of: number) => void): void {
  Object.keys(readings).forEach((name, done, all) => {
    onNext(done, all.length);
    Reflect.get(readings, name);
  });
}

/** Each part is read when it is first asked for. */
export function readingsOf(
  statements: readonly Statement[],
  { contraries, reader }: { readonly contraries: () => Contraries; readonly reader: StatementReader },
): Readings {
  const claims = once(() => packClaims(statements, reader));
  const reading = once(
    (): NormReading => ({
      contraries: contraries(),
      weigh: openBearings(claims(), statements, reader).weigh,
      reader,
    }),
  );
  const wordings = once(() => packWordings(statements, reader));
  const innerQuotations = once(() => packInnerQuotations(statements, reader));
  const sayings = once(() => packSayings(statements, reading().weigh, reader));
  const norms = once(() => packNorms(statements, reading()));
  const sentences = once(() => packSentences(statements, reading()));
  const charges = once(() => packCharges(statements, reader));
  const search = once(() => packCorpus(statements));
  const ids = once(() => packIds(statements));
  return {
    get claims() {
      return claims();
    },
    get wordings() {
      return wordings();
    },
    get innerQuotations() {
      return innerQuotations();
    },
    get sayings() {
      return sayings();
    },
    get norms() {
      return norms();
    },
    get sentences() {
      return sentences();
    },
    get charges() {
      return charges();
    },
    get search() {
      return search();
    },
    get ids() {
      return ids();
    },
  };
}
