// Loaded in front of a program (node --require): at its end it writes what the processor spent on it, in milliseconds, into
// the file that BENCH_CPU names.
const { writeFileSync } = require('node:fs');

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(process.env.BENCH_CPU, String((user + system) / 1000));
});
