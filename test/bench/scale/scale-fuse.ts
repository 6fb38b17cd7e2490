// node scale-fuse.mjs FOLDER QUERIES COUNT: what fuse.js alone takes for a query, in milliseconds of the processor.
import { readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { fold } from '../../../server/src/core/text/fold.ts';
import { loadKnowledge } from '../../../server/src/host/knowledge/load.ts';

const [folder = '', queries = '', count = ''] = process.argv.slice(2);
const loaded = loadKnowledge([folder]);
if (!('records' in loaded)) throw new Error(`No knowledge in ${folder}`);
const items: readonly { readonly typo: string }[] = JSON.parse(readFileSync(queries, 'utf8'));
const fuse = new Fuse(
  loaded.records.statements.map(({ quote, speaker }) => ({ quote: fold(quote), speaker: fold(speaker.name) })),
  { keys: ['quote', 'speaker'], ignoreLocation: true, includeScore: true, threshold: 0.3 },
);
const times = items.slice(0, Number(count)).map(({ typo }) => {
  const from = process.cpuUsage();
  fuse.search(typo.trim(), { limit: 10 });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
});
process.stdout.write(JSON.stringify(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]));
