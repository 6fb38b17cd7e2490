// node scale-compile.mjs FOLDER CACHE: compiles a knowledge folder to where it is looked for, as `knowledge compile` does; seconds
// of the processor and bytes, as JSON. Where the snapshot is up to date, only its size is told.
import { statSync } from 'node:fs';
import { compileTo, openKnowledge, snapshotFileOf } from '../../../server/src/host/knowledge/open.ts';

const [folder = '', cache = ''] = process.argv.slice(2);
const file = snapshotFileOf([folder], { shipped: undefined, cache });
if (file === undefined) throw new Error('No place for the snapshot');
const known = statSync(file, { throwIfNoEntry: false });
const fresh = known !== undefined && isUsed();
if (!fresh) compileTo(file, [folder]);
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ seconds: fresh ? undefined : (user + system) / 1e6, size: statSync(file).size }));

/** A snapshot of another build would be written anew. */
function isUsed(): boolean {
  openKnowledge([folder], { shipped: undefined, cache });
  return statSync(file ?? '').mtimeMs === known?.mtimeMs;
}
