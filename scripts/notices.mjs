// npm run notices: writes the licences of everything that is delivered within the bundles into dist/NOTICES.txt.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const delivered = Object.entries(packages)
  .filter(([path, entry]) => path.startsWith('node_modules/') && entry.dev !== true && existsSync(path))
  .map(([path, { version }]) => noticeOf(path, version));
const without = delivered.filter(({ licence }) => licence === undefined);
if (without.length > 0) {
  console.error(`No licence is stated by ${without.map(({ title }) => title).join(', ')}`);
  process.exit(1);
}
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/NOTICES.txt',
  `${delivered.map(({ title, licence, text }) => `${title}\n${licence}\n\n${text}`).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
);
console.log(`dist/NOTICES.txt: ${delivered.length} packages`);

function noticeOf(path, version) {
  const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((name) => /^(?:licen[cs]e|copying)/iu.test(name));
  const text =
    file === undefined
      ? '(The package contains no text of its licence.)'
      : readFileSync(join(path, file), 'utf8').trim();
  return { title: `${path.replace(/^.*node_modules\//u, '')} ${version}`, licence: license, text };
}
