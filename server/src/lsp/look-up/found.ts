import type { Regime } from '../../core/document/form-faults/regime.ts';
import { documentCitation } from '../../core/features/document-citation.ts';
import { passageAddress } from '../../core/features/passage-address.ts';
import { quotationWithCitation } from '../../core/features/quotation.ts';
import type { LegalDocument } from '../../core/knowledge/documents/document.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { Organisation, Person, Statement } from '../../core/knowledge/model.ts';
import type { Origin } from '../../core/knowledge/origin.ts';
import type { NameHit } from '../../core/knowledge/search/name-index.ts';
import type { SearchHit } from '../../core/knowledge/search/search.ts';
import type { Day } from '../../core/text/day.ts';
import { describedName, validityText } from '../../core/wording/documents.ts';
import { attributionLine, lifeLine, sourceLine, statementText } from '../../core/wording/evidence.ts';
import { statementSources } from '../../core/wording/sources.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';
import type { Ports } from '../ports.ts';
import type { FoundEntry, FoundStatement } from '../protocol.ts';

/** What it takes to tell of something that was found. */
export interface Telling {
  readonly knowledge: Knowledge;
  readonly locate: Ports['locate'];
  readonly locatePassage: Ports['locatePassage'];
  /** URIs of the folders of knowledge. */
  readonly folders: readonly string[];
  readonly day: Day;
  readonly regime: Regime;
  readonly locale: Locale;
}

export function foundStatement({ statement, highlights }: SearchHit, telling: Telling): FoundStatement {
  const { locate, regime } = telling;
  const sources = statementSources(statement);
  const [source] = sources;
  return {
    id: statement.id,
    quote: statement.quote,
    speaker: statement.speaker.name,
    office: statement.office ?? null,
    date: statement.date,
    kind: statement.kind,
    topics: statement.topics.map((topic) => topic.name),
    event: statement.event?.name ?? null,
    source: {
      id: source.id,
      title: source.title,
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      published: source.published ?? null,
    },
    highlights: highlights.map(({ start, end }) => ({ start, end })),
    citation: quotationWithCitation(statement, regime),
    preview: [
      statementText(statement),
      attributionLine(statement),
      ...(statement.about === undefined ? [] : [statement.about]),
      statement.topics.map(({ name }) => `#${name}`).join(' '),
      ...sources.map(sourceLine),
    ]
      .filter((line) => line !== '')
      .join('\n\n'),
    passage: passageAddress(source.url, statement.quote) ?? null,
    sourceText: sourceText(statement, telling),
    origin: placeOf(statement.origin, locate),
  };
}

/** Where the words stand in the text of the first of their sources that lies beside the knowledge. */
function sourceText({ sources }: Statement, { locatePassage, folders }: Telling): FoundStatement['origin'] {
  for (const { source, paragraph } of sources) {
    if (source.file === undefined) continue;
    const place = locatePassage({ file: source.file, paragraph }, folders);
    if (place !== undefined) return { uri: place.uri, line: Math.max(0, place.line - 1) };
  }
  return null;
}

export function foundDocument({ item, whole }: NameHit<LegalDocument>, telling: Telling): FoundEntry {
  const { knowledge, locate, day, regime, locale } = telling;
  const validity = knowledge.documents.validityAt(item, day);
  const issuer = item.issuer === undefined ? undefined : knowledge.organisation(item.issuer)?.name;
  const detail = validityText(validity, termsOf(locale));
  const citation = documentCitation(item, issuer, regime);
  return {
    id: item.id,
    kind: 'document',
    name: describedName(item),
    detail,
    preview: [describedName(item), detail, citation].join('\n\n'),
    citation,
    whole,
    url: item.url ?? null,
    origin: placeOf(item.origin, locate),
  };
}

export function foundPerson({ item, whole }: NameHit<Person | Organisation>, { locate, locale }: Telling): FoundEntry {
  const lines =
    item.kind === 'person'
      ? item.offices.map((office) => lifeLine(office.title, office, locale))
      : [lifeLine(item.name, item, locale)];
  return {
    id: item.id,
    kind: item.kind,
    name: item.name,
    detail: lines.join('; '),
    preview: [...(item.kind === 'person' ? [item.name] : []), ...lines].join('\n\n'),
    citation: item.name,
    whole,
    url: null,
    origin: placeOf(item.origin, locate),
  };
}

function placeOf(origin: Origin, locate: Ports['locate']): FoundStatement['origin'] {
  const uri = locate(origin);
  return uri === undefined ? null : { uri, line: Math.max(0, origin.line - 1) };
}
