import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Random } from '../../support/random.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';
import { type ModelDocument, type Place, placeOf } from './model.ts';

/** What a request is asked about. */
export interface Question {
  readonly document: ModelDocument;
  readonly random: Random;
  /** What the server answered to earlier requests: some of it is sent back to be resolved. */
  readonly earlier: readonly unknown[];
}

type Ask = (question: Question) => object;

/** The requests that a server offers by its capabilities, each with parameters as a client would send them. */
export function offeredRequests(capabilities: ServerCapabilities): ReadonlyMap<string, Ask> {
  const offered = Object.entries(capabilities).flatMap(([name, value]) => {
    const methods = METHODS[name];
    if (methods === undefined) throw new Error(`It is not known what a server with ${name} is asked`);
    return value ? Object.entries(methods) : [];
  });
  return new Map([...offered, ...ownRequests()]);
}

/** Those of our own, as the sources name them: one without parameters here is a mistake. */
function ownRequests(): readonly (readonly [string, Ask])[] {
  const sources = readdirSync('server/src/lsp', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!test)\.ts$/u.test(file),
  );
  const names = sources.flatMap((file) =>
    [...readFileSync(join('server/src/lsp', file), 'utf8').matchAll(OWN_REQUEST)].flatMap(
      ({ groups }) => groups?.name ?? [],
    ),
  );
  return names.map((name) => {
    const ask = OWN[name];
    if (ask === undefined) throw new Error(`It is not known what ${name} is asked`);
    return [name, ask];
  });
}

const OWN_REQUEST = /new RequestType<[^(]*\(\s*'(?<name>doichieu\/\w+)'/gu;

const at = ({ document: { uri, text }, random }: Question) => ({
  textDocument: { uri },
  position: anyPlace(text, random),
});
const whole = ({ document: { uri } }: Question) => ({ textDocument: { uri } });
const within = ({ document: { uri, text }, random }: Question) => ({
  textDocument: { uri },
  range: { start: anyPlace(text, random), end: anyPlace(text, random) },
});
/** Whose knowledge is meant: that of the document, or of wherever a request that names no place is answered. */
const somewhere = ({ document: { uri }, random }: Question): object => (random.oneIn(2) ? { scopeUri: uri } : {});
const again = ({ earlier, random }: Question): object => {
  const answer = earlier.length === 0 ? {} : random.pick(earlier);
  const items: unknown = Array.isArray(answer) ? answer : Reflect.get(Object(answer), 'items');
  const item: unknown = Array.isArray(items) && items.length > 0 ? random.pick(items) : answer;
  return Object(item);
};

/** A place in the text, and now and then one outside of it. */
export function anyPlace(text: string, random: Random): Place {
  if (!random.oneIn(8)) return placeOf(text, random.below(text.length + 1));
  return { line: random.pick(ODD_NUMBERS), character: random.pick(ODD_NUMBERS) };
}

const ODD_NUMBERS = [0, 1, 7, 1000, 2 ** 31 - 1, 2 ** 31, -1, 0.5, Number.MAX_SAFE_INTEGER];

/** What is asked of a server that has a capability. */
const METHODS: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  positionEncoding: {},
  textDocumentSync: {},
  workspace: {},
  hoverProvider: { 'textDocument/hover': at },
  completionProvider: {
    'textDocument/completion': (question) => ({ ...at(question), context: { triggerKind: 1 } }),
    'completionItem/resolve': again,
  },
  executeCommandProvider: {
    'workspace/executeCommand': ({ document: { uri } }) => ({
      command: 'doichieu.ignoreFinding',
      arguments: [{ uri, rule: 'misquote', fingerprint: 'x' }],
    }),
  },
  codeActionProvider: {
    'textDocument/codeAction': (question) => ({ ...within(question), context: { diagnostics: [] } }),
  },
  diagnosticProvider: { 'textDocument/diagnostic': whole },
  definitionProvider: { 'textDocument/definition': at },
  referencesProvider: {
    'textDocument/references': (question) => ({ ...at(question), context: { includeDeclaration: true } }),
  },
  renameProvider: {
    'textDocument/prepareRename': at,
    'textDocument/rename': (question) => ({ ...at(question), newName: question.random.pick(['Tên mới', '', 'a\nb']) }),
  },
  documentHighlightProvider: { 'textDocument/documentHighlight': at },
  documentSymbolProvider: { 'textDocument/documentSymbol': whole },
  foldingRangeProvider: { 'textDocument/foldingRange': whole },
  selectionRangeProvider: {
    'textDocument/selectionRange': (question) => ({ ...whole(question), positions: [at(question).position] }),
  },
  codeLensProvider: { 'textDocument/codeLens': whole, 'codeLens/resolve': again },
  inlayHintProvider: { 'textDocument/inlayHint': within, 'inlayHint/resolve': again },
  documentLinkProvider: { 'textDocument/documentLink': whole, 'documentLink/resolve': again },
  workspaceSymbolProvider: { 'workspace/symbol': () => ({ query: 'điều' }) },
  semanticTokensProvider: {
    'textDocument/semanticTokens/full': whole,
    'textDocument/semanticTokens/full/delta': (question) => ({ ...whole(question), previousResultId: '1' }),
    'textDocument/semanticTokens/range': within,
  },
};

const OWN: Readonly<Record<string, Ask>> = {
  'doichieu/search': ({ document: { uri }, random }) => ({
    query: random.pick(['dịch vụ công', '@', '#', 'từ:2023 đến:2024-06', '']),
    textDocument: { uri },
    limit: random.pick([1, 10, 0, -1]),
  }),
  'doichieu/ask': (question) => ({ question: 'Ai là Bộ trưởng?', limit: 3, ...somewhere(question) }),
  'doichieu/tool': ({ random, document: { text } }) =>
    random.pick<object>([
      { name: 'check_draft', arguments: { text } },
      { name: 'search_directives', arguments: { question: 'dịch vụ' } },
      { name: 'validity_of_document', arguments: { document: 'Luật số 99/2099/QH60' } },
    ]),
  'doichieu/reading': within,
  'doichieu/compare': ({ document: { text } }) => ({ premise: text.slice(0, 200), hypothesis: text.slice(-200) }),
  'doichieu/status': ({ document: { uri } }) => ({ uri }),
  'doichieu/knowledgeBases': () => ({}),
  'doichieu/statements': (question) => ({
    by: question.random.pick(['speaker', 'topic', 'event', 'year']),
    path: [],
    ...somewhere(question),
  }),
  'doichieu/findings': ({ document: { uri }, random }) => (random.oneIn(2) ? { uri } : {}),
  'doichieu/preferredFix': ({ document: { uri }, random }) => ({ uri, fingerprint: random.pick(RULES).id }),
  'doichieu/citation': ({ document: { uri } }) => ({ id: '2099-01-05/toc-do', textDocument: { uri } }),
  'doichieu/measures': somewhere,
  'doichieu/timeline': () => ({ measure: 'dich-vu-cong' }),
  'doichieu/checkFolder': () => ({}),
  'doichieu/report': ({ document: { uri }, random }) => ({ format: random.pick(['html', 'md', 'docx']), uri }),
  'doichieu/import': ({ document: { uri } }) => ({ sources: [uri], folder: 'file:///tri-thuc' }),
  'doichieu/addSelection': ({ document: { uri, text } }) => ({
    uri,
    text,
    start: 0,
    end: text.length,
    folder: 'file:///tri-thuc',
  }),
  'doichieu/pending': () => ({}),
  'doichieu/review': ({ document: { uri } }) => ({ uri, id: 'a', decision: 'accept' }),
  'doichieu/check': ({ document: { uri } }) => ({ uri }),
  'doichieu/templates': () => ({}),
};
