import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Analysis } from './analyses.ts';
import { knowledgeDiagnostics } from './knowledge/diagnostics.ts';
import type { Server } from './parts.ts';
import { toDiagnostic } from './to-lsp.ts';

/** `textDocument/diagnostic`: what is not open or no draft has no findings. */
export async function documentDiagnostics(
  server: Server,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const items = await diagnosticsOf(server, textDocument.uri, token);
  const resultId = await digestOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Of a draft its findings, of a knowledge file its faults. */
export async function diagnosticsOf(
  { analyses, knowledge, ports, session }: Pick<Server, 'analyses' | 'knowledge' | 'ports' | 'session'>,
  uri: string,
  token: CancellationToken | undefined,
): Promise<Diagnostic[]> {
  const file = await knowledge.of(uri);
  if (file === undefined) return toDiagnostics(await analyses.of(uri, token));
  const { world, locale } = await session.situation(uri);
  return knowledgeDiagnostics(file, world.loaded.fileFaults, { faultsIn: ports.faultsIn, locale });
}

function toDiagnostics(analysis: Analysis | undefined): Diagnostic[] {
  if (analysis === undefined) return [];
  return analysis.result.findings.map((finding) => toDiagnostic(finding, analysis.target));
}

/** Made of the report itself, so that it stays true when the server is started anew. */
async function digestOf(items: readonly Diagnostic[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(items)));
  return Buffer.from(digest).toString('base64url');
}
