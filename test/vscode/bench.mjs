// npm run bench:editor: what an author waits for inside a real VS Code, on a draft of 10,000 words. It judges nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { must, node } from '../../scripts/run.mjs';
import { findEditor, reportNotRun, root } from './editor.mjs';

const STARTS = 5;
const STROKES = 30;
const TARGET = 'Năm 2024, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến thực chất.';

const KINDS = {
  desktop: 'desktop',
  named: 'the one that VSCODE_EXECUTABLE names',
  'stand-in': 'the stand-in: its own server, the workbench in a headless browser',
};

const editor = await findEditor();
if (editor.executable) await measure(editor);
else reportNotRun(editor.missing, 'The benchmark in the editor');

async function measure({ executable, kind }) {
  must(node, ['esbuild.mjs', '--minify'], { stdio: ['ignore', 'ignore', 'inherit'] });
  must(node, ['esbuild.mjs', '--eval'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-bench-'));
  try {
    const draft = await makeDraft();
    const measured = [];
    for (let start = 1; start <= STARTS; start += 1) {
      const folder = path.join(scratch, String(start));
      measured.push(await inEditor(executable, { folder, draft, strokes: start < STARTS ? 0 : STROKES }));
    }
    report(measured, kind);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The sample prose, in its middle a target that is lower than the one on record. */
async function makeDraft() {
  const { draftOfWords } = await import('../../out/eval/make-draft.mjs');
  const lines = draftOfWords(10_000).replace('tháng 6 năm 2026', 'tháng 8 năm 2024').split('\n');
  lines.splice(lines.indexOf('', lines.length / 2), 0, '', TARGET);
  return lines.join('\n');
}

/** What one editor measured that never ran before: its profile is empty, so that nothing is kept from an earlier start. */
async function inEditor(executable, { folder, draft, strokes }) {
  const workspace = path.join(folder, 'ws');
  const result = path.join(folder, 'result.json');
  mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
  writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify({ 'doichieu.run': 'onType' }));
  writeFileSync(path.join(workspace, 'du-thao.vanban'), draft);
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/vscode-bench/index.js'),
    extensionTestsEnv: { DOICHIEU_BENCH_RESULT: result, DOICHIEU_BENCH_STROKES: String(strokes) },
    launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${path.join(folder, 'user')}`],
  });
  return JSON.parse(readFileSync(result, 'utf8'));
}

function report(measured, kind) {
  const starts = measured.map(({ start }) => start);
  const { version, strokes } = measured.at(-1);
  console.log(`VS Code ${version} (${KINDS[kind]}), ${cpus().length} × ${cpus()[0]?.model.trim()}`);
  console.log('A draft of 10,000 words, doichieu.run: onType; milliseconds\n');
  row('', 'n', 'p50', 'p95');
  for (const [what, key] of [
    ['draft opened → extension active', 'activated'],
    ['draft opened → server has answered', 'ready'],
    ['draft opened → first diagnostics *', 'diagnosed'],
  ])
    times(
      what,
      starts.map((start) => start[key]),
    );
  times('keystroke → changed text in the extension host', strokes.typed);
  times('keystroke → finding says the new value *', strokes.restated);
  times('keystroke → finding gone *', strokes.cleared);
  times('keystroke → new finding on the typed word * †', strokes.raised);
  console.log('\n* with the 50 ms for which VS Code gathers diagnostics before it tells extensions of them');
  console.log('† with the 700 ms for which what is new on the word being typed waits for a pause in the typing');
}

function times(what, list) {
  const sorted = list.toSorted((a, b) => a - b);
  const [p50, p95] = [0.5, 0.95].map((share) => sorted[Math.ceil(share * sorted.length) - 1]);
  row(what, sorted.length, p50.toFixed(0), p95.toFixed(0));
}

function row(what, ...cells) {
  console.log(what.padEnd(50) + cells.map((cell) => String(cell).padStart(7)).join(''));
}
