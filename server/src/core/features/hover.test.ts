import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, readWorld, type World } from '../../../../test/support/world.ts';
import { slotReader } from '../claims/slot-reader.ts';
import { parseDraft } from '../document/parse.ts';
import { RULES } from '../rules/registry.ts';
import { entryLine } from '../wording/evidence.ts';
import { type HoverContent, type HoverSection, hover } from './hover.ts';
import { indexDraft } from './navigation/draft-index.ts';

const RECORDS = `=== statement muc-tieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== statement du-lieu  Bộ trưởng Nguyễn Văn Mẫu, 2099-07-29; quotation opinion
Dữ liệu phải được chia sẻ hài hòa, minh bạch và thủy chung với lợi ích của người dân.
`;

function hoverIn(world: World, offset: number): HoverContent | undefined {
  const { text, knowledge, asOf } = world;
  const draft = parseDraft(text);
  const { findings } = checkText(world, text, RULES);
  const index = indexDraft({ draft, knowledge, slots: slotReader(asOf, knowledge.documents.names) });
  return hover({ draft, knowledge, asOf, findings, index }, offset);
}

function sectionText(section: HoverSection): string {
  switch (section.kind) {
    case 'finding':
      return section.finding.rule;
    case 'statement':
      return `${section.relation} ${section.statement.id}`;
    case 'document':
      return `document ${section.evidence.document.id} ${section.evidence.validity.kind}`;
    case 'difference':
      return `difference ${section.parts.map(({ side, words }) => `${side} “${words}”`).join(', ')}`;
    case 'units':
      return `units ${section.texts.join(' | ')}`;
    case 'term':
      return `${section.term}: ${section.longForm}`;
    case 'entries':
      return `entries ${section.entries.map((entry) => entryLine(entry, 'vi')).join(' | ')}`;
    case 'history':
      return `history ${section.entries.map(({ role }) => role).join(' ')}, ${section.standing.length} in force`;
  }
}

/** Hovers over the cursor "‸": the text that the hover is about, and its sections. */
function hoverAt(marked: string): { readonly about: string; readonly sections: readonly string[] } | undefined {
  const offset = marked.indexOf('‸');
  const world = readWorld(`${RECORDS}=== draft 2099-08-01\n${marked.replace('‸', '')}`);
  const { text } = world;
  const content = hoverIn(world, offset);
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

test('a quotation with other words shows both sides, the draft first', () => {
  const draft = 'Ông nói: “Dữ liệu phải ‸được chia sẻ hài hòa, công khai và thủy chung với lợi ích của người dân”.';
  assert.deepEqual(hoverAt(draft)?.sections, [
    'quoted du-lieu',
    'difference both “Dữ liệu phải được chia sẻ hài hòa”, draft “công khai”, source “minh bạch”, both “và thủy chung với lợi ích của người dân”',
  ]);
  assert.equal(hoverAt(draft.replace('‸', '').replace('công', '‸công'))?.sections[0], 'misquote');
  assert.match(hoverAt(draft.replace('‸', '').replace('công', '‸công'))?.sections[1] ?? '', /^difference both /u);
});

describe('what words stand for', () => {
  const DRAFT = `NGHỊ ĐỊNH
Điều 1. Phạm vi
1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).
2. Việc vận hành HERE`;

  test('a reference shows how its unit begins, and the unit itself nothing', () => {
    assert.deepEqual(hoverAt(DRAFT.replace('HERE', 'theo ‸khoản 1 Điều này.')), {
      about: 'khoản 1 Điều này',
      sections: ['units 1. Nghị định này quy định về Hệ thống thông tin mẫu (sau đây gọi là Hệ thống).'],
    });
    assert.equal(hoverAt(DRAFT.replace('Điều 1', 'Điều ‸1')), undefined);
  });

  test('a term shows its meaning, and its definition nothing', () => {
    assert.deepEqual(hoverAt(DRAFT.replace('HERE', '‸Hệ thống.')), {
      about: 'Hệ thống',
      sections: ['Hệ thống: Hệ thống thông tin mẫu'],
    });
    assert.equal(hoverAt(DRAFT.replace('là Hệ', 'là ‸Hệ')), undefined);
  });

  test('a body shows its life and what took its place', () => {
    const world = readWorld(`=== knowledge
sources:
  - { id: s, title: Nguồn }
=== knowledge
organisations:
  - { id: bo-cu, name: Bộ Cũ, to: 2099-02-28, successors: [bo-moi], sources: [s] }
  - { id: bo-moi, name: Bộ Mới, from: 2099-03-01, sources: [s] }
=== draft 2099-08-01
Trước đây Bộ Mới chưa có.`);
    const content = hoverIn(world, world.text.indexOf('Mới'));
    assert.deepEqual(content?.sections.map(sectionText), ['entries Bộ Mới (từ 01/03/2099)']);
  });
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
    const content = hoverIn(world, world.text.indexOf(value));
    return content?.sections.map(sectionText) ?? [];
  };

  test('tells it as far as the day of judgement', () => {
    assert.ok(sectionsOn('85%').includes('history set changed, 1 in force'));
  });

  test('tells it under a finding too', () => {
    assert.deepEqual(sectionsOn('60%'), ['target-conflict', 'history set changed, 1 in force']);
  });
});
