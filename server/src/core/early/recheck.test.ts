import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { check } from '../check.ts';
import { parseDraft } from '../document/parse.ts';
import type { Rule } from '../rules/rule.ts';
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

function found({ draft, findings }: Rechecked): readonly string[] {
  return findings.map(({ rule, span }) => `${rule} ${draft.text.slice(span.start, span.end)}`);
}

describe('What is said of an edited draft at once', () => {
  test('a value that was right and is wrong, and right again', () => {
    const right = line(WEAKER.replace('60%', '70%'));
    const earlier = checked(`${line('Mở đầu.')}${right}${line('Hết.')}`);
    assert.deepEqual(found(earlier), []);
    const wrong = recheck({ earlier, text: earlier.draft.text.replace('70%', '60%'), ...given });
    assert.ok(wrong !== undefined);
    assert.deepEqual(found(wrong), ['target-conflict 60%']);
    const again = recheck({ earlier: wrong, text: earlier.draft.text, ...given });
    assert.ok(again !== undefined);
    assert.deepEqual(found(again), []);
  });

  test('what the author has taken out stays out, also behind the end that the paragraph had', () => {
    const comment = '<!-- bỏ qua target-conflict: trích nguyên văn -->\n\n';
    const textOf = (words: string) => `${line('Mở đầu.')}${comment}${line(words)}`;
    const after = recheck({ earlier: checked(textOf('Như sau.')), text: textOf(`Như sau. ${WEAKER}`), ...given });
    // That the comment has something to do is for the check of the whole to see.
    assert.deepEqual(after && found(after), ['suppression-fault bỏ qua target-conflict: trích nguyên văn']);
    const beside = recheck({
      earlier: checked(`${textOf('Như sau.')}${line('Và.')}`),
      text: `${textOf('Như sau.')}${line(`Và. ${WEAKER}`)}`,
      ...given,
    });
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
    assert.equal(recheck({ earlier, text: line(`${WEAKER} Thêm.`), ...given, rules: [broken] }), undefined);
  });

  test('nothing where the edit reaches further', () => {
    const earlier = checked(`${line('Mở đầu.')}${line(WEAKER)}`);
    assert.equal(recheck({ earlier, text: `${earlier.draft.text}Thêm.`, ...given }), undefined);
  });
});
