// Applies all certain fixes to marked drafts and published texts: what is fixed must be gone, nothing new found, the form kept.
//   node out/eval/mending.mjs DATA
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { check } from '../../server/src/core/check.ts';
import { judgementDay } from '../../server/src/core/document/judgement-day.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { chosenFixes } from '../../server/src/core/features/fix-all.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { startOfYear } from '../../server/src/core/text/day.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { type FindingsIn, mendingFaults } from '../support/mending.ts';

const MARK = /⟦(?<span>[^⟧]*)⟧\{[^}]*\}/gu;

const [data = '../shared'] = process.argv.slice(2);
const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const knowledge = buildKnowledge(loaded.records);
const findingsIn: FindingsIn = (text) => {
  const draft = parseDraft(text);
  const asOf = judgementDay({ option: undefined, draft, settings: undefined, today: startOfYear(2026) });
  return check({ draft, knowledge, asOf, severities: new Map() }).findings;
};

let faulty = 0;
for (const [name, texts] of [
  ['marked drafts', markedDrafts()],
  ['gazette', gazette()],
] as const) {
  let [count, fixed] = [0, 0];
  for (const [title, text] of texts) {
    count += 1;
    fixed += chosenFixes(findingsIn(text)).length;
    for (const fault of mendingFaults(text, findingsIn)) {
      faulty += 1;
      console.log(`    ${title}: ${fault}`);
    }
  }
  console.log(count === 0 ? `  ${name}: not measured, not there` : `  ${name}: ${count} texts, ${fixed} fixes at once`);
}
process.exitCode = faulty === 0 ? 0 : 1;

function* markedDrafts(): Generator<readonly [string, string]> {
  const folder = join(data, 'eval/drafts');
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|txt)$/u.test(entry.name) || entry.name === 'README.md') continue;
    yield [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(MARK, '$<span>')];
  }
}

function* gazette(): Generator<readonly [string, string]> {
  const file = join(data, 'data/gazette/documents.jsonl.gz');
  if (!existsSync(file)) return;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const { so_hieu: number, text } = JSON.parse(line) as { so_hieu: string; text: string };
    yield [number, text];
  }
}
