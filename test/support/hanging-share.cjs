// Loaded before a program (node --require): the folder HANGING lies on a share that does not answer. Who waits for it waits for
// ever, with the thread; who asks and goes on is answered when the file that BACK names is there.
const fs = require('node:fs');
const { join, resolve } = require('node:path');

const HANGING = resolve(process.env.HANGING);
const { existsSync } = fs;
const hangs = (path) => {
  const at = resolve(typeof path === 'string' ? path : String(path));
  return (at === HANGING || at.startsWith(join(HANGING, '/'))) && !existsSync(process.env.BACK);
};
for (const name of Object.keys(fs).filter((each) => each.endsWith('Sync'))) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if ((typeof path === 'string' || path instanceof URL) && hangs(path))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return original(path, ...rest);
  };
}
fs.statSync.native = fs.statSync;
for (const name of ['stat', 'lstat', 'readdir', 'opendir', 'open', 'readFile', 'access', 'realpath']) {
  const original = fs.promises[name];
  fs.promises[name] = async (path, ...rest) => {
    while (hangs(path)) await new Promise((settle) => setTimeout(settle, 50));
    return original(path, ...rest);
  };
}
