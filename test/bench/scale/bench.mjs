// npm run bench:scale: what a hundred thousand statements cost, beside a thousand. The statements are articles of the official
// codification where it lies beside the project, else made up; everything is written below the temporary folder.
// --keep FOLDER keeps what was written, for the next run to measure without compiling.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { must, node } from '../../../scripts/run.mjs';
import { output } from './output.mjs';
import { realDraft } from './real-draft.mjs';
import { printTable } from './table.mjs';

const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const SIZES = [1_000, 10_000, 100_000];
const QUERIES = 200;
const FUSE_QUERIES = 3;

must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { draftOfWords } = await import('../../../out/eval/make-draft.mjs');
const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'doichieu-scale-')) : resolve(values.keep);
try {
  const corpora = join(folder, 'corpora');
  const note = join(folder, 'kind.txt');
  if (!existsSync(note)) writeFileSync(note, output('scale-corpus', [corpora, ...SIZES.map(String)]));
  const drafts = await writeDrafts();
  const sizes = SIZES.map((size) => measure(size, join(corpora, String(size)), drafts));
  const largest = String(SIZES.at(-1));
  const fuse = Number(output('scale-fuse', [join(corpora, largest), queriesOf(largest), String(FUSE_QUERIES)]));
  printTable({ kind: readFileSync(note, 'utf8'), sizes, fuse });
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

/** A draft made for the purpose, and one out of the official gazette where that lies beside the project. */
async function writeDrafts() {
  const drafts = { made: draftOfWords(10_000), real: await realDraft(10_000) };
  return Object.entries(drafts).flatMap(([name, text]) => {
    if (text === undefined) return [];
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, text);
    return [file];
  });
}

function queriesOf(size) {
  return join(folder, `queries-${size}.json`);
}

function measure(size, corpus, drafts) {
  const cache = join(folder, `cache-${size}`);
  mkdirSync(cache, { recursive: true });
  const queries = queriesOf(size);
  if (!existsSync(queries)) writeFileSync(queries, output('scale-queries', [corpus, String(QUERIES)]));
  const compiled = JSON.parse(output('scale-compile', [corpus, cache]));
  return { size, compiled, ...JSON.parse(output('scale-measure', [corpus, cache, queries, ...drafts])) };
}
