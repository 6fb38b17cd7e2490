import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { OutlineNode, UnitKind } from '../document/outline-node.ts';
import type { Move } from '../document/renumber.ts';
import type { Series } from '../document/series.ts';
import { unitsAround } from '../document/units-around.ts';
import type { TextEdit } from '../findings/finding.ts';
import { holderAmong } from '../text/span.ts';
import { type CitedUnits, citedUnits } from './cited-units.ts';
import type { RuleContext } from './rule.ts';

/** What becomes of the references of a draft to units that get other numbers. */
export interface CarriedReferences {
  readonly edits: readonly TextEdit[];
  /** False where a reference names the number at which the count went wrong: nobody but the author knows which unit it means. */
  readonly certain: boolean;
}

export interface Renumbered {
  readonly series: Series;
  readonly moves: readonly Move[];
  /** The labels that are no longer given, or were given twice. */
  readonly unclear: readonly string[];
}

/** The edits that let references follow the units that they name. Those to other documents, and those in quoted words, are left alone. */
export function carriedReferences(
  { series, moves, unclear }: Renumbered,
  { draft: { outline }, citations, quotes }: RuleContext,
): CarriedReferences {
  const quoteHolding = holderAmong(quotes.map(({ quote }) => quote));
  const unitsAt = unitsAround(outline);
  const byLabel = new Map(moves.map((move) => [move.from, move]));
  const edits: TextEdit[] = [];
  let certain = true;
  for (const { citation, sentence, at } of citations) {
    if (namesAnother(citation) || quoteHolding(citation) !== undefined) continue;
    const around = unitsAt(citation.start);
    if (around.some(({ quoted }) => quoted) || around.find(({ kind }) => kind === 'appendix') !== series.appendix)
      continue;
    const named = citedUnits(sentence.tokens.slice(at, at + citation.endToken - citation.firstToken));
    for (const [index, { kind, labels }] of named.entries()) {
      if (kind !== series.kind || !isInSeries(series, named.slice(index + 1), around, unitsAt)) continue;
      for (const token of labels) {
        if (unclear.includes(token.text)) certain = false;
        const move = byLabel.get(token.text);
        if (move !== undefined) edits.push({ span: { start: token.start, end: token.end }, newText: move.to });
      }
    }
  }
  return { edits, certain };
}

function namesAnother({ type, number, title, own }: DraftCitation['citation']): boolean {
  return number !== undefined || title !== undefined || (type !== undefined && !own);
}

/** True where the units that the words name around it, or else those around the words, are those that hold the series. */
function isInSeries(
  { kind, holder }: Series,
  wider: readonly CitedUnits[],
  around: readonly OutlineNode[],
  unitsAt: ReturnType<typeof unitsAround>,
): boolean {
  if (holder === undefined || kind === 'điều' || kind === 'chương') return true;
  const holders = unitsAt(holder.labelSpan.start).filter((node) => HOLDING.has(node.kind));
  return holders.every((node) => {
    const named = wider.find((each) => each.kind === node.kind);
    if (named === undefined || named.labels.length === 0) return around.includes(node);
    return named.labels.some(({ text }) => node.label.normalize('NFC').endsWith(text));
  });
}

const HOLDING: ReadonlySet<UnitKind> = new Set<UnitKind>(['điều', 'khoản']);
