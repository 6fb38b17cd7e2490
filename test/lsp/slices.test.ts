import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS, URI } from './texts.ts';

/** Goes on for ever, a step at a time, unless the draft says that it is done. */
const ENDLESS: Rule = {
  id: 'term-fault',
  severity: 'warning',
  against: 'draft',
  reach: 'draft',
  fixable: false,
  summary: { vi: 'Không dứt', en: 'Endless' },
  *check({ draft }) {
    const at = draft.text.indexOf('xong');
    while (at < 0) yield undefined;
    const span = { start: at, end: at + 'xong'.length };
    yield {
      span,
      message: { key: 'draft-disagrees', of: 'value', draft: 'xong', other: 'xong' },
      evidence: [{ kind: 'draft', span, text: 'xong' }],
      fixes: [],
    };
  },
};

test('a keystroke gets through while a long draft is checked, and who waits is told of the newest text', async () => {
  const client = await startServer({ records: RECORDS, ports: { rules: [ENDLESS] } });
  await client.open(URI, 'Đang viết.\n');
  const waiting = client.pull(URI);
  await client.change(URI, 2, [{ text: 'Đang viết tiếp.\n' }]);
  await client.change(URI, 3, [{ text: 'Viết xong.\n' }]);
  assert.deepEqual(codesIn(await waiting), ['term-fault']);
  assert.deepEqual(codesIn(await client.pull(URI)), ['term-fault']);
});

test('a request that is taken back is answered while the check goes on; the check ends with the document', async () => {
  const client = await startServer({ records: RECORDS, ports: { rules: [ENDLESS] } });
  await client.open(URI, 'Đang viết.\n');
  const cancelling = new CancellationTokenSource();
  const taken = client.pull(URI, undefined, cancelling.token);
  cancelling.cancel();
  await assert.rejects(taken);
  const waiting = client.pull(URI);
  await client.close(URI);
  assert.deepEqual(codesIn(await waiting), []);
  await client.open(`${URI}.md`, 'Viết xong.\n', 'vanban');
  assert.deepEqual(codesIn(await client.pull(`${URI}.md`)), ['term-fault']);
});

function codesIn(report: DocumentDiagnosticReport): readonly unknown[] {
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];
}
