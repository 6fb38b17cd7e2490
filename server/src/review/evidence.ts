import type { Evidence } from '../core/findings/finding.ts';
import type { Source } from '../core/knowledge/model.ts';
import { attributionLine, entryLine, sourceLine, statementText } from '../core/wording/evidence.ts';
import { statementSources } from '../core/wording/sources.ts';
import { webAddress } from '../markup/markdown.ts';
import { legible, type Paragraph, plain } from './page.ts';
import { type PlaceForm, type PlaceWords, placeIn } from './place.ts';

/** What a finding is held against, and who says so, when and where. */
export interface Held {
  readonly content: Paragraph;
  readonly source: readonly Paragraph[];
}

export interface EvidenceForm extends PlaceForm {
  readonly sources: ReadonlyMap<string, Source>;
  /** The places of the draft that is held against the evidence. */
  readonly placeAt: (offset: number) => PlaceWords;
}

export function heldAgainst(evidence: Evidence, form: EvidenceForm): Held {
  switch (evidence.kind) {
    case 'statement': {
      const { statement } = evidence;
      const sources = statementSources(statement).flatMap(sourceParagraphs);
      return { content: plain(statementText(statement)), source: [plain(attributionLine(statement)), ...sources] };
    }
    case 'draft': {
      const { texts, placeAt } = form;
      const { span, other } = evidence;
      const place = other === undefined ? placeAt(span.start) : placeIn(other, span.start, form);
      const whose = other === undefined ? texts.sameDraft : texts.otherDraft;
      return { content: plain(`“${evidence.text}”`), source: [plain(`${whose}: ${wordPlace(place)}`)] };
    }
    case 'document': {
      const { content, source } = entry(evidence, evidence.document, form);
      return { content, source: [...source, ...addressParagraphs(evidence.document.url)] };
    }
    case 'organisation':
      return entry(evidence, evidence.organisation, form);
    case 'place':
      return entry(evidence, evidence.place, form);
    case 'person':
      return entry(evidence, { id: evidence.person.id, sources: evidence.office?.sources ?? [] }, form);
  }
}

interface Entry {
  readonly id: string;
  readonly sources: readonly string[];
}

function entry(
  evidence: Parameters<typeof entryLine>[0],
  { id, sources }: Entry,
  { locale, texts, sources: known }: EvidenceForm,
): Held {
  const named = sources.flatMap((source) => known.get(source) ?? []).flatMap(sourceParagraphs);
  return { content: plain(entryLine(evidence, locale)), source: [plain(texts.register(id)), ...named] };
}

/** The address is written out: on paper nobody can follow a link. */
function sourceParagraphs(source: Source): readonly Paragraph[] {
  return [plain(sourceLine(source)), ...addressParagraphs(source.url)];
}

/** An address that is none of the web is said, and leads nowhere. */
function addressParagraphs(url: string | undefined): readonly Paragraph[] {
  if (url === undefined) return [];
  const address = webAddress(url);
  return [address === undefined ? plain(url) : [{ kind: 'link', text: legible(url), url: address }]];
}

function wordPlace({ unit, at }: PlaceWords): string {
  return [unit, at].filter((each) => each !== undefined).join(', ');
}
