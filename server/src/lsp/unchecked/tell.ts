import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Locale } from '../../core/wording/locale.ts';
import type { Server } from '../parts.ts';
import { DIAGNOSTIC_SOURCE } from '../to-lsp.ts';
import { conversion } from './convert.ts';
import { UNCHECKED_STRINGS } from './strings.ts';
import type { Unchecked } from './unchecked.ts';

/** One sentence for the user. */
export function wordUnchecked(unchecked: Unchecked, locale: Locale): string {
  const strings = UNCHECKED_STRINGS[locale];
  switch (unchecked.kind) {
    case 'too-large':
      return strings.tooLarge(unchecked.megabytes);
    case 'legacy':
      return strings.legacy(unchecked.encoding);
    case 'undecoded':
      return strings.undecoded;
  }
}

/** Stands where the findings would: what was not checked must not look clean. */
export function uncheckedDiagnostic(unchecked: Unchecked, locale: Locale): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    // All of the first line, wherever it ends.
    range: { start, end: { line: 1, character: 0 } },
    severity: DiagnosticSeverity.Warning,
    source: DIAGNOSTIC_SOURCE,
    message: wordUnchecked(unchecked, locale),
  };
}

/** What can be done about a text that is not checked; undefined for one that is. */
export async function uncheckedActions(
  { client, documents, session, unchecked }: Pick<Server, 'client' | 'documents' | 'session' | 'unchecked'>,
  { textDocument, context }: CodeActionParams,
): Promise<CodeAction[] | undefined> {
  const document = documents.get(textDocument.uri);
  const found = document === undefined ? undefined : await unchecked.of(document);
  if (document === undefined || found === undefined) return undefined;
  const { locale } = await session.situation(textDocument.uri);
  const edit = found.kind === 'legacy' ? conversion(document, found, { client, locale }) : undefined;
  if (edit === undefined || !client.codeActionLiterals) return [];
  const message = wordUnchecked(found, locale);
  const diagnostics = context.diagnostics.filter((each) => each.message === message);
  return [{ title: UNCHECKED_STRINGS[locale].convert, kind: CodeActionKind.QuickFix, diagnostics, edit: edit.edit }];
}
