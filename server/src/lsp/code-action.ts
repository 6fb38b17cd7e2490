import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { actionsAt, findingsAt } from '../core/features/actions.ts';
import { fixAll } from '../core/features/fix-all.ts';
import type { Finding, Fix } from '../core/findings/finding.ts';
import { word } from '../core/wording/word.ts';
import type { Analysis } from './analyses.ts';
import type { Client } from './client.ts';
import { findingActions } from './drafting/finding-actions.ts';
import { spanAt } from './from-lsp.ts';
import type { Server } from './parts.ts';
import { type ToldDraft, toldDraft } from './run/told.ts';
import { STRINGS } from './strings.ts';
import { DIAGNOSTIC_SOURCE, sameRange, toDiagnostic, toRange, toWorkspaceEdit } from './to-lsp.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.doichieu`;

/** `textDocument/codeAction`: the repairs of the findings in a range, and on demand all certain repairs of the draft at once. */
export async function codeActions(
  server: Pick<Server, 'analyses' | 'client' | 'documents' | 'gate'>,
  { textDocument: { uri }, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { analyses, client } = server;
  if (!client.codeActionLiterals) return [];
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix, context.only, true)) {
    const analysis = await toldDraft(server, uri, token);
    if (analysis !== undefined) {
      actions.push(...quickFixes(analysis, { range, shown: context.diagnostics }, client));
      if (!analysis.isChecked) actions.push(...checkAgain(analysis, context.diagnostics, client));
    }
  }
  if (wants(FIX_ALL, context.only, false)) {
    // Whoever asks for all repairs asks for a check, whatever the settings leave to be asked for.
    const analysis = await analyses.of(uri, token);
    if (analysis !== undefined) actions.push(...certainFixes(analysis, client));
  }
  return actions;
}

function quickFixes(analysis: ToldDraft, { range, shown }: Place, client: Client): CodeAction[] {
  const selection = spanAt(analysis.target.document, range);
  const repairs = actionsAt(analysis.context, selection).flatMap(({ finding, fix }) => {
    const diagnostic = diagnosticOf(finding, { analysis, shown });
    return diagnostic === undefined ? [] : [quickFix(fix, diagnostic, { analysis, client })];
  });
  const others = findingsAt(analysis.context, selection).flatMap((finding) => {
    const diagnostic = diagnosticOf(finding, { analysis, shown });
    return diagnostic === undefined ? [] : findingActions(finding, diagnostic, { analysis, client });
  });
  return [...repairs, ...others];
}

/** What the author reads is about an earlier text: before anything is repaired, this one has to be checked. */
function checkAgain({ target }: ToldDraft, shown: readonly Diagnostic[], client: Client): readonly CodeAction[] {
  const own = shown.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  if (own.length === 0 || !client.commands.has(CHECK)) return [];
  const title = STRINGS[target.locale].checkAgain;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: own, command: { title, command: CHECK } }];
}

/** A command of a client, which says that it has it. */
const CHECK = 'doichieu.check';

interface Place {
  readonly range: Range;
  readonly shown: readonly Diagnostic[];
}

interface Shown {
  readonly analysis: ToldDraft;
  /** The diagnostics that the client shows, perhaps of an older text. */
  readonly shown: readonly Diagnostic[];
}

/** None where the author sees another finding of the rule in its place, of an older text: an action would not be about what she reads. */
function diagnosticOf(finding: Finding, { analysis, shown }: Shown): Diagnostic | undefined {
  const range = toRange(analysis.target.document, finding.span);
  const there = shown.filter(
    ({ source, code, ...each }) => source === DIAGNOSTIC_SOURCE && code === finding.rule && touch(each.range, range),
  );
  const own = shown.filter((diagnostic) => belongsTo(diagnostic, finding, range));
  if (own.length === 0 && there.length > 0) return undefined;
  return (
    own.find((diagnostic) => sameRange(diagnostic.range, range)) ?? own[0] ?? toDiagnostic(finding, analysis.target)
  );
}

function quickFix(
  fix: Fix,
  diagnostic: Diagnostic,
  { analysis, client }: { readonly analysis: ToldDraft; readonly client: Client },
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

/** By fingerprint wherever the text has moved to; by place for clients that drop the data of a diagnostic. */
function belongsTo({ source, code, range, data }: Diagnostic, finding: Finding, place: Range): boolean {
  if (source !== DIAGNOSTIC_SOURCE || code !== finding.rule) return false;
  const fingerprint = fingerprintIn(data);
  return fingerprint === undefined ? sameRange(range, place) : fingerprint === finding.fingerprint;
}

function fingerprintIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'fingerprint' in data ? data.fingerprint : undefined;
}

function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
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
