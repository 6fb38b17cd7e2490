import type { Random } from '../../support/random.ts';
import { JUNK, PIECES } from '../../support/fragments.ts';
import type { FuzzClient } from './client.ts';
import { brokenFrame, malformed } from './malform.ts';
import type { Change, ModelDocument } from './model.ts';
import { anyPlace, type offeredRequests } from './requests.ts';

export interface Play {
  readonly client: FuzzClient;
  readonly offered: ReturnType<typeof offeredRequests>;
  /** What the client answers when it is asked for settings. */
  readonly configure: (settings: unknown) => void;
}

type Move = (play: Play) => void;

/** What a client of good will does, in whatever order. */
export const CIVIL: readonly Move[] = [
  open,
  type,
  type,
  type,
  retype,
  ({ client }) => client.close(anyUri(client.random)),
  ({ client }) => client.wire.notify('textDocument/didSave', { textDocument: { uri: anyUri(client.random) } }),
  ask,
  ask,
  ask,
  cancel,
  ({ client, configure }) => {
    configure(client.random.pick(SETTINGS));
    client.wire.notify('workspace/didChangeConfiguration', { settings: null });
  },
  ({ client }) => {
    const changes = [{ uri: anyUri(client.random), type: client.random.pick([1, 2, 3]) }];
    client.wire.notify('workspace/didChangeWatchedFiles', { changes });
  },
  changeWhileAsked,
];

/** What only a broken or hostile one does besides. */
export const HOSTILE: readonly Move[] = [
  // Changes of what is not open, and closing it, are left alone.
  ({ client }) => client.change('file:///du-thao/khong-mo.vanban', 3, [{ text: 'a' }]),
  ({ client }) => client.close('file:///du-thao/khong-mo.vanban'),
  ({ client, offered }) => {
    const [method, ask] = client.random.pick([...offered]);
    client.ask(method, malformed(ask(question(client)), client.random));
  },
  ({ client }) => {
    const [method, params] = client.random.pick(notifications(client));
    client.doubtful(method, malformed(params, client.random));
  },
  ({ client }) => client.ask(client.random.pick(['doichieu/khongCo', '', '$/a', 'textDocument/formatting']), {}),
  ({ client }) => client.wire.notify(client.random.pick(['doichieu/khongCo', '$/a', '']), null),
  ({ client }) => client.wire.raw(brokenFrame(client.random)),
  ({ client }) => client.wire.notify('$/cancelRequest', malformed({ id: 1 }, client.random)),
  ({ client }) => client.ask('initialize', { capabilities: {}, processId: null, rootUri: null }),
  ({ client, configure }) => {
    configure(malformed(client.random.pick(SETTINGS), client.random));
    client.wire.notify('workspace/didChangeConfiguration', malformed({ settings: {} }, client.random));
  },
];

export const SETTINGS: readonly unknown[] = [
  null,
  { asOf: '2099-06-01', language: 'en' },
  { rules: { 'target-conflict': 'off', misquote: 'error' } },
  { files: ['**/*.md'], inlayHints: true, codeLens: true },
  { knowledge: { bundled: true, paths: ['khong-co'] }, neighbours: { limit: 0 } },
];

export const URIS = [
  ...['a.vanban', 'b.vanban', 'c.md', 'd.txt', 'sâu/dự%20thảo.vanban'].map((name) => `file:///du-thao/${name}`),
  ...['file:///khac/e.vanban', 'file:///tri-thuc/a.yaml', 'untitled:Untitled-1', 'file:///c%3A/du-thao/f.vanban'],
  ...['git:/du-thao/a.vanban?ref=HEAD', 'file:///%E1%BB.vanban', 'file:///du-thao/%00.vanban', 'vscode-vfs://kho/g.md'],
];

function anyUri(random: Random): string {
  return random.pick(URIS);
}

function anyDocument({ documents, random }: FuzzClient): ModelDocument {
  const uri = anyUri(random);
  const open = [...documents.values()];
  return (
    documents.get(uri) ?? (open.length === 0 ? { uri, languageId: 'vanban', version: 0, text: '' } : random.pick(open))
  );
}

const question = (client: FuzzClient) => ({
  document: anyDocument(client),
  random: client.random,
  earlier: client.earlier,
});

function open({ client }: Play): void {
  const { random } = client;
  const uri = anyUri(random);
  const languageId = random.pick([
    'vanban',
    'vanban',
    'markdown',
    'plaintext',
    uri.endsWith('yaml') ? 'yaml' : 'vanban',
  ]);
  client.open({
    uri,
    languageId,
    version: random.pick([0, 1, -1, 7]),
    text: anyText(random, random.pick([1, 10, 60])),
  });
}

function type({ client }: Play): void {
  const { random } = client;
  const document = anyDocument(client);
  const changes: Change[] = [];
  for (let count = random.pick([1, 1, 1, 4]); count > 0; count -= 1) {
    const start = anyPlace(document.text, random);
    const end = random.oneIn(2) ? start : { line: start.line, character: start.character + random.below(9) };
    changes.push({
      range: random.oneIn(20) ? { start: end, end: start } : { start, end },
      text: anyText(random, random.below(3)),
    });
  }
  client.change(document.uri, document.version + random.pick([1, 1, 1, 0, -5, 1000]), changes);
}

/** The whole text anew: as an undo does, or a formatter. */
function retype({ client }: Play): void {
  const { uri, version, text } = anyDocument(client);
  const { random } = client;
  const next = random.oneIn(2) ? text.slice(0, random.below(text.length + 1)) : anyText(random, 30);
  client.change(uri, version + 1, [{ text: random.oneIn(40) ? next.repeat(40) : next }]);
}

function ask({ client, offered }: Play): void {
  const [method, parameters] = client.random.pick([...offered]);
  client.ask(method, parameters(question(client)));
}

function cancel({ client }: Play): void {
  const waiting = [...client.wire.waiting().keys()];
  const id = waiting.length === 0 ? 0 : client.random.pick(waiting);
  client.wire.notify('$/cancelRequest', { id });
}

/** Asks, changes and takes back before anything can be answered. */
function changeWhileAsked(play: Play): void {
  ask(play);
  type(play);
  cancel(play);
  play.client.close(anyUri(play.client.random));
}

function anyText(random: Random, count: number): string {
  let text = '';
  for (let each = 0; each < count; each += 1)
    text += random.oneIn(3) ? random.pick(JUNK) : random.oneIn(4) ? random.pick(FINDABLE) : `${random.pick(PIECES)} `;
  return text;
}

/** Sentences in which something is found, and over the folder something is held against something. */
const FINDABLE = [
  'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.\n',
  'Đến năm 2100, 80% người dân sử dụng dịch vụ công trực tuyến.\n',
  'Giao Bộ A chủ trì xây dựng đề án chuyển đổi số trước ngày 01/12/2099.\n',
  'Giao Bộ B chủ trì xây dựng đề án chuyển đổi số trước ngày 31/02/2099.\n',
  '<!-- bỏ qua target-conflict: trích nguyên văn -->\n',
  'Theo Điều 9 Nghị định này, có 3 nhóm: một; hai.\n',
  'hỏng ',
];

function notifications(client: FuzzClient): readonly (readonly [string, unknown])[] {
  const { uri, version, languageId } = anyDocument(client);
  const textDocument = { uri, version };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return [
    ['textDocument/didOpen', { textDocument: { uri, languageId, version, text: 'Điều 1. Văn bản' } }],
    ['textDocument/didChange', { textDocument, contentChanges: [{ range, text: 'a' }, { text: 'b' }] }],
    ['textDocument/didClose', { textDocument }],
    ['textDocument/didSave', { textDocument }],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }],
    ['workspace/didChangeWorkspaceFolders', { event: { added: [{ uri, name: 'a' }], removed: [] } }],
    ['initialized', {}],
  ];
}
