// An editing session of so many messages with the built server: node out/fuzz/soak.mjs OPTIONS (JSON)
import { hasGrown, megabytes } from '../engine/memory.ts';
import { soak } from './soak.ts';

const { seed, messages: wanted } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly seed: number;
  readonly messages: number;
};
const started = performance.now();
const { sent, heaps, faults } = await soak({
  seed,
  messages: wanted,
  onTenth: (stand) => {
    const [messages, characters] = [stand.sent, stand.characters].map((each) => each.toLocaleString('en'));
    console.log(
      `${messages} messages: heap ${megabytes(stand.heap)}, ${stand.open} drafts open, ${characters} characters`,
    );
  },
});
const [early = 0, late = 0] = [heaps[0], heaps.at(-1)];
for (const fault of faults) console.error(fault);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${sent.toLocaleString('en')} messages in ${seconds} s, ${faults.length} faults`);
console.log(`heap after a tenth ${megabytes(early)}, at the end ${megabytes(late)}`);
process.exitCode = faults.length === 0 && !hasGrown(early, late) ? 0 : 1;
