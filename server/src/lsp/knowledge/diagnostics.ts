import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { entriesOf } from '../../core/features/knowledge-files.ts';
import type { Bilingual } from '../../core/knowledge/fault.ts';
import type { Locale } from '../../core/wording/locale.ts';
import type { FileFault, Ports } from '../ports.ts';
import { DIAGNOSTIC_SOURCE, toRange } from '../to-lsp.ts';
import type { KnowledgeContext } from './files.ts';
import { documentOf } from './navigation.ts';

/**
 * What is wrong with a knowledge file. Of a saved file the last loading knows everything; while somebody types, its form
 * and the ids that nobody bears are told at once.
 */
export function knowledgeDiagnostics(
  { file, files }: KnowledgeContext,
  loaded: readonly FileFault[],
  { faultsIn, locale }: Pick<Ports, 'faultsIn'> & { readonly locale: Locale },
): Diagnostic[] {
  const document = documentOf(file);
  const onLine = ({ line, message, severity }: Pick<FileFault, 'line' | 'message' | 'severity'>): Diagnostic => ({
    range: lineOf(file.text, line),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: DIAGNOSTIC_SOURCE,
    message: message[locale],
  });
  const own = loaded.filter(({ uri }) => uri === file.uri);
  if (file.saved) return own.map(onLine);
  const unknown = file.outline.references
    .filter((reference) => reference.id !== '' && entriesOf(reference, files).length === 0)
    .map(
      ({ id, span }): Diagnostic => ({
        range: toRange(document, span),
        severity: DiagnosticSeverity.Error,
        source: DIAGNOSTIC_SOURCE,
        message: unknownId(id)[locale],
      }),
    );
  return [...faultsIn(file.text).map((fault) => onLine({ ...fault, severity: 'error' })), ...unknown];

  function lineOf(text: string, line: number): Diagnostic['range'] {
    const start = document.offsetAt({ line: line - 1, character: 0 });
    const end = text.indexOf('\n', start);
    const content = text.slice(start, end < 0 ? text.length : end);
    const indent = content.length - content.trimStart().length;
    return toRange(document, { start: start + indent, end: start + content.trimEnd().length });
  }
}

function unknownId(id: string): Bilingual {
  return { vi: `không có mục nào mang mã “${id}”`, en: `no entry has the id “${id}”` };
}
