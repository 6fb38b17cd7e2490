import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { type Status, statusRequest } from './protocol.ts';
import type { StatusChanges } from './status-changes.ts';
import { isAsked, whereDraftsLie } from './where-drafts-lie.ts';
import { t, writtenDay } from './wording.ts';

/**
 * Says in the status bar how much of the draft could be held against something, and beside the language mode against what and
 * as of which day. What a rule that broke off would have found is not known, and is said.
 */
export function showStatus(client: LanguageClient, { onDidChange }: StatusChanges): vscode.Disposable {
  const beside = vscode.languages.createLanguageStatusItem('doichieu.status', whereDraftsLie());
  let record: vscode.LanguageStatusItem | undefined;
  beside.name = 'Đối Chiếu';
  beside.command = { command: 'doichieu.showOutput', title: t('Show Output') };
  const bar = vscode.window.createStatusBarItem('doichieu.coverage', vscode.StatusBarAlignment.Right, PRIORITY);
  bar.name = 'Đối Chiếu';
  bar.command = 'doichieu.findings.focus';
  let asked = 0;

  const tell = (ofDraft: Shown, ofRecord?: Shown) => {
    Object.assign(beside, ofDraft);
    // An item without words would be an empty line.
    if (ofRecord === undefined) record?.dispose();
    record = ofRecord && Object.assign(record ?? recordItem(), ofRecord);
  };
  const refresh = async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !isAsked(editor.document)) return bar.hide();
    if (isIdle(client)) return tell(IDLE());
    asked += 1;
    const ticket = asked;
    beside.busy = true;
    const status = await ask(client, editor.document.uri);
    // A later question is on its way; its answer counts.
    if (ticket !== asked) return;
    beside.busy = false;
    tell(status === undefined ? NOT_RUNNING() : describe(status), status && recordOf(status));
    const shown = status && inBar(status);
    if (shown === undefined) bar.hide();
    else {
      Object.assign(bar, shown);
      bar.show();
    }
  };

  void refresh();
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
    beside,
    new vscode.Disposable(() => record?.dispose()),
    bar,
  );
}

/** Left of the language mode. */
const PRIORITY = 100.5;

async function ask(client: LanguageClient, uri: vscode.Uri): Promise<Status | undefined> {
  if (client.state !== State.Running) return undefined;
  try {
    return await client.sendRequest(statusRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  } catch (error) {
    client.outputChannel.warn(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'severity'> & { readonly detail: string | undefined };

/** Nothing that may be a draft has been opened, so that no server was ever started. */
function isIdle(client: LanguageClient): boolean {
  return client.needsStart() && client.initializeResult === undefined;
}

const IDLE = (): Shown => ({
  text: t('not a draft, not checked'),
  detail: undefined,
  severity: vscode.LanguageStatusSeverity.Information,
});

const NOT_RUNNING = (): Shown => ({
  text: t('The server is not running'),
  detail: t('drafts are not checked'),
  severity: vscode.LanguageStatusSeverity.Error,
});

/** The room beside the language mode is one short line: of several things that are open the first is told, and all of them in the status bar. */
function describe(status: Status): Shown {
  const { asOf, problems, failures = [], unchecked } = status;
  const [share = '', ...open] = unchecked === undefined ? coverageLines(status) : [t('not checked')];
  const faults = [...(unchecked === undefined ? [] : [unchecked]), ...faultsOf(problems, failures)];
  return {
    text: asOf === undefined ? share : t('{0} · as of {1}', share, writtenDay(asOf)),
    detail: [...faults, ...open][0],
    severity: faults.length === 0 ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning,
  };
}

/** What the draft is held against. */
function recordOf(status: Status): Shown {
  const { Information } = vscode.LanguageStatusSeverity;
  return { text: t('{0} statements', status.statements), detail: besideOf(status).join(', '), severity: Information };
}

function recordItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('doichieu.record', whereDraftsLie());
  item.name = t('Đối Chiếu: what drafts are held against');
  return item;
}

/** Nothing for what is no draft. */
function inBar(status: Status): Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'backgroundColor'> | undefined {
  const { asOf, coverage, waiting, problems, failures = [], unchecked } = status;
  if (unchecked !== undefined) return warned(t('not checked'), [unchecked]);
  if (waiting === true)
    return {
      text: `$(law) ${t('not checked yet')}`,
      tooltip: coverageLines(status).join('\n'),
      backgroundColor: undefined,
    };
  if (asOf === undefined || coverage === undefined) return undefined;
  const faults = faultsOf(problems, failures);
  const lines = [t('Đối Chiếu, as of {0}', writtenDay(asOf)), ...faults, ...coverageLines(status), ...besideOf(status)];
  // Of a text that is only begun "0/0" would say nothing.
  const share = coverage.claims === 0 ? t('nothing to check yet') : `${coverage.claimsChecked}/${coverage.claims}`;
  return failures.length === 0
    ? { text: `$(law) ${share}`, tooltip: lines.join('\n'), backgroundColor: undefined }
    : warned(t('not checked in full'), lines);
}

function warned(
  text: string,
  lines: readonly string[],
): Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'backgroundColor'> {
  const backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  return { text: `$(warning) ${text}`, tooltip: lines.join('\n'), backgroundColor };
}

function faultsOf(problems: readonly string[], failures: readonly string[]): readonly string[] {
  return [
    ...failures.map((rule) => t('Not checked: the rule {0} failed', rule)),
    ...(problems.length > 0 ? [t('problems: {0}', problems.length)] : []),
  ];
}

/** "41/44 claims checked", and of citations and quotations what nothing is known of. */
function coverageLines({ coverage, waiting }: Status): readonly string[] {
  if (waiting === true) return [t('This text has not been checked yet: see doichieu.run.')];
  if (coverage === undefined) return [t('not a draft, not checked')];
  const citations = coverage.citations - coverage.citationsKnown;
  const quotes = coverage.quotes - coverage.quotesVerified;
  return [
    t('{0}/{1} claims checked', coverage.claimsChecked, coverage.claims),
    ...(citations > 0 ? [t('citations unknown to the register: {0}', citations)] : []),
    ...(quotes > 0 ? [t('quotations without a known source: {0}', quotes)] : []),
  ];
}

/** Nothing where the draft lies alone. */
function besideOf({ beside }: Status): readonly string[] {
  if (beside === undefined) return [];
  const { read, unread } = beside;
  return [
    ...(read > 0 ? [t('drafts beside: {0}', read)] : []),
    ...(unread > 0 ? [t('files beside not read: {0}', unread)] : []),
  ];
}
