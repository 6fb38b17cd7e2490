// What is measured of the labelled pairs: the names of the features, then one JSON line a pair.
//   node out/eval/confront-pairs.mjs FILE.jsonl...
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { asStatement } from '../../server/src/core/claims/contrast/answers.ts';
import { confront } from '../../server/src/core/claims/contrast/confront.ts';
import { buildContraries } from '../../server/src/core/claims/contrast/contraries.ts';
import { FEATURES } from '../../server/src/core/claims/contrast/features.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import { tokenise } from '../../server/src/core/text/tokens.ts';
import { loadKnowledge } from '../../server/src/host/knowledge/load.ts';

interface Pair {
  readonly id: string;
  readonly premise: string;
  readonly hypothesis: string;
  readonly label: string;
}

const loaded = loadKnowledge(['knowledge']);
const asOf = parseDay('2026-01-01');
if (!('records' in loaded) || asOf === undefined) throw new Error('The bundled knowledge cannot be read');
const contraries = buildContraries(loaded.records.contraries);

console.log(JSON.stringify(FEATURES));
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, premise, hypothesis, label }: Pair = JSON.parse(line);
    const draft = asStatement(tokenise(hypothesis)) ?? [];
    const { features, contrasts } = confront({ record: tokenise(premise), draft, contraries, asOf });
    const found = contrasts.map(({ kind, anchors, draft: own, record }) => ({
      kind,
      anchors,
      draft: hypothesis.slice(own.start, own.end),
      record: premise.slice(record.start, record.end),
    }));
    const row = { set: basename(file, '.jsonl'), id, label, premise, hypothesis, found };
    console.log(JSON.stringify({ ...row, features: FEATURES.map((feature) => features[feature]) }));
  }
}
