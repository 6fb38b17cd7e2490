// npm run package: the extension as a .vsix, with minified bundles and nothing that is not needed to run.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { must, node } from './run.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `${name}-${version}.vsix`;
rmSync('dist', { recursive: true, force: true });
must(node, ['esbuild.mjs', '--minify']);
must(node, ['scripts/notices.mjs']);
must(node, [
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  // Links and pictures of the page are files of the package.
  '--no-rewrite-relative-links',
  '--allow-missing-repository',
  '--out',
  file,
]);
console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} KB`);
