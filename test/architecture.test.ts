import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';

/** Who may import whom: a folder may reach those named beside it and itself. Nothing else is allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/document': ['core/text'],
  'core/claims': ['core/text', 'core/document'],
  'core/knowledge': ['core/text', 'core/document', 'core/claims'],
  'core/findings': ['core/text', 'core/document', 'core/claims', 'core/knowledge'],
  'core/rules': ['core/text', 'core/document', 'core/claims', 'core/knowledge', 'core/findings'],
  'core/import': ['core/text', 'core/document', 'core/claims', 'core/knowledge'],
  'core/wording': ['core/text', 'core/claims', 'core/knowledge', 'core/findings'],
  'core/features': ['core/text', 'core/document', 'core/claims', 'core/knowledge', 'core/findings', 'core/wording'],
  'core/early': [
    'core/text',
    'core/document',
    'core/claims',
    'core/knowledge',
    'core/findings',
    'core/rules',
    'core/check.ts',
  ],
  'core/check.ts': ['core/text', 'core/document', 'core/claims', 'core/knowledge', 'core/findings', 'core/rules'],
  'core/assistants': [
    'core/text',
    'core/document',
    'core/claims',
    'core/knowledge',
    'core/findings',
    'core/wording',
    'core/features',
    'core/check.ts',
  ],
  'core/compare.ts': ['core/text', 'core/claims', 'core/findings'],
  markup: [],
  host: ['core'],
  mcp: ['core', 'markup'],
  review: ['core', 'markup'],
  lsp: ['core', 'markup', 'review'],
  cli: ['core', 'host', 'markup', 'mcp', 'review'],
  joints: ['core', 'host', 'lsp', 'mcp'],
  web: ['core', 'lsp', 'host/knowledge/snapshot/parts.ts', 'joints/clock.ts'],
  'main-lsp.ts': ['joints', 'lsp'],
  'main-web.ts': ['lsp', 'web'],
  'main-cli.ts': ['core', 'host', 'cli', 'joints'],
  'start-lsp.ts': ['host'],
  'start-cli.ts': ['host'],
};

/** What each part may use from outside the sources; the core has no outside but the fuzzy matcher of its look-up. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: /^fuse\.js$/u,
  'host/sources': /^(?:node:|@mozilla\/readability$|linkedom$|unpdf$)/u,
  host: /^(?:node:|saxes$|yaml$|zod$|zod\/)/u,
  lsp: /^vscode-(?:languageserver|jsonrpc)/u,
  cli: /^node:/u,
  joints: /^(?:node:|\.\.\/\.\.\/\.\.\/package\.json$)/u,
  web: /^\.\.\/\.\.\/\.\.\/package\.json$/u,
  'main-lsp.ts': /^vscode-languageserver/u,
  'main-web.ts': /^vscode-languageserver\/browser$/u,
  'start-lsp.ts': /^node:/u,
  'start-cli.ts': /^node:/u,
  'main-cli.ts': /^(?:node:|\.\.\/\.\.\/package\.json$)/u,
};

const ROOT = resolve('server/src');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

const clientSources = ['client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);
const FORBIDDEN =
  /node:(?:net|https?|http2|dns|tls|dgram|child_process|cluster|inspector|repl)\b|\b(?:fetch|eval|WebSocket|XMLHttpRequest|EventSource|sendBeacon|Function)\(/u;

describe('architecture', () => {
  test('every import follows the direction of the table', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isAllowed(file, specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('no file imports itself, however many others stand between', () => {
    assert.deepEqual(cycles(), []);
  });

  test('the table names every folder of the server', () => {
    const unknown = sources.filter((file) => partOf(file, Object.keys(MAY_IMPORT)) === undefined);
    assert.deepEqual(unknown, []);
  });

  test('the core has no clock, no chance and no process', () => {
    const impure = sources.filter(
      (file) =>
        file.startsWith('core') &&
        /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|performance\.)/u.test(read(file)),
    );
    assert.deepEqual(impure, []);
  });

  test('what runs in a browser too names nothing that only Node has', () => {
    const inWorker = withAllItImports('main-web.ts');
    assert.ok(inWorker.has(join('host', 'knowledge', 'snapshot', 'parts.ts')));
    assert.deepEqual(
      [...inWorker].filter((file) => /(?<![.\w'])(?:Buffer|process)\.\w|from 'node:/u.test(read(file))),
      [],
    );
  });

  test('files from outside are read in one place, which neither waits for a pipe nor takes half a file', () => {
    const OWN = [
      'host/read-file.ts',
      'host/program/run-program.ts',
      'host/program/code-file.ts',
      'host/knowledge/open.ts',
    ];
    const others = sources.filter(
      (file) =>
        !OWN.includes(file.replaceAll('\\', '/')) && /\b(?:readFileSync|createReadStream|readSync)\b/u.test(read(file)),
    );
    assert.deepEqual(others, ['main-cli.ts'], 'the command line reads the pages of its rules');
  });

  test('there is no network, no other program and no code that comes from outside', () => {
    const all = [...sources.map((file) => join(ROOT, file)), ...clientSources];
    assert.deepEqual(
      all.filter((file) => FORBIDDEN.test(readFileSync(file, 'utf8'))),
      [],
    );
    // The core makes expressions of the labels of units, which are letters and digits; nothing else makes any.
    const outside = all.filter((file) => !file.startsWith(join(ROOT, 'core')));
    assert.deepEqual(
      outside.filter((file) => /\bRegExp\(/u.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  test('only the client imports vscode', () => {
    assert.deepEqual(
      sources.filter((file) => importsOf(file).includes('vscode')),
      [],
    );
  });

  test('there is no default export, no enum and no namespace', () => {
    assert.deepEqual(
      sources.filter((file) =>
        /^export default|^(?:export )?(?:const )?enum |^(?:export )?namespace /mu.test(read(file)),
      ),
      [],
    );
  });
});

/** A file with all that it imports, directly or not; a type is gone when it runs. */
function withAllItImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const specifier of importsIn(read(file).replace(/^(?:import|export) type [^;]*;/gmu, '')))
    if (specifier.startsWith('.') && specifier.endsWith('.ts')) withAllItImports(join(dirname(file), specifier), found);
  return found;
}

/** Each circle of imports once, as the files on it. */
function cycles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.') && specifier.endsWith('.ts'))
        visit(join(dirname(file), specifier), [...path, file]);
    }
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return found;
}

function isAllowed(file: string, specifier: string): boolean {
  const from = partOf(file, Object.keys(MAY_IMPORT));
  if (from === undefined) return false;
  if (PACKAGES[partOf(file, Object.keys(PACKAGES)) ?? '']?.test(specifier)) return true;
  if (!specifier.startsWith('.')) return false;
  const target = relative(ROOT, join(ROOT, dirname(file), specifier)).replaceAll('\\', '/');
  return [from, ...(MAY_IMPORT[from] ?? [])].some((part) => target === part || target.startsWith(`${part}/`));
}

function partOf(file: string, parts: readonly string[]): string | undefined {
  const path = file.replaceAll('\\', '/');
  return parts.find((part) => path === part || path.startsWith(`${part}/`));
}

function importsOf(file: string): string[] {
  return importsIn(read(file));
}

function importsIn(source: string): string[] {
  return [...source.matchAll(/^(?:import|export)\b[^'"]*?from '(?<specifier>[^']+)'|^import '(?<bare>[^']+)'/gmu)].map(
    ({ groups }) => groups?.specifier ?? groups?.bare ?? '',
  );
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
