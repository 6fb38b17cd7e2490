// What outlives a restart of the editor, in the stand-in alone: node test/vscode/runRestart.mjs
// A timeline is opened, the workbench is loaded anew, and the timeline is there again. Run by the stand-in it exports `drive`.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportNotRun, root, standIn } from './editor.mjs';
import { runCommand } from './run-command.mjs';
import { reportCounts } from './suites.mjs';

const MEASURE = 'Tỷ trọng kinh tế số trong GDP';
const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  const { executable, missing } = standIn();
  if (executable) run(executable);
  else reportNotRun(missing, 'The restart of the editor');
}

function run(code) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-restart-'));
  const workspace = path.join(scratch, 'ws');
  cpSync(fileURLToPath(new URL('./fixtures/ws', import.meta.url)), workspace, { recursive: true });
  try {
    execFileSync(
      code,
      [
        workspace,
        '--disable-extensions',
        `--extensionDevelopmentPath=${root}`,
        `--user-data-dir=${path.join(scratch, 'user')}`,
      ],
      { stdio: 'inherit', env: { ...process.env, VSCODE_TESTBED_SCRIPT: here } },
    );
    console.log('restart: the timeline came back');
    reportCounts({ passed: 1, failed: 0, skipped: 0 });
  } catch {
    console.error('restart: FAILED');
    reportCounts({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export async function drive({ page }) {
  page.setDefaultTimeout(60_000);
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  const row = shown.locator('tbody tr', { hasText: 'tối thiểu 30%' }).first();
  const tab = page.locator('.tab', { hasText: 'Tỷ trọng kinh tế số' });
  // The commands of an extension are in the list when its icon is there.
  await page.locator('.activitybar .action-label[aria-label*="Đối Chiếu"]').waitFor();
  await openTimeline(page);
  await row.waitFor();
  const loaded = page.waitForEvent('domcontentloaded');
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await tab.waitFor();
  await row.waitFor();
  // Asked for again it is shown, and not opened a second time.
  await openTimeline(page);
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  const tabs = await tab.count();
  if (tabs !== 1) throw new Error(`the timeline is open ${tabs} times`);
}

async function openTimeline(page) {
  await runCommand(page, 'Đối chiếu: Timeline of a Measure');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.type(MEASURE);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: MEASURE }).first().waitFor();
  await page.keyboard.press('Enter');
}
