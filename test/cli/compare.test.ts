import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workspace } from './support.ts';

const PREMISE = 'Chủ cảng phải nộp báo cáo trong 15 ngày.';
const PAIRS = `${JSON.stringify({ id: 'a', premise: PREMISE, hypothesis: 'Chủ cảng phải nộp báo cáo trong 30 ngày.', label: 'x' })}
${JSON.stringify({ id: 'b', premise: PREMISE, hypothesis: PREMISE })}
`;

test('two passages, for a program', (t) => {
  const { run } = workspace(t);
  const args = ['--premise', PREMISE, '--hypothesis', 'Chủ cảng không cần nộp báo cáo trong 15 ngày.'];
  const { code, out } = run(['compare', ...args, '--format', 'json']);
  assert.equal(code, 0);
  const { likelihood, ...line } = JSON.parse(out);
  assert.ok(likelihood > 0.5);
  assert.deepEqual(line, {
    id: '1',
    verdict: 'conflict',
    rules: ['directive-conflict'],
    spans: {
      premise: { start: 9, end: 13, text: 'phải' },
      hypothesis: { start: 9, end: 18, text: 'không cần' },
    },
    why: 'Hai đoạn trái nhau (khác mức bắt buộc): một bên ghi “phải”, bên kia ghi “không cần”.',
  });
});

test('each pair of a file has one line', (t) => {
  const { run } = workspace(t, { 'pairs.jsonl': PAIRS });
  const { code, out } = run(['compare', '--pairs', 'pairs.jsonl', '--format', 'json']);
  assert.equal(code, 0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ id, verdict, rules }) => [id, verdict, rules]),
    [
      ['a', 'conflict', ['target-conflict']],
      ['b', 'none', []],
    ],
  );
  assert.match(run(['compare', '--pairs', 'pairs.jsonl', '--lang', 'en']).out, /a {2}contradict each other/u);
});

test('what cannot be compared is said in one sentence', (t) => {
  const { run } = workspace(t, { 'bad.jsonl': `${PAIRS}{"id": "c"}\n`, 'broken.jsonl': '{"id": "c"' });
  const bad = run(['compare', '--pairs', 'bad.jsonl']);
  assert.equal(bad.code, 2);
  assert.match(bad.err, /^doichieu: bad\.jsonl:3: .*premise/u);
  assert.equal(run(['compare', '--premise', 'A']).code, 2);
  assert.equal(run(['compare', '--premise', 'A', '--hypothesis', 'B', '--pairs', 'bad.jsonl']).code, 2);
  assert.equal(run(['compare', '--pairs', 'none.jsonl']).code, 2);
  const text = run(['compare', '--pairs', 'broken.jsonl', '--lang', 'en']);
  assert.deepEqual([text.code, text.err.includes('broken.jsonl:1: this line is not JSON')], [2, true]);
});
