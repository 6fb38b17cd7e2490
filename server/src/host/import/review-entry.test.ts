import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../problem.ts';
import { pendingEntries } from './pending-entries.ts';
import { type Decision, decided } from './review-entry.ts';

const FILE = `# đầu tệp
statements:
  # của tôi
  # Người phát biểu chưa có trong kho: Trần Thị B.
  - id: 2099-01-05/mot   # bên cạnh
    review: pending # xem lại
    quote: 'một'
    speaker: tran-thi-b
    date: 2099-01-05

  # Người phát biểu lấy từ câu hoặc đoạn khác: cần xem lại.
  - id: 2099-01-05/hai
    quote: "hai"
    import:
      speaker: "Nguyễn Văn A"
      carried: true
    review: 'pending'

# cuối tệp
`;

function after(decision: Decision, id: string, text = FILE): string {
  const result = decided({ path: 'a.yaml', text, id: `2099-01-05/${id}`, decision });
  return isProblem(result) ? `${result.line ?? ''} ${result.message.en}` : result;
}

test('what waits is listed with what is known of it', () => {
  const [first, second, ...rest] = pendingEntries(FILE);
  assert.deepEqual(rest, []);
  assert.deepEqual(
    [first?.id, first?.quote, first?.speaker, first?.carried, first?.date],
    ['2099-01-05/mot', 'một', 'tran-thi-b', false, '2099-01-05'],
  );
  assert.deepEqual([second?.printed, second?.carried], ['Nguyễn Văn A', true]);
  assert.ok(FILE.slice(first?.start).startsWith('id: 2099-01-05/mot'));
  assert.deepEqual(
    pendingEntries(after('accept', 'mot')).map(({ id }) => id),
    ['2099-01-05/hai'],
  );
});

test('a file that is cut short, or of another kind, has what can be read of it', () => {
  assert.deepEqual(pendingEntries(FILE.slice(0, FILE.indexOf('  - id: 2099-01-05/hai') + 10)).length, 1);
  assert.deepEqual(pendingEntries('people:\n  - id: pending\n'), []);
  assert.deepEqual(pendingEntries('pending'), []);
});

test('accepting changes one word', () => {
  assert.equal(after('accept', 'mot'), FILE.replace('review: pending', 'review: accepted'));
  assert.equal(after('accept', 'hai'), FILE.replace("review: 'pending'", 'review: accepted'));
});

test('dropping takes the entry out with what the import wrote above it, and nothing of anybody else', () => {
  assert.equal(after('drop', 'mot'), FILE.replace(/ {2}# Người phát biểu chưa[\s\S]*date: 2099-01-05\n/u, ''));
  assert.equal(after('drop', 'hai'), FILE.replace(/ {2}# Người phát biểu lấy[\s\S]*'pending'\n/u, ''));
});

test('the last entry leaves an empty list', () => {
  const left = after('drop', 'hai', after('drop', 'mot'));
  assert.equal(left, '# đầu tệp\nstatements: []\n  # của tôi\n\n\n# cuối tệp\n');
  assert.equal(after('drop', 'mot', 'statements:\n- id: 2099-01-05/mot\n  review: pending'), 'statements: []\n');
});

test('Windows ends of lines stay', () => {
  const windows = FILE.replaceAll('\n', '\r\n');
  assert.equal(after('accept', 'mot', windows), after('accept', 'mot').replaceAll('\n', '\r\n'));
  assert.equal(after('drop', 'mot', windows), after('drop', 'mot').replaceAll('\n', '\r\n'));
});

test('what no longer waits, and a file that is cut short, are left alone', () => {
  assert.match(after('accept', 'ba'), /no longer waits/u);
  assert.match(after('drop', 'mot', after('accept', 'mot')), /no longer waits/u);
  assert.match(after('drop', 'mot', 'statements:\n  - id: "2099\n'), /^\d+ /u);
  assert.match(after('drop', 'mot', 'statements: [{ id: 2099-01-05/mot, review: pending }]\n'), /written in lines/u);
});
