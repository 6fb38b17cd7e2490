import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { expectFindings } from '../../../../test/support/world.ts';
import { RULES } from './registry.ts';

const FOLDER = 'server/src/core/rules';
const EXAMPLE = /^```vanban world\n(?<world>.*?)^```$/gmsu;
/** What tells the file of a rule from one that serves several of them. */
const RULE = /^export const \w+: Rule = \{$/mu;

describe('The pages of the rules', () => {
  const ids = RULES.map(({ id }) => id);

  test('registry, rules, pages and tests name the same rules', () => {
    const expected = [...ids].sort();
    assert.deepEqual(names('.md'), expected, 'pages');
    // "form-fault.fix.test.ts" holds a part of the tests of form-fault.
    const tested = names('.test.ts').flatMap((name) => name.split('.', 1));
    assert.deepEqual(
      [...new Set(tested)].filter((name) => name !== 'pages'),
      expected,
      'tests',
    );
    assert.deepEqual(
      names('.ts').filter((name) => RULE.test(readFileSync(join(FOLDER, `${name}.ts`), 'utf8'))),
      expected,
      'files',
    );
  });

  for (const id of ids) {
    const page = readFileSync(join(FOLDER, `${id}.md`), 'utf8');
    const worlds = worldsIn(page);

    test(`${id}: the page names its rule and says why, how to fix it and what it leaves alone`, () => {
      assert.ok(page.startsWith(`# ${id}: `), 'title');
      const headings = [
        '## Vì sao',
        '## Ví dụ bị báo',
        '## Ví dụ đúng',
        '## Cách sửa',
        '## Những gì quy tắc này cố ý không báo',
      ];
      assert.deepEqual(
        page.split('\n').filter((line) => line.startsWith('## ')),
        headings,
      );
      assert.match(page, /^\*\*English summary\.\*\* /mu);
    });

    test(`${id}: the page has a bad and a good example`, () => {
      assert.ok(
        worlds.some((world) => world.includes(`⟧{${id}}`)),
        'bad',
      );
      assert.ok(
        worlds.some((world) => !world.includes('⟧{')),
        'good',
      );
    });

    worlds.forEach((world, index) => {
      test(`${id}: example ${index + 1} of the page is as it says`, () => expectFindings(world, RULES));
    });
  }
});

function names(ending: '.md' | '.ts' | '.test.ts'): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending) && (ending !== '.ts' || !name.endsWith('.test.ts')))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

function worldsIn(page: string): string[] {
  return [...page.matchAll(EXAMPLE)].map(({ groups }) => groups?.world ?? '');
}
