import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import { regimeOf } from '../../core/document/form-faults/regime.ts';
import { quotationWithCitation } from '../../core/features/quotation.ts';
import { scopeOf } from '../bases.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import type { CitationParams } from './protocol.ts';

/** `doichieu/citation`: a statement as it is put into a draft, in the style of the draft. */
export async function citation(
  { session, analyses }: Pick<Server, 'session' | 'analyses'>,
  params: Partial<CitationParams>,
  token: CancellationToken,
): Promise<string | null | ResponseError<never>> {
  const { id, textDocument } = params;
  if (typeof id !== 'string') return invalidParams('id: string');
  const { world } = await session.situation(scopeOf(params));
  const statement = world.knowledge.statement(id);
  if (statement === undefined) return null;
  const draft = textDocument === undefined ? undefined : await analyses.indexed(textDocument.uri, token);
  return quotationWithCitation(statement, draft === undefined ? 'administrative' : regimeOf(draft.index.draft));
}
