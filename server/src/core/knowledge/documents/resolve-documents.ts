import type { Bilingual } from '../fault.ts';
import type { FaultDesk } from '../fault-desk.ts';
import type { Organisation, Source } from '../model.ts';
import type { Amendment, Ending, LegalDocument, SavedLife } from './document.ts';
import { numberKey } from './number-key.ts';
import type { RawAmendment, RawDocument, RawEnded, RawEnding, RawSavedLife } from './raw.ts';

interface Referents {
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** Replaces ids by documents, joins what both sides of a replacement say, and reports what does not fit. */
export function resolveDocuments(
  raw: readonly RawDocument[],
  { sources, organisations }: Referents,
  desk: FaultDesk,
): readonly LegalDocument[] {
  const entries = desk.byId(raw, (entry) => entry);
  const ended = endedElsewhere(entries);
  reportTwins([...entries.values()], desk);
  return [...entries.values()].map((entry) => {
    desk.known(entry, SOURCE, entry.sources, sources);
    desk.known(entry, ORGANISATION, entry.issuer === undefined ? [] : [entry.issuer], organisations);
    desk.known(entry, DOCUMENT, referredTo(entry), entries);
    const document = documentOf(entry, joinEndings(entry, ended.get(entry.id) ?? [], desk));
    reportDates(document, entry, entries, desk);
    return document;
  });
}

function referredTo(entry: RawDocument): readonly string[] {
  return [
    ...entry.details,
    ...entry.successors,
    ...entry.endings.flatMap(({ by }) => by ?? []),
    ...entry.ends.map(({ document }) => document),
    ...entry.amendments.map(({ by }) => by),
  ];
}

/** What newer documents say that they end, by the document that it is said of. */
function endedElsewhere(entries: ReadonlyMap<string, RawDocument>): ReadonlyMap<string, readonly Ending[]> {
  const endings = new Map<string, Ending[]>();
  for (const entry of entries.values()) {
    for (const ended of entry.ends) {
      const ending = endingBy(entry, ended);
      if (ending !== undefined) endings.set(ended.document, [...(endings.get(ended.document) ?? []), ending]);
    }
  }
  return endings;
}

/** Without a day of its own the end comes when the newer document starts; where that is not known either, nothing is. */
function endingBy({ id, effective }: RawDocument, ended: RawEnded): Ending | undefined {
  const from = ended.from ?? effective;
  return from === undefined ? undefined : { from, by: id, basis: ended.basis, units: ended.units, grade: ended.grade };
}

/** The endings in the order of their days; one that both sides tell counts once, and has to be told alike. */
function joinEndings(entry: RawDocument, elsewhere: readonly Ending[], desk: FaultDesk): readonly Ending[] {
  const own = entry.endings.map(endingOf);
  const added = elsewhere.filter((other) => {
    const twin = own.find((each) => each.by === other.by && sameUnits(each.units, other.units));
    if (twin !== undefined && twin.from !== other.from) desk.report(entry, twoDays(other, twin));
    return twin === undefined;
  });
  return [...own, ...added].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function sameUnits(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((unit) => b.includes(unit));
}

function reportDates(
  document: LegalDocument,
  entry: RawDocument,
  entries: ReadonlyMap<string, RawDocument>,
  desk: FaultDesk,
): void {
  const { issued, effective, lasts, endings } = document;
  desk.inOrder(entry, { from: issued, to: effective });
  desk.inOrder(entry, { from: effective ?? issued, to: lasts });
  for (const { from, by, units } of endings) {
    if (effective !== undefined && from < effective && units.length === 0)
      desk.inOrder(entry, { from: effective, to: from });
    const ending = by === undefined ? undefined : entries.get(by);
    if (ending?.effective !== undefined && from < ending.effective && ending.starts.every((start) => from < start.from))
      desk.report(entry, endsBeforeItsEnd(from, ending));
    if (by === document.id) desk.report(entry, ENDS_ITSELF);
  }
  const [first, second] = endings.filter(({ units }) => units.length === 0);
  if (first !== undefined && second !== undefined) desk.report(entry, endsTwice(first.from, second.from));
}

/** Two entries for one document would each tell half of its life. */
function reportTwins(entries: readonly RawDocument[], desk: FaultDesk): void {
  const seen = new Map<string, RawDocument>();
  for (const entry of entries) {
    const key = [entry.type, numberKey(entry.number), entry.issuer ?? '', entry.issued ?? ''].join('|');
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, entry);
    else desk.report(entry, sameDocument(twin));
  }
}

function documentOf(raw: RawDocument, endings: readonly Ending[]): LegalDocument {
  return {
    kind: 'document',
    id: raw.id,
    type: raw.type,
    number: raw.number,
    title: raw.title,
    about: raw.about,
    aliases: raw.aliases,
    issuer: raw.issuer,
    issued: raw.issued,
    effective: raw.effective,
    starts: raw.starts,
    lasts: raw.lasts,
    details: raw.details,
    continues: raw.continues,
    endings,
    amendments: raw.amendments.map(amendmentOf),
    saved: raw.saved.map(savedOf),
    successors: raw.successors,
    uncertain: raw.uncertain,
    seen: raw.seen,
    url: raw.url,
    grades: { issued: raw.grades.issued, effective: raw.grades.effective, status: raw.grades.status },
    sources: raw.sources,
    notes: raw.notes,
    origin: raw.origin,
  };
}

function endingOf({ from, by, basis, units, grade }: RawEnding): Ending {
  return { from, by, basis, units, grade };
}

function amendmentOf({ by, from, basis, units }: RawAmendment): Amendment {
  return { by, from, basis, units };
}

function savedOf({ what, until, basis }: RawSavedLife): SavedLife {
  return { what, until, basis };
}

const SOURCE: Bilingual = { vi: 'nguồn', en: 'source' };
const ORGANISATION: Bilingual = { vi: 'cơ quan', en: 'organisation' };
const DOCUMENT: Bilingual = { vi: 'văn bản', en: 'document' };

const ENDS_ITSELF: Bilingual = {
  vi: 'một văn bản không tự bãi bỏ mình; thời hạn tự nó đặt ra ghi ở “lasts”',
  en: 'a document does not end itself; a term that it sets for itself is written as “lasts”',
};

function twoDays(there: Ending, here: Ending): Bilingual {
  return {
    vi: `“${there.by}” ghi văn bản này hết hiệu lực từ ${there.from}, còn ở đây ghi ${here.from}`,
    en: `“${there.by}” says that this document ends on ${there.from}, while it says ${here.from} here`,
  };
}

function endsTwice(first: string, second: string): Bilingual {
  return {
    vi: `toàn bộ văn bản hết hiệu lực hai lần (${first} và ${second})`,
    en: `the whole document ends twice (${first} and ${second})`,
  };
}

function endsBeforeItsEnd(from: string, { id, effective }: RawDocument): Bilingual {
  return {
    vi: `hết hiệu lực từ ${from}, trước ngày “${id}” có hiệu lực (${effective})`,
    en: `it ends on ${from}, before “${id}” is in force (${effective})`,
  };
}

function sameDocument({ id }: RawDocument): Bilingual {
  return {
    vi: `cùng loại, số, cơ quan và ngày ban hành với “${id}”`,
    en: `same type, number, issuer and day of issue as “${id}”`,
  };
}
