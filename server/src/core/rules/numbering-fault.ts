import { isConsolidated } from '../document/consolidated.ts';
import { type NumberingFault, numberingFaults } from '../document/numbering-faults.ts';
import { writeOrdinal } from '../document/ordinals.ts';
import type { OutlineNode } from '../document/outline-node.ts';
import { renumber } from '../document/renumber.ts';
import { seriesOf } from '../document/series.ts';
import type { Fix, RuleFinding, TextEdit } from '../findings/finding.ts';
import { PIECE } from '../text/steps.ts';
import { unitEvidence, unitName } from './draft-units.ts';
import { carriedReferences } from './renumbered-references.ts';
import type { Rule, RuleContext } from './rule.ts';

export const numberingFault: Rule = {
  id: 'numbering-fault',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: true,
  summary: {
    vi: 'Số của Chương, Điều, khoản, điểm bị nhảy, bị trùng hoặc ngoài bảng chữ cái của điểm',
    en: 'Numbers of chapters, articles, clauses or points that skip, repeat or leave the alphabet of points',
  },
  *check(context) {
    const { draft } = context;
    if (isConsolidated(draft)) return;
    let found = 0;
    for (const [at, series] of seriesOf(draft).entries()) {
      if (at % PIECE === 0) yield undefined;
      for (const fault of numberingFaults(draft.text, series)) {
        found += 1;
        const fix = found > MOST_FIXED ? undefined : fixFor(fault, context);
        yield findingFor(fault, context.draft.text, fix);
      }
    }
  },
};

/** A draft with more faults is numbered in a way of its own, and each fix walks through all of it. */
const MOST_FIXED = 50;

function findingFor(fault: NumberingFault, text: string, fix: Fix | undefined): RuleFinding {
  const { unit, before, kind } = fault;
  const sides = { draft: unitName(unit.node), before: unitName(before.node), expected: expectedLabel(fault) };
  return {
    span: numberSpan(unit.node),
    message: { key: `number-${kind}`, ...sides },
    evidence: [unitEvidence(text, before.node)],
    fixes: fix === undefined ? [] : [fix],
  };
}

function expectedLabel({ unit, expected }: NumberingFault): string {
  const written = writeOrdinal(unit.node.ordinal?.style ?? 'arabic', expected) ?? '';
  return unit.node.label === unit.node.label.toLowerCase() ? written : written.toUpperCase();
}

/** The number without the name of the unit: "IV" of "Chương IV". */
function numberSpan({ label, labelSpan }: OutlineNode): { readonly start: number; readonly end: number } {
  return { start: labelSpan.start + (LAST_WORD.exec(label)?.index ?? 0), end: labelSpan.end };
}

const LAST_WORD = /\S+$/u;

/** Gives the units their numbers, and the references to them. */
function fixFor(fault: NumberingFault, context: RuleContext): Fix | undefined {
  const { series, before } = fault;
  const moves = renumber(context.draft.text, fault);
  if (moves === undefined) return undefined;
  const unclear = fault.kind === 'repeats' ? [before.node.label] : [expectedLabel(fault)];
  const references = carriedReferences({ series, moves, unclear }, context);
  const edits = [...moves.map(({ span, to }): TextEdit => ({ span, newText: to })), ...references.edits];
  const [first, ...rest] = edits.sort((a, b) => a.span.start - b.span.start);
  if (first === undefined) return undefined;
  return {
    title: {
      key: 'fix-renumber',
      from: unitName(fault.unit.node),
      to: expectedLabel(fault),
      units: moves.length,
      references: references.edits.length,
    },
    preferred: references.certain,
    edits: [first, ...rest],
  };
}
