import type { CancellationToken } from 'vscode-languageserver';
import type { KnowledgeContext, KnowledgeFiles } from './knowledge/files.ts';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** A request that means one thing in a file of the knowledge base and another in a draft. */
export interface ByFile<P, R> {
  readonly inKnowledge: (context: KnowledgeContext, params: P) => R | Promise<R>;
  readonly inDraft: (params: P, token: CancellationToken) => R | Promise<R>;
}

/** Has the file decide who answers: one of the knowledge base is no draft, and anything else may be one. */
export function byFile<P extends AboutDocument, R>(
  knowledge: KnowledgeFiles,
  { inKnowledge, inDraft }: ByFile<P, R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    const context = await knowledge.of(params.textDocument.uri);
    return context === undefined ? inDraft(params, token) : inKnowledge(context, params);
  };
}
