// Loaded before a server that is watched: on a signal it says over descriptor 3 how much of its heap is in use once all
// garbage is gone. Needs --expose-gc.
const { writeSync } = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc();
  writeSync(3, `${process.memoryUsage().heapUsed}\n`);
});
