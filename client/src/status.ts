import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { SELECTOR } from './client.ts';
import { type Status, statusChangedNotification, statusRequest } from './protocol.ts';
import { t, writtenDay } from './wording.ts';

/** Says beside the language mode what the draft is held against, as of which day, and what could not be checked. */
export function showStatus(client: LanguageClient): vscode.Disposable {
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
    client.onNotification(statusChangedNotification, refresh),
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

function describe(status: Status): Shown {
  const statements = t('{0} statements', status.statements);
  const failures = (status.failures ?? []).map((rule) => t('Rule {0} broke off: not checked', rule));
  const problems = [...status.problems, ...failures];
  return {
    text: status.asOf === undefined ? statements : t('{0} · as of {1}', statements, writtenDay(status.asOf)),
    detail: problems.length > 0 ? problems.join(' · ') : coverageOf(status),
    severity: problems.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information,
  };
}

function coverageOf({ coverage }: Status): string {
  if (coverage === undefined) return t('not a draft, not checked');
  const { claims, claimsChecked, quotes, quotesVerified } = coverage;
  return t('{0} of {1} claims checked, {2} of {3} quotations found', claimsChecked, claims, quotesVerified, quotes);
}
