import type { Candidate } from '../../core/import/candidate.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { positionsIn } from '../../markup/positions.ts';
import { escapeInJson } from '../../markup/printable.ts';
import type { ImportedFile } from '../world.ts';
import { claimJson } from './entry-json.ts';

/** The candidates in the shape of statements on record, with what a review needs: where they stand, and what is guessed. */
export function importJson(files: readonly ImportedFile[], knowledge: Knowledge): string {
  const statements = files.flatMap((file) =>
    file.candidates.map((candidate, index) => candidateJson(candidate, { file, id: file.ids[index] ?? '', knowledge })),
  );
  return `${escapeInJson(JSON.stringify({ version: 1, statements }, null, 2))}\n`;
}

interface Around {
  readonly file: ImportedFile;
  readonly id: string;
  readonly knowledge: Knowledge;
}

function candidateJson(candidate: Candidate, { file, id, knowledge }: Around): object {
  const { speaker, start, end } = candidate;
  const { head } = file.source;
  const inQuote = positionsIn(candidate.quote);
  // Who says it may stand within the sentence of a claim, and is no part of the quotation.
  const positionAt = (offset: number) => inQuote(Math.min(Math.max(offset, start), end) - start);
  return {
    id,
    review: 'pending',
    quote: candidate.quote,
    speaker: speaker.name,
    speakerId: speaker.id ?? null,
    carried: candidate.carried,
    office: speaker.office ?? null,
    date: candidate.date,
    event: candidate.event?.name ?? head.event ?? null,
    kind: candidate.kind,
    wording: candidate.wording,
    modality: candidate.modality,
    topics: candidate.topics.map((topic) => topic.name),
    claims: candidate.claims.map((claim) => claimJson(claim, { positionAt, measures: knowledge.measures })),
    source: {
      id: file.source.id,
      title: head.title ?? null,
      publisher: head.publisher ?? null,
      url: head.url ?? null,
      published: head.published ?? null,
      file: file.path.replaceAll('\\', '/'),
      paragraph: candidate.paragraph,
    },
    span: { start, end },
  };
}
