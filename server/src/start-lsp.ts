import { homedir } from 'node:os';
import { join } from 'node:path';
import { userCache } from './host/knowledge/cache-folder.ts';
import { optimiseLater } from './host/program/optimise-later.ts';
import { runProgram } from './host/program/run-program.ts';

/** Starts the server from compiled code; what one editing session has used is kept for the next. */
optimiseLater('session');
const cache = userCache(process.env, homedir());
const program = runProgram(
  join(__dirname, 'server-program.js'),
  cache === undefined ? [__dirname] : [__dirname, cache],
);
if (cache !== undefined) process.once('exit', program.keepCode);
