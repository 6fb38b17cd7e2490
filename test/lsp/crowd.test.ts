import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../server/src/core/rules/registry.ts';
import type { Rule } from '../../server/src/core/rules/rule.ts';
import { PLAIN, startServer, type StartOptions } from '../support/lsp-client.ts';
import { RECORDS } from './texts.ts';

const FOLDER = 'file:///d';
const SEPTEMBER = '1. Nền tảng học trực tuyến của Trung tâm Mẫu vận hành chính thức từ ngày 01/9/2099.\n';
const OCTOBER = SEPTEMBER.replace('01/9', '01/10');

/** Counts how often a draft is checked, and besides does only what drafts of one folder are held against each other by. */
function counting(): { readonly rules: readonly Rule[]; checks(): number } {
  let checks = 0;
  const [first] = RULES;
  const crossDraft = RULES.find(({ id }) => id === 'cross-draft-conflict');
  assert.ok(first !== undefined && crossDraft !== undefined);
  const counter: Rule = {
    ...first,
    check() {
      checks += 1;
      return [];
    },
  };
  return { rules: [counter, crossDraft], checks: () => checks };
}

/** Ten each go with one round of it, of which the last says something else: all of them are in conflict. */
async function openCrowd(count: number, options: Partial<StartOptions>) {
  const initialize = { workspaceFolders: [{ uri: FOLDER, name: 'd' }] };
  const client = await startServer({ records: RECORDS, initialize, ...options });
  const uris = Array.from({ length: count }, (_, number) => `${FOLDER}/${String(number).padStart(4, '0')}.vanban`);
  for (const [number, uri] of uris.entries())
    await client.open(
      uri,
      (number % 10 === 9 ? OCTOBER : SEPTEMBER).replace('Mẫu', `Mẫu đợt ${1 + Math.floor(number / 10)}`),
    );
  return { client, uris };
}

test('of thousands of open drafts each is answered, and is checked two or three times until all know of all', async () => {
  const { rules, checks } = counting();
  const { client, uris } = await openCrowd(2000, { ports: { rules } });
  for (const uri of uris) await client.diagnostics(uri);
  for (const uri of uris) assert.equal((await client.diagnostics(uri)).length, 1, uri);
  for (const uri of uris) await client.diagnostics(uri);
  assert.ok(checks() <= 3 * uris.length, `${checks()}`);
});

test('a client that is sent its diagnostics waits for each of a thousand open drafts once, and once more', async () => {
  const { rules, checks } = counting();
  const { client, uris } = await openCrowd(1000, { ports: { rules }, capabilities: PLAIN });
  for (const wanted of uris)
    await client.waitFor('textDocument/publishDiagnostics', (params) => {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly unknown[] };
      return uri === wanted && diagnostics.length === 1;
    });
  assert.ok(checks() <= 3 * uris.length, `${checks()}`);
});
