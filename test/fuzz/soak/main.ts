// An editing session of so many messages with the built server: node out/fuzz/soak.mjs OPTIONS (JSON)
import { hasGrown, megabytes } from '../engine/memory.ts';
import { soak } from './soak.ts';

const { seed, messages } = JSON.parse(process.argv[2] ?? '{}') as { readonly seed: number; readonly messages: number };
const started = performance.now();
const { sent, heaps, faults } = await soak({
  seed,
  messages,
  onTenth: (count, heap) => console.log(`${count.toLocaleString('en')} messages: heap ${megabytes(heap)}`),
});
const [early = 0, late = 0] = [heaps[0], heaps.at(-1)];
for (const fault of faults) console.error(fault);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${sent.toLocaleString('en')} messages in ${seconds} s, ${faults.length} faults`);
console.log(`heap after a tenth ${megabytes(early)}, at the end ${megabytes(late)}`);
process.exitCode = faults.length === 0 && !hasGrown(early, late) ? 0 : 1;
