// Small helpers for the scripts of this folder.
import { spawnSync } from 'node:child_process';

/** Runs a command with the terminal's own streams; its exit code, 1 where a signal ended it. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a command and ends this process with its exit code where it fails. */
export function must(command, args, options = {}) {
  const status = run(command, args, options);
  if (status !== 0) process.exit(status);
}

export const node = process.execPath;
