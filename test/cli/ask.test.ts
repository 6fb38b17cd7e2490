import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KNOWLEDGE, ONLY, workspace } from './support.ts';

const QUESTION = 'đến năm 2105 bao nhiêu người dân dùng dịch vụ công trực tuyến?';

test('a question is answered by passages, each with its source', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const { code, out } = run(['ask', QUESTION, ...ONLY]);
  assert.equal(code, 0);
  assert.match(out, /^Các đoạn nêu số liệu, chỉ tiêu\n\n {2}“Đến năm 2105, ít nhất 70% người dân/u);
  assert.match(out, /– Bộ trưởng Bộ A Nguyễn Văn A, 05\/01\/2099.*\n {4}Bản tin A – a\.example, 06\/01\/2099/u);
});

test('as JSON, with the words of the question taken as one', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const answer = JSON.parse(run(['ask', ...QUESTION.split(' '), ...ONLY, '--format', 'json']).out);
  assert.deepEqual(Object.keys(answer), ['version', 'question', 'kind', 'passages', 'left', 'unknown', 'searched']);
  assert.deepEqual([answer.kind, answer.question, answer.passages.length], ['how-much', QUESTION, 1]);
  const [passage] = answer.passages;
  assert.deepEqual([passage.relation, passage.id], ['answers', '2099-01-05/dich-vu-cong']);
  assert.equal(passage.sources[0].url, 'https://a.example/1');
});

test('where nothing bears on a question, that is all that is said', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const { code, out } = run(['ask', 'khi nào có tàu lên sao Hoả?', ...ONLY]);
  assert.equal(code, 0);
  assert.match(out, /^Kho tri thức không có đoạn nào nói về việc này/u);
  assert.match(run(['ask', 'khi nào?', ...ONLY, '--lang', 'en']).out, /^The question names nothing to look for/u);
});

test('what cannot be asked is refused in one sentence', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  assert.deepEqual([run(['ask', ...ONLY]).code, run(['ask', 'a', '--limit', '0', ...ONLY]).code], [2, 2]);
  assert.equal(run(['ask', ...ONLY]).err, 'doichieu: thiếu câu hỏi\n');
});

test('what the editor gives as an example has an answer in the bundled knowledge', (t) => {
  const { run } = workspace(t, KNOWLEDGE);
  const wordings = Object.keys(JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')));
  const examples = wordings.flatMap((wording) => EXAMPLE.exec(wording)?.groups?.question ?? []);
  assert.equal(examples.length, 1);
  for (const question of examples) {
    const { passages } = JSON.parse(run(['ask', question, '--format', 'json']).out);
    assert.equal(passages[0]?.relation, 'answers', question);
  }
});

const EXAMPLE = /^For example: (?<question>.+\?)$/u;
