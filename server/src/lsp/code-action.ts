import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import { actionsAt, findingsAt } from '../core/features/actions.ts';
import { fixAll } from '../core/features/fix-all.ts';
import type { Finding, Fix } from '../core/findings/finding.ts';
import { word } from '../core/wording/word.ts';
import type { Analyses, Analysis } from './analyses.ts';
import type { Client } from './client.ts';
import { findingActions } from './drafting/finding-actions.ts';
import { spanAt } from './from-lsp.ts';
import { STRINGS } from './strings.ts';
import { DIAGNOSTIC_SOURCE, sameRange, toDiagnostic, toRange, toWorkspaceEdit } from './to-lsp.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.doichieu`;

/** `textDocument/codeAction`: the repairs of the findings in a range, and on demand all certain repairs of the draft at once. */
export async function codeActions(
  analyses: Analyses,
  { textDocument, range, context }: CodeActionParams,
  client: Client,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!client.codeActionLiterals) return [];
  const analysis = await analyses.of(textDocument.uri, token);
  if (analysis === undefined) return [];
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix, context.only, true)) {
    const selection = spanAt(analysis.target.document, range);
    const shown = { analysis, shown: context.diagnostics };
    for (const { finding, fix } of actionsAt(analysis.context, selection)) {
      const diagnostic = diagnosticOf(finding, shown);
      if (diagnostic !== undefined) actions.push(quickFix(fix, diagnostic, { analysis, client }));
    }
    for (const finding of findingsAt(analysis.context, selection)) {
      const diagnostic = diagnosticOf(finding, shown);
      if (diagnostic !== undefined) actions.push(...findingActions(finding, diagnostic, { analysis, client }));
    }
  }
  if (wants(FIX_ALL, context.only, false)) actions.push(...certainFixes(analysis, client));
  return actions;
}

interface Shown {
  readonly analysis: Analysis;
  /** The diagnostics that the client shows, perhaps of an older text. */
  readonly shown: readonly Diagnostic[];
}

/** None where the diagnostic that the author sees is about an older text: an action would not be about what she reads. */
function diagnosticOf(finding: Finding, { analysis, shown }: Shown): Diagnostic | undefined {
  const { document } = analysis.target;
  const own = shown.filter((diagnostic) => belongsTo(diagnostic, finding, analysis));
  if (own.some((diagnostic) => (dataOf(diagnostic)?.version ?? document.version) !== document.version))
    return undefined;
  return own[0] ?? toDiagnostic(finding, analysis.target);
}

function quickFix(
  fix: Fix,
  diagnostic: Diagnostic,
  { analysis, client }: { readonly analysis: Analysis; readonly client: Client },
): CodeAction {
  const { document, locale } = analysis.target;
  return {
    title: word(fix.title, locale),
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    diagnostics: [diagnostic],
    edit: toWorkspaceEdit(document, fix.edits, client.versionedEdits),
  };
}

/** By place for clients that drop the data of a diagnostic, by fingerprint where the text has moved since. */
function belongsTo(diagnostic: Diagnostic, finding: Finding, { target }: Analysis): boolean {
  if (diagnostic.source !== DIAGNOSTIC_SOURCE || diagnostic.code !== finding.rule) return false;
  const sameText = dataOf(diagnostic)?.version === target.document.version || dataOf(diagnostic) === undefined;
  return sameText
    ? sameRange(diagnostic.range, toRange(target.document, finding.span))
    : dataOf(diagnostic)?.fingerprint === finding.fingerprint;
}

function dataOf(diagnostic: Diagnostic): { readonly fingerprint: unknown; readonly version: unknown } | undefined {
  const data: unknown = diagnostic.data;
  if (typeof data !== 'object' || data === null || !('version' in data) || !('fingerprint' in data)) return undefined;
  return data;
}

function certainFixes({ result, target }: Analysis, client: Client): readonly CodeAction[] {
  const edits = fixAll(result.findings);
  if (edits.length === 0) return [];
  const edit = toWorkspaceEdit(target.document, edits, client.versionedEdits);
  return [{ title: STRINGS[target.locale].fixAll, kind: FIX_ALL, edit }];
}

/** A kind that a client asks for holds all kinds below it: "source" holds "source.fixAll.doichieu". */
function wants(kind: string, only: readonly string[] | undefined, unasked: boolean): boolean {
  if (only === undefined) return unasked;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}
