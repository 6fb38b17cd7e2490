import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LspClient, PLAIN, startServer } from '../support/lsp-client.ts';
import { RECORDS, URI, WEAKER } from './texts.ts';

const AT_60 = { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } };

/** A repair says whether it is certain; what else may be done about a finding does not. */
function isRepair({ isPreferred }: CodeAction): boolean {
  return isPreferred !== undefined;
}

test('the repair, applied, leaves no finding', async () => {
  for (const text of [WEAKER, `\uFEFF${WEAKER}\r\nHết.`, WEAKER.normalize('NFD')]) {
    const client = await startServer({ records: RECORDS });
    await client.open(URI, text);
    const diagnostics = await client.diagnostics(URI);
    const range = diagnostics[0]?.range ?? AT_60;
    const [action, ...rest] = (await client.codeActions(URI, range, { diagnostics })).filter(isRepair);
    assert.ok(action !== undefined && rest.length === 0);
    assert.equal(action.kind, 'quickfix');
    assert.equal(typeof action.isPreferred, 'boolean');
    assert.deepEqual(action.diagnostics, diagnostics);
    const repaired = apply(text, action, 1);
    assert.notEqual(repaired, text);
    await client.change(URI, 2, [{ text: repaired }]);
    assert.deepEqual(await client.diagnostics(URI), []);
  }
});

test('no repair for a diagnostic about words that are no longer there', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const diagnostics = await client.diagnostics(URI);
  const other = WEAKER.replace('60%', '61%');
  await client.change(URI, 2, [{ text: other }]);
  assert.deepEqual(await client.codeActions(URI, AT_60, { diagnostics }), []);
  const fresh = await client.diagnostics(URI);
  assert.equal((await client.codeActions(URI, AT_60, { diagnostics: fresh })).filter(isRepair).length, 1);
});

test('what the author reads is repaired where it has moved to, in the newest text', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const diagnostics = await client.diagnostics(URI);
  const text = `Mở đầu.\n\n${WEAKER}`;
  await client.change(URI, 2, [{ text }]);
  const [action] = await client.codeActions(URI, wholeOf(text), { diagnostics });
  assert.ok(action !== undefined);
  assert.deepEqual(action.diagnostics, diagnostics);
  assert.ok(apply(text, action, 2).startsWith('Mở đầu.\n\n'));
});

test('a client that keeps no data with its diagnostics is helped by place', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const bare = (await client.diagnostics(URI)).map(({ data: _data, ...rest }) => rest);
  const [action] = await client.codeActions(URI, AT_60, { diagnostics: bare });
  assert.deepEqual(action?.diagnostics, bare);
});

test('elsewhere there is nothing to repair', async () => {
  const client = await startServer({ records: RECORDS });
  await client.open(URI, WEAKER);
  const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  assert.deepEqual(await client.codeActions(URI, elsewhere, {}), []);
  assert.deepEqual(await client.codeActions('file:///khong-co.vanban', AT_60, {}), []);
});

test('all certain repairs at once, on demand only', async () => {
  const text = `${WEAKER}\n\nGiữa.\n\n${WEAKER}\n`;
  const client = await startServer({ records: RECORDS });
  await client.open(URI, text);
  const certain = (await client.codeActions(URI, wholeOf(text), {})).filter(({ isPreferred }) => isPreferred);
  const unasked = await client.codeActions(URI, wholeOf(text), {});
  assert.ok(unasked.every(({ kind }) => kind === 'quickfix'));
  for (const only of ['source', 'source.fixAll', 'source.fixAll.doichieu']) {
    const actions = await client.codeActions(URI, AT_60, { only: [only] });
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      certain.length > 0 ? ['source.fixAll.doichieu'] : [],
    );
    if (actions[0] !== undefined) await becomesSilent(client, text, actions[0]);
  }
  assert.deepEqual(await client.codeActions(URI, AT_60, { only: ['source.organizeImports'] }), []);
  assert.deepEqual(await client.codeActions(URI, AT_60, { only: ['refactor'] }), []);
});

test('edits are bound to the version where the client keeps versions, plain otherwise', async () => {
  const client = await startServer({ records: RECORDS, capabilities: PLAIN });
  await client.open(URI, WEAKER);
  const [action] = await client.codeActions(URI, AT_60, {});
  assert.deepEqual(Object.keys(action?.edit ?? {}), ['changes']);
});

/** In the place of the text that it mends: beside it, the two would contradict each other. */
async function becomesSilent(client: LspClient, text: string, action: CodeAction): Promise<void> {
  await client.close(URI);
  await client.open(URI, apply(text, action, 1));
  assert.deepEqual(await client.diagnostics(URI), []);
  await client.close(URI);
  await client.open(URI, text);
}

function wholeOf(text: string) {
  return { start: { line: 0, character: 0 }, end: TextDocument.create(URI, 'vanban', 1, text).positionAt(text.length) };
}

function apply(text: string, { edit }: CodeAction, version: number): string {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change !== undefined && TextDocumentEdit.is(change));
  assert.equal(change.textDocument.version, version);
  return TextDocument.applyEdits(TextDocument.create(URI, 'vanban', version, text), change.edits as TextEdit[]);
}
