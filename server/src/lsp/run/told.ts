import type { CancellationToken } from 'vscode-languageserver';
import type { FeatureContext } from '../../core/features/context.ts';
import type { IndexedDraft } from '../analyses.ts';
import type { Server } from '../parts.ts';

/** The newest text of a draft, with the findings that its author has been told of and that are about this very text. */
export interface ToldDraft extends IndexedDraft {
  readonly context: FeatureContext;
  /** False for a text that waits for its check. */
  readonly isChecked: boolean;
}

/**
 * Checks a text only where the settings have it checked without being asked. Of a text that waits for its check nothing is found
 * yet, whatever was found in an earlier one: its places are no longer where they were.
 */
export async function toldDraft(
  { analyses, documents, gate }: Pick<Server, 'analyses' | 'documents' | 'gate'>,
  uri: string,
  token: CancellationToken,
): Promise<ToldDraft | undefined> {
  const indexed = await analyses.indexed(uri, token);
  if (indexed === undefined) return undefined;
  const document = documents.get(uri);
  const isDue = document !== undefined && gate.isDue(document, indexed.situation.run);
  const checked = isDue ? await analyses.of(uri, token) : analyses.latest(uri);
  if (!isDue && checked?.target.document !== indexed.target.document) return unchecked(indexed);
  return checked && { ...checked, isChecked: true };
}

/** A draft as its words are read, without a check. */
export function unchecked(indexed: IndexedDraft): ToldDraft {
  const { draft, knowledge, slots } = indexed.index;
  return { ...indexed, context: { draft, knowledge, asOf: slots.asOf, findings: [] }, isChecked: false };
}
