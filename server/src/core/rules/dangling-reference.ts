import { bareReferences } from '../claims/citations/bare-references.ts';
import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { AbsentUnit } from '../claims/citations/resolve-units.ts';
import { isConsolidated } from '../document/consolidated.ts';
import type { Evidence, RuleFinding } from '../findings/finding.ts';
import type { Span } from '../text/span.ts';
import { PIECE } from '../text/steps.ts';
import { writtenBeginning } from '../text/written-length.ts';
import { absentTables } from './absent-tables.ts';
import { citedUnits, KINDS } from './cited-units.ts';
import { isInline, lastUnit, unitEvidence, unitName } from './draft-units.ts';
import type { Rule, RuleContext } from './rule.ts';
import { undividedTexts } from './undivided-texts.ts';
import { undividedUnits } from './undivided-units.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: {
    vi: 'Viện dẫn đến Chương, Điều, khoản, điểm, phụ lục, bảng mà dự thảo không có',
    en: 'A reference to a chapter, article, clause, point, annex or table that the draft does not have',
  },
  *check(context) {
    const { text } = context.draft;
    // There the number of a footnote is set against that of a unit, and units are missing that were repealed.
    if (isConsolidated(context.draft)) return;
    for (const { reference, last } of absentTables(context)) yield tableFinding(text, reference, last);
    const [inUnits, inTexts] = [undividedUnits(context.draft), undividedTexts(context.draft)];
    yield undefined;
    const references = [...context.citations, ...bareReferences(context.draft, context.citations)];
    for (const [at, each] of references.entries()) {
      if (at % PIECE === 0) yield undefined;
      const reference = inTexts(inUnits(each));
      if (reference.target.kind !== 'own') continue;
      // One reference with several absent units is one slip.
      const absent = reference.target.units.find((unit) => unit.kind === 'absent');
      const finding = absent === undefined ? undefined : findingFor(reference, absent, context);
      if (finding !== undefined) yield finding;
    }
  },
};

function findingFor(reference: DraftCitation, absent: AbsentUnit, { draft }: RuleContext): RuleFinding | undefined {
  const { missing, within } = absent;
  const kind = KINDS.get(missing.name === 'Phụ lục' ? 'phụ' : missing.name.toLowerCase());
  if (kind === undefined || isInline(draft.text, within, missing.label)) return undefined;
  const mayBeHeading = absent.last !== undefined && missing.name !== 'Phụ lục';
  if (mayBeHeading && beginsLine(draft.text.slice(within?.start ?? 0, within?.end), missing.label)) return undefined;
  const last = absent.last ?? lastUnit(within?.children ?? draft.outline, kind);
  const held = last ?? within;
  if (held === undefined) return undefined;
  const span = spanOf(reference, absent);
  const evidence: [Evidence, ...Evidence[]] = [unitEvidence(draft.text, held)];
  return {
    span,
    message: {
      key: 'reference-dangling',
      draft: draft.text.slice(span.start, span.end),
      missing: `${missing.name} ${missing.label}`,
      within: within === undefined ? undefined : unitName(within),
      last: last === undefined || absent.place === 'gap' ? undefined : unitName(last),
    },
    evidence,
    fixes: [],
  };
}

/** A line that begins with the label may be the heading itself, written as no heading is. */
function beginsLine(text: string, label: string): boolean {
  return new RegExp(`^[^\\p{L}\\d\\n]*(?:(?:mục|phần)\\s+)?${label}(?![\\p{L}\\d])`, 'imu').test(text);
}

function tableFinding(text: string, reference: Span, last: Span): RuleFinding {
  const draft = text.slice(reference.start, reference.end);
  const span = writtenBeginning(text, last, LONGEST_CAPTION);
  const caption = text.slice(span.start, span.end);
  return {
    span: reference,
    message: { key: 'reference-dangling', draft, missing: draft, within: undefined, last: caption },
    evidence: [{ kind: 'draft', span, text: caption }],
    fixes: [],
  };
}

const LONGEST_CAPTION = 120;

/** The units without the document behind them; in a list of units the one that is meant. */
function spanOf({ citation, sentence, at }: DraftCitation, { missing }: AbsentUnit): Span {
  const tokens = sentence.tokens.slice(at, at + citation.endToken - citation.firstToken);
  const units = citedUnits(tokens);
  const lastLabel = units.flatMap(({ labels }) => labels).at(-1);
  if (citation.paths.length === 1)
    return lastLabel === undefined ? citation : { start: citation.start, end: lastLabel.end };
  for (const { name, labels } of units) {
    const label = labels.find(({ text }) => text === missing.label);
    if (label !== undefined && isNamed(name.lower, missing.name))
      return { start: labels[0] === label ? name.start : label.start, end: label.end };
  }
  return { start: citation.start, end: citation.end };
}

function isNamed(word: string, name: string): boolean {
  return name.toLowerCase().startsWith(word);
}
