/// <reference types="mocha" />
import assert from 'node:assert/strict';
import { finding, hoverOver, open, running, show } from '../support/workspace.ts';

describe('the hover', () => {
  before(running);

  it('shows a quotation beside its source, word by word', async () => {
    const { document } = await open('ke-hoach.md');
    await finding(document, 'misquote');
    assert.match(await hoverOver(document, 'thì sẽ thành công'), /thì sẽ \*\*không\*\* thành công/u);
  });

  it('tells whether a document is in force, and the chain of what replaced it', async () => {
    const document = await show(
      'Hà Nội, ngày 20 tháng 11 năm 2026\n\nCăn cứ Nghị định số 73/2019/NĐ-CP ngày 05 tháng 9 năm 2019 của Chính phủ;\n',
    );
    const { relatedInformation = [] } = await finding(document, 'expired-citation');
    // The editor shows the places that bear on a finding above what hovers say.
    const told = [...relatedInformation.map(({ message }) => message), await hoverOver(document, '73/2019/NĐ-CP')];
    const text = told.join('\n');
    for (const part of [/hết hiệu lực từ 01\/03\/2026/u, /45\/2026/u, /224\/2026/u]) assert.match(text, part);
  });

  it('tells the history of a measure', async () => {
    const document = await show(
      'Hà Nội, ngày 20 tháng 11 năm 2026\n\nPhấn đấu đến năm 2030 tỷ trọng kinh tế số đạt 30% GDP.\n',
    );
    const text = await hoverOver(document, 'tỷ trọng kinh tế số đạt 30');
    for (const part of [/báo cáo: “16,5%”.*29\/12\/2023/u, /“tối thiểu 30%”.*Nghị quyết 57-NQ\/TW.*đang có hiệu lực/u])
      assert.match(text, part);
  });

  it('says nothing where nothing is on record', async () => {
    const document = await show('Hà Nội, ngày 20 tháng 11 năm 2026\n\nTrời hôm nay đẹp.\n');
    assert.equal(await hoverOver(document, 'hôm nay'), '');
  });
});
