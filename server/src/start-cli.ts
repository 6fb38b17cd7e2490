import { homedir } from 'node:os';
import { join } from 'node:path';
import { userCache } from './host/knowledge/cache-folder.ts';
import { optimiseLater } from './host/program/optimise-later.ts';
import { runProgram } from './host/program/run-program.ts';

// What nobody foresaw ends here, and not with the exit code that says that something was found.
process.on('uncaughtException', (error) => {
  process.stderr.write(`doichieu: ${error.message.replace(/\p{C}/gu, ' ')}\n`);
  process.exit(2);
});

/** Starts the command line from compiled code: that of the build, else that of the user's cache. A check uses most of the program, so what it has compiled is worth keeping. */
optimiseLater('command');
const cache = userCache(process.env, homedir());
const program = runProgram(join(__dirname, 'cli-program.js'), cache === undefined ? [__dirname] : [__dirname, cache]);
if (cache !== undefined && process.argv[2] === 'check') process.once('exit', program.keepCode);
