// npm run bench: the figures of bench:quick, then how fast a text is read from 10 KB to 10 MB. Takes about two minutes.
import { must, node } from '../../scripts/run.mjs';

// quick.mjs names the machine and builds what both measure.
must(node, ['test/bench/quick.mjs']);
console.log('');
must(node, ['--max-old-space-size=6144', 'out/eval/reading.mjs']);
