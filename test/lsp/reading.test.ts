import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ReadingParams, ReadingRequest } from '../../server/src/lsp/protocol.ts';
import { type LspClient, startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const TEXT = `Căn cứ Luật Thư viện số 20/2099/QH25;\n${WEAKER}\nNăm 2098 thu 10 tỷ đồng.\n`;

const ask = ({ connection }: LspClient, params: ReadingParams) => connection.sendRequest(ReadingRequest, params);
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

test('the passage at the cursor, entry by entry, with places and words', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, TEXT);
  const reading = await ask(client, { textDocument: { uri: URI }, range: at(1, 30) });
  assert.equal(reading?.asOf, '2099-06-01');
  assert.equal(reading.version, 1);
  const [passage, ...others] = reading.passages;
  assert.deepEqual(others, []);
  assert.equal(passage?.kind, 'paragraph');
  assert.deepEqual(passage.range, { start: { line: 1, character: 0 }, end: { line: 1, character: WEAKER.length } });
  assert.deepEqual(passage.sentences, [{ range: passage.range }]);
  assert.deepEqual(passage.quantities, [
    {
      range: { start: { line: 1, character: 25 }, end: { line: 1, character: 28 } },
      text: '60%',
      min: 60,
      max: 60,
      unit: '%',
      comparator: '=',
      meaning: '60%',
    },
  ]);
  assert.equal(passage.times[0]?.meaning, 'đến hết 31/12/2100');
  assert.equal(passage.claims.length, 1);
  assert.match(passage.claims[0]?.measure ?? '', /dịch vụ công trực tuyến/u);
  assert.equal(passage.claims[0]?.meaning, '60% · đến hết 31/12/2100 · cần đạt');
});

test('what is claimed of a measure bears its name, whatever its id; what the lexicon does not have, none', async () => {
  const { knowledge } = readWorld(`=== knowledge
sources:
  - { id: s, title: Nguồn }
=== knowledge
measures:
  - { id: do-phu-a, name: Độ phủ mạng A, unit: "%", sources: [s] }
=== draft 2099-06-01
`);
  const client = await startServer({ records: knowledge.records });
  await client.open(URI, 'Đến năm 2100, độ phủ mạng A đạt 70%. Trồng 500 cây ven hồ.\n');
  const claims = (await ask(client, { textDocument: { uri: URI } }))?.passages[0]?.claims;
  assert.deepEqual(
    claims?.map(({ measure, name }) => [measure, name]),
    [
      ['do-phu-a', 'Độ phủ mạng A'],
      ['trồng ven hồ cây', null],
    ],
  );
});

test('a range touches several passages, none all of them', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, TEXT);
  const lines = async (params: Omit<ReadingParams, 'textDocument'>) =>
    (await ask(client, { textDocument: { uri: URI }, ...params }))?.passages.map(({ range }) => range.start.line);
  assert.deepEqual(
    await lines({ range: { start: { line: 0, character: 3 }, end: { line: 1, character: 3 } } }),
    [0, 1],
  );
  assert.deepEqual(await lines({ range: at(70, 3) }), []);
  assert.deepEqual(await lines({}), [0, 1, 2]);
});

test('the words are in the language of the user', async () => {
  const client = await startServer({ records: RECORDS, settings: { language: 'en' } });
  await client.open(URI, TEXT);
  const reading = await ask(client, { textDocument: { uri: URI }, range: at(2, 0) });
  assert.match(reading?.passages[0]?.claims[0]?.meaning ?? '', /^10,000,000,000 đồng · .* · reported$/u);
});

test('the newest text is read', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, TEXT);
  await client.change(URI, 2, [{ text: 'Thu 20 tỷ đồng.' }]);
  const reading = await ask(client, { textDocument: { uri: URI }, range: at(0, 0) });
  assert.equal(reading?.version, 2);
  assert.equal(reading.passages[0]?.quantities[0]?.text, '20 tỷ đồng');
});

test('what is no draft or not open has no reading, nonsense is refused', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open('file:///README.md', WEAKER, 'markdown');
  assert.equal(await ask(client, { textDocument: { uri: 'file:///README.md' } }), null);
  assert.equal(await ask(client, { textDocument: { uri: URI } }), null);
  for (const wrong of [{}, { textDocument: {} }, { textDocument: { uri: URI }, range: { start: 1, end: 2 } }]) {
    await assert.rejects(client.connection.sendRequest('doichieu/reading', wrong), { code: -32602 });
  }
});
