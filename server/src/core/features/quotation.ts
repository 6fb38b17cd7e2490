import type { Regime } from '../document/form-faults/regime.ts';
import { attributionOf } from '../knowledge/attribution.ts';
import type { Statement } from '../knowledge/model.ts';
import { longDay } from '../text/long-day.ts';
import { attributionText, whoText } from '../wording/attribution.ts';
import { documentCitation } from './document-citation.ts';

/** A statement as it is put into a draft: its words in Vietnamese quotation marks, and who said them when; what is only restated goes without marks. Marks inside become single ones. */
export function quotationWithCitation(statement: Statement, regime: Regime): string {
  const by = citedAs(statement, regime);
  if (statement.wording === 'restated') return `${statement.quote.replace(/\.$/u, '')} (${by}).`;
  return `“${innerMarks(statement.quote)}” (${by})`;
}

/** The words of a quotation as they stand inside marks: its own marks become single ones. */
export function innerMarks(quote: string): string {
  return quote.replace(INNER, '‘$1’').trim();
}

const INNER = /[“"«]([^“”"«»]*)[”"»]/gu;

/** An administrative draft cites in short; a normative one writes days out, and a document in full. */
function citedAs(statement: Statement, regime: Regime): string {
  const { document, speaker, date } = statement;
  const attribution = attributionOf(statement);
  if (regime === 'administrative') return attributionText(attribution);
  if (document !== undefined) return documentCitation(document, speaker.name, regime);
  return `${whoText(attribution)}, ngày ${longDay(date)}`;
}
