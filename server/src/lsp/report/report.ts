import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { Evidence, Finding } from '../../core/findings/finding.ts';
import { RULES } from '../../core/rules/registry.ts';
import { checkedFile } from '../../review/checked-file.ts';
import type { CheckedFile } from '../../review/report.ts';
import { RESULT_TEXTS } from '../../review/result-texts.ts';
import { reviewPage } from '../../review/review.ts';
import { REVIEW_TEXTS } from '../../review/texts.ts';
import { markdownOf } from '../../review/write-markdown.ts';
import { REVIEW_FORMATS, writePage } from '../../review/write.ts';
import { guard, invalidParams } from '../guard.ts';
import { addressOf, fileName, isBelow } from '../addresses.ts';
import type { Analysis } from '../judge.ts';
import type { Server } from '../parts.ts';
import { type ReportParams, ReportRequest, type ReportResult } from './protocol.ts';

export function answerReportRequests(server: Server): void {
  const { connection, ports } = server;
  connection.onRequest(
    ReportRequest,
    guard(ports.log, 'report', (params, token) => report(server, params, token)),
  );
}

/** `doichieu/report`: what the command line's `report` writes, of drafts as they stand in the editor and in checked folders. */
async function report(
  server: Server,
  params: Partial<ReportParams> | undefined,
  token: CancellationToken,
): Promise<ReportResult | ResponseError<never>> {
  const { session, ports } = server;
  const formats = ports.writing === undefined ? (['md'] as const) : REVIEW_FORMATS;
  const format = formats.find((each) => each === params?.format);
  if (format === undefined) return invalidParams(`format: ${formats.join(' | ')}`);
  const files: CheckedFile[] = [];
  let baselined = 0;
  for (const uri of urisOf(server, params?.uri)) {
    if (token.isCancellationRequested) break;
    const analysis = (await server.analyses.of(uri, token)) ?? (await server.closedDrafts.analyse(uri));
    if (analysis === undefined) continue;
    files.push(fileOf(uri, analysis, session.workspaceFolders()));
    baselined += analysis.baselined;
  }
  const { world, locale } = await session.situation(undefined);
  const { records, digest } = world.loaded;
  const page = reviewPage({
    report: {
      version: ports.version,
      knowledge: { statements: records.statements.length, documents: records.documents.length, digest },
      sources: records.sources,
      rules: RULES.map(({ id }) => id),
      files,
      skipped: [],
      baselined,
      fixed: 0,
    },
    locale,
    texts: REVIEW_TEXTS[locale],
    common: RESULT_TEXTS[locale],
    today: ports.today(),
  });
  const written = ports.writing === undefined ? markdownOf(page) : writePage(page, format, ports.writing);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  return { contents: inBase64(bytes), drafts: files.length };
}

function urisOf({ documents, closedDrafts }: Server, uri: string | undefined): readonly string[] {
  return uri === undefined ? [...documents.keys(), ...closedDrafts.uris()].sort() : [uri];
}

function fileOf(uri: string, analysis: Analysis, folders: readonly string[]): CheckedFile {
  const { situation, result, context } = analysis;
  const off = [...situation.severities].flatMap(([rule, severity]) => (severity === 'off' ? [rule] : []));
  const findings = result.findings.map((finding) => named(finding, folders));
  return checkedFile(
    { path: pathIn(uri, folders), draft: context.draft, placeAt: undefined },
    { result, findings, off },
  );
}

/** Other drafts are known by their address here; on paper they have the names that people know. */
function named(finding: Finding, folders: readonly string[]): Finding {
  const [first, ...rest] = finding.evidence.map(
    (each): Evidence =>
      each.kind === 'draft' && each.other !== undefined
        ? { ...each, other: { ...each.other, path: pathIn(each.other.path, folders) } }
        : each,
  );
  return first === undefined ? finding : { ...finding, evidence: [first, ...rest] };
}

/** Below its folder, as the command line names it there; by its name alone where it lies in none. */
function pathIn(uri: string, folders: readonly string[]): string {
  const folder = folders.find((each) => isBelow(uri, each));
  if (folder === undefined) return fileName(uri);
  const base = addressOf(folder).replace(/\/$/u, '').length + 1;
  return addressOf(uri).slice(base).split('/').map(fileName).join('/');
}

function inBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
