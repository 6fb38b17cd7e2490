/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as ui from '../support/ui.ts';
import { running, until } from '../support/workspace.ts';

const MEASURE = 'ty-trong-kinh-te-so-trong-gdp';

describe('the timeline of a measure', () => {
  before(running);
  beforeEach(async () => {
    await vscode.commands.executeCommand('doichieu.showTimeline', MEASURE);
    await until('the page is open', () => tabs().some(({ label }) => label.includes('Tỷ trọng kinh tế số')));
  });

  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

  it('is opened once', async () => {
    const before = tabs().length;
    await vscode.commands.executeCommand('doichieu.showTimeline', MEASURE);
    assert.equal(tabs().length, before);
  });

  it('is drawn, and stands in a table for those who read', async function () {
    if (!ui.hasUi) return this.skip();
    await ui.waitFor(`${PAGE} .chart canvas`);
    await ui.waitFor(`${PAGE} table:has(caption:has-text("Tỷ trọng kinh tế số")) thead th[scope=col] >> nth=3`);
    await ui.waitFor(`${PAGE} tbody tr:has(th[scope=row]:has-text("2030")):has-text("tối thiểu 30%")`);
    // What a target set, superseded and in force, and a figure reported look like stands in words as well.
    for (const state of ['chỉ tiêu đang có hiệu lực', 'chỉ tiêu đã bị thay', 'số liệu'])
      await ui.waitFor(`${PAGE} tbody td.state:has-text("${state}")`);
  });

  it('says what the arrow keys have come to', async function () {
    if (!ui.hasUi) return this.skip();
    await ui.waitFor(`${PAGE} .chart[role=application][aria-label*="Tỷ trọng kinh tế số"]`);
    await ui.click(`${PAGE} h1`);
    await ui.focus(`${PAGE} .chart`);
    await ui.press('End');
    await ui.waitFor(`${PAGE} [role=status][aria-live=polite] strong:has-text("2045: tối thiểu 50%")`);
    await ui.waitFor(`${PAGE} tbody tr[aria-current]:has-text("50%")`);
    await ui.press('Enter');
    await until('the entry is open', () => /Nghị quyết|50%/u.test(entryAtCursor()));
  });

  it('keeps the place and the keyboard when it is told anew', async function () {
    if (!ui.hasUi) return this.skip();
    await ui.waitFor(`${PAGE} .chart`);
    await ui.click(`${PAGE} h1`);
    await ui.focus(`${PAGE} .chart`);
    await ui.press('End');
    await ui.waitFor(`${PAGE} tbody tr[aria-current]:has-text("50%")`);
    await speak('en');
    await ui.waitFor(`${PAGE} tbody tr[aria-current]:has-text("target in force"):has-text("50%")`);
    await ui.waitFor(`${PAGE} .chart:focus`);
    await ui.press('ArrowLeft');
    await ui.waitFor(`${PAGE} tbody tr[aria-current]:has-text("30%")`);
  });

  afterEach(() => speak('vi'));

  async function speak(language: 'en' | 'vi'): Promise<void> {
    const settings = vscode.workspace.getConfiguration('doichieu');
    await settings.update('language', language, vscode.ConfigurationTarget.Workspace);
  }

  function entryAtCursor(): string {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return '';
    const { line } = editor.selection.active;
    return editor.document.getText(new vscode.Range(line, 0, line + 6, 0));
  }
});

/** A page of the extension lies in a frame of a frame. */
const PAGE = 'iframe.webview.ready >> internal:control=enter-frame >> #active-frame >> internal:control=enter-frame >>';
