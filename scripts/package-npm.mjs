// npm run package:npm: command line and language server as a package for npm, without the extension and without dependencies: all is bundled.
//   node scripts/package-npm.mjs [--as-built] [--out DIR]        --as-built: takes the bundles in dist/ as they are
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node } from './run.mjs';

const { values: options } = parseArgs({
  options: { 'as-built': { type: 'boolean' }, out: { type: 'string', default: '.' } },
});

const BUNDLES = [
  'cli.js',
  'cli-program.js',
  'server.js',
  'server-program.js',
  'read-html.js',
  'read-pdf.js',
  'bundled.knowledge',
];
const RULES = 'server/src/core/rules';
const stage = 'out/npm';

if (!options['as-built']) {
  rmSync('dist', { recursive: true, force: true });
  must(node, ['esbuild.mjs', '--minify']);
}
rmSync(stage, { recursive: true, force: true });
mkdirSync(join(stage, RULES), { recursive: true });
mkdirSync(join(stage, 'dist'));
for (const file of BUNDLES) cpSync(join('dist', file), join(stage, 'dist', file));
chmodSync(join(stage, 'dist/cli.js'), 0o755);
for (const page of readdirSync(RULES).filter((file) => file.endsWith('.md')))
  cpSync(join(RULES, page), join(stage, RULES, page));
cpSync('knowledge', join(stage, 'knowledge'), { recursive: true });
for (const file of ['LICENSE', 'CHANGELOG.md']) cpSync(file, join(stage, file));
cpSync('docs/editors.md', join(stage, 'README.md'));

const { name, version, license, engines, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const description =
  'Holds drafts of Vietnamese laws, plans and reports against what is on record: command line and language server.';
writeFileSync(
  join(stage, 'package.json'),
  `${JSON.stringify({ name, version, description, license, engines: { node: engines.node }, bin }, null, 2)}\n`,
);
must('npm', ['pack', '--silent', `./${stage}`]);
const file = `${name}-${version}.tgz`;
if (options.out !== '.') renameSync(file, join(options.out, file));
console.log(`${join(options.out, file)}: ${(statSync(join(options.out, file)).size / 1024).toFixed(0)} KB`);
