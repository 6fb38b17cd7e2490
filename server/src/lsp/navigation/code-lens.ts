import type { CancellationToken, CodeLens, CodeLensParams } from 'vscode-languageserver';
import { relatedTo } from '../../core/features/navigation/related.ts';
import { headSpan } from '../../core/features/navigation/units.ts';
import { type OutlineNode, unitsOf } from '../../core/document/outline-node.ts';
import type { Analyses } from '../analyses.ts';
import type { Server } from '../parts.ts';
import { toRange } from '../to-lsp.ts';
import { placeData, placeOf } from './resolving.ts';
import { NAVIGATION_STRINGS } from './strings.ts';

/** The command of the client that opens the look-up with what bears on a stretch of a draft. */
const SHOW_RELATED = 'doichieu.showRelated';

/** `textDocument/codeLens` in a draft, where the user wants it: above each Điều and heading, to be counted when it is seen. */
export async function codeLenses(
  { analyses, session }: Pick<Server, 'analyses' | 'session'>,
  { textDocument: { uri } }: CodeLensParams,
): Promise<CodeLens[]> {
  const { shows } = await session.situation(uri);
  const parsed = shows.codeLens ? await analyses.parsed(uri) : undefined;
  if (parsed === undefined) return [];
  const { document, draft } = parsed;
  return [...unitsOf(draft.outline)]
    .filter(hasLens)
    .map((node) => ({ range: toRange(document, headSpan(node, draft.text)), data: placeData(document, node) }));
}

/** `codeLens/resolve`: how many directives bear on what the unit says. */
export async function resolveCodeLens(analyses: Analyses, lens: CodeLens, token: CancellationToken): Promise<CodeLens> {
  const place = await placeOf(lens.data, analyses, token);
  if (place === undefined) return lens;
  const { indexed, span } = place;
  const { document, locale } = indexed.target;
  const count = relatedTo(indexed.index, span).length;
  const title = NAVIGATION_STRINGS[locale].related(count);
  const command = count === 0 ? '' : SHOW_RELATED;
  return { ...lens, command: { title, command, arguments: [document.uri, toRange(document, span)] } };
}

function hasLens({ kind, quoted }: OutlineNode): boolean {
  return !quoted && (kind === 'điều' || kind === 'heading');
}
