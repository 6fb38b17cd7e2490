// npm run bench:quick: our own figures in under two minutes, as medians of several runs on this machine.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, node } from '../../scripts/run.mjs';

must(node, ['esbuild.mjs', '--minify'], { stdio: ['ignore', 'ignore', 'inherit'] });
must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });

const DRAFTS = 200;
const { draftOfWords } = await import('../../out/eval/make-draft.mjs');

const folder = mkdtempSync(join(tmpdir(), 'doichieu-bench-'));
const draft = join(folder, 'du-thao.md');
writeFileSync(draft, draftOfWords(10_000));

function median(runs, measure) {
  const values = Array.from({ length: runs + 1 }, measure)
    .slice(1)
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
}

function processTime(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

try {
  const empty = median(7, () => processTime(['-e', '']));
  const cold = median(7, () =>
    processTime(['dist/cli.js', 'check', draft, '--fail-on', 'never', '--output', join(folder, 'out.txt')]),
  );
  const search = median(7, () => processTime(['dist/cli.js', 'search', 'dich vu cong truc tuyn thuc chat']));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  console.log(`empty Node process                       ${empty.toFixed(0).padStart(7)} ms`);
  console.log(
    `cold check of 10,000 words               ${cold.toFixed(0).padStart(7)} ms   (${(cold / empty).toFixed(1)} × an empty process)`,
  );
  console.log(
    `cold search                              ${search.toFixed(0).padStart(7)} ms   (${(search / empty).toFixed(1)} × an empty process)`,
  );
  const several = join(folder, 'nhieu-du-thao');
  mkdirSync(several);
  for (let i = 0; i < DRAFTS; i += 1) writeFileSync(join(several, `${i}.md`), draftOfWords(2_000 + 10 * i));
  const all = processTime(['dist/cli.js', 'check', several, '--fail-on', 'never', '--output', join(folder, 'out.txt')]);
  console.log(
    `folder of ${DRAFTS} drafts of 3,000 words        ${all.toFixed(0).padStart(7)} ms   (every pair of them held against each other)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
must(node, ['out/eval/warm.mjs']);
must(node, ['out/eval/navigation.mjs']);
