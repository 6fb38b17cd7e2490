import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { documentEntry } from '../../core/features/document-entry.ts';
import { snippetSyntax } from '../../core/features/snippet.ts';
import {
  commentSnippet,
  SUPPRESSION_SCOPES,
  type SuppressionComment,
  suppressionFor,
} from '../../core/features/suppress.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { ToldDraft } from '../run/told.ts';
import type { Client } from '../client.ts';
import { toRange, toWorkspaceEdit } from '../to-lsp.ts';
import { ADD_DOCUMENT, ADD_SELECTION, IGNORE_FINDING } from './commands.ts';
import { DRAFTING_STRINGS } from './strings.ts';

/** What else may be done about a finding than to repair it: suppress it for a reason, know it in the baseline, put on record what is not. */
export function findingActions(
  finding: Finding,
  diagnostic: Diagnostic,
  { analysis, client }: { readonly analysis: ToldDraft; readonly client: Client },
): readonly CodeAction[] {
  const about = { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  return [
    ...recordings(finding, analysis, client).map((action) => ({ ...about, ...action })),
    ...suppressions(finding, analysis, client).map((action) => ({ ...about, ...action })),
    ...ignoring(finding, analysis, client).map((action) => ({ ...about, ...action })),
  ];
}

type Offer = Pick<CodeAction, 'title' | 'edit' | 'command'>;

function suppressions(finding: Finding, { context, target }: ToldDraft, client: Client): readonly Offer[] {
  const { suppress } = DRAFTING_STRINGS[target.locale];
  return SUPPRESSION_SCOPES.flatMap((scope) => {
    const comment = suppressionFor(context.draft, finding, scope);
    const title = suppress[scope](finding.rule);
    return comment === undefined ? [] : [{ title, edit: commentEdit(comment, target, client) }];
  });
}

/**
 * The reason is a place to be filled in where the client knows such. Another gets the comment without one: it suppresses
 * nothing until somebody gives the reason, and `suppression-fault` asks for it.
 */
function commentEdit(
  comment: SuppressionComment,
  { document, locale }: ToldDraft['target'],
  client: Client,
): WorkspaceEdit {
  const { offset, before, after } = comment;
  const span = { start: offset, end: offset };
  if (!client.snippetEdits)
    return toWorkspaceEdit(document, [{ span, newText: `${before.trimEnd()}${after}` }], client.versionedEdits);
  const value = snippetSyntax(commentSnippet(comment, DRAFTING_STRINGS[locale].reason));
  const edit = { range: toRange(document, span), snippet: { kind: 'snippet' as const, value } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] };
}

/** Only what lies in a folder has a baseline. */
function ignoring({ rule, fingerprint }: Finding, { target }: ToldDraft, client: Client): readonly Offer[] {
  const { uri } = target.document;
  if (!uri.startsWith('file:') || !client.trusted) return [];
  const title = DRAFTING_STRINGS[target.locale].ignore;
  return [{ title, command: { title, command: IGNORE_FINDING, arguments: [{ uri, rule, fingerprint }] } }];
}

/** For clients that have the commands which lead through it. */
function recordings({ rule, span }: Finding, { context, target }: ToldDraft, client: Client): readonly Offer[] {
  const { document, locale } = target;
  const { record } = DRAFTING_STRINGS[locale];
  const offer = (title: string, command: string, given: readonly unknown[]): readonly Offer[] =>
    client.commands.has(command) ? [{ title, command: { title, command, arguments: [...given] } }] : [];
  if (rule === 'unverified-quote')
    return offer(record.quotation, ADD_SELECTION, [document.uri, toRange(document, span)]);
  const entry = rule === 'unknown-citation' ? documentEntry(context, span) : undefined;
  return entry === undefined ? [] : offer(record.document, ADD_DOCUMENT, [snippetSyntax(entry)]);
}
