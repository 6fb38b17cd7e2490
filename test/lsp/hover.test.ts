import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticTag, type Hover } from 'vscode-languageserver';
import type { KnowledgeRecords, Statement } from '../../server/src/core/knowledge/model.ts';
import { MODERN, PLAIN, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { AS_RECORDED, RECORDS, URI, WEAKER } from './texts.ts';

const SHOWS_EVIDENCE = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, publishDiagnostics: { relatedInformation: true } },
};

test('over a finding: what is wrong, who said what and when, and where it is written', async () => {
  const client = await startServer({ records: withSource({ title: 'Bản tin thử', url: 'https://vi.du/tin?a=(1)' }) });
  await client.open(URI, WEAKER);
  const hover = await client.hover(URI, { line: 0, character: 26 });
  assert.deepEqual(hover?.range, { start: { line: 0, character: 25 }, end: { line: 0, character: 28 } });
  const text = markdownOf(hover);
  assert.doesNotMatch(text, /60%/u, 'the message is shown by the editor itself');
  assert.match(text, /> “Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến\.”/u);
  assert.match(text, /Bộ trưởng A, .*2099/u);
  assert.match(text, /\[Bản tin thử.*\]\(https:\/\/vi\.du\/tin\?a=%281%29\)/u);
});

test('a client that shows the evidence of a finding by itself is told on what occasion and where, and not again who said what', async () => {
  const given = withSource({ title: 'Bản tin thử', url: 'https://vi.du/tin' });
  const origin = { file: 'su-kien.yaml', line: 1 };
  const event = { id: 'h', name: 'Hội nghị thử', date: undefined, place: undefined, aliases: [], sources: [], origin };
  const records = { ...given, statements: given.statements.map((each) => ({ ...each, event })) };
  const client = await startServer({ records, capabilities: SHOWS_EVIDENCE });
  await client.open(URI, WEAKER);
  const [diagnostic] = await client.diagnostics(URI);
  assert.match(diagnostic?.relatedInformation?.[0]?.message ?? '', /^“Đến năm 2100.*” – Bộ trưởng A, 05\/01\/2099/u);
  const text = markdownOf(await client.hover(URI, { line: 0, character: 26 }));
  assert.match(text, /^Hội nghị thử$/mu);
  assert.match(text, /^Nguồn: \[Bản tin thử.*\]\(https:\/\/vi\.du\/tin\)$/mu);
  assert.doesNotMatch(text, /“Đến năm 2100|Bộ trưởng A/u);
});

test('over a passage on which a statement bears: the statement', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, AS_RECORDED);
  const text = markdownOf(await client.hover(URI, { line: 0, character: 40 }));
  assert.match(text, /> “Đến năm 2100, ít nhất 70%/u);
  assert.match(text, /Bộ trưởng A/u);
});

test('nothing that stands in the knowledge becomes a link, an image, HTML or a command', async () => {
  const title = '[x](command:xoa) ![i](https://vi.du/a.png) <img src=x onerror=alert(1)> https://vi.du/lua [y]: z';
  const client = await startServer({ records: withSource({ title, url: 'javascript:alert(1)' }) });
  await client.open(URI, WEAKER);
  const text = markdownOf(await client.hover(URI, { line: 0, character: 26 }));
  assert.ok(!text.includes('javascript:'));
  assert.doesNotMatch(text, /(?<!\\)[[\]<!]/u);
  assert.doesNotMatch(text, /https:\/\//u);
});

test('a client without Markdown gets plain text', async () => {
  const client = await startServer({
    records: withSource({ title: 'Bản_tin', url: 'https://vi.du/tin' }),
    capabilities: PLAIN,
  });
  await client.open(URI, WEAKER);
  const hover = await client.hover(URI, { line: 0, character: 26 });
  assert.ok(hover !== null && typeof hover.contents === 'object' && 'kind' in hover.contents);
  assert.equal(hover.contents.kind, 'plaintext');
  assert.match(hover.contents.value, /Bản_tin <https:\/\/vi\.du\/tin>$/u);
});

/** A decree that ends with another. */
const { knowledge: SUCCEEDED } = readWorld(`=== knowledge
sources:
  - { id: n, title: Sổ thử }
=== knowledge
documents:
  - { id: cu, type: Nghị định, number: 13/2099/NĐ-CP, effective: 2099-03-01, endings: [{ from: 2101-01-01, by: moi }], url: "https://vi.du/13", sources: [n] }
  - { id: moi, type: Nghị định, number: 56/2100/NĐ-CP, effective: 2101-01-01, sources: [n] }
=== draft 2099-06-01
`);

test('over a citation: the document, and whether it is in force on the day', async () => {
  const client = await startServer({ records: SUCCEEDED.records });
  await client.open(URI, 'Hà Nội, ngày 01 tháng 6 năm 2100\n\nViệc này theo Nghị định số 13/2099/NĐ-CP.\n');
  const text = markdownOf(await client.hover(URI, { line: 2, character: 30 }));
  assert.match(text, /Nghị định số 13\/2099\/NĐ\\?-CP: còn hiệu lực từ 01\/03\/2099, sẽ hết hiệu lực từ 01\/01\/2101/u);
  assert.match(text, /\(https:\/\/vi\.du\/13\)/u);
  const dead = 'file:///du-thao/muon.vanban';
  await client.open(dead, 'Hà Nội, ngày 01 tháng 6 năm 2101\n\nViệc này theo Nghị định số 13/2099/NĐ-CP.\n');
  const [diagnostic] = await client.diagnostics(dead);
  assert.equal(diagnostic?.code, 'expired-citation');
  assert.deepEqual(diagnostic.tags, [DiagnosticTag.Deprecated]);
  assert.match(diagnostic.relatedInformation?.[1]?.message ?? '', /^Nghị định số 56\/2100\/NĐ-CP: còn hiệu lực/u);
});

test('where the editor shows the evidence beside a finding, a hover tells of its documents where they can be read, and no more', async () => {
  const client = await startServer({ records: SUCCEEDED.records, capabilities: SHOWS_EVIDENCE });
  await client.open(URI, 'Hà Nội, ngày 01 tháng 6 năm 2101\n\nViệc này theo Nghị định số 13/2099/NĐ-CP.\n');
  assert.equal(
    markdownOf(await client.hover(URI, { line: 2, character: 30 })),
    'Nguồn: [Nghị định số 13/2099/NĐ-CP](https://vi.du/13)',
  );
});

test('over a quotation with other words: both sides, word by word', async () => {
  const { knowledge } = readWorld(`=== statement du-lieu  Bộ trưởng A, 2099-01-05; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
=== draft 2099-06-01
`);
  const client = await startServer({ records: knowledge.records });
  await client.open(
    URI,
    'Bộ trưởng A nói: “Dữ liệu phải được chia sẻ hài hòa, công khai và thủy chung với lợi ích của người dân.”',
  );
  const text = markdownOf(await client.hover(URI, { line: 0, character: 22 }));
  assert.match(text, /hài hòa ~~công khai~~ \*\*minh bạch\*\* và thủy chung/u);
});

test('what has no use any more is faded', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, '<!-- bỏ qua misquote: đã rà soát -->\nTrời hôm nay đẹp.');
  const [diagnostic] = await client.diagnostics(URI);
  assert.equal(diagnostic?.code, 'suppression-fault');
  assert.deepEqual(diagnostic.tags, [DiagnosticTag.Unnecessary]);
});

test('nothing is said where nothing is on record, past the end, and of documents that are not open', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, 'Trời hôm nay đẹp.');
  assert.equal(await client.hover(URI, { line: 0, character: 3 }), null);
  assert.equal(await client.hover(URI, { line: 70, character: 2 ** 31 - 1 }), null);
  assert.equal(await client.hover('file:///khong-co.vanban', { line: 0, character: 0 }), null);
});

function withSource(given: { readonly title: string; readonly url: string }): KnowledgeRecords {
  return { ...RECORDS, statements: RECORDS.statements.map((statement) => relabel(statement, given)) };
}

function relabel(statement: Statement, given: { readonly title: string; readonly url: string }): Statement {
  const [first] = statement.sources;
  return { ...statement, sources: [{ ...first, source: { ...first.source, ...given } }] };
}

function markdownOf(hover: Hover | null): string {
  assert.ok(hover !== null && typeof hover.contents === 'object' && 'kind' in hover.contents);
  assert.equal(hover.contents.kind, 'markdown');
  return hover.contents.value;
}
