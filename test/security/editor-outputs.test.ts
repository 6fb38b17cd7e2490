import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { workspace } from '../cli/support.ts';
import { HARMFUL, hostileWorld } from '../support/hostile-world.ts';
import { connect } from '../support/lsp-client.ts';
import { tried } from '../support/tried.ts';

/** What is put into a draft as it stands on record or in the draft, or is an address or an argument and shown to nobody. */
const UNSHOWN: ReadonlySet<string> = new Set(
  'newText insertText value filterText sortText snippet citation query uri targetUri target href arguments data fingerprint'.split(
    ' ',
  ),
);

/** The strings in an answer that somebody may see, each with the way to it. */
function* shownIn(value: unknown, way: string): Generator<readonly [way: string, text: string]> {
  if (typeof value === 'string') yield [way, value];
  if (typeof value !== 'object' || value === null) return;
  const isMarkup = 'kind' in value && 'value' in value;
  for (const [key, each] of Object.entries(value))
    if (isMarkup || !UNSHOWN.has(key)) yield* shownIn(each, `${way}.${key}`);
}

test('control and bidirectional characters are shown by no answer of the language server', async (t) => {
  const { path } = workspace(t, hostileWorld());
  const child = spawn(process.execPath, [resolve('dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill());
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), {
    initialize: { workspaceFolders: [{ uri: pathToFileURL(path).href, name: 'd' }] },
    settings: { knowledge: { paths: ['knowledge'], bundled: false }, inlayHints: true, codeLens: true },
  });
  const [name = ''] = readdirSync(join(path, 'd'));
  const uri = pathToFileURL(join(path, 'd', name)).href;
  const text = readFileSync(join(path, 'd', name), 'utf8');
  await client.open(uri, text);
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const found = await client.diagnostics(uri);
  assert.ok(found.length > 2);
  const positions = found.flatMap(({ range }) => [range.start, range.end]);
  const requests: (readonly [string, unknown])[] = [
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range: whole }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: found } }],
    ['workspace/symbol', { query: 'a' }],
    ['doichieu/search', { query: 'dich vu', textDocument }],
    ['doichieu/search', { query: 'nguyen van a' }],
    ['doichieu/search', { query: '@ng' }],
    ['doichieu/ask', { question: 'ai nói gì về dịch vụ công trực tuyến?' }],
    ['doichieu/tool', { name: 'search_directives', arguments: { question: 'dịch vụ công trực tuyến' } }],
    ['doichieu/reading', { textDocument }],
    ['doichieu/status', { uri }],
    ['doichieu/findings', {}],
    ['doichieu/checkFolder', {}],
    ['doichieu/statements', { by: 'speaker' }],
    ...positions.flatMap((position) =>
      ['hover', 'definition', 'references', 'completion'].map(
        (each) => [`textDocument/${each}`, { textDocument, position, context: { includeDeclaration: true } }] as const,
      ),
    ),
  ];
  const harmful: string[] = [];
  const look = (answer: unknown, method: string): void => {
    for (const [way, shown] of shownIn(answer, method))
      if (HARMFUL.test(shown)) harmful.push(`${way}: ${JSON.stringify(shown.slice(0, 90))}`);
  };
  look(found, 'textDocument/diagnostic');
  let answers = 0;
  for (const [method, params] of requests) {
    const answer: unknown = await client.connection.sendRequest(method, params);
    look(answer, method);
    answers += 1;
    if (method.endsWith('completion') && typeof answer === 'object' && answer !== null && 'items' in answer)
      for (const item of (answer.items as readonly unknown[]).slice(0, 5))
        look(await client.connection.sendRequest('completionItem/resolve', item), 'completionItem/resolve');
  }
  look(client.received, 'notifications');
  assert.deepEqual([...new Set(harmful)], []);
  assert.ok(answers > 30);
  tried(t, answers);
  await client.shutdown();
});
