import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { entriesOf, idAt } from '../../core/features/knowledge-files.ts';
import { offsetAt } from '../from-lsp.ts';
import { escapeMarkdown } from '../../markup/markdown.ts';
import { toRange } from '../to-lsp.ts';
import type { KnowledgeContext } from './files.ts';
import { documentOf } from './navigation.ts';

/** `textDocument/hover` on an id in a knowledge file: what it stands for. */
export function hoverOnId({ file, files }: KnowledgeContext, position: Position, markdown: boolean): Hover | null {
  const document = documentOf(file);
  const at = idAt(file.outline, offsetAt(document, position));
  if (at === undefined) return null;
  const labels = entriesOf(at, files).map(({ entry }) => entry.label);
  if (labels.length === 0) return null;
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = labels.map((label) => (markdown ? escapeMarkdown(label) : label)).join('\n\n');
  return { contents: { kind, value }, range: toRange(document, at.span) };
}
