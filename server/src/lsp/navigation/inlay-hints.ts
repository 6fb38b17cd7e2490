import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { type Hint, hintsIn } from '../../core/features/navigation/hints.ts';
import { validityMark } from '../../core/wording/documents.ts';
import { entryLine } from '../../core/wording/evidence.ts';
import { historyLine } from '../../core/wording/history.ts';
import type { Locale } from '../../core/wording/locale.ts';
import { termsOf } from '../../core/wording/word.ts';
import type { Analyses } from '../analyses.ts';
import { offsetAt, spanAt } from '../from-lsp.ts';
import { placeOf, placeData } from './resolving.ts';
import { NAVIGATION_STRINGS } from './strings.ts';

/** `textDocument/inlayHint`, where the user wants them: the validity of citations, and the targets on record beside the draft's. */
export async function inlayHints(
  analyses: Analyses,
  { textDocument, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const indexed = await analyses.indexed(textDocument.uri, token);
  if (indexed === undefined || !indexed.situation.shows.inlayHints) return [];
  const { document, locale } = indexed.target;
  return hintsIn(indexed.index, spanAt(document, range)).flatMap((hint): InlayHint[] => {
    const label = labelOf(hint, locale);
    if (label === undefined) return [];
    const position = document.positionAt(hint.offset);
    return [
      { position, label, paddingLeft: true, data: placeData(document, { start: hint.offset, end: hint.offset }) },
    ];
  });
}

/** `inlayHint/resolve`: what a hint rests on, in full. */
export async function resolveInlayHint(
  analyses: Analyses,
  hint: InlayHint,
  token: CancellationToken,
): Promise<InlayHint> {
  const place = await placeOf(hint.data, analyses, token);
  if (place === undefined) return hint;
  const { document, locale } = place.indexed.target;
  const offset = offsetAt(document, hint.position);
  const found = hintsIn(place.indexed.index, { start: offset - 1, end: offset }).find(
    (each) => each.offset === offset && labelOf(each, locale) === hint.label,
  );
  return found === undefined ? hint : { ...hint, tooltip: tooltipOf(found, locale) };
}

function labelOf(hint: Hint, locale: Locale): string | undefined {
  switch (hint.kind) {
    case 'validity':
      return validityMark(hint.validity, hint.units, termsOf(locale));
    case 'target': {
      const { statement, quantity } = hint.entry;
      return NAVIGATION_STRINGS[locale].target(statement.quote.slice(quantity.start, quantity.end));
    }
  }
}

function tooltipOf(hint: Hint, locale: Locale): string {
  switch (hint.kind) {
    case 'validity':
      return entryLine({ kind: 'document', document: hint.document, validity: hint.validity }, locale);
    case 'target':
      return `“${hint.entry.statement.quote}”\n${historyLine(hint.entry, locale)}`;
  }
}
