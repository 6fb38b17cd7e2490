// The ratios of recorded.json: measured once, and not to become a third worse.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'test/bench/recorded.json';
const WORSE = 4 / 3;

/** Says how each ratio stands to the recorded one, and whether none is a third worse. */
export function compare(ratios) {
  const recorded = JSON.parse(readFileSync(FILE, 'utf8'));
  let sound = true;
  console.log(`\n${'ratio'.padEnd(66)} measured  recorded`);
  for (const [what, ratio] of Object.entries(ratios)) {
    const before = recorded[what];
    const isWorse = before === undefined || ratio > before * WORSE;
    sound &&= !isWorse;
    const told = before === undefined ? 'none' : before.toFixed(2);
    console.log(
      `${what.padEnd(66)} ${ratio.toFixed(2).padStart(8)} ${told.padStart(9)}${isWorse ? '   a third worse' : ''}`,
    );
  }
  return sound;
}

export function record(ratios) {
  const rounded = Object.fromEntries(Object.entries(ratios).map(([what, ratio]) => [what, Number(ratio.toFixed(2))]));
  writeFileSync(FILE, `${JSON.stringify(rounded, undefined, 2)}\n`);
}
