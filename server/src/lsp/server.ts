import {
  type CancellationToken,
  CodeActionKind,
  type ConfigurationItem,
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeResult,
  MessageType,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { once } from '../core/text/once.ts';
import { type Analysis, createAnalyses } from './analyses.ts';
import { type Client, readClient } from './client.ts';
import { codeActions, FIX_ALL } from './code-action.ts';

import { compare } from './compare.ts';
import { diagnosticsOf, documentDiagnostics, earlyDiagnostics } from './diagnostics.ts';
import { answerDraftingRequests, DRAFTING_CAPABILITIES } from './drafting/requests.ts';

import { followDay } from './follow-day.ts';
import { type EditListener, heardBy } from './from-lsp.ts';
import { guard, guardTask } from './guard.ts';
import { legibleAnswer } from './legible.ts';
import { hoverAt } from './hover.ts';
import { answerImportRequests } from './import/requests.ts';
import { createKnowledgeFiles } from './knowledge/files.ts';
import { hoverOnId } from './knowledge/hover.ts';
import { NAVIGATION_CAPABILITIES } from './navigation/capabilities.ts';
import { answerNavigationRequests } from './navigation/requests.ts';
import { createNeighbourhood } from './neighbours/neighbourhood.ts';
import { createNeighbours } from './neighbours/neighbours.ts';
import { followOpenFiles } from './open-files.ts';
import type { Server } from './parts.ts';
import type { Ports } from './ports.ts';
import {
  CompareRequest,
  ReadingRequest,
  StatusChangedNotification,
  type StatusChangedParams,
  StatusRequest,
} from './protocol.ts';
import { createPush } from './push.ts';
import { reading } from './reading.ts';
import { answerLookUpRequests } from './look-up/requests.ts';
import { createReloads } from './reloads.ts';
import { answerReportRequests } from './report/report.ts';
import { answerRunRequests } from './run/check.ts';
import { createFollowUp } from './run/follow-up.ts';
import { createGate } from './run/gate.ts';
import { followSaves } from './run/saves.ts';
import { createTyping } from './run/typing.ts';
import { createSession } from './session.ts';
import { status } from './status.ts';
import { STRINGS } from './strings.ts';
import { offerConversion } from './unchecked/convert.ts';
import { uncheckedActions } from './unchecked/tell.ts';
import { createUnchecked } from './unchecked/unchecked.ts';
import { createClosedDrafts } from './views/closed-drafts.ts';
import { answerViewRequests } from './views/requests.ts';
import { createWatch } from './watch.ts';
import { followWorkspace } from './workspace.ts';

/** Wires the language server to a connection. The caller listens, and ends the process. */
export function serve(connection: Connection, ports: Ports): void {
  const edits: EditListener[] = [];
  const documents = new TextDocuments(heardBy(edits));
  documents.listen(connection);
  let isReady = false;
  connection.onInitialize((params) => {
    if (isReady) return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'initialize: only once');
    const client = readClient(params);
    isReady = true;
    const server = assemble({ connection, documents, client, ports });
    edits.push(server.typing.edited);
    answerRequests(server);
    followDocuments(server);
    followSaves(server);
    const follow = once(() => {
      followWorkspace(server);
      followDay(server);
    });
    connection.onInitialized(follow);
    return describe(client, ports);
  });
}

function assemble(outside: Pick<Server, 'connection' | 'documents' | 'client' | 'ports'>): Server {
  const { connection, documents, client, ports } = outside;
  const watch = createWatch(connection, client, ports.log);
  const statusChanged = (params: StatusChangedParams) => connection.sendNotification(StatusChangedNotification, params);
  const session = createSession({
    client,
    ports,
    fetchSettings: client.configuration ? (uri) => connection.workspace.getConfiguration(itemOf(uri)) : undefined,
    onLoaded: ({ loaded }) => watch.folders(loaded.folders),
    onProblems(problems, locale) {
      const legible = legibleAnswer(problems);
      for (const problem of legible) ports.log.warn(problem);
      const message = STRINGS[locale].problems(legible.length, legible[0] ?? '');
      const warning: ShowMessageParams = { type: MessageType.Warning, message };
      guardTask(ports.log, 'showMessage', () => connection.sendNotification(ShowMessageNotification.type, warning));
    },
  });
  const unchecked = createUnchecked({
    session,
    ports,
    onLegacy: (document, found) =>
      guardTask(ports.log, 'conversion', () =>
        offerConversion({ connection, client, documents, session }, document, found),
      ),
  });
  // What is too large is open, but nothing reads it.
  const openDocument = (uri: string) => {
    const document = documents.get(uri);
    return document === undefined || unchecked.isTooLarge(document) ? undefined : document;
  };
  const refresh = () => connection.languages.diagnostics.refresh();
  // While somebody types, the drafts beside are judged again when the typing pauses; in a large folder, where it takes longer to get
  // ready for that, after a longer pause.
  let pause: ReturnType<typeof setTimeout> | undefined;
  let tookToJoin = 0;
  const judgeNeighbours = (): void => {
    const from = performance.now();
    neighbourhood.join();
    tookToJoin = performance.now() - from;
    if (!client.pullDiagnostics) push.othersChanged();
    else if (client.refreshDiagnostics) guardTask(ports.log, 'refresh', refresh);
  };
  const neighbourhood = createNeighbourhood(() => {
    clearTimeout(pause);
    pause = setTimeout(judgeNeighbours, ports.pushDelay + LONGER_THAN_JOINING * tookToJoin);
    closedDrafts.othersChanged();
  });
  const neighbours = createNeighbours({
    client,
    session,
    ports,
    watch,
    neighbourhood,
    documents: () => documents.all(),
    onRead: () => statusChanged({}),
  });
  const onChecked = (uri: string, analysis?: Analysis): void => {
    guardTask(ports.log, 'statusChanged', () => statusChanged({ uri }));
    if (analysis !== undefined) neighbours.checked();
  };
  const analyses = createAnalyses({ session, ports, openDocument, neighbourhood, onChecked });
  const isOpen = followOpenFiles(documents);
  const closedDrafts = createClosedDrafts({ session, ports, neighbourhood, isOpen, onChecked });
  const gate = createGate();
  const typing = createTyping({
    pause: pauseFor(client, ports),
    // Where diagnostics are sent, they are sent anew when the typing pauses.
    onPause: () => client.pullDiagnostics && guardTask(ports.log, 'refresh', refresh),
  });
  const knowledge = createKnowledgeFiles({ session, ports, documents: () => documents.all() });
  const judging = { analyses, documents, gate, knowledge, ports, session, typing, unchecked };
  const wholeOf = (uri: string, token?: CancellationToken) => diagnosticsOf(judging, uri, token);
  const push = createPush({
    diagnosticsOf: (uri) => wholeOf(uri),
    earlyOf: (uri) => earlyDiagnostics(judging, uri),
    openDocument: (uri) => documents.get(uri),
    openUris: () => documents.keys(),
    send: (message) => connection.sendDiagnostics(message),
    delay: ports.pushDelay,
    log: ports.log,
  });
  const followUp = createFollowUp({
    wholeOf,
    openDocument: (uri) => documents.get(uri),
    tellAgain: () => guardTask(ports.log, 'refresh', refresh),
    delay: ports.pushDelay,
    log: ports.log,
  });
  return {
    ...outside,
    followUp: client.pullDiagnostics && client.refreshDiagnostics ? followUp : undefined,
    reloads: createReloads(),
    session,
    analyses,
    closedDrafts,
    gate,
    typing,
    unchecked,
    knowledge,
    neighbours,
    watch,
    push: client.pullDiagnostics ? undefined : push,
    statusChanged,
  };
}

const LONGER_THAN_JOINING = 10;

/** How long what is said of a word that is being typed can be held back, in milliseconds. */
function pauseFor({ pullDiagnostics, refreshDiagnostics }: Client, { pushDelay, typingPause }: Ports): number {
  if (!pullDiagnostics) return pushDelay;
  return refreshDiagnostics ? typingPause : 0;
}

function itemOf(scopeUri: string | undefined): ConfigurationItem {
  return { section: 'doichieu', ...(scopeUri === undefined ? {} : { scopeUri }) };
}

function answerRequests(server: Server): void {
  const { connection, client, ports, session, analyses, knowledge } = server;
  const { log } = ports;
  answerNavigationRequests(server);
  answerImportRequests(server);
  answerLookUpRequests(server);
  answerViewRequests(server);
  answerDraftingRequests(server);
  answerRunRequests(server);
  answerReportRequests(server);
  connection.languages.diagnostics.on(
    guard(
      log,
      'diagnostic',
      (params, token) => documentDiagnostics(server, params, token),
      (report) => report,
    ),
  );
  connection.onHover(
    guard(log, 'hover', async (params, token) => {
      const file = await knowledge.of(params.textDocument.uri);
      return file === undefined
        ? hoverAt(server, params, token)
        : hoverOnId(file, params.position, client.markdownHover);
    }),
  );
  connection.onCodeAction(
    guard(
      log,
      'codeAction',
      async (params, token) => (await uncheckedActions(server, params)) ?? codeActions(server, params, token),
    ),
  );
  connection.onRequest(
    ReadingRequest,
    guard(log, 'reading', (params, token) => reading(analyses, params, token)),
  );
  connection.onRequest(
    CompareRequest,
    guard(log, 'compare', (params) => compare(session, ports, params)),
  );
  connection.onRequest(
    StatusRequest,
    guard(log, 'status', (params, token) => status(server, params, token)),
  );
}

function followDocuments({ documents, session, analyses, closedDrafts, followUp, neighbours, push }: Server): void {
  documents.onDidChangeContent(({ document }) => {
    neighbours.typed();
    closedDrafts.typed();
    push?.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    session.forget(document.uri);
    analyses.forget(document.uri);
    closedDrafts.changed(document.uri);
    followUp?.forget(document.uri);
    push?.closed(document.uri);
  });
}

function describe(client: Client, { version }: Ports): InitializeResult {
  const diagnosticProvider = { identifier: 'doichieu', interFileDependencies: false, workspaceDiagnostics: false };
  return {
    serverInfo: { name: 'doi-chieu', version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      ...DRAFTING_CAPABILITIES,
      ...NAVIGATION_CAPABILITIES,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      ...(client.pullDiagnostics ? { diagnosticProvider } : {}),
      ...(client.workspaceFolderChanges
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
    },
  };
}
