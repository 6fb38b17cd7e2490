import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  type Location,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { resolveRecords } from '../../server/src/core/knowledge/resolve.ts';
import { readKnowledgeFile } from '../../server/src/host/knowledge/read-file.ts';
import { joinRaw } from '../../server/src/host/knowledge/read-folder.ts';
import type { LoadedKnowledge } from '../../server/src/lsp/ports.ts';
import { type LspClient, startServer } from '../support/lsp-client.ts';

const FOLDER = 'file:///tri-thuc';
const PEOPLE = `${FOLDER}/people.yaml`;
const STATEMENTS = `${FOLDER}/statements.yaml`;

const FILES: Readonly<Record<string, string>> = {
  [`${FOLDER}/sources.yaml`]: 'sources:\n  - { id: ban-tin, title: Bản tin }\n',
  [PEOPLE]: `people:
  - id: nguoi-a # giữ nguyên
    name: Nguyễn Văn A
    offices:
      - { title: Bộ trưởng Bộ A, seen: [2099-01-05], sources: [ban-tin] }
`,
  [STATEMENTS]: `statements:
  - id: 2099-01-05/dich-vu-cong
    quote: "Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến."
    speaker: "nguoi-a"
    office: Bộ trưởng Bộ A
    date: 2099-01-05
    kind: target
    wording: direct
    modality: aim
    sources:
      - { source: ban-tin, paragraph: 1 }
`,
};

function load(files: Readonly<Record<string, string>>, own: readonly string[] = [FOLDER]): LoadedKnowledge {
  const read = Object.entries(files).map(([uri, text]) => readKnowledgeFile(uri, text));
  const { records, faults } = resolveRecords(joinRaw(read.map(({ raw }) => raw)));
  const fileFaults = [...read.flatMap((each) => each.faults), ...faults].map(({ file, line, message }) => ({
    uri: file,
    line,
    severity: 'error' as const,
    message,
  }));
  return { records, faults: [], fileFaults: () => fileFaults, digest: 'sha256:0', folders: [FOLDER], own };
}

interface Curator {
  readonly client: LspClient;
  /** What lies on the disk from now on. */
  save(uri: string, text: string): Promise<void>;
}

async function curator(own?: readonly string[]): Promise<Curator> {
  const disk = { ...FILES };
  const client = await startServer({
    records: load(disk).records,
    ports: {
      loadKnowledge: async () => load(disk, own),
      readKnowledgeFiles: async () => new Map(Object.entries(disk)),
    },
  });
  return {
    client,
    async save(uri, text) {
      disk[uri] = text;
      const changes = [{ uri, type: 2 as const }];
      await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
  };
}

/** The place of the cursor "‸" in front of the first occurrence of a text. */
function before(uri: string, text: string): { textDocument: { uri: string }; position: Position } {
  const source = FILES[uri] ?? '';
  const at = source.indexOf(text);
  assert.ok(at >= 0, text);
  return { textDocument: { uri }, position: TextDocument.create(uri, 'yaml', 0, source).positionAt(at) };
}

function shown(locations: readonly Location[] | Location | null): readonly string[] {
  return [locations ?? []].flat().map(({ uri, range }) => {
    const document = TextDocument.create(uri, 'yaml', 0, FILES[uri] ?? '');
    return `${uri.slice(FOLDER.length + 1)}: ${document.getText(range)}`;
  });
}

test('from an id to its entry, to all that name it, and to what it stands for', async () => {
  const { client } = await curator();
  await client.open(STATEMENTS, FILES[STATEMENTS] ?? '', 'yaml');
  const at = before(STATEMENTS, 'nguoi-a');
  const definition = await client.connection.sendRequest(DefinitionRequest.type, at);
  assert.deepEqual(shown(definition as Location[]), ['people.yaml: nguoi-a']);
  const references = await client.connection.sendRequest(ReferencesRequest.type, {
    ...before(STATEMENTS, 'ban-tin'),
    context: { includeDeclaration: true },
  });
  assert.deepEqual(shown(references), ['sources.yaml: ban-tin', 'people.yaml: ban-tin', 'statements.yaml: ban-tin']);
  const hover = await client.hover(STATEMENTS, at.position);
  assert.match(JSON.stringify(hover), /Nguyễn Văn A/u);
});

test('an open draft that quotes a statement is among its references, and is counted over it', async () => {
  const { client } = await curator();
  await client.open(STATEMENTS, FILES[STATEMENTS] ?? '', 'yaml');
  const draft = 'file:///du-thao.vanban';
  await client.open(draft, 'Ông A: “Đến năm 2105, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.”');
  const references = await client.connection.sendRequest(ReferencesRequest.type, {
    ...before(STATEMENTS, '2099-01-05/'),
    context: { includeDeclaration: false },
  });
  assert.deepEqual(
    (references ?? []).map(({ uri }) => uri),
    [draft],
  );
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: STATEMENTS } });
  assert.deepEqual(
    lenses?.map(({ command }) => command?.title),
    ['được viện dẫn trong 1 dự thảo đang mở, 0 mục khác'],
  );
});

test('where an id is to stand, those that may stand there are offered by id and name', async () => {
  const { client } = await curator();
  const typing = (FILES[STATEMENTS] ?? '').replace('"nguoi-a"', '');
  await client.open(STATEMENTS, typing, 'yaml');
  const position = TextDocument.create(STATEMENTS, 'yaml', 0, typing).positionAt(
    typing.indexOf('speaker: ') + 'speaker: '.length,
  );
  const items = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: STATEMENTS },
    position,
  });
  assert.ok(Array.isArray(items));
  assert.deepEqual(
    items.map(({ label, detail }) => [label, detail]),
    [['nguoi-a', 'Nguyễn Văn A']],
  );
});

test('an id is renamed wherever it stands; what is no id, or another’s, is refused', async () => {
  const { client } = await curator();
  await client.open(PEOPLE, FILES[PEOPLE] ?? '', 'yaml');
  const at = before(PEOPLE, 'nguoi-a');
  assert.deepEqual(await client.connection.sendRequest(PrepareRenameRequest.type, at), {
    range: { start: at.position, end: { ...at.position, character: at.position.character + 7 } },
    placeholder: 'nguoi-a',
  });
  const edit = await client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'ong-a' });
  const renamed = Object.entries(edit?.changes ?? {}).map(([uri, edits]) =>
    TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 0, FILES[uri] ?? ''), edits),
  );
  assert.equal(renamed.length, 2);
  assert.match(renamed.join(), /id: ong-a # giữ nguyên.*speaker: "ong-a"/su);
  for (const newName of ['Ông A', 'nguoi-a', ''])
    await assert.rejects(client.connection.sendRequest(RenameRequest.type, { ...at, newName }));
});

test('in the bundled knowledge, which nobody changes, ids lead on but are not renamed', async () => {
  const { client } = await curator([]);
  await client.open(STATEMENTS, FILES[STATEMENTS] ?? '', 'yaml');
  const at = before(STATEMENTS, 'nguoi-a');
  const found = await client.connection.sendRequest(DefinitionRequest.type, at);
  assert.match(JSON.stringify(found), /people\.yaml/u);
  assert.equal(await client.connection.sendRequest(PrepareRenameRequest.type, at), null);
  await assert.rejects(client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'ong-a' }), /bundled/u);
});

test('while somebody types, form and unknown ids are told; after saving, everything is', async () => {
  const { client, save } = await curator();
  await client.open(STATEMENTS, FILES[STATEMENTS] ?? '', 'yaml');
  assert.deepEqual(await client.diagnostics(STATEMENTS), []);
  const wrong = (FILES[STATEMENTS] ?? '').replace('"nguoi-a"', 'nguoi-b').replace('kind: target', 'kind: tagret');
  await client.change(STATEMENTS, 2, [{ text: wrong }]);
  const messages = (await client.diagnostics(STATEMENTS)).map(({ message }) => message);
  assert.equal(messages.length, 2);
  assert.match(messages.join('\n'), /tagret.*“nguoi-b”/su);
  await save(STATEMENTS, wrong);
  await client.waitFor(ShowMessageNotification.method);
  assert.equal((await client.diagnostics(STATEMENTS)).length, 1, 'an entry of the wrong form is not resolved');
});

test('YAML that is no knowledge is left alone', async () => {
  const { client } = await curator();
  const uri = 'file:///khac/ci.yaml';
  await client.open(uri, 'Căn cứ: x\nstatements: [1]\n', 'yaml');
  assert.deepEqual(await client.diagnostics(uri), []);
  assert.deepEqual(
    await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    }),
    [],
  );
});

test('a new directive is told once, with the number of drafts that it makes wrong', async () => {
  const { client, save } = await curator();
  const draft = 'file:///du-thao.vanban';
  await client.open(draft, 'Phấn đấu đến năm 2105 có 70% người dân sử dụng dịch vụ công trực tuyến.');
  assert.deepEqual(await client.diagnostics(draft), []);
  const more = (FILES[STATEMENTS] ?? '')
    .replace('statements:\n', '')
    .replaceAll('2099-01-05', '2099-03-05')
    .replace('70%', '80%');
  await save(STATEMENTS, `${FILES[STATEMENTS]}${more}`);
  const told = (await client.waitFor(ShowMessageNotification.method)) as { message: string };
  assert.equal(told.message, 'Đối Chiếu: kho tri thức có 1 chỉ tiêu mới; 1 dự thảo đang mở bị ảnh hưởng.');
  client.forgetReceived();
  await save(STATEMENTS, `# ghi chú\n${FILES[STATEMENTS]}${more}`);
  await client.diagnostics(draft);
  assert.deepEqual(
    client.received.filter(({ method }) => method === ShowMessageNotification.method),
    [],
  );
});
