/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, finding, findings, MOST_TRIES, open, ruleOf, running, show, until } from '../support/workspace.ts';

const OUTDATED = `Hà Nội, ngày 20 tháng 11 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2027

Căn cứ Luật Giao dịch điện tử số 51/2005/QH11 ngày 29 tháng 11 năm 2005;

1. Bộ Thông tin và Truyền thông chủ trì hướng dẫn các bộ, ngành về viễn thông.
`;

describe('what is told of a finding', () => {
  before(running);

  it('strikes through a document that has expired, and names its successor among the evidence', async () => {
    const document = await show(OUTDATED);
    const { range, tags, relatedInformation } = await finding(document, 'expired-citation');
    assert.equal(document.getText(range), 'Luật Giao dịch điện tử số 51/2005/QH11');
    assert.deepEqual(tags, [vscode.DiagnosticTag.Deprecated]);
    assert.match(relatedInformation?.[1]?.message ?? '', /^Luật Giao dịch điện tử số 20\/2023\/QH15/u);
  });

  it('leads to the page of its rule', async () => {
    const document = await show(OUTDATED);
    for (const { code } of [
      await finding(document, 'expired-citation'),
      await finding(document, 'former-organisation'),
    ]) {
      assert.ok(typeof code === 'object');
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.ok(page.getText().startsWith(`# \`${code.value}\``) || page.getText().includes(String(code.value)));
    }
  });
});

describe('the repair of a finding', () => {
  before(running);

  for (const [what, rule, title, before, after] of [
    ['sets the target in force', 'target-conflict', /70%/u, 'ít nhất 60% người dân', 'ít nhất 70% người dân'],
    ['sets the figure on record', 'figure-mismatch', /3\.744\.214/u, '3.474.214', '3.744.214'],
  ] as const)
    it(what, async () => {
      const { document } = await open('ke-hoach.md');
      assert.ok(document.getText().includes(before));
      await repair(document, rule, title);
      assert.ok(document.getText().includes(after), document.getText());
    });

  for (const [what, rule, title, after] of [
    [
      'cites the successor',
      'expired-citation',
      /20\/2023\/QH15/u,
      /^Căn cứ Luật Giao dịch điện tử số 20\/2023\/QH15/mu,
    ],
    ['names the body that took over', 'former-organisation', /Khoa học/u, /^1\. Bộ Khoa học và Công nghệ chủ trì/mu],
  ] as const)
    it(what, async () => {
      const document = await show(OUTDATED);
      await repair(document, rule, title);
      assert.match(document.getText(), after);
    });

  it('is made for all that is certain at once, when somebody asks for it or saves', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const kind = 'source.fixAll.doichieu';
    const actions = await actionsAt(document, whole, kind);
    assert.deepEqual(
      actions.map((each) => each.kind?.value),
      [kind],
    );
    const before = document.getText();
    for (let tries = 0; tries < MOST_TRIES && document.getText() === before; tries += 1)
      await vscode.commands.executeCommand('editor.action.fixAll');
    await until('all is repaired', () =>
      ['ít nhất 70% người dân', '3.744.214', 'thì sẽ không thành công”'].every((text) =>
        document.getText().includes(text),
      ),
    );
    await until('what has no certain repair is left', () =>
      findings(document).every((found) => ruleOf(found) === 'unknown-citation'),
    );
  });

  /** Takes it as the light bulb offers it, and waits until the finding has gone. */
  async function repair(document: vscode.TextDocument, rule: string, title: RegExp): Promise<void> {
    const { range } = await finding(document, rule);
    const actions = await actionsAt(document, range);
    const action = actions.find((each) => title.test(each.title) && each.edit?.has(document.uri));
    assert.ok(action?.edit, actions.map((each) => each.title).join(' | '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    await until('the finding is gone', () => !findings(document).map(ruleOf).includes(rule));
  }
});
