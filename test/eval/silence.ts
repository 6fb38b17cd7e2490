// Counts what the rules say of texts in which almost nothing can be wrong: the official gazette and old news. Findings that were
// read in their place and are right are counted apart; they are listed one by one in faults-of-texts.json.
//   node out/eval/silence.mjs DATA [--show]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { check } from '../../server/src/core/check.ts';
import { parseDraft } from '../../server/src/core/document/parse.ts';
import { buildKnowledge } from '../../server/src/core/knowledge/knowledge.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { word } from '../../server/src/core/wording/word.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';
import { reviewedFaults } from './reviewed-faults.ts';

interface Collection {
  readonly name: string;
  readonly file: string;
  readonly number: (entry: Readonly<Record<string, unknown>>) => unknown;
  /** The day on which a text is judged: its own, or one that all of the collection shares. */
  readonly day: (entry: Readonly<Record<string, unknown>>) => unknown;
}

const COLLECTIONS: readonly Collection[] = [
  {
    name: 'gazette',
    file: 'data/gazette/documents.jsonl.gz',
    number: (entry) => entry.so_hieu,
    day: (entry) => entry.ngay_ban_hanh,
  },
  {
    // The articles carry no day. On the last one of their years everything that they tell had happened.
    name: 'news 2016-2019',
    file: 'data/news/articles.jsonl.gz',
    number: (entry) => entry.id,
    day: () => '2019-12-31',
  },
];

const [data = '../shared', ...flags] = process.argv.slice(2);
const loaded = loadKnowledge(['knowledge']);
if (!('records' in loaded)) throw new Error('The bundled knowledge cannot be read: run `doichieu knowledge verify`');
const reviewed = reviewedFaults('test/eval/faults-of-texts.json');
const knowledge = buildKnowledge(loaded.records);

for (const { name, file, number, day } of COLLECTIONS) {
  const path = join(data, file);
  if (!existsSync(path)) {
    console.log(`  ${name}: not measured, there is no ${path}`);
    continue;
  }
  const entries = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let right = 0;
  let failures = 0;
  let undated = 0;
  let characters = 0;
  const started = performance.now();
  for (const line of entries) {
    const entry = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const asOf = parseDay(String(day(entry)).slice(0, 10));
    const text = String(entry.text);
    if (asOf === undefined) {
      undated += 1;
      continue;
    }
    characters += text.length;
    const result = check({ draft: parseDraft(text), knowledge, asOf, severities: new Map() });
    failures += result.failures.length;
    for (const finding of result.findings) {
      if (reviewed.takes(String(number(entry)), finding)) {
        right += 1;
        continue;
      }
      counts[finding.severity] += 1;
      if (flags.includes('--show'))
        console.log(`    ${String(number(entry))} ${asOf} ${finding.rule}: ${word(finding.message, 'vi')}`);
    }
  }
  const rate = characters / 1e6 / ((performance.now() - started) / 1000);
  console.log(
    `  ${name}: ${entries.length - undated} texts, ${(characters / 1e6).toFixed(1)} M characters: ${counts.error} errors, ${counts.warning} warnings, ${counts.information} information, ${counts.hint} hints, and ${right} that are right (read in their place); ${failures} rules broke; ${undated} undated texts left out; ${rate.toFixed(2)} M characters/s`,
  );
}
if (COLLECTIONS.every(({ file }) => existsSync(join(data, file))))
  for (const { document, rule, text } of reviewed.unmet)
    console.log(`  reviewed, but not found: ${document} ${rule} “${text}”`);
