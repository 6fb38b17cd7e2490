import { draftCitations } from '../claims/citations/draft-citations.ts';
import type { Citation } from '../claims/citations/citation.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { nameKey } from '../knowledge/documents/names.ts';
import type { Organisation } from '../knowledge/model.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { FeatureContext } from './context.ts';
import type { Snippet } from './snippet.ts';

/** The entry of a document register for the document that a passage cites: what the citation says of it, and places for what only its text can tell. */
export function documentEntry({ draft, knowledge, asOf }: FeatureContext, place: Span): Snippet | undefined {
  const passages = draft.passages.filter(({ start, end }) => start <= place.start && place.start < end);
  const cited = draftCitations(draft, slotReader(asOf, knowledge.documents.names), passages).find(
    ({ citation }) => citation.number !== undefined && citation.start <= place.start && place.start < citation.end,
  );
  return cited === undefined ? undefined : entryOf(cited.citation, knowledge.records.organisations);
}

function entryOf({ type, number = '', issued, issuer, title }: Citation, bodies: readonly Organisation[]): Snippet {
  const body = issuer === undefined ? undefined : bodies.find(({ name }) => nameKey(name) === nameKey(issuer));
  const day = issued !== undefined && DAY.test(issued) ? issued : undefined;
  return [
    `  - id: ${idOf(`${type ?? ''} ${number}`)}\n    type: `,
    type ?? { hole: 'Nghị định' },
    `\n    number: ${number}\n    title: "`,
    { hole: title?.replaceAll('"', '') ?? 'tên như được viện dẫn, không kèm loại văn bản' },
    `"\n`,
    ...(body === undefined ? [] : [`    issuer: ${body.id}\n`]),
    '    issued: ',
    day ?? { hole: '2099-01-31' },
    '\n    effective: ',
    { hole: day ?? '2099-01-31' },
    '\n    sources: [',
    { hole: 'ma-nguon' },
    ']\n',
  ];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

function idOf(text: string): string {
  return fold(text)
    .split(NO_WORD)
    .filter((word) => word !== '')
    .join('-');
}

const NO_WORD = /[^a-z0-9]+/u;
