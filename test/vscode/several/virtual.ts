/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, openIn } from '../support/folders.ts';
import { Shelf } from '../support/shelf.ts';
import { actionsAt, finding, findings, ruleOf, running, startsAgain } from '../support/workspace.ts';

const SCHEME = 'ke-sach';
const ROOT = vscode.Uri.from({ scheme: SCHEME, path: '/ao' });
/** What the first two lines speak of is in the bundled knowledge; the last is on record in the folder “cang” alone. */
const DRAFT = `Hà Nội, ngày 15 tháng 8 năm 2024

Năm 2024, ít nhất 60% người dân sử dụng dịch vụ công trực tuyến thực chất.

Năm 2023, doanh thu toàn ngành TT&TT đạt 3.474.214 tỷ đồng.

Phấn đấu đến năm 2105 có 60% tàu cá lắp thiết bị giám sát.
`;

describe('a folder on another file system', () => {
  const shelf = new Shelf();
  let provider: vscode.Disposable;

  before(async () => {
    await running();
    provider = vscode.workspace.registerFileSystemProvider(SCHEME, shelf, { isCaseSensitive: true });
    shelf.writeFile(vscode.Uri.joinPath(ROOT, 'du-thao.vanban'), new TextEncoder().encode(DRAFT));
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(2, 0, { uri: ROOT, name: 'ao' }));
    assert.equal(folder('ao').uri.scheme, SCHEME);
  });
  after(async () => {
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(2, 1));
    provider.dispose();
  });

  it('has its drafts held against the bundled knowledge, by nobody else’s settings', async () => {
    const document = await openIn('ao');
    await finding(document, 'figure-mismatch');
    assert.deepEqual(
      findings(document).map((found) => [ruleOf(found), found.severity]),
      [
        ['target-conflict', vscode.DiagnosticSeverity.Warning],
        ['figure-mismatch', vscode.DiagnosticSeverity.Warning],
      ],
    );
  });

  it('is offered repairs of the text, and nothing that would need a disk', async () => {
    const document = await openIn('ao');
    const { range } = await finding(document, 'figure-mismatch');
    const actions = await actionsAt(document, range);
    assert.ok(actions.some(({ isPreferred, edit }) => isPreferred && edit?.has(document.uri)));
    assert.equal(
      actions.some(({ title }) => /tệp mốc/u.test(title)),
      false,
      actions.map(({ title }) => title).join(' | '),
    );
  });

  it('takes the repair, which is saved where the draft lies', async () => {
    const document = await openIn('ao');
    const { range } = await finding(document, 'figure-mismatch');
    const { edit } = (await actionsAt(document, range)).find(({ isPreferred }) => isPreferred) ?? {};
    assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
    assert.ok(await document.save());
    assert.match(new TextDecoder().decode(shelf.readFile(document.uri)), /3\.744\.214/u);
  });
});

/** The server is started anew for a file system that it was never asked about. */
async function changeFolders(change: () => boolean): Promise<void> {
  const again = startsAgain(await running());
  assert.ok(change());
  await again;
}
