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
import type { Typing } from './run/typing.ts';
import { toDiagnostic } from './to-lsp.ts';
import { uncheckedDiagnostic } from './unchecked/tell.ts';

/** `textDocument/diagnostic`: what is not open or no draft has no findings. */
export async function documentDiagnostics(
  server: Server,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const found = await diagnosticsOf(server, textDocument.uri, token);
  if (found === undefined && previousResultId !== undefined)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
  const items = found ?? [];
  const resultId = await digestOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Of a draft its findings, of a knowledge file its faults; undefined where the settings leave a draft as it was told before. */
export async function diagnosticsOf(
  { analyses, documents, gate, knowledge, ports, session, typing, unchecked }: Judging,
  uri: string,
  token: CancellationToken | undefined,
): Promise<Diagnostic[] | undefined> {
  const file = await knowledge.of(uri);
  if (file === undefined) {
    const document = documents.get(uri);
    const { run, locale } = await session.situation(uri);
    if (document !== undefined && !gate.isDue(document, run)) return undefined;
    const why = document === undefined ? undefined : await unchecked.of(document);
    if (why !== undefined) return [uncheckedDiagnostic(why, locale)];
    const analysis = await analyses.of(uri, token);
    return analysis === undefined ? [] : toDiagnostics(analysis, typing);
  }
  const { world, locale } = await session.situation(uri);
  return knowledgeDiagnostics(file, world.loaded.fileFaults(), { faultsIn: ports.faultsIn, locale });
}

type Judging = Pick<
  Server,
  'analyses' | 'documents' | 'gate' | 'knowledge' | 'ports' | 'session' | 'typing' | 'unchecked'
>;

function toDiagnostics({ result, target }: Analysis, typing: Typing): Diagnostic[] {
  return typing.admit(target.document, result.findings).map((finding) => toDiagnostic(finding, target));
}

/** Made of the report itself, so that it stays true when the server is started anew. */
async function digestOf(items: readonly Diagnostic[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(items)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
