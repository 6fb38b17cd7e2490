import type { Evidence } from '../findings/finding.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Organisation, Place, Source, Statement } from '../knowledge/model.ts';
import { nameWithKind } from '../knowledge/place-names.ts';
import type { Day } from '../text/day.ts';
import { attributionText } from './attribution.ts';
import { shortDay } from './dates.ts';
import { describedName, validityText } from './documents.ts';
import type { Locale } from './locale.ts';
import { termsOf } from './word.ts';

/** "Bộ trưởng … Nguyễn Mạnh Hùng, 29/12/2023, Hội nghị Tổng kết công tác năm 2023": who, when and where. */
export function attributionLine(statement: Statement): string {
  const who = attributionText(attributionOf(statement));
  return statement.event === undefined ? who : `${who}, ${statement.event.name}`;
}

/** The words of a statement: in quotation marks where somebody said them, plain where they are ours for what a document says. */
export function statementText({ wording, quote }: Statement): string {
  return wording === 'restated' ? quote : `“${quote}”`;
}

/** "Bộ TT&TT tổ chức Hội nghị … – mic.gov.vn, 30/12/2023": title, publisher and day as far as they are known; the address is left to whoever can make a link. */
export function sourceLine({ title, publisher, published }: Source): string {
  const where = [publisher, published === undefined ? undefined : shortDay(published)]
    .filter((each) => each !== undefined)
    .join(', ');
  return where === '' ? title : `${title} – ${where}`;
}

/** Any evidence as one line: what it says, and whose it is. */
export function evidenceLine(evidence: Evidence, locale: Locale): string {
  switch (evidence.kind) {
    case 'statement':
      return `${statementText(evidence.statement)} – ${attributionLine(evidence.statement)}`;
    case 'draft':
      return `“${evidence.text}”`;
    case 'document':
    case 'organisation':
    case 'place':
    case 'person':
      return entryLine(evidence, locale);
  }
}

/** Evidence that is an entry of its own, not words of somebody: a document, a body, a place, a person in office. */
export type EntryEvidence = Extract<Evidence, { kind: 'document' | 'organisation' | 'place' | 'person' }>;

/** "Bộ Thông tin và Truyền thông (đến 28/02/2025) → Bộ Khoa học và Công nghệ": the name, its life, and what took its place. */
export function entryLine(evidence: EntryEvidence, locale: Locale): string {
  switch (evidence.kind) {
    case 'document':
      return `${describedName(evidence.document)}: ${validityText(evidence.validity, termsOf(locale))}`;
    case 'organisation':
      return withSuccessors(evidence.organisation, evidence.successors, locale) + basisOf(evidence.organisation);
    case 'place':
      return (
        withSuccessors(withKind(evidence.place), evidence.successors.map(withKind), locale) + basisOf(evidence.place)
      );
    case 'person': {
      const { person, office } = evidence;
      return office === undefined ? person.name : `${person.name}: ${office.title}${lifeOf(office, locale)}`;
    }
  }
}

/** " (Nghị quyết 202/2025/QH15)": the documents by which something else took its place. */
function basisOf({ successors }: Pick<Organisation, 'successors'>): string {
  const documents = new Set(successors.flatMap(({ basis }) => basis?.split(', ') ?? []));
  return documents.size === 0 ? '' : ` (${[...documents].join(', ')})`;
}

function withKind({ name, kind, from, to }: Place): Named {
  return { name: nameWithKind({ name, kind }), from, to };
}

interface Named {
  readonly name: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

function withSuccessors(entry: Named, successors: readonly Named[], locale: Locale): string {
  const after = successors.map(({ name }) => name).join(', ');
  return `${entry.name}${lifeOf(entry, locale)}${after === '' ? '' : ` → ${after}`}`;
}

/** "Bộ trưởng Bộ Thử nghiệm (từ 01/03/2025 đến 28/02/2026)": a name or an office, and how long it lasted. */
export function lifeLine(name: string, life: Pick<Named, 'from' | 'to'>, locale: Locale): string {
  return `${name}${lifeOf(life, locale)}`;
}

/** " (từ 01/03/2025 đến 28/02/2026)"; empty where neither day is on record. */
function lifeOf({ from, to }: Pick<Named, 'from' | 'to'>, locale: Locale): string {
  const terms = termsOf(locale);
  const parts = [
    from === undefined ? undefined : `${terms.from} ${shortDay(from)}`,
    to === undefined ? undefined : `${terms.to} ${shortDay(to)}`,
  ].filter((each) => each !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
