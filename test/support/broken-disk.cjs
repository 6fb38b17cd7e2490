// Loaded before a program (node --require): the disk gives an error whenever a file is opened whose path ends in BROKEN, and
// the clock shows no day where BROKEN is "clock".
const fs = require('node:fs');

if (process.env.BROKEN === 'clock') {
  globalThis.Date = class extends Date {
    getFullYear() {
      return Number.NaN;
    }
  };
}
const refuse = (name) => {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (typeof path === 'string' && path.endsWith(process.env.BROKEN))
      throw Object.assign(new Error(`EIO: i/o error, open '${path}'`), { code: 'EIO', syscall: 'open', path });
    return original(path, ...rest);
  };
};
for (const name of ['openSync', 'readFileSync']) refuse(name);
