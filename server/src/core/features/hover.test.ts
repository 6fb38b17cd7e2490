import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, readWorld } from '../../../../test/support/world.ts';
import { parseDraft } from '../document/parse.ts';
import { RULES } from '../rules/registry.ts';
import { type HoverSection, hover } from './hover.ts';

const RECORDS = `=== statement muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
`;

/** Hovers over the cursor "‸": the text that the hover is about, and its sections. */
function sectionText(section: HoverSection): string {
  switch (section.kind) {
    case 'finding':
      return section.finding.rule;
    case 'statement':
      return `${section.relation} ${section.statement.id}`;
    case 'document':
      return `document ${section.evidence.document.id} ${section.evidence.validity.kind}`;
    case 'history':
      return `history ${section.entries.map(({ role }) => role).join(' ')}, ${section.standing.length} in force`;
  }
}

function hoverAt(marked: string): { readonly about: string; readonly sections: readonly string[] } | undefined {
  const offset = marked.indexOf('‸');
  const world = readWorld(`${RECORDS}=== draft 2099-08-01\n${marked.replace('‸', '')}`);
  const { text, knowledge, asOf } = world;
  const content = hover(
    { draft: parseDraft(text), knowledge, asOf, findings: checkText(world, text, RULES).findings },
    offset,
  );
  return (
    content && {
      about: text.slice(content.span.start, content.span.end),
      sections: content.sections.map((section) => sectionText(section)),
    }
  );
}

test('a finding comes first', () => {
  assert.deepEqual(hoverAt('Phấn đấu đến năm 2100 có 6‸0% người dân sử dụng dịch vụ công trực tuyến.'), {
    about: '60%',
    sections: ['target-conflict'],
  });
});

test('a cursor behind the last letter still stands on the word', () => {
  assert.deepEqual(hoverAt('Phấn đấu đến năm 2100 có 60%‸ người dân sử dụng dịch vụ công trực tuyến.')?.about, '60%');
});

test('a quotation shows its source', () => {
  assert.deepEqual(hoverAt('Ông nói: “Dữ liệu phải được ‸chia sẻ hài hòa, minh bạch”.'), {
    about: 'Dữ liệu phải được chia sẻ hài hòa, minh bạch',
    sections: ['quoted du-lieu'],
  });
});

test('a quotation that nobody knows shows nothing', () => {
  assert.equal(hoverAt('Ông nói: “Trồng thêm ‸cây xanh ven hồ”.'), undefined);
});

test('a sentence in order shows what bears on it', () => {
  assert.deepEqual(hoverAt('Phấn đấu đến năm 2100 có 75% người dân ‸sử dụng dịch vụ công trực tuyến.')?.sections, [
    'bears-on muc-tieu',
  ]);
});

test('a sentence on something else, and an empty line, show nothing', () => {
  assert.equal(hoverAt('Trồng mới 500 cây ‸xanh ven hồ.'), undefined);
  assert.equal(hoverAt('Một việc.\n‸\nHai việc.'), undefined);
});

describe('a value with a past', () => {
  const LIFE = `=== knowledge
sources:
  - { id: s, title: Nguồn }
=== knowledge
measures:
  - { id: do-phu-a, name: Độ phủ mạng A, unit: "%", sources: [s] }
=== statement 2099-01-01/dat  Bộ trưởng B, 2099-01-01
Đến năm 2100, độ phủ mạng A đạt ít nhất 70%.
=== statement 2099-06-01/nang  Thủ tướng D, 2099-06-01
Đến năm 2100, độ phủ mạng A phải đạt 80%.
=== statement 2099-09-01/sau  Thủ tướng D, 2099-09-01
Đến năm 2100, độ phủ mạng A phải đạt 90%.
=== draft 2099-08-01
Đến năm 2100, độ phủ mạng A phải đạt VALUE.`;
  const sectionsOn = (value: string): readonly string[] => {
    const world = readWorld(LIFE.replace('VALUE', value));
    const draft = parseDraft(world.text);
    const { findings } = checkText(world, world.text, RULES);
    const content = hover({ draft, knowledge: world.knowledge, asOf: world.asOf, findings }, world.text.indexOf(value));
    return content?.sections.map(sectionText) ?? [];
  };

  test('tells it as far as the day of judgement', () => {
    assert.ok(sectionsOn('85%').includes('history set changed, 1 in force'));
  });

  test('tells it under a finding too', () => {
    assert.deepEqual(sectionsOn('60%'), ['target-conflict', 'history set changed, 1 in force']);
  });
});
