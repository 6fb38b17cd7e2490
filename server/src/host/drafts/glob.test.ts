import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesGlob } from './glob.ts';

const MATCHES: readonly (readonly [glob: string, path: string])[] = [
  ['a.md', 'a.md'],
  ['*.md', 'a.md'],
  ['?.md', 'đ.md'],
  ['du-thao/*.md', 'du-thao/kế hoạch.md'],
  ['**/*.md', 'a.md'],
  ['**/*.md', 'x/y/a.md'],
  ['du-thao/**', 'du-thao/x/y.md'],
  ['du-thao/**/*.md', 'du-thao/a.md'],
  ['du-thao/**/b/*.md', 'du-thao/b/x/b/a.md'],
  ['./a.md', 'a.md'],
  ['a*b*c', 'aXbXbc'],
  ['kế-hoạch.md'.normalize('NFD'), 'kế-hoạch.md'],
  ['a+(b).md', 'a+(b).md'],
];

const MISSES: readonly (readonly [glob: string, path: string])[] = [
  ['*.md', 'x/a.md'],
  ['a.md', 'x/a.md'],
  ['?.md', 'ab.md'],
  ['*.md', 'a.mdx'],
  ['*.md', 'a_md'],
  ['du-thao/*.md', 'du-thao/x/a.md'],
  ['du-thao/**/*.md', 'khac/a.md'],
  ['', 'a.md'],
];

for (const [glob, path] of MATCHES) test(`${glob} matches ${path}`, () => assert.equal(matchesGlob(path, glob), true));
for (const [glob, path] of MISSES)
  test(`${glob} does not match ${path}`, () => assert.equal(matchesGlob(path, glob), false));

/** The slow twin: a regular expression, which backtracks. */
function slowMatch(path: string, glob: string): boolean {
  const steps = glob.split('/').filter((step) => step !== '');
  const pattern = steps
    .map((step) => (step === '**' ? '(?:[^/]*/)*' : `${step.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`))
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(`${path}/`);
}

test('it agrees with its slow twin', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
  const step = fc.oneof(
    fc.constant('**'),
    fc
      .string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 })
      .map((each) => each.replace(/\*+/gu, '*')),
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
  const glob = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
  fc.assert(
    fc.property(path, glob, (somePath, someGlob) => {
      assert.equal(matchesGlob(somePath, someGlob), slowMatch(somePath, someGlob));
    }),
    { numRuns: 2000 },
  );
});

test('many stars cost no more than path times glob', () => {
  const started = performance.now();
  assert.equal(
    matchesGlob(`${'a/'.repeat(200)}${'a'.repeat(2000)}b`, `${'**/'.repeat(100)}${'*a'.repeat(200)}c`),
    false,
  );
  assert.ok(performance.now() - started < 2000);
});
