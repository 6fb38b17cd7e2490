import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../problem.ts';
import { appendEntries } from './append-entries.ts';
import { entryYaml } from './entry-yaml.ts';

const ITEM = entryYaml({ id: 'b', quote: 'Hai: “hai”' }, []);

function appended(text: string): string {
  const result = appendEntries('a.yaml', text, 'statements', ITEM);
  return isProblem(result) ? `${result.line ?? ''} ${result.message.en}` : result;
}

test('nothing of the file changes but its end', () => {
  const text = '# đầu tệp\nstatements:\n  # một\n  - id: a   # bên cạnh\n    quote: \'một\'\n\n    about: "x"\n';
  assert.equal(appended(text), `${text}${ITEM}`);
});

test('comments below the last entry stay below', () => {
  assert.equal(appended('statements:\n  - id: a\n\n# cuối tệp\n'), `statements:\n  - id: a\n${ITEM}\n# cuối tệp\n`);
});

test('the indentation of the list is kept', () => {
  assert.equal(appended('statements:\n- id: a\n'), 'statements:\n- id: a\n- id: b\n  quote: "Hai: “hai”"\n');
  assert.equal(
    appended('statements:\n    - id: a\n'),
    'statements:\n    - id: a\n    - id: b\n      quote: "Hai: “hai”"\n',
  );
});

test('a file without an end of line, with Windows ends or with nothing in it is added to', () => {
  assert.equal(appended('statements:\n  - id: a'), `statements:\n  - id: a\n${ITEM}`);
  assert.match(appended('statements:\r\n  - id: a\r\n'), /^statements:\r\n {2}- id: a\n {2}- id: b\n/u);
  assert.equal(appended(''), `statements:\n${ITEM}`);
  assert.equal(appended('statements: []\n'), `statements:\n${ITEM}`);
});

test('a file that is cut short or of another kind is left alone', () => {
  assert.match(appended('statements:\n  - id: "a\n'), /^\d+ /u);
  assert.match(appended('people:\n  - id: a\n'), /only a file whose single key is “statements”/u);
  assert.match(appended('statements:\n  - id: a\nother: 1\n'), /single key/u);
  assert.match(appended('statements: [{ id: a }]\n'), /a list written in lines/u);
  assert.match(appended('- a\n'), /single key/u);
});

test('an entry is written field by field', () => {
  assert.equal(
    entryYaml(
      {
        id: 'a',
        none: undefined,
        date: '2099-01-05',
        topics: ['x', 'y'],
        sources: [{ source: 's', paragraph: 2 }],
        import: { span: [1, 2], known: false },
      },
      ['xem\nlại'],
    ),
    '  # xem lại\n  - id: a\n    date: 2099-01-05\n    topics: [x, y]\n    sources:\n      - source: s\n        paragraph: 2\n    import:\n      span: [1, 2]\n      known: false\n',
  );
});
