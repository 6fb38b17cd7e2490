import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { hash } from '../core/text/hash.ts';
import { kept } from '../core/text/kept.ts';
import type { Findings } from './early-findings.ts';
import { knowledgeDiagnostics } from './knowledge/diagnostics.ts';
import { legibleAnswer } from './legible.ts';
import type { Server } from './parts.ts';
import type { EarlyDiagnostics } from './run/follow-up.ts';
import type { Typing } from './run/typing.ts';
import { toDiagnostics } from './to-lsp.ts';
import { uncheckedDiagnostic } from './unchecked/tell.ts';

/** `textDocument/diagnostic`: what is not open or no draft has no findings. */
export async function documentDiagnostics(
  server: Server,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const { uri } = textDocument;
  const early = server.followUp === undefined ? undefined : await earlyDiagnostics(server, uri);
  if (early !== undefined) server.followUp?.toldEarly(early);
  const found = early?.diagnostics ?? (await diagnosticsOf(server, uri, token));
  if (found === undefined && previousResultId !== undefined)
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
  const items = found ?? [];
  const resultId = digestOf(items);
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Of a long draft, what a keystroke has changed and what stands on its first pages is seen soon; undefined where the whole is known, is soon, or alone can tell. */
export async function earlyDiagnostics(
  { analyses, documents, gate, session, typing, unchecked }: Judging,
  uri: string,
): Promise<EarlyDiagnostics | undefined> {
  const document = documents.get(uri);
  if (document === undefined) return undefined;
  const { run } = await session.situation(uri);
  if (!gate.isDue(document, run) || (await unchecked.of(document)) !== undefined) return undefined;
  const found = await analyses.early(uri);
  if (found === undefined || found.target.document !== document || documents.get(uri) !== document) return undefined;
  return { document, diagnostics: admitted(found, typing), isFirstLook: found.isFirstLook };
}

/** As they may be shown: of a draft its findings, of a knowledge file its faults; undefined where the settings leave a draft as it was told before. */
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
    if (why !== undefined) return [legibleAnswer(uncheckedDiagnostic(why, locale))];
    const analysis = await analyses.of(uri, token);
    return analysis === undefined
      ? []
      : admitted({ findings: analysis.result.findings, target: analysis.target }, typing);
  }
  const { world, locale } = await session.situation(uri);
  return legibleAnswer(knowledgeDiagnostics(file, world.loaded.fileFaults(), { faultsIn: ports.faultsIn, locale }));
}

type Judging = Pick<
  Server,
  'analyses' | 'documents' | 'gate' | 'knowledge' | 'ports' | 'session' | 'typing' | 'unchecked'
>;

function admitted({ findings, target }: Findings, typing: Typing): Diagnostic[] {
  return toDiagnostics(typing.admit(target.document, findings), target);
}

/** Made of the report itself, so that it stays true when the server is started anew. */
const digestOf = kept((items: readonly Diagnostic[]) => hash(items.map(keyOf).join('')));

/** Most diagnostics are those of the report before. */
const keyOf = kept((item: Diagnostic) => hash(JSON.stringify(item)));
