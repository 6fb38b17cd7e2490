import { spawnSync } from 'node:child_process';

/** Whether this machine lets a process without rights have a piece of the world for itself. */
export function canUnshare(...kinds: readonly ('--net' | '--mount')[]): boolean {
  return spawnSync('unshare', [...kinds, '--map-root-user', 'true']).status === 0;
}

export const NO_NAMESPACE = 'this machine gives no process a namespace of its own';

/**
 * Runs a shell script on a disk of its own, of which `size` is what it holds; the disk is the current folder, and is gone
 * afterwards. What the script prints is the answer.
 */
export function onSmallDisk(size: string, script: string, environment: NodeJS.ProcessEnv = {}): string {
  const mounted = `set -e; disk=$(mktemp -d); mount -t tmpfs -o size=${size} tmpfs "$disk"; cd "$disk"; set +e\n${script}`;
  const { stdout, stderr, status } = spawnSync('unshare', ['--mount', '--map-root-user', 'sh', '-c', mounted], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  if (status !== 0) throw new Error(`The script failed: ${stderr}`);
  return stdout;
}
