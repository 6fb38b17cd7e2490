import type { DraftCitation } from '../claims/citations/draft-citations.ts';
import type { OutlineNode, UnitKind } from '../document/outline-node.ts';
import { pathTo } from '../document/path-to.ts';
import type { Move } from '../document/renumber.ts';
import type { Series } from '../document/series.ts';
import type { TextEdit } from '../findings/finding.ts';
import { holderAmong } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
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
  const byLabel = new Map(moves.map((move) => [move.from, move]));
  const edits: TextEdit[] = [];
  let certain = true;
  for (const { citation, sentence, at } of citations) {
    if (namesAnother(citation) || quoteHolding(citation) !== undefined) continue;
    const around = pathTo(outline, citation);
    if (around.some(({ quoted }) => quoted) || around.find(({ kind }) => kind === 'appendix') !== series.appendix)
      continue;
    const named = namedUnits(sentence.tokens.slice(at, at + citation.endToken - citation.firstToken));
    for (const [index, { kind, labels }] of named.entries()) {
      if (kind !== series.kind || !isInSeries(series, named.slice(index + 1), around, outline)) continue;
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

/** "các khoản 1, 2" with its labels as they are written; none for "khoản này". */
interface NamedUnits {
  readonly kind: UnitKind;
  readonly labels: readonly Token[];
}

function namedUnits(tokens: readonly Token[]): NamedUnits[] {
  const named: { kind: UnitKind; labels: Token[] }[] = [];
  for (const token of tokens) {
    const kind = KINDS.get(token.lower);
    if (kind !== undefined) named.push({ kind, labels: [] });
    else if (LABEL.test(token.text)) named.at(-1)?.labels.push(token);
  }
  return named;
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ['điểm', 'điểm'],
  ['khoản', 'khoản'],
  ['điều', 'điều'],
  ['mục', 'mục'],
  ['chương', 'chương'],
]);
const LABEL = /^(?:\d{1,3}|[a-zđ]|[IVXLC]+)$/u;

/** True where the units that the words name around it, or else those around the words, are those that hold the series. */
function isInSeries(
  { kind, holder }: Series,
  wider: readonly NamedUnits[],
  around: readonly OutlineNode[],
  outline: readonly OutlineNode[],
): boolean {
  if (holder === undefined || kind === 'điều' || kind === 'chương') return true;
  const holders = pathTo(outline, holder.labelSpan).filter((node) => HOLDING.has(node.kind));
  return holders.every((node) => {
    const named = wider.find((each) => each.kind === node.kind);
    if (named === undefined || named.labels.length === 0) return around.includes(node);
    return named.labels.some(({ text }) => node.label.normalize('NFC').endsWith(text));
  });
}

const HOLDING: ReadonlySet<UnitKind> = new Set<UnitKind>(['điều', 'khoản']);
