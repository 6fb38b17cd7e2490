import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  AddSelectionRequest,
  ImportRequest,
  type PendingStatement,
  PendingRequest,
  ReviewRequest,
} from '../../server/src/lsp/import/protocol.ts';
import { connect, type LspClient } from '../support/lsp-client.ts';

const SERVER = resolve('dist/server.js');
const NEWS = `Bộ A họp sơ kết

Sáng 05/01/2099, Bộ A đã tổ chức Hội nghị A tại 34 điểm cầu.

Bộ trưởng Bộ A Nguyễn Văn A nhấn mạnh: “Đến năm 2110, ít nhất 90% người dân phải sử dụng dịch vụ công trực tuyến”.

Theo bà Trần Thị B, các địa phương cần hoàn thành cơ sở dữ liệu trong năm 2099.
`;
const TARGET = 'Đến năm 2110, ít nhất 90% người dân phải sử dụng dịch vụ công trực tuyến';
const DRAFT = 'Phấn đấu đến năm 2110 có 60% người dân sử dụng dịch vụ công trực tuyến.';
const KNOWLEDGE = {
  'tri-thuc/people.yaml': `people:
  - id: nguoi-a
    name: Nguyễn Văn A
    offices:
      - title: Bộ trưởng Bộ A
        organisation: bo-a
        from: 2098-01-01
        sources: [s]
`,
  'tri-thuc/organisations.yaml': 'organisations:\n  - id: bo-a\n    name: Bộ A\n    sources: [s]\n',
  'tri-thuc/sources.yaml': 'sources:\n  - id: s\n    title: Tin\n    file: s.txt\n',
};

test('a source that was read waits; accepted, it is what drafts are held against', async (t) => {
  const { client, uri, read } = await workspace(t, { 'tin.md': NEWS });
  const { connection } = client;
  await client.open(uri('a.vanban'), DRAFT);
  const imported = await connection.sendRequest(ImportRequest, {
    sources: [uri('tin.md')],
    folder: uri('tri-thuc'),
  });
  assert.deepEqual(imported, {
    files: [{ uri: uri('tri-thuc/statements/tin.yaml'), added: 3, known: 0 }],
    problem: null,
  });
  const waiting = await connection.sendRequest(PendingRequest, {});
  assert.deepEqual(waiting.folders, [uri('tri-thuc')]);
  assert.deepEqual(
    waiting.statements.map(({ speaker, known, date, kind }) => [speaker, known, date, kind]),
    [
      ['Bộ A', true, '2099-01-05', 'số liệu'],
      ['Nguyễn Văn A', true, '2099-01-05', 'chỉ tiêu'],
      ['Trần Thị B', false, '2099-01-05', 'chỉ đạo'],
    ],
  );
  assert.deepEqual(await client.diagnostics(uri('a.vanban')), []);
  const before = read('tri-thuc/statements/tin.yaml');
  await decide(client, waiting.statements, TARGET, 'accept');
  const [first, second, third] = before.split('review: pending');
  assert.equal(
    read('tri-thuc/statements/tin.yaml'),
    `${first}review: pending${second}review: accepted${third}review: pending${before.split('review: pending')[3]}`,
  );
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uri('tri-thuc/statements/tin.yaml'), type: 2 }],
  });
  await client.waitFor('window/showMessage', (params) => JSON.stringify(params).includes('1 chỉ tiêu mới; 1 dự thảo'));
  const [finding] = await client.diagnostics(uri('a.vanban'));
  assert.equal(finding?.code, 'target-conflict');
});

test('what is dropped is gone, and what somebody unknown says is not accepted', async (t) => {
  const { client, uri, read } = await workspace(t, { 'tin.md': NEWS });
  const { connection } = client;
  await connection.sendRequest(ImportRequest, { sources: [uri('tin.md')], folder: uri('tri-thuc') });
  const { statements } = await connection.sendRequest(PendingRequest, {});
  const [told, , unknown] = statements;
  assert.ok(told && unknown);
  const refused = await connection.sendRequest(ReviewRequest, { uri: unknown.uri, id: unknown.id, decision: 'accept' });
  assert.match(refused.problem ?? '', /^“[^”]*Trần Thị B” chưa có trong kho/u);
  for (const { uri: file, id } of [told, unknown])
    assert.deepEqual(await connection.sendRequest(ReviewRequest, { uri: file, id, decision: 'drop' }), {
      problem: null,
    });
  const left = read('tri-thuc/statements/tin.yaml');
  assert.equal(left.match(/^ {2}- id:/gmu)?.length, 1);
  assert.doesNotMatch(left, /Người phát biểu chưa có/u);
  const twice = await connection.sendRequest(ReviewRequest, { uri: told.uri, id: told.id, decision: 'drop' });
  assert.match(twice.problem ?? '', /không còn đoạn/u);
});

test('a file that the editor holds with other words is not written over', async (t) => {
  const { client, uri, read } = await workspace(t, { 'tin.md': NEWS });
  await client.connection.sendRequest(ImportRequest, { sources: [uri('tin.md')], folder: uri('tri-thuc') });
  const { statements } = await client.connection.sendRequest(PendingRequest, {});
  const text = read('tri-thuc/statements/tin.yaml');
  await client.open(uri('tri-thuc/statements/tin.yaml'), `${text}# đang viết\n`, 'yaml');
  const [first] = statements;
  assert.ok(first);
  const { problem } = await client.connection.sendRequest(ReviewRequest, { ...first, decision: 'drop' });
  assert.match(problem ?? '', /chưa lưu/u);
  assert.equal(read('tri-thuc/statements/tin.yaml'), text);
});

test('pages are read too; what cannot be read is said, and nothing is written', async (t) => {
  const page = `<html><body><article>${NEWS.split('\n\n')
    .map((each) => `<p>${each}</p>`)
    .join('')}</article></body></html>`;
  const { client, uri, path } = await workspace(t, { 'tin.html': page, 'hong.pdf': 'x' });
  const { connection } = client;
  const read = await connection.sendRequest(ImportRequest, { sources: [uri('tin.html')], folder: uri('kho') });
  assert.equal(read.files[0]?.added, 3);
  assert.ok(existsSync(join(path, 'kho/texts/tin.txt')));
  const inKho = await connection.sendRequest(PendingRequest, { folder: uri('kho') });
  assert.equal(inKho.statements.length, 3);
  for (const [source, sentence] of [
    ['hong.pdf', /hong\.pdf: không phải là tệp PDF/u],
    ['khong-co.md', /khong-co\.md: không có tệp này/u],
  ] as const) {
    const { files, problem } = await connection.sendRequest(ImportRequest, {
      sources: [uri('tin.html'), uri(source)],
      folder: uri('kho-khac'),
    });
    assert.deepEqual(files, []);
    assert.match(problem ?? '', sentence);
  }
  assert.equal(existsSync(join(path, 'kho-khac')), false);
  const onFile = await connection.sendRequest(ImportRequest, { sources: [uri('tin.html')], folder: uri('hong.pdf') });
  assert.match(onFile.problem ?? '', /không đọc hoặc ghi được/u);
  await assert.rejects(connection.sendRequest('doichieu/import', { sources: 'tin.md' }), { code: -32602 });
  const elsewhere = await connection.sendRequest(ImportRequest, { sources: ['https://a.vn/tin'], folder: uri('kho') });
  assert.match(elsewhere.problem ?? '', /https:\/\/a\.vn\/tin: không phải là tệp trên đĩa/u);
});

test('a selection is taken up in the words of whoever says it', async (t) => {
  const { client, uri, read } = await workspace(t, { 'tin.md': NEWS });
  const add = (words: string, more: object = {}, text = NEWS) => {
    const start = text.indexOf(words);
    return client.connection.sendRequest(AddSelectionRequest, {
      uri: uri('tin.md'),
      text,
      start,
      end: start + words.length,
      folder: uri('tri-thuc'),
      ...more,
    });
  };
  assert.equal((await add(`“${TARGET}”.`)).files[0]?.added, 1);
  assert.equal((await add(TARGET)).files[0]?.known, 1);
  assert.match(read('tri-thuc/statements/tin.yaml'), /speaker: nguoi-a\n[\s\S]*paragraph: 3\n/u);
  assert.equal((await add('ít nhất 90% người dân phải sử dụng dịch vụ công trực tuyến')).files[0]?.added, 1);
  // A text that tells neither who says it nor when.
  const plain = 'Mỗi xã phải có một điểm hỗ trợ người dân làm thủ tục trực tuyến.';
  const asked = await add(plain, {}, plain);
  assert.deepEqual([asked.open?.speaker, asked.open?.date, asked.files], [true, true, []]);
  assert.ok(asked.open?.speakers.includes('Nguyễn Văn A'));
  const draft = { uri: 'untitled:Untitled-1', title: 'Phát biểu tại Hội nghị B' };
  const told = { ...draft, speaker: 'Nguyễn Văn A', date: '2099-02-03' };
  assert.equal((await add(plain, told, plain)).files[0]?.uri, uri('tri-thuc/statements/phat-bieu-tai-hoi-nghi-b.yaml'));
  const entry = read('tri-thuc/statements/phat-bieu-tai-hoi-nghi-b.yaml');
  assert.match(
    entry,
    /id: 2099-02-03\/moi-xa-phai-co[\s\S]*review: pending[\s\S]*speaker: nguoi-a[\s\S]*kind: directive/u,
  );
  assert.equal(read('tri-thuc/texts/phat-bieu-tai-hoi-nghi-b.txt'), plain);
  const { statements } = await client.connection.sendRequest(PendingRequest, {});
  assert.deepEqual(await decide(client, statements, plain, 'accept'), { problem: null });
});

test('nothing is written for a workspace that is not trusted', async (t) => {
  const { client, uri, path } = await workspace(t, { 'tin.md': NEWS }, false);
  const { problem } = await client.connection.sendRequest(ImportRequest, {
    sources: [uri('tin.md')],
    folder: uri('tri-thuc'),
  });
  assert.match(problem ?? '', /chưa được tin cậy/u);
  assert.equal(existsSync(join(path, 'tri-thuc/statements')), false);
});

function decide(
  { connection }: LspClient,
  statements: readonly PendingStatement[],
  quote: string,
  decision: 'accept' | 'drop',
) {
  const found = statements.find((each) => each.quote === quote);
  assert.ok(found, quote);
  return connection.sendRequest(ReviewRequest, { uri: found.uri, id: found.id, decision });
}

/** A folder on disk and the built server, which knows its `tri-thuc` and nothing else. */
async function workspace(t: TestContext, files: Readonly<Record<string, string>>, trusted = true) {
  const path = mkdtempSync(join(tmpdir(), 'doichieu-'));
  t.after(() => rmSync(path, { recursive: true }));
  for (const [name, text] of Object.entries({ ...KNOWLEDGE, ...files })) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  const uri = (name: string) => pathToFileURL(join(path, name)).href;
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const settings = { asOf: '2099-06-01', knowledge: { paths: ['tri-thuc'], bundled: false } };
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    settings,
    initialize: {
      workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'a' }],
      initializationOptions: { trusted },
    },
  });
  t.after(async () => {
    await client.shutdown();
    child.stdin.end();
  });
  const read = (name: string) => readFileSync(fileURLToPath(uri(name)), 'utf8');
  return { client, path, uri, read };
}

test('a quotation that does not stand in the text of its source is marked where it is written', async (t) => {
  const entry = (quote: string): string => `statements:
  - id: 2099-01-05/loi
    quote: "${quote}"
    speaker: nguoi-a
    office: Bộ trưởng Bộ A
    date: 2099-01-05
    kind: target
    wording: reported
    modality: aim
    sources: [{ source: s, paragraph: 1 }]
`;
  const { client, uri } = await workspace(t, {
    'tri-thuc/texts/s.txt': `${TARGET}.\n`,
    'tri-thuc/statements/dung.yaml': entry(TARGET),
    'tri-thuc/statements/sai.yaml': entry(TARGET.replace('90%', '95%')).replace('/loi', '/loi-sai'),
  });
  const messagesIn = async (name: string, text: string): Promise<readonly string[]> => {
    await client.open(uri(name), text, 'yaml');
    return (await client.diagnostics(uri(name))).map(({ message }) => String(message));
  };
  assert.deepEqual(await messagesIn('tri-thuc/statements/dung.yaml', entry(TARGET)), []);
  const wrong = entry(TARGET.replace('90%', '95%')).replace('/loi', '/loi-sai');
  assert.deepEqual(await messagesIn('tri-thuc/statements/sai.yaml', wrong), [
    'lời trích không có nguyên văn trong nguồn “s” (đoạn 1)',
  ]);
});
