import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TemplatesRequest } from '../../server/src/lsp/drafting/protocol.ts';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

test('a skeleton for each of the commonest kinds, in the year of the day', async () => {
  const client = await startServer({ records: RECORDS });
  const { templates } = await client.connection.sendRequest(TemplatesRequest, {});
  assert.ok(templates.length >= 10);
  for (const { title, snippet, kind } of templates) {
    assert.ok(title.toLowerCase().startsWith(kind), title);
    assert.match(snippet, /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n/u);
    assert.match(snippet, /\$\{1:/u);
    assert.match(snippet, /năm 2099/u);
  }
});
