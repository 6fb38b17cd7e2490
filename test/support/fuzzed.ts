import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { applyEdits, fixAll } from '../../server/src/core/features/fix-all.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import type { KnowledgeRecords } from '../../server/src/core/knowledge/model.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { word } from '../../server/src/core/wording/word.ts';
import { readDocx } from '../../server/src/host/docx/read-docx.ts';
import { decodeDraft } from '../../server/src/host/drafts/read-draft.ts';
import { outlineOf } from '../../server/src/host/knowledge/editing/outline.ts';
import { readKnowledgeFile } from '../../server/src/host/knowledge/read-file.ts';
import { parseSettings } from '../../server/src/host/settings/settings-file.ts';
import { docx, p } from './docx.ts';
import { officialText } from './fragments.ts';

/** What is given anything and has to come to an end with an answer, by its name. */
export function fuzzTargets(records: KnowledgeRecords): ReadonlyMap<string, fc.IRawProperty<[unknown], false>> {
  const knowledge = buildKnowledge(records);
  const asOf = parseDay('2099-06-01') ?? assert.fail();
  const draft = fc.property(fc.oneof(officialText, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
    const { findings, failures } = check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() });
    assert.deepEqual(failures, []);
    for (const { span, message, fixes } of findings) {
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      assert.notEqual(word(message, 'vi') + word(message, 'en'), '');
      for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.span.end <= text.length);
    }
    parseDraft(applyEdits(text, fixAll(findings)));
  });
  const yaml = fc.oneof(yamlText, fc.string({ unit: 'binary', maxLength: 200 }));
  return new Map<string, fc.IRawProperty<[unknown], false>>([
    ['draft, citations, numbers, dates, suppressions and fixes', draft],
    [
      'bytes of a draft',
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeDraft('a.vanban', bytes)),
    ],
    ['knowledge file', fc.property(yaml, (text) => void [readKnowledgeFile('a.yaml', text), outlineOf(text)])],
    ['settings file', fc.property(yaml, (text) => void parseSettings('.doichieu.yaml', text, new Set(['misquote'])))],
    ['bytes of a Word document', fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readDocx(bytes))],
    ['Word document with some bytes changed', fc.property(damaged, (bytes) => void readDocx(bytes))],
  ]);
}

/** YAML that is nearly that of our files. */
const yamlText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['statements:\n', 'rules:\n', 'files: ', 'as-of: ', '  - ', '    id: ', 'quote: ', '[', ']', '{', '}', ': '],
        ...[
          '&a ',
          '*a',
          '!!js/function ',
          '|\n',
          '>-\n',
          '"',
          "'",
          '#',
          '\n',
          '\t',
          '? ',
          '---\n',
          '...\n',
          '<<: ',
          '~',
        ],
        ...['2099-01-05', 'misquote: off\n', '\ufeff', '\u0000', '%YAML 9.9\n'],
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const whole = docx({ body: p('Điều 1. Phạm vi') });
const damaged = fc
  .array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
  .map((changes) => {
    const bytes = Uint8Array.from(whole);
    for (const [at, value] of changes) bytes[at] = value;
    return bytes;
  });
