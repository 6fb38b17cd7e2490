// npm run audit: known faults of the packages that are delivered. Where the registry offers no list of them, says so.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = parsed(stdout);
if (report?.metadata === undefined) {
  console.log(`npm audit was NOT RUN: ${report?.message ?? report?.error?.summary ?? 'the registry did not answer'}.`);
} else {
  const { total } = report.metadata.vulnerabilities;
  for (const [name, { severity }] of Object.entries(report.vulnerabilities)) console.error(`${name}: ${severity}`);
  console.log(`npm audit: ${total} known faults in what is delivered`);
  process.exitCode = total === 0 ? 0 : 1;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
