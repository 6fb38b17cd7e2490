import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { targetConflict } from '../../server/src/core/rules/target-conflict.ts';
import { type LspClient, PLAIN, startServer } from '../support/lsp-client.ts';
import { AS_RECORDED, RECORDS, URI } from './texts.ts';

const REFRESH = 'workspace/diagnostic/refresh';
const CHECKED = 'doichieu/statusChanged';
const LONG = 'Cơ quan được giao việc gửi kết quả về văn phòng.\n\n'.repeat(2_000);
const LINE = 4_000;

/** Needs all of a draft: reports each "hai lần" where there are two. Never ends where the draft says "mãi". */
const TWICE: Rule = {
  id: 'internal-conflict',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: { vi: 'Hai lần', en: 'Twice' },
  *check({ draft: { text } }) {
    while (text.includes('mãi')) yield undefined;
    const places = [...text.matchAll(/hai lần/gu)].map(({ index }) => ({ start: index, end: index + 7 }));
    if (places.length < 2) return;
    for (const span of places)
      yield {
        span,
        message: { key: 'draft-disagrees', of: 'value', draft: 'hai lần', other: 'hai lần' },
        evidence: [{ kind: 'draft', span, text: 'hai lần' }],
        fixes: [],
      };
  },
};
const RULES = [targetConflict, TWICE];

/** Replaces the characters from `start` to `end` of the line that is edited. */
const typed = (client: LspClient, version: number, [start, end]: readonly [number, number], text: string) =>
  client.change(URI, version, [
    { range: { start: { line: LINE, character: start }, end: { line: LINE, character: end } }, text },
  ]);

/** Opens a draft and waits until all of it is checked. */
const opened = async (client: LspClient, text: string): Promise<DocumentDiagnosticReport> => {
  await client.open(URI, text);
  await client.connection.sendRequest('doichieu/findings', { uri: URI });
  return client.pull(URI);
};

describe('What a keystroke changes in a long draft', () => {
  test('is told before all of it is checked again', async () => {
    const client = await startServer({ records: RECORDS, ports: { rules: RULES, typingPause: 0 } });
    assert.deepEqual(codesIn(await opened(client, `${LONG}${AS_RECORDED} Không.\n`)), []);
    const end = AS_RECORDED.length + ' Không'.length;
    await typed(client, 2, [end, end], ' mãi');
    await typed(client, 3, [25, 26], '6');
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict']);
    await typed(client, 4, [25, 26], '7');
    assert.deepEqual(codesIn(await client.pull(URI)), []);
    await client.close(URI);
  });

  test('is told with all that was found elsewhere, and with what other passages say of it when the typing pauses', async () => {
    const client = await startServer({ records: RECORDS, ports: { rules: RULES, typingPause: 0, pushDelay: 50 } });
    const weaker = AS_RECORDED.replace('70%', '60%');
    assert.deepEqual(codesIn(await opened(client, `${LONG}${AS_RECORDED} Một lần.\n\n${weaker}\n\nhai lần.\n`)), [
      'target-conflict',
    ]);
    client.forgetReceived();
    await typed(client, 2, [AS_RECORDED.length + 1, AS_RECORDED.length + 4], 'hai');
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict']);
    await client.waitFor(REFRESH);
    assert.deepEqual(codesIn(await client.pull(URI)), ['internal-conflict', 'target-conflict', 'internal-conflict']);
  });

  test('moves what stands in its line, and the client asks again only where the whole has more to tell', async () => {
    const client = await startServer({ records: RECORDS, ports: { rules: RULES, typingPause: 0, pushDelay: 20 } });
    const before = rangesIn(await opened(client, `${LONG}Câu này dài. Và hai lần.\n\nhai lần.\n`));
    client.forgetReceived();
    await typed(client, 2, [4, 7], 'đứng trước');
    const early = rangesIn(await client.pull(URI));
    assert.deepEqual(early, [{ ...before[0], character: (before[0]?.character ?? 0) + 7 }, before[1]]);
    // The whole is checked: what it has to tell is told before the next answer.
    await client.waitFor(CHECKED);
    assert.deepEqual(rangesIn(await client.pull(URI)), early);
    assert.deepEqual(
      client.received.filter(({ method }) => method === REFRESH),
      [],
    );
  });

  test('is sent at once to a client that cannot ask, and then the whole', async () => {
    const client = await startServer({
      records: RECORDS,
      capabilities: PLAIN,
      ports: { rules: RULES, pushDelay: 50 },
    });
    await opened(client, `${LONG}${AS_RECORDED} Một lần.\n\nhai lần.\n`).catch(() => undefined);
    await client.nextPush(URI);
    client.forgetReceived();
    await typed(client, 2, [25, AS_RECORDED.length + 4], `60% người dân sử dụng dịch vụ công trực tuyến. hai`);
    assert.deepEqual(
      (await client.nextPush(URI)).diagnostics.map(({ code }) => code),
      ['target-conflict'],
    );
    client.forgetReceived();
    assert.equal((await client.nextPush(URI)).diagnostics.length, 3);
  });

  test('a client that could not be told of more waits for the whole', async () => {
    const capabilities = { ...PLAIN, textDocument: { diagnostic: {} } };
    const client = await startServer({ records: RECORDS, capabilities, ports: { rules: RULES } });
    assert.deepEqual(codesIn(await opened(client, `${LONG}${AS_RECORDED} Một lần.\n\nhai lần.\n`)), []);
    await typed(client, 2, [AS_RECORDED.length + 1, AS_RECORDED.length + 4], 'hai');
    assert.equal(codesIn(await client.pull(URI)).length, 2);
  });
});

describe('A long draft that is opened', () => {
  const WEAKER = AS_RECORDED.replace('70%', '60%');

  test('is told of by its first pages, before all of it is checked; so is what is typed meanwhile', async () => {
    const client = await startServer({ records: RECORDS, ports: { rules: RULES, typingPause: 0 } });
    await client.open(URI, `${WEAKER}\n\n${LONG}${AS_RECORDED} Không mãi.\n`);
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict']);
    await client.change(URI, 2, [
      { range: { start: { line: LINE + 2, character: 25 }, end: { line: LINE + 2, character: 26 } }, text: '6' },
    ]);
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict', 'target-conflict']);
    await client.close(URI);
  });

  test('is told of as a whole soon after', async () => {
    const client = await startServer({ records: RECORDS, ports: { rules: RULES, pushDelay: 1_000 } });
    await client.open(URI, `${WEAKER}\n\n${LONG}${WEAKER}\n`);
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict']);
    await client.waitFor(REFRESH);
    assert.deepEqual(codesIn(await client.pull(URI)), ['target-conflict', 'target-conflict']);
  });

  test('is read as a whole by a client that could not be told of more', async () => {
    const capabilities = { ...PLAIN, textDocument: { diagnostic: {} } };
    const client = await startServer({ records: RECORDS, capabilities, ports: { rules: RULES } });
    await client.open(URI, `${WEAKER}\n\n${LONG}${WEAKER}\n`);
    assert.equal(codesIn(await client.pull(URI)).length, 2);
  });
});

function codesIn(report: DocumentDiagnosticReport): readonly unknown[] {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}

function rangesIn(report: DocumentDiagnosticReport) {
  return report.kind === 'full' ? report.items.map(({ range }) => range.start) : [];
}
