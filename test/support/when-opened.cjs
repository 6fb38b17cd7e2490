// Loaded before a program (node --require): at the moment at which it first opens a file whose path ends in OPENED, somebody
// else has written CONTENTS into the file WRITTEN.
const fs = require('node:fs');

const { openSync } = fs;
let isDone = false;
fs.openSync = (path, ...rest) => {
  if (!isDone && String(path).endsWith(process.env.OPENED)) {
    isDone = true;
    fs.writeFileSync(process.env.WRITTEN, process.env.CONTENTS);
  }
  return openSync(path, ...rest);
};
