import { type EffectSaid, effectSaid } from '../claims/citations/effect-said.ts';
import { dayBefore } from '../claims/times/calendar-part.ts';
import type { Fix, RuleFinding } from '../findings/finding.ts';
import type { LegalDocument } from '../knowledge/documents/document.ts';
import type { DocumentRegister } from '../knowledge/documents/register.ts';
import { type Day, endOfYear } from '../text/day.ts';
import { documentEvidence } from './cited-documents.ts';
import type { JudgedCitation } from './judged-citations.ts';
import type { RuleContext } from './rule.ts';
import { writeDay } from './write-day.ts';

/** A day on which a document begins or ends by the words behind its citation, and by the register on another. */
export function effectOther(
  cited: JudgedCitation,
  next: JudgedCitation | undefined,
  { draft, knowledge, asOf }: RuleContext,
): RuleFinding | undefined {
  if (cited.match?.kind !== 'known') return undefined;
  const { document } = cited.match;
  const said = effectSaid(cited, next?.sentence === cited.sentence ? next.at : undefined, asOf);
  if (said === undefined) return undefined;
  const days = said.kind === 'begins' ? beginnings(document) : endings(document, knowledge.documents);
  const [recorded] = days;
  if (recorded === undefined || days.some((day) => day.startsWith(said.when))) return undefined;
  const { span } = said;
  const written = draft.text.slice(span.start, span.end);
  return {
    span,
    message: { key: 'effect-differs', kind: said.kind, draft: written, recorded, document },
    evidence: [documentEvidence(document, knowledge, asOf)],
    fixes: isWholeDay(said) ? [replacement(said, writeDay(recorded, written))] : [],
  };
}

/** The day of the whole first, then those of units that begin on another. */
function beginnings({ effective, starts }: LegalDocument): readonly Day[] {
  return effective === undefined ? [] : [effective, ...starts.map(({ from }) => from)];
}

/** What ends on a day is in force until the day before, and both are said. */
function endings(document: LegalDocument, documents: DocumentRegister): readonly Day[] {
  const validity = documents.validityAt(document, FOREVER);
  if (validity.kind !== 'expired') return [];
  const firsts = [validity.end.from, ...document.endings.map(({ from }) => from)];
  return [...firsts, ...firsts.map(dayBefore)];
}

const FOREVER = endOfYear(9999);

function isWholeDay({ when }: EffectSaid): boolean {
  return when.length === WHOLE_DAY;
}

const WHOLE_DAY = '2099-07-01'.length;

function replacement({ span }: EffectSaid, newText: string): Fix {
  return { title: { key: 'fix-replace', text: newText }, preferred: true, edits: [{ span, newText }] };
}
