/** Runs a command of the workbench in a page by its name, as anybody would. */
export async function runCommand(page, name) {
  await page.locator('.monaco-workbench').waitFor();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input:focus').waitFor();
  await page.keyboard.type(name);
  await page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: name.split(' ').at(-1) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}
