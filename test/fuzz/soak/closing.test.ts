import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { randomFrom } from '../../support/random.ts';
import { SAMPLE_DRAFTS } from '../../support/sample-drafts.ts';
import { tried } from '../../support/tried.ts';
import { type ModelDocument, placeOf } from '../protocol/model.ts';
import { offeredRequests } from '../protocol/requests.ts';
import { watchedProcess } from '../protocol/servers.ts';

/** Drafts that are open at once, in rounds: the first two have most of the code compiled, and of the knowledge read what is kept of it. */
const OPEN = 8;
const WARM = 2;
const ROUNDS = 7;
/** In characters. */
const LENGTH = 20_000;
/** In bytes: what the engine goes on to compile, and tables that stay as large as they once were. A draft that is open takes two million. */
const NOISE = 6e6;

/** Requests that no editor sends of itself, and that may write. */
const UNASKED = /import|review|addSelection|executeCommand|checkFolder|report/u;

test('the memory that drafts take is given back when they are closed', async (t) => {
  const server = await watchedProcess((method, params) =>
    method === 'workspace/configuration' ? Array.from(Reflect.get(Object(params), 'items'), () => null) : null,
  );
  const random = randomFrom(20_990_101);
  const offered = [...offeredRequests(server.capabilities)].filter(([method]) => !UNASKED.test(method));
  const samples = SAMPLE_DRAFTS.map((path) => readFileSync(path, 'utf8'));
  let count = 0;
  const nextDraft = (): ModelDocument => {
    count += 1;
    const sample = samples[count % samples.length] ?? '';
    const pages = Array.from(
      { length: Math.ceil(LENGTH / sample.length) },
      (_, page) => `${sample}\nLần ${count}.${page}.\n`,
    );
    return {
      uri: `file:///du-thao/${count}/${count}.vanban`,
      languageId: 'vanban',
      version: 1,
      text: pages.join('\n'),
    };
  };
  const heaps: { readonly open: number; readonly closed: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const drafts = Array.from({ length: OPEN }, nextDraft);
    for (const textDocument of drafts) server.wire.notify('textDocument/didOpen', { textDocument });
    for (const document of drafts) {
      const place = placeOf(document.text, random.below(document.text.length));
      server.wire.notify('textDocument/didChange', {
        textDocument: { uri: document.uri, version: 2 },
        contentChanges: [{ range: { start: place, end: place }, text: ` thêm ${count} ` }],
      });
    }
    await Promise.all(
      drafts.flatMap((document) =>
        offered.map(([method, ask]) => server.wire.request(method, ask({ document, random, earlier: [] })).answer),
      ),
    );
    const open = await server.heap();
    for (const { uri } of drafts) server.wire.notify('textDocument/didClose', { textDocument: { uri } });
    await server.wire.request('doichieu/status', {}).answer;
    heaps.push({ open, closed: await server.heap() });
  }
  await server.shutdown();
  t.diagnostic(heaps.map(({ open, closed }) => `${(open / 1e6).toFixed(1)}→${(closed / 1e6).toFixed(1)}`).join(' '));
  tried(t, count);
  const [warm, last] = [heaps[WARM - 1], heaps.at(-1)];
  assert.ok(warm !== undefined && last !== undefined);
  assert.ok(last.open - last.closed > OPEN * 1e6, 'what is open takes memory');
  assert.ok(last.closed - warm.closed < NOISE, JSON.stringify(heaps));
});
