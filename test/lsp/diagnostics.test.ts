import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer } from '../support/lsp-client.ts';
import { AS_RECORDED, RECORDS, URI, WEAKER } from './texts.ts';

test('a finding has its range, rule, message and evidence', async () => {
  const client = await startServer({
    records: RECORDS,
    initialize: { initializationOptions: { rulePages: 'https://vi.du/quy-tac' } },
  });
  await client.open(URI, `Mở đầu.\n${WEAKER}\n`);
  const [diagnostic, ...rest] = await client.diagnostics(URI);
  assert.deepEqual(rest, []);
  assert.deepEqual(diagnostic?.range, { start: { line: 1, character: 25 }, end: { line: 1, character: 28 } });
  assert.equal(diagnostic.source, 'doichieu');
  assert.equal(diagnostic.code, 'target-conflict');
  assert.equal(diagnostic.severity, 2);
  assert.equal(diagnostic.codeDescription?.href, 'https://vi.du/quy-tac/target-conflict.md');
  assert.match(String(diagnostic.message), /60%.*70%/su);
  const [related] = diagnostic.relatedInformation ?? [];
  assert.deepEqual(related?.location, {
    uri: 'file:///world.yaml',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  });
  assert.match(related.message, /^“Đến năm 2100, ít nhất 70%.*” – Bộ trưởng A, .*2099/u);
});

test('no address of rule pages, no link; an address that is a command is no address', async () => {
  for (const rulePages of [undefined, 'command:xoa', 'javascript:1', 7]) {
    const client = await startServer({ records: RECORDS, initialize: { initializationOptions: { rulePages } } });
    await client.open(URI, WEAKER);
    const [diagnostic] = await client.diagnostics(URI);
    assert.equal(diagnostic?.code, 'target-conflict');
    assert.equal(diagnostic.codeDescription, undefined);
  }
});

test('ranges hold after every kind of line end, after characters beyond the BMP, and in decomposed Unicode', async () => {
  const client = await startServer({ records: RECORDS });
  const texts = [
    `Một.\r\nHai.\r\n${WEAKER}\r\n`,
    `Một.\r${WEAKER}\r`,
    `Một 𠀀 😀.\n😀 ${WEAKER}`,
    `Một.\r\n${WEAKER}\n`.normalize('NFD'),
    `\uFEFF${WEAKER}`,
  ];
  for (const [index, text] of texts.entries()) {
    const uri = `${URI}.${index}`;
    await client.open(uri, text);
    assert.deepEqual(underlined(text, await client.diagnostics(uri)), ['60%'], JSON.stringify(text));
  }
});

test('what is as recorded is silent', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, AS_RECORDED);
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('changes are applied one after another', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, `Mở đầu.\r\n${AS_RECORDED}\r\n`);
  assert.deepEqual(await client.diagnostics(URI), []);
  await client.change(URI, 2, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Dòng mới.\n' },
    { range: { start: { line: 2, character: 25 }, end: { line: 2, character: 26 } }, text: '6' },
  ]);
  assert.deepEqual(underlined(`Dòng mới.\nMở đầu.\r\n${WEAKER}\r\n`, await client.diagnostics(URI)), ['60%']);
  await client.change(URI, 3, [{ text: AS_RECORDED }]);
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('changes out of range do no harm', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, 'Mở đầu.');
  await client.change(URI, 2, [
    { range: { start: { line: 40, character: 9 }, end: { line: 99, character: 0 } }, text: `\n${WEAKER}\n` },
    { range: { start: { line: 900, character: 0 }, end: { line: 901, character: 3 } }, text: 'a\nb' },
    { range: { start: { line: 0, character: 4000 }, end: { line: 0, character: 2 ** 31 - 1 } }, text: '!' },
  ]);
  assert.deepEqual(underlined(`Mở đầu.!\n${WEAKER}\na\nb`, await client.diagnostics(URI)), ['60%']);
});

test('a report that is the same is not sent again, whatever was typed elsewhere; one in which a finding has moved is', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const first = await client.pull(URI);
  assert.equal(first.kind, 'full');
  const unchanged = { kind: 'unchanged', resultId: first.resultId };
  assert.deepEqual(await client.pull(URI, first.resultId), unchanged);
  await client.change(URI, 2, [{ text: `${WEAKER}\n\nHết.\n` }]);
  assert.deepEqual(await client.pull(URI, first.resultId), unchanged);
  await client.change(URI, 3, [{ text: `\n${WEAKER}\n` }]);
  const moved = await client.pull(URI, first.resultId);
  assert.equal(moved.kind, 'full');
  assert.deepEqual(
    moved.items.map(({ range }) => range.start.line),
    [1],
  );
});

test('a README stays silent, a Markdown file with the marks of a draft does not', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open('file:///README.md', WEAKER, 'markdown');
  assert.deepEqual(await client.diagnostics('file:///README.md'), []);
  const official = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n${WEAKER}\n`;
  await client.open('file:///ke-hoach.md', official, 'markdown');
  assert.deepEqual(underlined(official, await client.diagnostics('file:///ke-hoach.md')), ['60%']);
});

test('a document that is not open has no findings', async () => {
  const client = await startServer({ records: RECORDS });
  assert.deepEqual(await client.diagnostics('file:///khong-co.vanban'), []);
  await client.open(URI, WEAKER);
  await client.close(URI);
  assert.deepEqual(await client.diagnostics(URI), []);
});

test('messages are in the language of the client', async () => {
  const messageIn = async (locale: string | undefined) => {
    const client = await startServer({ records: RECORDS, initialize: locale === undefined ? {} : { locale } });
    await client.open(URI, WEAKER);
    return (await client.diagnostics(URI))[0]?.message;
  };
  const vietnamese = await messageIn('vi-VN');
  assert.equal(await messageIn(undefined), vietnamese);
  assert.notEqual(await messageIn('en-US'), vietnamese);
});

function underlined(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const document = TextDocument.create(URI, 'vanban', 1, text);
  return diagnostics.map(({ range }) => document.getText(range));
}
