// npm run security:table [-- PART…] [-- --write]: runs the tests that the table of SECURITY.md names, and says where the table
// has another number than they have tried; with --write it gets theirs. PART: a part of the names of the tests to run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { must, node } from './run.mjs';

const given = process.argv.slice(2);
const write = given.includes('--write');
const parts = given.filter((each) => each !== '--write');
const FOLDER = 'out/security';
const ROW = /^\| (?<kind>[^|]+) \| (?<tried>[\d,]+) \| (?<outcome>[^|]+) \| (?<tests>[^|]+) \|$/u;

must(node, ['esbuild.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(FOLDER, { recursive: true });
const results = new Map();
let wrong = 0;
const lines = readFileSync('SECURITY.md', 'utf8').split('\n').map(checked);
if (write) writeFileSync('SECURITY.md', lines.join('\n'));
process.exitCode = wrong === 0 ? 0 : 1;

function checked(line) {
  const { kind, tried, outcome, tests } = ROW.exec(line)?.groups ?? {};
  if (kind === undefined) return line;
  const files = [...tests.matchAll(/`(?<file>[\w/.-]+\.test\.ts)`/gu)].map(({ groups }) => groups.file);
  if (files.length === 0 || (parts.length > 0 && !files.some((file) => parts.some((part) => file.includes(part)))))
    return line;
  const runs = files.map((file) => results.get(file) ?? run(file));
  const count = runs.reduce((sum, each) => sum + each.tried, 0);
  const [failed, skipped] = ['failed', 'skipped'].map((key) => runs.reduce((sum, each) => sum + each[key], 0));
  for (const each of runs) for (const failure of each.failures) console.error(`  ✖ ${failure}`);
  const written = Number(tried.replaceAll(',', ''));
  // What this machine does not permit was tried where the table was written.
  const isTrue = failed === 0 && (written === count || skipped > 0 || write);
  if (!isTrue) wrong += 1;
  const notes = [
    `${count} tried`,
    ...(failed > 0 ? [`${failed} FAILED`] : []),
    ...(skipped > 0 ? [`${skipped} not run here`] : []),
  ];
  console.log(
    `${isTrue ? '✓' : '✗'} ${kind}: ${notes.join(', ')}${written === count ? '' : `; the table says ${tried}`}`,
  );
  return `| ${kind} | ${failed + skipped > 0 ? tried : count.toLocaleString('en')} | ${outcome} | ${tests} |`;
}

function run(file) {
  const outfile = join(FOLDER, `${file.replaceAll('/', '-')}.mjs`);
  buildSync({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.md': 'text' },
    define: { __KNOWLEDGE_BUILD__: '"security"' },
    logLevel: 'error',
  });
  const { stdout } = spawnSync(node, ['--test', '--test-reporter=./scripts/tried-reporter.mjs', outfile], {
    encoding: 'utf8',
    env: { ...process.env, SECURITY_TABLE: '1' },
  });
  const result = stdout.startsWith('{')
    ? JSON.parse(stdout)
    : { tried: 0, failed: 1, skipped: 0, failures: [`${file} ended without a result`] };
  results.set(file, result);
  return result;
}
