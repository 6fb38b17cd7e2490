// npm run test:offline: the editor's suite where there is no network at all but the one of the machine with itself. Needs Linux,
// and a machine that gives a process a network of its own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { reportNotRun } from './editor.mjs';

const ALONE = ['--net', '--map-root-user', 'sh', '-c'];
const runTest = fileURLToPath(new URL('./runTest.mjs', import.meta.url));
const unreachable = spawnSync('unshare', [...ALONE, 'ip link set lo up && ! ip route get 192.0.2.1'], {
  stdio: 'ignore',
});
if (unreachable.status !== 0)
  reportNotRun('this machine gives no process a network of its own', 'The editor suite without a network');
else {
  const script = `ip link set lo up && exec "${process.execPath}" "${runTest}" "$@"`;
  const { status } = spawnSync('unshare', [...ALONE, script, 'sh', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
