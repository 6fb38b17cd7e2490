// npm run bench: the figures of bench:quick, other programs beside ours, then how fast a text is read from 10 KB to 10 MB.
import { must, node, run } from '../../scripts/run.mjs';

// quick.mjs names the machine and builds what all of them measure.
const status = run(node, ['test/bench/quick.mjs']);
console.log('');
must(node, ['test/bench/peers.mjs']);
console.log('');
must(node, ['--max-old-space-size=6144', 'out/eval/reading.mjs']);
process.exitCode = status;
