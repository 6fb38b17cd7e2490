import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { idsFor, referenceAt } from '../../core/features/knowledge-files.ts';
import { offsetAt } from '../from-lsp.ts';
import { toRange } from '../to-lsp.ts';
import type { KnowledgeContext } from './files.ts';
import { documentOf } from './navigation.ts';

/** `textDocument/completion` where an id is to stand: the ids that it may be, each with its name. */
export function completion({ file, files }: KnowledgeContext, position: Position): CompletionItem[] {
  const document = documentOf(file);
  const at = referenceAt(file.outline, offsetAt(document, position));
  if (at === undefined) return [];
  const range = toRange(document, at.span);
  return idsFor(at, file.uri, files).map(({ id, label }) => ({
    label: id,
    detail: label,
    kind: CompletionItemKind.Reference,
    // The name is what a curator remembers.
    filterText: `${id} ${label}`,
    textEdit: { range, newText: id },
  }));
}
