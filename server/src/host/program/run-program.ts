import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { codeFileName, readCode, writeCode } from './code-file.ts';

/** A program that was started from its bundle. */
export interface RunningProgram {
  /** Keeps the compiled code for the next start, where this start had none: all that has run until then is in it. */
  keepCode(): void;
}

/**
 * Runs a bundle as Node would, but from code that an earlier start compiled, where one of `folders` holds it. A check of a
 * short draft runs most of its functions once, and to compile them costs more than to run them.
 */
export function runProgram(file: string, folders: readonly string[]): RunningProgram {
  const source = readFileSync(file);
  const name = codeFileName(file, source);
  const code = readCode(folders, name);
  const script = new Script(Module.wrap(source.toString(isAscii(source) ? 'latin1' : 'utf8')), {
    filename: file,
    ...(code && { cachedData: code }),
  });
  const module = new Module(file);
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const isKept = code !== undefined && script.cachedDataRejected === false;
  return { keepCode: () => (isKept ? undefined : writeCode(folders, name, script.createCachedData())) };
}
