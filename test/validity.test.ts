import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildRegister } from '../server/src/core/knowledge/documents/register.ts';
import { parseDay } from '../server/src/core/text/day.ts';
import { validityText } from '../server/src/core/wording/documents.ts';
import { termsOf } from '../server/src/core/wording/word.ts';
import { loadKnowledge } from '../server/src/host/knowledge/load.ts';

const TABLE = 'test/corpus/hieu-luc/README.md';
const QUESTION =
  /^\| (?<type>\p{L}[\p{L} ]*) (?<number>\d\S*) \| (?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4}) \| (?<answer>[^|]+) \| (?<source>[^|]+) \|$/u;

test('the bundled register answers each question on validity as its source does', () => {
  const loaded = loadKnowledge(['knowledge']);
  assert('records' in loaded);
  assert.deepEqual(loaded.faults, []);
  const register = buildRegister(loaded.records.documents, loaded.records.organisations);
  const questions = readFileSync(TABLE, 'utf8')
    .split('\n')
    .map((line) => QUESTION.exec(line)?.groups)
    .filter((groups) => groups !== undefined);
  assert(questions.length >= 60, `${questions.length} questions`);
  for (const { type, number, day, month, year, answer = '' } of questions) {
    const on = parseDay(`${year}-${month}-${day}`);
    assert(on !== undefined);
    const match = register.find({ type, number, issued: undefined, issuer: undefined, title: undefined }, on);
    assert.equal(match.kind, 'known', `${type} ${number}`);
    const text = match.kind === 'known' ? validityText(register.validityAt(match.document, on), termsOf('vi')) : '';
    assert(text.startsWith(answer), `${type} ${number}, ${on}: “${text}” instead of “${answer}”`);
  }
});
