import { spawnSync } from 'node:child_process';
import { node } from '../../../scripts/run.mjs';

/** What one of the bundled programs writes, run in a process of its own. */
export function output(program, args) {
  const { status, stdout, stderr } = spawnSync(
    node,
    ['--expose-gc', '--max-old-space-size=8192', `out/eval/${program}.mjs`, ...args],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
