import { createHash } from 'node:crypto';
import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Analyses, Analysis } from './analyses.ts';
import { toDiagnostic } from './to-lsp.ts';

/** `textDocument/diagnostic`: what is not open or no draft has no findings. */
export async function documentDiagnostics(
  analyses: Analyses,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const items = toDiagnostics(await analyses.of(textDocument.uri, token));
  const resultId = createHash('sha256').update(JSON.stringify(items)).digest('base64url');
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

export function toDiagnostics(analysis: Analysis | undefined): Diagnostic[] {
  if (analysis === undefined) return [];
  return analysis.result.findings.map((finding) => toDiagnostic(finding, analysis.target));
}
