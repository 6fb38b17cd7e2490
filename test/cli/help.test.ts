import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS } from '../../server/src/cli/run.ts';
import { workspace } from './support.ts';

const EVERY = ['lang', 'help'];

for (const lang of ['vi', 'en']) {
  test(`the help of a command names each of its options, and that of the program each command (${lang})`, (t) => {
    const { run } = workspace(t);
    const whole = run(['--help', '--lang', lang]);
    assert.equal(whole.code, 0);
    for (const [name, { options }] of COMMANDS) {
      const { code, out } = run([name, '--help', '--lang', lang]);
      assert.equal(code, 0);
      assert.ok(whole.out.includes(`doichieu ${name}`), name);
      assert.match(out, new RegExp(`^  doichieu ${name}`, 'mu'));
      for (const option of [...options, ...EVERY]) assert.match(out, new RegExp(`--${option}(?![a-z-])`, 'u'), name);
      for (const line of out.split('\n')) assert.ok(line.length <= 130, line);
    }
  });
}

test('the help of a command leaves out what is of others', (t) => {
  const { run } = workspace(t);
  const { out } = run(['rules', '--help', '--lang', 'en']);
  assert.equal(
    out,
    `Usage:
  doichieu rules                     the rules

Options of all:
  --lang vi|en                       language of the result
  --help, --version

Exit code: 0 nothing at or above --fail-on; 1 findings; 2 could not run.
`,
  );
});
