// Bundles the extension, the language server and the command line into dist/, and with --tests the tests into out/.
//   node esbuild.mjs [--watch] [--minify] [--tests] [--eval]        --eval: the programs of npm run eval and bench
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { lazyBuiltins } from './scripts/lazy-builtins.mjs';
import { lazyYaml } from './scripts/lazy-yaml.mjs';
import { openSession } from './scripts/server-session.mjs';

/** Folders of `test/vscode`; `test/vscode/suites.mjs` says what each opens. */
const EDITOR_SUITES = [
  'suite',
  'assistants',
  'assistants-of-several',
  'several',
  'untrusted',
  'knowledge',
  'bare',
  'packaged',
];

/** What the server has checked when its compiled code is kept. */
const DRAFT = 'test/corpus/mau/ke-hoach-dich-vu-cong-2024.md';

const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean' },
    minify: { type: 'boolean' },
    tests: { type: 'boolean' },
    eval: { type: 'boolean' },
  },
});

/** Stands for the code that reads knowledge files and the statements in them: what another build has compiled is compiled anew. */
const knowledgeBuild = () => {
  const hash = createHash('sha256').update(readFileSync('package.json'));
  const readers = ['text', 'document', 'claims', 'knowledge'].map((folder) => join('server/src/core', folder));
  for (const folder of ['server/src/host/knowledge', 'server/src/host/yaml', ...readers])
    for (const file of filesBelow(folder, '.ts').filter(isCode).sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

function isCode(file) {
  return !file.endsWith('.test.ts');
}

const common = {
  define: { __KNOWLEDGE_BUILD__: JSON.stringify(knowledgeBuild()) },
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: options.minify ? false : 'linked',
  minify: options.minify ?? false,
  logLevel: 'warning',
  legalComments: 'none',
};

const PAGE = { platform: 'browser', format: 'iife', target: 'es2022' };

const products = [
  { entry: 'client/src/extension.ts', outfile: 'dist/extension.js', external: ['vscode'] },
  // What is started is small; it runs the program from compiled code.
  { entry: 'server/src/start-lsp.ts', outfile: 'dist/server.js' },
  { entry: 'server/src/main-lsp.ts', outfile: 'dist/server-program.js' },
  { entry: 'server/src/start-cli.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { entry: 'server/src/main-cli.ts', outfile: 'dist/cli-program.js' },
  // Loaded when the first page or PDF is imported: a start pays for neither.
  { entry: 'server/src/host/sources/read-html.ts', outfile: 'dist/read-html.js' },
  { entry: 'server/src/host/sources/read-pdf.ts', outfile: 'dist/read-pdf.js' },
  // The pages that the editor shows.
  { entry: 'client/webview/timeline/main.ts', outfile: 'dist/timeline.js', ...PAGE },
  { entry: 'client/webview/timeline/timeline.css', outfile: 'dist/timeline.css', ...PAGE },
].map(({ entry, ...rest }) => ({
  ...common,
  format: 'cjs',
  plugins: [lazyYaml, lazyBuiltins],
  entryPoints: [entry],
  ...rest,
}));

/** The same extension where the editor runs in a browser: with another client, and the server in a worker. */
const inBrowser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  alias: { 'vscode-languageclient/node': 'vscode-languageclient/browser' },
  // A worker has no rounds of the event loop to wait for but those of its timers.
  define: { ...common.define, setImmediate: 'setTimeout' },
};
/** Where the extension asks for its client, it gets the one of the browser. */
const clientOfBrowser = {
  name: 'client of the browser',
  setup: (build) =>
    build.onResolve({ filter: /^\.\/client\.ts$/ }, () => ({ path: resolve('client/src/web/client.ts') })),
};
products.push(
  {
    ...inBrowser,
    format: 'cjs',
    external: ['vscode'],
    plugins: [clientOfBrowser],
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension-web.js',
  },
  { ...inBrowser, format: 'iife', entryPoints: ['server/src/main-web.ts'], outfile: 'dist/server-web.js' },
);

function filesBelow(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The tests of a folder run in one process: starting a hundred would cost more than all they do. */
const unitTests = () => {
  const groups = new Map();
  const files = ['server/src', 'client/src', 'test'].flatMap((folder) => filesBelow(folder, '.test.ts'));
  for (const file of files.filter((each) => !each.startsWith(join('test', 'vscode')))) {
    const group = dirname(file).replaceAll('\\', '/').replaceAll('/', '-');
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  return [...groups].map(([group, members]) => ({
    ...common,
    format: 'esm',
    packages: 'external',
    outfile: `out/unit/${group}.test.mjs`,
    stdin: {
      contents: members.map((file) => `import './${file.replaceAll('\\', '/')}';`).join('\n'),
      resolveDir: '.',
      sourcefile: `${group}.ts`,
    },
  }));
};

/** A suite of the editor runs inside VS Code's extension host: the files of a folder, by their names, each loaded when it is its turn. */
const editorSuite = (name) => {
  const files = filesBelow(`test/vscode/${name}`, '.ts').sort();
  const loads = files.map((file) => `() => import('./${file.replaceAll('\\', '/')}')`);
  return {
    ...common,
    format: 'cjs',
    external: ['vscode', 'mocha'],
    outfile: `out/vscode/${name}.js`,
    stdin: {
      contents: `import { runSuite } from './test/vscode/support/run-suite.ts';\nexport const run = () => runSuite([${loads}]);`,
      resolveDir: '.',
      sourcefile: `${name}.ts`,
    },
  };
};

const suites = () => [
  ...unitTests(),
  ...EDITOR_SUITES.map(editorSuite),
  // The few questions for a VS Code in the browser run there themselves.
  {
    ...inBrowser,
    format: 'cjs',
    external: ['vscode'],
    outdir: 'out/vscode-web',
    entryPoints: ['test/vscode/web/index.ts'],
  },
];

if (options.tests) rmSync('out/unit', { recursive: true, force: true });
const measures = () => [
  {
    ...common,
    format: 'esm',
    packages: 'external',
    outdir: 'out/eval',
    outExtension: { '.js': '.mjs' },
    entryPoints: [...filesBelow('test/eval', '.ts'), ...filesBelow('test/bench', '.ts')].filter(
      (file) => !file.endsWith('.test.ts'),
    ),
    entryNames: '[name]',
  },
  // The benchmark in the editor runs inside VS Code's extension host, as its suite does.
  {
    ...common,
    format: 'cjs',
    external: ['vscode'],
    outdir: 'out/vscode-bench',
    entryPoints: ['test/vscode/bench/index.ts'],
  },
];

/** What is left in other letters are regular expressions. A program in ASCII alone is read without being decoded, and takes half the memory. */
function inAscii() {
  for (const file of filesBelow('dist', '-program.js')) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
  }
}

/** A first check and a first session leave what they compiled beside the programs, for this Node to start from. */
async function keepCompiledCode() {
  for (const file of filesBelow('dist', '.code')) rmSync(file);
  const environment = { DOICHIEU_CACHE: resolve('dist') };
  execFileSync(process.execPath, ['dist/cli.js', 'check', 'test/corpus/mau', '--fail-on', 'never'], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const draft = { uri: 'file:///du-thao.md', languageId: 'markdown', text: readFileSync(DRAFT, 'utf8') };
  const session = await openSession(['dist/server.js', '--stdio'], draft, { environment });
  await session.pull();
  await session.end();
}

const builds = options.tests ? suites() : options.eval ? measures() : products;
if (options.watch) {
  for (const each of builds) await (await context(each)).watch();
} else {
  await Promise.all(builds.map((each) => build(each)));
  if (builds === products) inAscii();
  // The command line is run by its own name.
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  // The bundled knowledge comes compiled; the command line reads its files where that is not so.
  if (builds === products) {
    execFileSync(process.execPath, ['dist/cli.js', 'knowledge', 'compile', '--output', 'dist/bundled.knowledge']);
    await keepCompiledCode();
  }
  if (!options.tests) for (const each of builds) console.log(`built ${each.outfile ?? relative('.', each.outdir)}`);
}
