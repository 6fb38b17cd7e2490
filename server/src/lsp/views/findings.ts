import { type CancellationToken, type CodeAction, CodeActionKind, type ResponseError } from 'vscode-languageserver';
import { word } from '../../core/wording/word.ts';
import { invalidParams } from '../guard.ts';
import type { Server } from '../parts.ts';
import { toWorkspaceEdit } from '../to-lsp.ts';
import { toDraftFindings } from './draft-findings.ts';
import type { DraftFindings, FindingsParams, FindingsResult, PreferredFixParams } from './protocol.ts';

/** What was told of the open drafts last, for those that are not to be checked before they are saved or somebody asks. */
export type LastTold = Map<string, DraftFindings>;

/** `doichieu/findings`: what was found in one draft, or in all that are known: those that are open, and those of checked folders. */
export async function findings(
  { analyses, closedDrafts, documents, gate, session }: Server,
  lastTold: LastTold,
  params: FindingsParams | undefined,
  token: CancellationToken,
): Promise<FindingsResult> {
  const uris = typeof params?.uri === 'string' ? [params.uri] : [...documents.keys(), ...closedDrafts.uris()];
  const drafts: DraftFindings[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const found = (await ofOpen(uri)) ?? (await closedDrafts.of(uri));
    if (found !== undefined) drafts.push(found);
  }
  for (const uri of lastTold.keys()) if (documents.get(uri) === undefined) lastTold.delete(uri);
  return { drafts };

  async function ofOpen(uri: string): Promise<DraftFindings | undefined> {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    const { run } = await session.situation(uri);
    if (!gate.isDue(document, run)) {
      const told = lastTold.get(uri);
      return told && { ...told, outdated: true };
    }
    const analysis = await analyses.of(uri, token);
    if (analysis === undefined) return undefined;
    const found = toDraftFindings(analysis);
    lastTold.set(uri, found);
    return found;
  }
}

/** `doichieu/preferredFix`: the certain repair of a finding in an open draft; null where the draft has changed and the finding is gone. */
export async function preferredFix(
  { analyses, client }: Server,
  params: Partial<PreferredFixParams> | undefined,
  token: CancellationToken,
): Promise<CodeAction | null | ResponseError<never>> {
  const { uri, fingerprint } = params ?? {};
  if (typeof uri !== 'string' || typeof fingerprint !== 'string') return invalidParams('uri, fingerprint: string');
  const analysis = await analyses.of(uri, token);
  const finding = analysis?.result.findings.find((each) => each.fingerprint === fingerprint);
  const fix = finding?.fixes.find(({ preferred }) => preferred);
  if (analysis === undefined || fix === undefined) return null;
  const { document, locale } = analysis.target;
  return {
    title: word(fix.title, locale),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    edit: toWorkspaceEdit(document, fix.edits, client.versionedEdits),
  };
}
