// Which VS Code the suite runs in: the one that VSCODE_EXECUTABLE names, a desktop one where it can be downloaded and has
// a screen, else the stand-in of testbed/. Gives {executable, kind} or {missing: why}.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const testbed = fileURLToPath(new URL('./testbed/', import.meta.url));

export async function findEditor() {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (existsSync(named)) return { executable: path.resolve(named), kind: 'named' };
    return { missing: `VSCODE_EXECUTABLE names ${named}, which does not exist` };
  }
  const reasons = [];
  for (const candidate of [desktop, standIn]) {
    const found = await candidate();
    if (found.executable) return found;
    reasons.push(found.missing);
  }
  return { missing: reasons.join('; ') };
}

async function desktop() {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { missing: 'no desktop VS Code: there is no screen (DISPLAY is not set; xvfb-run gives one)' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({ version: env.VSCODE_VERSION ?? 'stable' });
    return { executable, kind: 'desktop' };
  } catch (error) {
    return { missing: `no desktop VS Code: the download failed (${error.message})` };
  }
}

/** The VS Code of testbed/, with its workbench in Chromium. */
export function standIn() {
  const { platform, arch, env } = process;
  if (!env.VSCODE_TESTBED_CHROMIUM && !(platform === 'linux' && arch === 'x64')) {
    return {
      missing: `no stand-in: it comes for linux/x64, this is ${platform}/${arch} without VSCODE_TESTBED_CHROMIUM`,
    };
  }
  try {
    execFileSync('sh', [path.join(testbed, 'setup.sh')], { stdio: ['ignore', 'inherit', 'inherit'] });
    return { executable: path.join(testbed, 'code.mjs'), kind: 'stand-in' };
  } catch (error) {
    return { missing: `no stand-in: its setup failed (${error.message})` };
  }
}

/** Says what did not run, and why. A build server must not take that for a pass. */
export function reportNotRun(why, what = 'The editor suite') {
  const isFailure = Boolean(process.env.CI);
  console.log(`${what} was NOT RUN: ${why}.`);
  const file = process.env.VSCODE_TEST_RESULT;
  if (file) writeFileSync(file, JSON.stringify({ passed: 0, failed: isFailure ? 1 : 0, skipped: 1 }));
  if (isFailure) process.exitCode = 1;
}
