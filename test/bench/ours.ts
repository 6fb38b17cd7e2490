// Bundled for checkers.mjs: a whole check with all rules and the bundled knowledge, of a text as new and of one that is being written.
import { resolve } from 'node:path';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckInput, check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { basisOf } from '../../server/src/core/knowledge/basis.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { openKnowledge } from '../../server/src/host/knowledge/open.ts';
import { createRoomyDocument } from '../../server/src/lsp/roomy-document.ts';

/** How many findings a text has that was never seen before. */
export function prepare(): (text: string) => number {
  const given = open();
  return (text) => check({ draft: parseDraft(text), ...given }).findings.length;
}

/** The same of a text that is open in an editor, after each edit: what stands as it stood is not read again. */
export function prepareOpen(): (text: string) => number {
  const given = open();
  const basis = basisOf(given.knowledge, given.asOf);
  let document = createRoomyDocument('file:///du-thao.vanban', 'vanban', 1, '');
  let draft = parseDraft('');
  let opened = '';
  let edits = 0;
  return (text) => {
    if (text === opened) document = document.changed(letterIn(document, ++edits));
    else document = createRoomyDocument(document.uri, document.languageId, 1, text);
    opened = text;
    draft = parseDraft(document.getText(), draft);
    return check({ draft, basis, ...given }).findings.length;
  };
}

/** A letter within the words of some line. */
function letterIn(document: TextDocument, edit: number): TextDocumentContentChangeEvent {
  let line = (edit * 677) % document.lineCount;
  while (document.getLineRange(line).end.character < 40) line = (line + 1) % document.lineCount;
  const at = { line, character: 20 };
  return { range: { start: at, end: at }, text: 'a' };
}

function open(): Omit<CheckInput, 'draft'> {
  const asOf = parseDay('2026-06-15');
  const folder = resolve('knowledge');
  const snapshots = { shipped: { folder, file: resolve('dist/bundled.knowledge') }, cache: undefined };
  const opened = openKnowledge([folder], snapshots);
  if (asOf === undefined || !('records' in opened)) throw new Error('The bundled knowledge cannot be read');
  return { knowledge: buildKnowledge(opened.records, opened.readings), asOf, severities: new Map() };
}
