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
  const resultId = await digestOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

export function toDiagnostics(analysis: Analysis | undefined): Diagnostic[] {
  if (analysis === undefined) return [];
  return analysis.result.findings.map((finding) => toDiagnostic(finding, analysis.target));
}

/** Made of the report itself, so that it stays true when the server is started anew. */
async function digestOf(items: readonly Diagnostic[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(items)));
  return Buffer.from(digest).toString('base64url');
}
