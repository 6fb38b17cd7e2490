import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenise } from '../text/tokens.ts';
import { readAttachedDate, readBracketedDate, readDateLine, readSpokenDate } from './date-line.ts';

const read = (text: string) => readDateLine(tokenise(text));

test('a full date is its day', () => {
  assert.deepEqual(read('Hà Nội, ngày 05 tháng 3 năm 2099'), { day: '2099-03-05', openEnded: false });
  assert.deepEqual(read('*Sông Mẫu, ngày 15 tháng 12 năm 2099*'), { day: '2099-12-15', openEnded: false });
});

test('what is left open counts as the end of what is given', () => {
  assert.deepEqual(read('Hà Nội, ngày … tháng … năm 2099'), { day: '2099-12-31', openEnded: true });
  assert.deepEqual(read('Hà Nội, ngày ... tháng 6 năm 2099'), { day: '2099-06-30', openEnded: true });
  assert.deepEqual(read('Hà Nội, ngày     tháng 02 năm 2096'), { day: '2096-02-29', openEnded: true });
  assert.deepEqual(read('Hà Nội, ngày ____ tháng ____ năm 2099'), { day: '2099-12-31', openEnded: true });
});

test('the number of the letterhead may stand on the same line', () => {
  assert.deepEqual(read('Số: 05/KH-TTTN Hà Nội, ngày 15 tháng 01 năm 2099'), { day: '2099-01-15', openEnded: false });
});

test('a date inside a sentence is none', () => {
  assert.equal(
    read('Theo báo cáo, ngày 05 tháng 3 năm 2099 đơn vị đã hoàn thành toàn bộ nhiệm vụ được giao.'),
    undefined,
  );
  assert.equal(read('Ngày 05 tháng 3 năm 2099'), undefined);
  assert.equal(read('Hà Nội, ngày mai'), undefined);
});

test('an impossible date is none', () => {
  assert.equal(read('Hà Nội, ngày 31 tháng 02 năm 2099'), undefined);
  assert.equal(read('Hà Nội, ngày 05 tháng 13 năm 2099'), undefined);
});

test('what is attached bears the day of what it is attached to', () => {
  const attached = (text: string) => readAttachedDate(tokenise(text));
  assert.deepEqual(
    attached('(Kèm theo Tờ trình số     /TTr-UBND ngày 10 tháng 4 năm 2099 của Ủy ban nhân dân tỉnh Sông Mẫu)'),
    {
      day: '2099-04-10',
      openEnded: false,
    },
  );
  assert.deepEqual(
    attached('*(Ban hành kèm theo Quyết định số    /QĐ-UBND ngày    tháng 4 năm 2099 của Ủy ban nhân dân tỉnh)*'),
    {
      day: '2099-04-30',
      openEnded: true,
    },
  );
  assert.equal(attached('Kèm theo Tờ trình ngày 10 tháng 4 năm 2099 của Sở là hồ sơ.'), undefined);
  assert.equal(attached('(Kèm theo Tờ trình của Sở)'), undefined);
});

test('minutes, a speech and a draft law say their day in their first words', () => {
  const spoken = (text: string) => readSpokenDate(tokenise(text));
  const day = { day: '2099-09-09', openEnded: false };
  assert.deepEqual(spoken('Hôm nay, ngày 09 tháng 9 năm 2099, bắt đầu lúc 14 giờ 00 phút, Hội đồng họp.'), day);
  assert.deepEqual(spoken('Hôm nay, vào hồi 14 giờ 00 phút ngày 09/9/2099, tại trụ sở Sở Mẫu, chúng tôi gồm:'), day);
  assert.deepEqual(spoken('*Dự thảo lần 2, ngày 09/9/2099*'), day);
  assert.equal(spoken('Hôm nay, chúng tôi kiểm điểm công việc từ ngày 09/9/2099.'), undefined);
  assert.equal(spoken('Hôm nay (09/9), Hội đồng họp.'), undefined);
  assert.equal(spoken('Dự thảo Nghị định được gửi ngày 09/9/2099.'), undefined);
  assert.equal(spoken('Ngày 09/9/2099, Hội đồng họp.'), undefined);
  assert.equal(spoken('Hôm nay, ngày 31/02/2099, Hội đồng họp.'), undefined);
});

test('place and day stand in brackets under the title of a speech', () => {
  const bracketed = (text: string) => readBracketedDate(tokenise(text));
  const day = { day: '2099-07-12', openEnded: false };
  assert.deepEqual(bracketed('*(Hà Nội, ngày 12/7/2099)*'), day);
  assert.deepEqual(bracketed('(Thành phố Hồ Chí Minh, 12/07/2099)'), day);
  assert.deepEqual(bracketed('PHÁT BIỂU\ntại Hội nghị tổng kết\n(Hà Nội, ngày 12 tháng 7 năm 2099)'), day);
  assert.equal(bracketed('Hội nghị tổng kết (Hà Nội, ngày 12/7/2099)'), undefined);
  assert.equal(bracketed('(Hà Nội, ngày 12/7/2099) là ngày họp.'), undefined);
  assert.equal(bracketed('(Theo báo cáo của Sở, đến ngày 12/7/2099)'), undefined);
  assert.equal(bracketed('(Hà Nội, từ ngày 12/7/2099 đến ngày 15/7/2099)'), undefined);
  assert.equal(bracketed('(Hà Nội, ngày 31/02/2099)'), undefined);
});
