import {
  type CompletionClientCapabilities,
  CompletionItemTag,
  type InitializeParams,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Locale } from '../core/wording/locale.ts';
import type { Language } from './settings.ts';

/** What the client said of itself when it connected. */
export interface Client {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchedFiles: boolean;
  readonly relativeWatches: boolean;
  readonly workspaceFolderChanges: boolean;
  readonly versionedEdits: boolean;
  readonly snippetEdits: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  /** Whether it can be asked to show a document. */
  readonly showsDocuments: boolean;
  readonly codeActionLiterals: boolean;
  readonly markdownHover: boolean;
  /** Whether it shows, with a finding, the places that bear on it. */
  readonly relatedInformation: boolean;
  readonly definitionLinks: boolean;
  readonly symbolTrees: boolean;
  /** What it can be told to ask for again. */
  readonly refreshes: Readonly<Record<'semanticTokens' | 'inlayHints' | 'codeLens', boolean>>;
  /** The most folds that it shows; undefined where it sets no bound. */
  readonly mostFolds: number | undefined;
  readonly completion: CompletionAbilities;
  readonly locale: string | undefined;
  readonly workspaceFolders: readonly string[];
  /** Where the pages of the rules lie, ending in "/"; undefined where the client named no https or file address. */
  readonly rulePages: string | undefined;
  /** False where the user has not yet said that the workspace may name files to be read. */
  readonly trusted: boolean;
  /** An absolute path below which the client keeps what can be made again. */
  readonly cache: string | undefined;
  /** Whether the editor itself lists the headings of Markdown: what has no more than these is not listed a second time. */
  readonly outlinesMarkdown: boolean;
  /** The commands of its own that it has told of. */
  readonly commands: ReadonlySet<string>;
  readonly options: unknown;
}

/** How an item of a completion may be written. */
export interface CompletionAbilities {
  readonly snippets: boolean;
  readonly deprecatedTag: boolean;
  readonly markdown: boolean;
}

export function readClient(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativeWatches: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolderChanges: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.snippetEditSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true && lists(workspace.workspaceEdit.resourceOperations, 'create'),
    showsDocuments: params.capabilities.window?.showDocument?.support === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    markdownHover: lists(textDocument?.hover?.contentFormat, 'markdown'),
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshes: {
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLens: workspace?.codeLens?.refreshSupport === true,
    },
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit,
    completion: completionAbilities(textDocument?.completion),
    locale: params.locale,
    workspaceFolders: foldersOf(params),
    rulePages: rulePagesOf(optionOf(params, 'rulePages')),
    trusted: optionOf(params, 'trusted') !== false,
    cache: textOf(optionOf(params, 'cache')),
    outlinesMarkdown: optionOf(params, 'outlinesMarkdown') === true,
    commands: new Set(listOf(optionOf(params, 'commands'))),
    options: params.initializationOptions,
  };
}

function completionAbilities(completion: CompletionClientCapabilities | undefined): CompletionAbilities {
  const { snippetSupport, tagSupport, documentationFormat } = completion?.completionItem ?? {};
  return {
    snippets: snippetSupport === true,
    deprecatedTag: lists(tagSupport?.valueSet, CompletionItemTag.Deprecated),
    markdown: lists(documentationFormat, 'markdown'),
  };
}

/** A client that names no language writes Vietnamese drafts, so it is spoken to in Vietnamese. */
export function localeOf(language: Language, client: Client): Locale {
  if (language !== 'auto') return language;
  return client.locale === undefined || VIETNAMESE.test(client.locale) ? 'vi' : 'en';
}

const VIETNAMESE = /^vi(?:[-_]|$)/iu;

function foldersOf(params: InitializeParams): readonly string[] {
  const { workspaceFolders, rootUri } = params;
  const uris: readonly unknown[] = Array.isArray(workspaceFolders)
    ? workspaceFolders.map((folder: WorkspaceFolder | null) => folder?.uri)
    : [rootUri];
  return uris.flatMap((uri) => textOf(uri) ?? []);
}

/** What a client says of itself may be anything. */
function lists(values: unknown, value: unknown): boolean {
  return Array.isArray(values) && values.includes(value);
}

function optionOf(params: InitializeParams, name: string): unknown {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? new Map(Object.entries(options)).get(name) : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function rulePagesOf(rulePages: unknown): string | undefined {
  if (typeof rulePages !== 'string' || !OPENABLE.test(rulePages)) return undefined;
  return rulePages.endsWith('/') ? rulePages : `${rulePages}/`;
}

const OPENABLE = /^(?:https|file):\/\//iu;
