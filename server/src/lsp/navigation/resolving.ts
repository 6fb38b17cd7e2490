import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../core/text/span.ts';
import type { Analyses, IndexedDraft } from '../analyses.ts';

/** What an answer carries so that the rest of it can be worked out when it is shown: a stretch of one version of a draft. */
interface PlaceData extends Span {
  readonly uri: string;
  readonly version: number;
}

export function placeData({ uri, version }: TextDocument, { start, end }: Span): PlaceData {
  return { uri, version, start, end };
}

/** The place that some data names, if the draft still is what it was. */
export async function placeOf(
  data: unknown,
  analyses: Analyses,
  token: CancellationToken,
): Promise<{ readonly indexed: IndexedDraft; readonly span: Span } | undefined> {
  const { uri, version, start, end } = fieldsOf(data);
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return undefined;
  const indexed = await analyses.indexed(uri, token);
  if (indexed === undefined || indexed.target.document.version !== version) return undefined;
  return { indexed, span: { start, end } };
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
