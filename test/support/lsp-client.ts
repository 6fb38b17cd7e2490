import { PassThrough } from 'node:stream';
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { KnowledgeRecords } from '../../server/src/core/knowledge/model.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';
import { pendingEntries } from '../../server/src/host/import/pending-entries.ts';
import { outlineOf } from '../../server/src/host/knowledge/editing/outline.ts';
import { writingTools } from '../../server/src/host/writing-tools.ts';
import { readKnowledgeFile } from '../../server/src/host/knowledge/read-file.ts';
import { type LoadedKnowledge, NO_FOLDER_SETTINGS, type Ports } from '../../server/src/lsp/ports.ts';
import { StatusChangedNotification } from '../../server/src/lsp/protocol.ts';
import { CONNECTION } from '../../server/src/lsp/parameters.ts';
import { serve } from '../../server/src/lsp/server.ts';

/** What an up-to-date editor says of itself. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, isPreferredSupport: true },
  },
};

/** An editor that only shows what it is sent. */
export const PLAIN: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface StartOptions {
  readonly records: KnowledgeRecords;
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  readonly settings?: unknown;
  readonly ports?: Partial<Ports>;
}

/** A server in this process, joined to a client by two streams, with a world from memory. */
export async function startServer(options: StartOptions): Promise<LspClient> {
  const { toServer, toClient, logged, exitCodes } = serveInMemory(options);
  const client = await connect(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options);
  return Object.assign(client, { logged, exitCodes });
}

/** The server's end of such a connection. */
export interface ServerInMemory extends Pick<LspClient, 'logged' | 'exitCodes'> {
  readonly toServer: PassThrough;
  readonly toClient: PassThrough;
}

export function serveInMemory(options: Pick<StartOptions, 'records' | 'ports'>): ServerInMemory {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const exitCodes: number[] = [];
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => exitCodes.push(code) };
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(
        new StreamMessageReader(toServer),
        new StreamMessageWriter(toClient),
        logger,
        CONNECTION,
      ),
    watchDog,
  );
  const logged: string[] = [];
  serve(connection, { ...portsFor(options.records, logged), ...options.ports });
  connection.listen();
  return { toServer, toClient, logged, exitCodes };
}

function portsFor(records: KnowledgeRecords, logged: string[]): Ports {
  const log = (message: string) => void logged.push(message);
  return {
    loadKnowledge: async () => loaded(records),
    readFolderSettings: async () => NO_FOLDER_SETTINGS,
    namesDraft: () => false,
    readKnowledgeFiles: async () => new Map(),
    outline: outlineOf,
    faultsIn: (text) => readKnowledgeFile('', text).faults,
    imports: NO_IMPORTS,
    writing: writingTools,
    drafts: NO_DRAFTS,
    baselines: { add: async () => undefined, remove: async () => undefined },
    locate: ({ file }) => `file:///${file}`,
    locatePassage: () => undefined,
    filesBeside: async () => new Map(),
    whenBack: () => undefined,
    today: () => day('2099-06-01'),
    dayCheck: 60_000,
    log: { info: log, warn: log, error: log },
    version: '0.0.0',
    pushDelay: 1,
    typingPause: 0,
    rules: undefined,
  };
}

export const NO_DRAFTS: Ports['drafts'] = {
  find: async () => ({ uris: [], problems: [] }),
  async *walk() {
    yield [];
  },
  read: async () => undefined,
  undecoded: async () => undefined,
};

const NO_IMPORTS: Ports['imports'] = {
  importSources: async () => ({ kind: 'written', files: [], problem: undefined }),
  importSelection: async () => ({ kind: 'open', speaker: true, date: true }),
  pendingIn: pendingEntries,
  review: async () => undefined,
};

export function loaded(records: KnowledgeRecords, faults: LoadedKnowledge['faults'] = []): LoadedKnowledge {
  return {
    records,
    faults,
    fileFaults: () => [],
    digest: 'sha256:0',
    folders: ['file:///tri-thuc'],
    own: ['file:///tri-thuc'],
  };
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`No day: ${text}`);
  return parsed;
}

export interface LspClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged through its port; empty for a server in a process of its own. */
  readonly logged: readonly string[];
  readonly exitCodes: readonly number[];
  /** Methods and messages that the server sent on its own, in order. */
  readonly received: readonly Received[];
  /** The first message, from those already received on, that fits. */
  waitFor(method: string, fits?: (params: unknown) => boolean): Promise<unknown>;
  /** Makes `received` empty, so that `waitFor` waits for what is to come. */
  forgetReceived(): void;
  /** From now on the answer to `workspace/configuration`, with notice to the server. */
  configure(settings: unknown): Promise<void>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  nextPush(uri: string): Promise<PublishDiagnosticsParams>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  codeActions(
    uri: string,
    range: Range,
    context: { diagnostics?: readonly Diagnostic[]; only?: string[] },
  ): Promise<readonly CodeAction[]>;
  shutdown(): Promise<void>;
}

export interface Received {
  readonly method: string;
  readonly params: unknown;
}

export async function connect(
  reader: MessageReader,
  writer: MessageWriter,
  { capabilities = MODERN, initialize = {}, settings }: Omit<StartOptions, 'records'>,
): Promise<LspClient> {
  // Half a message of a server that was killed would be waited for as long as this process lives.
  if (reader instanceof StreamMessageReader) reader.partialMessageTimeout = 0;
  const connection = createProtocolConnection(reader, writer);
  const inbox = listenTo(connection);
  let configuration = settings;
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => configuration ?? null));
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities,
    ...initialize,
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const pull: LspClient['pull'] = (uri, previousResultId, token) => {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  };
  return {
    connection,
    initialized,
    logged: [],
    exitCodes: [],
    ...inbox,
    async configure(next) {
      configuration = next;
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { doichieu: next } });
    },
    open: (uri, text, languageId = 'vanban') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [...changes],
      }),
    close: (uri) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    nextPush: async (uri) => {
      const isAbout = (params: unknown) =>
        typeof params === 'object' && params !== null && 'uri' in params && params.uri === uri;
      return (await inbox.waitFor(PublishDiagnosticsNotification.method, isAbout)) as PublishDiagnosticsParams;
    },
    hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    codeActions: async (uri, range, { diagnostics = [], only }) => {
      const context = { diagnostics: [...diagnostics], ...(only === undefined ? {} : { only }) };
      const actions = await connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
      return (actions ?? []) as readonly CodeAction[];
    },
    async shutdown() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
    },
  };
}

type Inbox = Pick<LspClient, 'received' | 'waitFor' | 'forgetReceived'>;

function listenTo(connection: ProtocolConnection): Inbox {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const take = (method: string) => (params: unknown) => {
    received.push({ method, params });
    for (const look of [...waiting]) look();
  };
  for (const { method } of [PublishDiagnosticsNotification, ShowMessageNotification, StatusChangedNotification]) {
    connection.onNotification(method, take(method));
  }
  for (const { method } of [RegistrationRequest, DiagnosticRefreshRequest]) {
    connection.onRequest(method, (params: unknown) => {
      take(method)(params);
      return null;
    });
  }
  return {
    received,
    forgetReceived: () => void received.splice(0),
    waitFor: (method, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const found = received.find((message) => message.method === method && fits(message.params));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found.params);
        };
        waiting.add(look);
        look();
      }),
  };
}
