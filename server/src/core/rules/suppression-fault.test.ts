import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkText, expectFindings, readWorld } from '../../../../test/support/world.ts';
import { check } from '../check.ts';
import { parseDraft } from '../document/parse.ts';
import { RULES } from './registry.ts';

const RECORD = `=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`;
const WEAK = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.';
const FOUND = 'Phấn đấu đến năm 2100 có ⟦60%⟧{target-conflict} người dân sử dụng dịch vụ công trực tuyến.';

const SILENT: Readonly<Record<string, string>> = {
  'with a reason, before its paragraph': `<!-- bỏ qua target-conflict: trích báo cáo -->\n${WEAK}`,
  'in the midst of the draft': `Mở đầu.\n\n<!-- bỏ qua target-conflict: trích báo cáo -->\n\n${WEAK}\n\nKết thúc.`,
  'in capitals': `<!-- BỎ QUA target-conflict: trích báo cáo -->\n${WEAK}`,
  'without spaces': `<!--bỏ qua target-conflict:trích báo cáo-->\n${WEAK}`,
  'over two lines': `<!-- bỏ qua target-conflict:\n  trích báo cáo năm trước -->\n${WEAK}`,
  'for the whole file, before what it is for': `<!-- bỏ qua cả tệp target-conflict: bản cũ -->\nMở đầu.\n\n${WEAK}`,
  'for the whole file, behind what it is for': `${WEAK}\n\n<!-- bỏ qua cả tệp target-conflict: bản cũ -->`,
  'for a list item': `Chỉ tiêu:\n\n<!-- bỏ qua target-conflict: trích -->\n- ${WEAK}`,
  'for a table': `<!-- bỏ qua target-conflict: trích -->\n| TT | Nội dung |\n|---|---|\n| 1 | ${WEAK} |\n| 2 | ${WEAK} |`,
  'two comments for one paragraph': `<!-- bỏ qua target-conflict: trích -->\n<!-- ghi chú khác -->\n${WEAK}`,
  'another comment': '<!-- đoạn này cần xem lại: target-conflict -->\nĐoạn văn.',
  'a comment that says to skip something else': '<!-- bỏqua target-conflict -->\nĐoạn văn.',
  'an open comment': 'Đoạn văn <!-- bỏ qua target-conflict',
};

const REPORTED: Readonly<Record<string, string>> = {
  'without a reason, it suppresses nothing': `<!-- ⟦bỏ qua target-conflict⟧{suppression-fault} -->\n${FOUND}`,
  'a reason of nothing': `<!-- ⟦bỏ qua target-conflict:⟧{suppression-fault} -->\n${FOUND}`,
  'no rule': '<!-- ⟦bỏ qua: trích báo cáo⟧{suppression-fault} -->\nĐoạn văn.',
  'an unknown rule': '<!-- bỏ qua ⟦sai-so-lieu⟧{suppression-fault}: số của cục -->\nĐoạn văn.',
  'one known and one unknown rule': `<!-- bỏ qua target-conflict, ⟦sai so⟧{suppression-fault}: trích -->\n${WEAK}`,
  'nothing there to suppress': '<!-- ⟦bỏ qua target-conflict: trích⟧{suppression-fault} -->\nĐoạn văn.',
  'the paragraph after the next': `<!-- ⟦bỏ qua target-conflict: trích⟧{suppression-fault} -->\nĐoạn văn.\n\n${FOUND}`,
  'nothing behind it': `${FOUND}\n\n<!-- ⟦bỏ qua target-conflict: trích⟧{suppression-fault} -->`,
  'one of two rules idle': `<!-- bỏ qua target-conflict, ⟦misquote⟧{suppression-fault}: trích -->\n${WEAK}`,
  'the first of two rules idle': `<!-- bỏ qua ⟦misquote⟧{suppression-fault}, target-conflict: trích -->\n${WEAK}`,
  'idle in the whole file': '<!-- ⟦bỏ qua cả tệp misquote: trích⟧{suppression-fault} -->\nĐoạn văn.',
  'not itself': `<!-- bỏ qua cả tệp ⟦không-có⟧{suppression-fault}: thử -->\nĐoạn văn.`,
};

describe('a suppression', () => {
  for (const [name, draft] of Object.entries(SILENT))
    test(`silent: ${name}`, () => expectFindings(RECORD + draft, RULES));
  for (const [name, draft] of Object.entries(REPORTED))
    test(`reported: ${name}`, () => expectFindings(RECORD + draft, RULES));

  test('is quoted as far in an open draft, whose lines have room behind them', () => {
    const comments = [
      'bỏ qua misquote: trích báo cáo\nnăm trước -->',
      'bỏ qua misquote\n, target-conflict: trích -->',
      'bỏ qua target-conflict,\nmisquote: trích -->',
      `bỏ qua misquote: ${'trích báo cáo '.repeat(30)}\n${'năm trước '.repeat(40)}-->`,
      'bỏ qua:\ntrích -->',
    ];
    const seen = (text: string) =>
      checkText(readWorld(`${RECORD}Đoạn.`), text, RULES).findings.map(
        ({ message, evidence, fixes }) =>
          JSON.stringify([message, evidence[0].kind === 'draft' && evidence[0].text]).replaceAll(/ +\\n/gu, '\\n') +
          fixes.map(({ edits: [edit] }) =>
            (text.slice(0, edit.span.start) + text.slice(edit.span.end)).replaceAll(/ +\n/gu, '\n'),
          ),
      );
    for (const comment of comments) {
      const text = `<!-- ${comment}\n${WEAK}\n\nHết.`;
      assert.ok(seen(text).length > 0);
      assert.deepEqual(seen(text.replaceAll('\n', `${' '.repeat(2048)}\n`)), seen(text), comment);
    }
  });

  test('is told with its reason', () => {
    const world = readWorld(`${RECORD}<!-- bỏ qua target-conflict: trích báo cáo -->\n${WEAK}`);
    const { suppressed } = checkText(world, world.text, RULES);
    assert.deepEqual(
      suppressed.map(({ finding, reason }) => [finding.rule, finding.text, reason]),
      [['target-conflict', '60%', 'trích báo cáo']],
    );
  });

  test('of a rule that is off or broke is not called idle', () => {
    const world = readWorld(`${RECORD}<!-- bỏ qua target-conflict: trích -->\nĐoạn văn.`);
    const { knowledge, asOf, text } = world;
    const draft = parseDraft(text);
    const off = check({ draft, knowledge, asOf, severities: new Map([['target-conflict', 'off']]) });
    assert.deepEqual(off.findings, []);
    const broken = RULES.map((rule) =>
      rule.id === 'target-conflict'
        ? {
            ...rule,
            check: () => {
              throw new Error('broken');
            },
          }
        : rule,
    );
    assert.deepEqual(check({ draft, knowledge, asOf, severities: new Map(), rules: broken }).findings, []);
  });
});

test('of a comment that names what are no rules over and over, the first are told, with an excerpt', () => {
  const world = readWorld(RECORD);
  const text = `<!-- bỏ qua ${Array.from({ length: 5000 }, (_, at) => `khong-co-${at}`).join(', ')}: thử -->\n${WEAK}`;
  const found = checkText(world, text, RULES).findings.filter(({ rule }) => rule === 'suppression-fault');
  assert.equal(found.length, 20);
  for (const { evidence } of found)
    for (const each of evidence) assert.ok(each.kind === 'draft' && each.text.length <= 600);
});
