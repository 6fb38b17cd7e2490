import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { OPTIONS } from '../server/src/cli/options.ts';

const PAGES = [
  ...['README.md', 'README.vi.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...['docs', 'docs/vi'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];
const LINK = /\]\((?<file>[^)\s#]*)(?:#(?<anchor>[^)\s]+))?\)/gu;
const SCRIPT = /npm run (?:-s )?(?<script>[\w:-]+)/gu;
const SETTING = /`(?<setting>doichieu\.(?!yaml)[\w.]+)`/gu;
const CALL = /(?:doichieu|dist\/cli\.js) (?<arguments>[^\n`]+)/gu;
const OPTION = /(?<=\s)--(?<option>[a-z][a-z-]+)/gu;
const HEADING = /^#+ (?<title>.+)$/gmu;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const settings: readonly string[] = Object.keys(manifest.contributes.configuration.properties);
const commands: readonly string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);

/** Every match of a group, of every page. */
function named(pattern: RegExp, group: string): readonly (readonly [page: string, name: string])[] {
  return PAGES.flatMap((page) =>
    [...read(page).matchAll(pattern)].map((match) => [page, match.groups?.[group] ?? ''] as const),
  );
}

test('a link leads to a file, and to a heading in it', () => {
  const dead = PAGES.flatMap((page) =>
    [...read(page).matchAll(LINK)].flatMap(({ groups = {} }) => {
      const { file = '', anchor } = groups;
      if (/^[a-z]+:/u.test(file)) return [];
      const target = file === '' ? page : path.join(path.dirname(page), file);
      const isThere = existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
      return isThere ? [] : [`${page}: ${file}#${anchor ?? ''}`];
    }),
  );
  assert.deepEqual(dead, []);
});

test('what is run by npm is a script of the manifest', () => {
  assert.deepEqual(
    named(SCRIPT, 'script').filter(([, name]) => manifest.scripts[name] === undefined),
    [],
  );
});

test('a setting or command that a page names is in the manifest, and every setting is told in both languages', () => {
  const known = [...settings, ...commands];
  assert.deepEqual(
    // The heads of settings are named too: `doichieu.rules`, `doichieu.findings`.
    named(SETTING, 'setting').filter(([, name]) => !known.some((each) => each === name || each.startsWith(`${name}.`))),
    [],
  );
  for (const page of ['docs/editor.md', 'docs/vi/editor.md'])
    assert.deepEqual(
      settings.filter((name) => !read(page).includes(`\`${name}\``)),
      [],
      page,
    );
});

test('an option of the command line that a page calls is one', () => {
  const typed = named(CALL, 'arguments').flatMap(([page, line]) =>
    [...line.matchAll(OPTION)].map(({ groups: { option = '' } = {} }) => [page, option] as const),
  );
  assert.ok(typed.length > 5);
  assert.deepEqual(
    typed.filter(([, option]) => !Object.hasOwn(OPTIONS, option)),
    [],
  );
});

test('the pages of both languages have the same sections', () => {
  const depths = (page: string) => [...read(page).matchAll(HEADING)].map(([line]) => line.indexOf(' '));
  for (const [english, vietnamese] of [
    ['README.md', 'README.vi.md'],
    ...['editor', 'command-line', 'knowledge'].map((name) => [`docs/${name}.md`, `docs/vi/${name}.md`]),
  ])
    assert.deepEqual(depths(vietnamese ?? ''), depths(english ?? ''), vietnamese);
});

/** As GitHub makes them of headings. */
function anchorsOf(page: string): readonly string[] {
  return [...read(page).matchAll(HEADING)].map(({ groups: { title = '' } = {} }) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function read(page: string): string {
  return readFileSync(page, 'utf8');
}
