// Pictures of the workbench: node test/vscode/shot.mjs [THEME…]
// Those in a light and a dark theme are for docs/images/; in high contrast, which has to be named, they go to out/shots/.
// Run by itself it starts the testbed once for each theme; the testbed then calls `drive` with its page.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Each with its name in the settings, and how the workbench that wears it calls itself. */
const THEMES = {
  light: { setting: 'Default Light Modern', worn: 'light_modern', folder: 'docs/images' },
  dark: { setting: 'Default Dark Modern', worn: 'dark_modern', folder: 'docs/images' },
  'hc-dark': { setting: 'Default High Contrast', worn: 'hc_black', folder: 'out/shots' },
  'hc-light': { setting: 'Default High Contrast Light', worn: 'hc_light', folder: 'out/shots' },
};
const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontFamily': 'DejaVu Sans',
  'editor.fontSize': 15,
  'editor.lineNumbersMinChars': 3,
  'editor.wrappingStrategy': 'advanced',
  'window.autoDetectColorScheme': false,
  'window.autoDetectHighContrast': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : ['light', 'dark']) takePictures(name, THEMES[name]);
}

function takePictures(name, { setting, folder }) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'doichieu-shot-'));
  const workspace = path.join(scratch, 'van-ban');
  const user = path.join(scratch, 'user');
  cpSync(path.join(here, 'fixtures/ws'), workspace, { recursive: true });
  // VS Code prefers the themes below the extension that is developed to the one in the settings; the testbed's own lie there.
  const extension = path.join(scratch, 'extension');
  symlinkSync(path.resolve(here, '../..'), extension);
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(
    path.join(user, 'User/settings.json'),
    JSON.stringify({ ...SETTINGS, 'workbench.colorTheme': setting }),
  );
  try {
    execFileSync(
      path.join(here, 'testbed/code.mjs'),
      [
        workspace,
        path.join(workspace, 'ke-hoach.md'),
        `--extensionDevelopmentPath=${extension}`,
        `--user-data-dir=${user}`,
      ],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          VSCODE_TESTBED_SCRIPT: fileURLToPath(import.meta.url),
          VSCODE_TESTBED_SHOTS: process.env.VSCODE_TESTBED_SHOTS ?? path.resolve(here, '../..', folder),
          DOICHIEU_SHOT: name,
        },
      },
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export async function drive({ page, screenshot }) {
  const theme = process.env.DOICHIEU_SHOT;
  const picture = async (name) => {
    await page.evaluate(atRest);
    await screenshot(`${name}-${theme}`);
  };
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  // Until the extension with the themes is there the workbench wears another one.
  await page.locator(`.monaco-workbench[class*=${THEMES[theme].worn}]`).waitFor();
  await page
    .locator('.statusbar-item', { hasText: 'Activating Extensions' })
    .waitFor({ state: 'hidden', timeout: 60_000 });
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'target-conflict' }).click();
  await page.locator('.squiggly-warning').nth(1).waitFor();
  await picture('findings');

  await page.keyboard.press('Control+Shift+M');
  await hoverOverTarget(page);
  await picture('hover');

  await page.keyboard.press('Escape');
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('F1');
  await page.keyboard.type('Đối chiếu: Look Up');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Đối chiếu' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-title', { hasText: /\p{L}/u }).waitFor();
  await page.keyboard.type('dich vu cong truc tuyen thuc chat');
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'ít nhất phải có 70%' })
    .first()
    .waitFor();
  await picture('search');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+P');
  await page.keyboard.type('du-thao.vanban');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'du-thao' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'du-thao.vanban' }).waitFor();
  await page.locator('.view-line span[class*=mtkb]', { hasText: 'Chương' }).first().waitFor();
  await page.mouse.move(500, 560);
  await picture('vanban');

  await page.keyboard.press('Control+P');
  await page.keyboard.type('ke-hoach.md');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'ke-hoach' }).first().waitFor();
  await page.keyboard.press('Enter');
  await runCommand(page, 'Focus on Findings View');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'ít nhất 60%' }).first().waitFor();
  await page.locator('.pane-body .monaco-list-row', { hasText: '202' }).first().waitFor();
  await picture('views');

  await page.keyboard.press('Control+B');
  await runCommand(page, 'Đối chiếu: Timeline');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'kinh tế số' }).first().waitFor();
  await page.keyboard.press('Enter');
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await shown.locator('.chart').focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
  await shown.locator('tr[aria-current]').waitFor();
  await picture('timeline');
}

/** On a machine with other work to do a hover may go before its picture is taken: then the mouse comes again. */
async function hoverOverTarget(page) {
  // The editor shows the finding at once; its source comes from the server.
  const source = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Nguồn' }).first();
  for (let tries = 0; tries < 6 && !(await source.isVisible()); tries += 1) {
    const box = await lowest(page.locator('.squiggly-warning'));
    await page.mouse.move(box.x + 4, box.y + 6 * box.height);
    await page.mouse.move(box.x + 4, box.y + box.height / 2);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await source.waitFor({ timeout: 5000 }).catch(() => undefined);
  }
  await source.waitFor();
}

async function lowest(locator) {
  const boxes = await Promise.all((await locator.all()).map((each) => each.boundingBox()));
  return boxes.reduce((low, box) => (box.y > low.y ? box : low));
}

/** Settles when nothing on the page is on its way in or out any more; what turns for ever (a progress bar) is not waited for. */
function atRest() {
  const ending = document.getAnimations().filter((each) => Number.isFinite(each.effect.getComputedTiming().endTime));
  return Promise.allSettled([document.fonts.ready, ...ending.map((each) => each.finished)]).then(() => undefined);
}
