/// <reference types="mocha" />
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosed, running, show } from '../support/workspace.ts';

const HEAD = 'NGHỊ ĐỊNH\nQuy định chi tiết\n\nHà Nội, ngày 20 tháng 11 năm 2026\n\n';
const ARTICLES = `${HEAD}Điều 1. Phạm vi
1. Nghị định này quy định:
a) Hồ sơ;
b) Thời hạn.
2. Việc báo cáo.
Điều 2. Báo cáo
1. Theo `;

/** What is offered at the end of a text; of the first so many all that the editor would show beside the list. */
async function offered(content: string, resolved: number): Promise<readonly vscode.CompletionItem[]> {
  const document = await show(content);
  // The units of a draft are those of the text that was checked last.
  await diagnosed(document);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(content.length),
    undefined,
    resolved,
  );
  return items;
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);
const documentationOf = ({ documentation }: vscode.CompletionItem) =>
  documentation instanceof vscode.MarkdownString ? documentation.value : documentation;

describe('what is offered while a draft is written', () => {
  before(running);

  for (const [what, typed, label] of [
    ['bodies', 'Giao bo khoa hoc', /^Bộ Khoa học và Công nghệ$/u],
    ['offices with those who hold them', 'Giao bo truong bo tu phap', /^Bộ trưởng Bộ Tư pháp \p{Lu}/u],
    ['units of the draft', `${ARTICLES}điểm a kh`, /^điểm a khoản 1 Điều 1$/u],
    ['the legal bases that documents of the kind rest on', `${HEAD}Căn cứ `, /^Luật Tổ chức Chính phủ/u],
  ] as const)
    it(`are ${what}`, async () => {
      const labels = (await offered(typed.startsWith('NGHỊ') ? typed : `${HEAD}${typed}`, 0)).map(labelOf);
      assert.ok(
        labels.some((each) => label.test(each)),
        labels.slice(0, 20).join(' | '),
      );
    });

  it('is a measure with the target in force', async () => {
    const [item] = await offered(`${HEAD}Phấn đấu ty trong kinh te so`, 1);
    assert.ok(item);
    assert.equal(labelOf(item), 'tỷ trọng kinh tế số trong GDP đạt tối thiểu 30% vào năm 2030');
    assert.match(item.detail ?? '', /57-NQ\/TW/u);
    assert.match(documentationOf(item) ?? '', /đang có hiệu lực/u);
  });

  it('comes with what is on record only when it is looked at', async () => {
    const typed = `${HEAD}Căn cứ luat vien thong`;
    const [listed] = await offered(typed, 0);
    const [looked] = await offered(typed, 1);
    assert.ok(listed && looked);
    assert.equal(documentationOf(listed), undefined);
    assert.match(documentationOf(looked) ?? '', /còn hiệu lực/u);
  });
});
