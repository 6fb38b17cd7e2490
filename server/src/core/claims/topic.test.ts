import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { behindTopic } from './topic.ts';
import { wordReader } from './words.ts';

function behind(text: string): string {
  const tokens = tokenise(text);
  const from = behindTopic(tokens, { firstToken: 0, endToken: tokens.length }, wordReader(tokens, []));
  return text.slice(tokens[from]?.start);
}

test('a topic before a comma is left out, unless it is all that is spoken of', () => {
  assert.equal(behind('2. Về xã hội số, lực lượng lao động có kỹ năng'), 'lực lượng lao động có kỹ năng');
  assert.equal(behind('Đối với cấp xã, hồ sơ công việc trên mạng'), 'hồ sơ công việc trên mạng');
  assert.equal(behind('Về doanh thu, năm nay đạt'), 'Về doanh thu, năm nay đạt');
  assert.equal(behind('Về xã hội số lực lượng lao động'), 'Về xã hội số lực lượng lao động');
  assert.equal(behind('Doanh thu, lợi nhuận, lao động'), 'Doanh thu, lợi nhuận, lao động');
});
