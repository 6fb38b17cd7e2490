import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AskRequest, SearchRequest } from '../../server/src/lsp/protocol.ts';
import { startServer } from '../support/lsp-client.ts';
import { readWorld } from '../support/world.ts';

const { records } = readWorld(`=== knowledge
people:
  - { id: mau, name: Nguyễn Văn Mẫu, offices: [{ title: Bộ trưởng Bộ Thử, organisation: bo-thu, from: 2098-01-01, sources: [s] }] }
=== knowledge
organisations:
  - { id: bo-thu, name: Bộ Thử, sources: [s] }
=== knowledge
sources:
  - { id: s, title: Bản tin, published: 2099-01-06, url: "https://a.example/1" }
=== knowledge
documents:
  - { id: nd-7, type: Nghị định, number: 7/2099/NĐ-CP, about: quản lý cảng, issuer: bo-thu, issued: 2099-03-15, effective: 2099-05-01, sources: [s] }
=== knowledge
statements:
  - { id: 2099-01-05/a, quote: "Cảng biển phải mở cửa suốt ngày đêm.", speaker: mau, office: Bộ trưởng Bộ Thử, date: 2099-01-05, kind: directive, wording: direct, modality: obligation, topics: [], sources: [{ source: s, paragraph: 1 }] }
=== draft 2101-01-01
`).knowledge;

test('filters stand among the words, and grow while they are typed', async () => {
  const { connection } = await startServer({ records });
  const search = (query: string) => connection.sendRequest(SearchRequest, { query });
  assert.equal((await search('cang bien @nguyen van mau')).results.length, 1);
  assert.equal((await search('cang bien tu:2100')).results.length, 0);
  assert.deepEqual((await search('cảng @ngu')).completions, [
    { kind: 'speaker', name: 'Nguyễn Văn Mẫu', count: 1, query: 'cảng @Nguyễn Văn Mẫu ' },
  ]);
});

test('a document says whether it is in force, a person in which office', async () => {
  const { connection } = await startServer({ records });
  const { documents } = await connection.sendRequest(SearchRequest, { query: '7/2099/nd-cp' });
  assert.equal(documents[0]?.name, 'Nghị định số 7/2099/NĐ-CP (quản lý cảng)');
  assert.equal(documents[0]?.whole, true);
  assert.match(documents[0]?.detail ?? '', /01\/05\/2099/u);
  const { people } = await connection.sendRequest(SearchRequest, { query: 'nguyen van mau' });
  assert.equal(people[0]?.detail, 'Bộ trưởng Bộ Thử (từ 01/01/2098)');
});

test('what is put into a draft is cited as its kind asks, and the source is opened at the words', async () => {
  const client = await startServer({ records });
  const [plan, decree] = ['file:///d/ke-hoach.vanban', 'file:///d/nghi-dinh.vanban'];
  await client.open(plan, 'KẾ HOẠCH\nMở cảng\n', 'vanban');
  await client.open(decree, 'NGHỊ ĐỊNH\nQuy định về cảng\n', 'vanban');
  const cite = async (query: string, uri: string) => {
    const { results, documents } = await client.connection.sendRequest(SearchRequest, { query, textDocument: { uri } });
    return (results[0] ?? documents[0])?.citation ?? '';
  };
  assert.match(await cite('cảng biển mở cửa', plan), /\(Bộ trưởng Bộ Thử Nguyễn Văn Mẫu, 05\/01\/2099\)$/u);
  assert.match(await cite('cảng biển mở cửa', decree), /Nguyễn Văn Mẫu, ngày 05 tháng 01 năm 2099\)$/u);
  assert.equal(await cite('7/2099', plan), 'Nghị định số 7/2099/NĐ-CP ngày 15 tháng 3 năm 2099 của Bộ Thử');
  const { results } = await client.connection.sendRequest(SearchRequest, { query: 'mở cửa' });
  assert.match(results[0]?.passage ?? '', /^https:\/\/a\.example\/1#:~:text=C%E1%BA%A3ng%20bi%E1%BB%83n/u);
});

test('a question is answered by a document in which every text shows as it stands', async () => {
  const { connection } = await startServer({ records });
  const { markdown, answer } = await connection.sendRequest(AskRequest, { question: 'cảng biển <b>phải</b> làm gì?' });
  assert.equal(answer.kind, 'directed');
  assert.equal(
    markdown,
    [
      '# cảng biển \\<b\\>phải\\</b\\> làm gì?',
      '## Chỉ đạo, yêu cầu',
      '> “Cảng biển phải mở cửa suốt ngày đêm.”',
      'Bộ trưởng Bộ Thử Nguyễn Văn Mẫu, 05/01/2099',
      '*[Bản tin – 06/01/2099](https://a.example/1#:~:text=C%E1%BA%A3ng%20bi%E1%BB%83n%20ph%E1%BA%A3i%20m%E1%BB%9F%20c%E1%BB%ADa%20su%E1%BB%91t%20ng%C3%A0y%20%C4%91%C3%AAm.)*',
      '',
    ]
      .join('\n\n')
      .trimEnd()
      .concat('\n'),
  );
  const nothing = await connection.sendRequest(AskRequest, { question: 'giá vàng' });
  assert.match(nothing.markdown, /Kho tri thức không có đoạn nào/u);
  await assert.rejects(connection.sendRequest('doichieu/ask', { question: 3 }), { code: -32602 });
});
