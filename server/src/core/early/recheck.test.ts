import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { check } from '../check.ts';
import { parseDraft } from '../document/parse.ts';
import type { Rule } from '../rules/rule.ts';
import { editBetween } from '../text/edit.ts';
import { type Rechecked, recheck } from './recheck.ts';

const { knowledge, asOf } = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`);
const WEAKER = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.';
const given = { knowledge, asOf, severities: new Map() };

function checked(text: string): Rechecked {
  const draft = parseDraft(text);
  return { whole: draft, draft, findings: check({ draft, ...given }).findings };
}

/** A line with room behind it, as a draft that is open has it. */
function line(words: string): string {
  return `${words.padEnd(120)}\n\n`;
}

function rechecked(earlier: Rechecked, text: string, rules?: readonly Rule[]): Rechecked | undefined {
  const edit = editBetween(earlier.draft.text, text);
  return edit && recheck({ earlier, edit, text: () => text, ...given, ...(rules && { rules }) });
}

function found({ draft, findings }: Rechecked): readonly string[] {
  return findings.map(({ rule, span }) => `${rule} ${draft.text.slice(span.start, span.end)}`);
}

describe('What is said of an edited draft at once', () => {
  test('a value that was right and is wrong, and right again', () => {
    const right = line(WEAKER.replace('60%', '70%'));
    const earlier = checked(`${line('Mở đầu.')}${right}${line('Hết.')}`);
    assert.deepEqual(found(earlier), []);
    const wrong = rechecked(earlier, earlier.draft.text.replace('70%', '60%'));
    assert.ok(wrong !== undefined);
    assert.deepEqual(found(wrong), ['target-conflict 60%']);
    const again = rechecked(wrong, earlier.draft.text);
    assert.ok(again !== undefined);
    assert.deepEqual(found(again), []);
  });

  test('what the author has taken out stays out, also behind the end that the paragraph had', () => {
    const comment = '<!-- bỏ qua target-conflict: trích nguyên văn -->\n\n';
    const textOf = (words: string) => `${line('Mở đầu.')}${comment}${line(words)}`;
    const after = rechecked(checked(textOf('Như sau.')), textOf(`Như sau. ${WEAKER}`));
    // That the comment has something to do is for the check of the whole to see.
    assert.deepEqual(after && found(after), ['suppression-fault bỏ qua target-conflict: trích nguyên văn']);
    const beside = rechecked(
      checked(`${textOf('Như sau.')}${line('Và.')}`),
      `${textOf('Như sau.')}${line(`Và. ${WEAKER}`)}`,
    );
    assert.deepEqual(beside && found(beside).slice(1), ['target-conflict 60%']);
  });

  test('nothing where a rule breaks: the check of the whole has to say so', () => {
    const broken: Rule = {
      id: 'broken',
      severity: 'error',
      against: 'draft',
      reach: 'passage',
      fixable: false,
      summary: { vi: 'Hỏng', en: 'Broken' },
      check() {
        throw new Error('broken');
      },
    };
    const earlier = checked(line(WEAKER));
    assert.equal(rechecked(earlier, line(`${WEAKER} Thêm.`), [broken]), undefined);
  });

  test('without all of the text being put together, where nothing is found', () => {
    const head = line('BỘ A') + line('Số: 12/KH-BA') + line('KẾ HOẠCH') + line('Về chuyển đổi số năm 2099');
    const body = 'Theo Nghị định số 13/2098/NĐ-CP, đến năm 2100 tỉnh B đạt 75% trước ngày 30/11/2101.';
    const before = checked(head + line('Mở đầu.').repeat(24) + line(body));
    const { text } = before.draft;
    const edit = editBetween(text, text.replace('75% ', '85% '));
    assert.ok(edit);
    const after = recheck({ earlier: before, edit, text: () => assert.fail('all of it'), ...given });
    assert.deepEqual(after?.findings, before.findings);
    assert.notEqual(after?.draft.passages.at(-1), before.draft.passages.at(-1));
  });

  test('nothing where the edit reaches further', () => {
    const text = `${line('Mở đầu.')}${line(WEAKER)}`;
    const label = line(`1. ${WEAKER}`);
    assert.equal(rechecked(checked(text), `${line('Mở đầu.')}${label}`), undefined);
  });
});
