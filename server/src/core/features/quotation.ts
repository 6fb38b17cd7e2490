import { attributionOf } from '../knowledge/attribution.ts';
import type { Statement } from '../knowledge/model.ts';
import { attributionText } from '../wording/attribution.ts';

/** A statement as it is put into a draft: its words in Vietnamese quotation marks, and who said them when; what is only restated goes without marks. Marks inside become single ones. */
export function quotationWithCitation(statement: Statement): string {
  const by = attributionText(attributionOf(statement));
  if (statement.wording === 'restated') return `${statement.quote.replace(/\.$/u, '')} (${by}).`;
  const inner = statement.quote.replace(/[“"«]([^“”"«»]*)[”"»]/gu, '‘$1’').trim();
  return `“${inner}” (${by})`;
}
