import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { SELECTOR } from './client.ts';
import { type Status, statusRequest } from './protocol.ts';
import type { StatusChanges } from './status-changes.ts';
import { t, writtenDay } from './wording.ts';

/** Says beside the language mode what the draft is held against, as of which day, and what could not be checked. */
export function showStatus(client: LanguageClient, { onDidChange }: StatusChanges): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('doichieu.status', SELECTOR);
  item.name = 'Đối Chiếu';
  item.command = { command: 'doichieu.showOutput', title: t('Show Output') };
  let asked = 0;

  const refresh = async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || vscode.languages.match(SELECTOR, editor.document) === 0) return;
    asked += 1;
    const ticket = asked;
    item.busy = true;
    const shown = await ask(client, editor.document.uri);
    // A later question is on its way; its answer counts.
    if (ticket !== asked) return;
    item.busy = false;
    Object.assign(item, shown);
  };

  const forgetAnswers = new vscode.Disposable(() => {
    asked = Number.POSITIVE_INFINITY;
  });
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(refresh),
    onDidChange(refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) void refresh();
    }),
    forgetAnswers,
    item,
  );
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'severity'> & { readonly detail: string | undefined };

async function ask(client: LanguageClient, uri: vscode.Uri): Promise<Shown> {
  if (client.state !== State.Running) return notRunning();
  try {
    return describe(await client.sendRequest(statusRequest, { uri: client.code2ProtocolConverter.asUri(uri) }));
  } catch (error) {
    client.outputChannel.warn(error instanceof Error ? error.message : String(error));
    return notRunning();
  }
}

function notRunning(): Shown {
  return {
    text: t('The server is not running'),
    detail: t('drafts are not checked'),
    severity: vscode.LanguageStatusSeverity.Error,
  };
}

/** The room beside the language mode is small: what is wrong in detail stands in the output. */
function describe(status: Status): Shown {
  const { statements, asOf, problems, failures = [] } = status;
  const known = t('{0} statements', statements);
  const isWhole = problems.length === 0 && failures.length === 0;
  return {
    text: asOf === undefined ? known : t('{0} · as of {1}', known, writtenDay(asOf)),
    detail: [isWhole ? coverageOf(status) : faultsOf(problems, failures), ...besideOf(status)].join(', '),
    severity: isWhole ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning,
  };
}

function faultsOf(problems: readonly string[], failures: readonly string[]): string {
  const parts = [
    ...(problems.length > 0 ? [t('problems: {0}', problems.length)] : []),
    ...(failures.length > 0 ? [t('rules that broke off: {0}', failures.join(', '))] : []),
  ];
  return parts.join(', ');
}

function coverageOf({ coverage }: Status): string {
  if (coverage === undefined) return t('not a draft, not checked');
  return t('{0}/{1} claims checked', coverage.claimsChecked, coverage.claims);
}

/** Nothing where the draft lies alone. */
function besideOf({ beside }: Status): readonly string[] {
  if (beside === undefined) return [];
  const { read, unread } = beside;
  return [
    ...(read > 0 ? [t('{0} drafts beside', read)] : []),
    ...(unread > 0 ? [t('{0} files beside not read', unread)] : []),
  ];
}
