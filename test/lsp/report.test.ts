import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReportRequest } from '../../server/src/lsp/report/protocol.ts';
import { startServer } from '../support/lsp-client.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const FOLDERS = { workspaceFolders: [{ uri: 'file:///du-thao', name: 'du-thao' }] };

test('the report tells of the open drafts what the command line tells of files', async () => {
  const client = await startServer({ records: RECORDS, initialize: FOLDERS });
  await client.open(URI, WEAKER);
  await client.open('file:///du-thao/README.md', '# Đọc', 'markdown');
  const { contents, drafts } = await client.connection.sendRequest(ReportRequest, { format: 'md' });
  const text = Buffer.from(contents, 'base64').toString('utf8');
  assert.equal(drafts, 1);
  for (const words of ['ke-hoach.vanban', '60%', '70%', 'target-conflict', 'NGƯỜI RÀ SOÁT'])
    assert.ok(text.includes(words), words);
  assert.equal(text.includes('file:///'), false);
});

test('a page and a Word document are whole files', async () => {
  const client = await startServer({ records: RECORDS, initialize: FOLDERS });
  await client.open(URI, WEAKER);
  const page = await client.connection.sendRequest(ReportRequest, { format: 'html', uri: URI });
  assert.match(Buffer.from(page.contents, 'base64').toString('utf8'), /^<!doctype html>/u);
  const word = await client.connection.sendRequest(ReportRequest, { format: 'docx', uri: URI });
  assert.equal(Buffer.from(word.contents, 'base64').subarray(0, 2).toString('latin1'), 'PK');
});

test('what is no draft has no report, and a format that there is none of is refused', async () => {
  const client = await startServer({ records: RECORDS });
  const { drafts } = await client.connection.sendRequest(ReportRequest, { format: 'md', uri: 'file:///khong-co.md' });
  assert.equal(drafts, 0);
  await assert.rejects(client.connection.sendRequest('doichieu/report', { format: 'pdf' }), /format: html/u);
});
