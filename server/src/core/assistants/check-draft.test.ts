import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWorld } from '../../../../test/support/world.ts';
import { buildAnswerer } from '../knowledge/answers/answer-question.ts';
import type { ToolContext } from './tool.ts';
import { callTool, callToolInSteps } from './tools.ts';

const WRONG = 'Phấn đấu đến năm 2100 có 60% người dân sử dụng dịch vụ công trực tuyến.';
const { knowledge, asOf } = readWorld(`=== statement 2099-01-05/toc-do  Bộ trưởng A, 2099-01-05
Đến năm 2100, ít nhất 70% người dân sử dụng dịch vụ công trực tuyến.
=== draft 2099-06-01
`);
const context: ToolContext = {
  knowledge,
  answer: buildAnswerer(knowledge),
  today: asOf,
  locale: 'vi',
  megabytes: 1,
  clock: () => 0,
  incomplete: [],
};

describe('what an assistant has checked', () => {
  test('names the line of each finding', () => {
    const outcome = callTool('check_draft', { text: `${WRONG}\n\nMở đầu.\n\n${WRONG}\r\n\r\n${WRONG}` }, context);
    assert.ok(outcome.kind === 'result');
    const { findings } = outcome.data as { findings: readonly { line: number; text: string }[] };
    assert.deepEqual(
      findings.map(({ line, text }) => [line, text]),
      [1, 5, 7].map((line) => [line, '60%']),
    );
  });

  test('is refused where it is larger than a draft may be', () => {
    const outcome = callTool('check_draft', { text: `${WRONG}\n`.repeat(20_000) }, context);
    assert.ok(outcome.kind === 'refused');
    assert.match(outcome.why, /larger than 1 MB.*not checked/u);
  });

  test('names a rule that takes far too long as not checked', () => {
    let now = 0;
    const clock = () => {
      now += 40_000;
      return now;
    };
    const outcome = callTool('check_draft', { text: WRONG }, { ...context, clock });
    assert.ok(outcome.kind === 'result');
    assert.match(outcome.text, /^NOT CHECKED: target-conflict \(> 30 s\)$/mu);
    assert.ok((outcome.data as { notChecked: readonly string[] }).notChecked.includes('target-conflict'));
  });

  test('leaves others their turn', () => {
    const steps = callToolInSteps('check_draft', { text: `${WRONG}\n\n`.repeat(100) }, context);
    let count = 0;
    while (steps.next().done !== true) count += 1;
    assert.ok(count > 100, `${count}`);
  });
});
