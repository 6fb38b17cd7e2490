// node measure.mjs NAME RUNS FILE...: what the processor spends on one program, in a process of its own, as JSON on standard
// output: milliseconds from the start of the process to the end of the first check of the first file, then the least of the
// runs over each file: RUNS of them, and as many more as there is time for, so that each engine has compiled what it runs.
// Time on the clock would depend on who else works on the machine.
import { readFileSync } from 'node:fs';
import { CHECKERS } from './checkers.mjs';

/** In milliseconds. */
const ENOUGH = 3_000;

const [name, runs, ...files] = process.argv.slice(2);
const check = await CHECKERS[name]();
await check(readFileSync(files[0], 'utf8'));
const cold = spent(undefined);

const warm = [];
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  await check(text);
  let least = Number.POSITIVE_INFINITY;
  let all = 0;
  for (let run = 0; run < Number(runs) || all < ENOUGH; run += 1) {
    const before = process.cpuUsage();
    await check(text);
    const time = spent(before);
    all += time;
    least = Math.min(least, time);
  }
  warm.push(least);
}
process.stdout.write(JSON.stringify({ cold, warm }), () => process.exit(0));

function spent(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
