import type { CancellationToken } from 'vscode-languageserver';
import type { Server } from './parts.ts';
import { wordUnchecked } from './unchecked/tell.ts';
import type { StatusParams, StatusResult } from './protocol.ts';

/** `doichieu/status`: what there is to hold drafts against, and what of one draft could not be checked. */
export async function status(
  {
    analyses,
    documents,
    gate,
    neighbours,
    session,
    unchecked,
  }: Pick<Server, 'analyses' | 'documents' | 'gate' | 'neighbours' | 'session' | 'unchecked'>,
  params: StatusParams | undefined,
  token: CancellationToken,
): Promise<StatusResult> {
  const uri = params?.uri;
  const { world, problems, run, locale } = await session.situation(uri);
  const base = {
    statements: world.loaded.records.statements.length,
    documents: world.loaded.records.documents.length,
    digest: world.loaded.digest,
    problems,
  };
  const document = uri === undefined ? undefined : documents.get(uri);
  if (document !== undefined && !gate.isDue(document, run)) return { ...base, waiting: true };
  const why = document === undefined ? undefined : await unchecked.of(document);
  if (why !== undefined) return { ...base, unchecked: wordUnchecked(why, locale) };
  const analysis = uri === undefined ? undefined : await analyses.of(uri, token);
  if (uri === undefined || analysis === undefined) return base;
  const beside = neighbours.counts(uri);
  const { asOf, coverage, failures } = analysis.result;
  return { ...base, asOf, coverage, failures: failures.map(({ rule }) => rule), ...(beside && { beside }) };
}
