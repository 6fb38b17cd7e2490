import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, parseDay } from '../../text/day.ts';
import { tokenise } from '../../text/tokens.ts';
import { readTimes, type Time } from './time.ts';

/** Texts read on 2099-06-15, in which every time is marked with its kind and days: `⟦đến năm 2100⟧{by ..2100-12-31}`. */
const SILENT = [
  'hiện nay, thời gian tới, kể từ ngày ký, từ ngày Luật này có hiệu lực, đến nay, trước đây, sau đó',
  'mỗi năm, mỗi quý, những năm qua, hai năm trước, 5 năm tới, gần hai tháng trước, mấy chục năm nay',
  'trong 5 năm, 06 tháng, 5 năm qua, sau 30 ngày, năm thứ ba, năm nhiệm vụ',
  '31/02/2099; ngày 31 tháng 4 năm 2099; ngày 30/2; 29/02/2099; tháng 13/2099; quý V/2099',
  'Nghị định số 10/2099/NĐ-CP, Quyết định 12/2099, tỷ lệ 1/2000, từ 2/3 số đại biểu, 24/7',
  'sổ của năm trước liền kề, số liệu của năm trước đó, 6 tháng 1 lần, 3 tháng một lần',
  'từ 1/3 số hộ; ngày làm việc và 2/3 số phiếu; 15 tháng lương, 12 tháng đầu tư; số 1/2004-1/BC',
  'tăng so với 2000 người, so với 2050 hộ',
  'đo được 1000 - 1500, 2181 - 2350',
  'lên đến 2000 tỷ đồng, đến 2050 người, trước 1500 hộ',
];

const READ = [
  '⟦ngày 29/12/2099⟧{at 2099-12-29}; ⟦29/12/2099⟧{at 2099-12-29}; ⟦29.12.2099⟧{at 2099-12-29}; ⟦ngày 29-12-2099⟧{at 2099-12-29}',
  '⟦ngày 17 tháng 4 năm 2099⟧{at 2099-04-17}; ⟦Ngày 17 tháng 4⟧{at 2099-04-17}; ⟦ngày mùng 2 tháng 9⟧{at 2099-09-02}; ⟦vào ngày 20/10⟧{at 2099-10-20}',
  '⟦ngày 29/7⟧{at 2099-07-29}; sáng ⟦29/7⟧{at 2099-07-29}; chiều ⟦24-8⟧{at 2099-08-24}; hội nghị (⟦29/7⟧{at 2099-07-29}); ⟦hôm nay⟧{at 2099-06-15}',
  '⟦tháng 12/2099⟧{during 2099-12-01..2099-12-31}; ⟦12/2099⟧{during 2099-12-01..2099-12-31}; ⟦tháng Tám⟧{during 2099-08-01..2099-08-31}',
  '⟦trong tháng 2 năm 2099⟧{during 2099-02-01..2099-02-28}; ⟦tháng này⟧{during 2099-06-01..2099-06-30}; ⟦tháng trước⟧{during 2099-05-01..2099-05-31}',
  '⟦quý III/2099⟧{during 2099-07-01..2099-09-30}; ⟦trong quý IV năm 2099⟧{during 2099-10-01..2099-12-31}; ⟦quý 1⟧{during 2099-01-01..2099-03-31}',
  '⟦quý III⟧{during 2098-07-01..2098-09-30} và ⟦quý IV năm 2098⟧{during 2098-10-01..2098-12-31}; ⟦quý này⟧{during 2099-04-01..2099-06-30}',
  '⟦6 tháng đầu năm 2099⟧{during 2099-01-01..2099-06-30}; ⟦sáu tháng cuối năm⟧{during 2099-07-01..2099-12-31}; ⟦9 tháng năm 2098⟧{during 2098-01-01..2098-09-30}',
  '⟦nửa đầu năm 2099⟧{during 2099-01-01..2099-06-30}; ⟦04 tháng đầu năm nay⟧{during 2099-01-01..2099-04-30}',
  '⟦năm 2098⟧{during 2098-01-01..2098-12-31}; ⟦trong năm 2099⟧{during 2099-01-01..2099-12-31}; ⟦vào năm 2045⟧{during 2045-01-01..2045-12-31}',
  '⟦năm nay⟧{during 2099-01-01..2099-12-31}; ⟦năm ngoái⟧{during 2098-01-01..2098-12-31}; cùng kỳ ⟦năm trước⟧{during 2098-01-01..2098-12-31}',
  '⟦cuối năm 2098⟧{during 2098-01-01..2098-12-31}; ⟦đầu năm⟧{during 2099-01-01..2099-12-31}; ⟦giữa tháng 6/2099⟧{during 2099-06-01..2099-06-30}',
  '⟦đến năm 2100⟧{by ..2100-12-31}; ⟦đến hết năm 2100⟧{by ..2100-12-31}; định hướng ⟦đến năm 2105⟧{by ..2105-12-31}; ⟦đến cuối năm 2100⟧{by ..2100-12-31}',
  '⟦trước ngày 30/9/2099⟧{by ..2099-09-30}; ⟦trước năm 2100⟧{by ..2099-12-31}; ⟦trước tháng 6/2099⟧{by ..2099-05-31}; ⟦trước 17 giờ 00 ngày 15/6/2099⟧{by ..2099-06-15}',
  '⟦chậm nhất ngày 30/6/2099⟧{by ..2099-06-30}; ⟦chậm nhất là trước ngày 30/6⟧{by ..2099-06-30}; ⟦tính đến hết quý III/2099⟧{by ..2099-09-30}',
  '⟦từ nay đến hết năm 2100⟧{by ..2100-12-31}; ⟦đến 2045⟧{by ..2045-12-31}; ⟦trước 31/12/2099⟧{by ..2099-12-31}; ⟦Hết năm 2098⟧{by ..2098-12-31}',
  '⟦kể từ ngày 01/01/2099⟧{from 2099-01-01..}; ⟦từ năm 2099⟧{from 2099-01-01..}; ⟦từ ngày 1/7/2099 trở đi⟧{from 2099-07-01..}; ⟦từ quý IV/2099⟧{from 2099-10-01..}',
  '⟦sau năm 2099⟧{from 2100-01-01..}; ⟦từ cuối năm 2098⟧{from 2098-01-01..}',
  '⟦từ ngày 1 đến ngày 15/6/2099⟧{during 2099-06-01..2099-06-15}; ⟦ngày 27-28/12⟧{during 2099-12-27..2099-12-28}',
  '⟦từ ngày 21/3 đến 24/3⟧{during 2099-03-21..2099-03-24}; ⟦từ ngày 15/5/2099 đến ngày 15/4/2099⟧{during 2099-05-15..2099-04-15}',
  '⟦từ tháng 5 đến tháng 10/2099⟧{during 2099-05-01..2099-10-31}; ⟦từ tháng 10 đến tháng 3/2099⟧{during 2098-10-01..2099-03-31}; ⟦tháng 5-10/2099⟧{during 2099-05-01..2099-10-31}',
  '⟦từ năm 2096 đến năm 2099⟧{during 2096-01-01..2099-12-31}; ⟦từ 2020 đến 2025⟧{during 2020-01-01..2025-12-31}',
  '⟦giai đoạn 2096 - 2100⟧{during 2096-01-01..2100-12-31}; ⟦thời kỳ 2091-2100⟧{during 2091-01-01..2100-12-31}; ⟦giai đoạn từ năm 2096 đến năm 2100⟧{during 2096-01-01..2100-12-31}',
  'kế hoạch 5 năm ⟦2096 - 2100⟧{during 2096-01-01..2100-12-31}; ⟦năm 2098 - 2099⟧{during 2098-01-01..2099-12-31}',
  '⟦những năm 1990⟧{during 1990-01-01..1999-12-31}; ⟦vào những năm 90⟧{during 1990-01-01..1999-12-31}',
  '⟦các năm 2097⟧{during 2097-01-01..2097-12-31}, ⟦2098⟧{during 2098-01-01..2098-12-31} và ⟦2099⟧{during 2099-01-01..2099-12-31}',
  '⟦ngày 5⟧{at 2099-06-05}, ⟦12⟧{at 2099-06-12} và ⟦19/6⟧{at 2099-06-19}',
  '⟦ngày 24 và 25-4⟧{during 2099-04-24..2099-04-25}; ⟦ngày 23 và 24/12⟧{during 2099-12-23..2099-12-24}; ⟦ngày 5⟧{at 2099-06-05} và ⟦9/6⟧{at 2099-06-09}',
  'trong hai ngày ⟦26 và 27-10⟧{during 2099-10-26..2099-10-27}; 2 ngày ⟦25 và 26/10⟧{during 2099-10-25..2099-10-26}; lúc 17 giờ 30 ⟦ngày 5 và 6/6⟧{during 2099-06-05..2099-06-06}',
  '⟦Ngày 19/9⟧{at 2099-09-19} và ⟦20/9⟧{at 2099-09-20} sẽ bàn; ⟦ngày 1/3⟧{at 2099-03-01}, ⟦5/3⟧{at 2099-03-05} và ⟦9/3⟧{at 2099-03-09}; ⟦ngày 7/5⟧{at 2099-05-07} và 2/3 số phiếu',
  '(⟦1/2094-1/2099⟧{during 2094-01-01..2099-01-31}); ⟦1/7/2098-30/6/2099⟧{during 2098-07-01..2099-06-30}',
  '⟦trước ngày 15 tháng 6 và 15 tháng 12 hằng năm⟧{every ..}; ⟦tháng 6 và tháng 12 hằng năm⟧{every ..}; ⟦trước 15 tháng 01 hằng năm⟧{every ..}',
  '⟦trước ngày 15 tháng 6⟧{by ..2099-06-15} và ⟦trước ngày 15 tháng 12⟧{by ..2099-12-15}; ⟦từ tháng 5 năm 2098 đến 31 tháng 12 năm 2099⟧{during 2098-05-01..2099-12-31}',
  'có hiệu lực ⟦từ 1/9⟧{from 2099-09-01..} lần đầu; giá tôm loại 1 ⟦tháng này⟧{during 2099-06-01..2099-06-30}',
  'kỳ báo cáo ⟦15/1 năm sau⟧{at 2100-01-15}; ⟦giai đoạn 1428 - 1527⟧{during 1428-01-01..1527-12-31}; ⟦2096 - 2100⟧{during 2096-01-01..2100-12-31}',
  'giảm so với ⟦2096⟧{during 2096-01-01..2096-12-31}; cùng kỳ ⟦2097⟧{during 2097-01-01..2097-12-31}',
  '⟦trước cuối tháng 8⟧{by ..2099-08-31}; ⟦trước cuối năm 2100⟧{by ..2100-12-31}; ⟦trước giữa tháng 9⟧{by ..2099-09-30}; ⟦trước tháng 8⟧{by ..2099-07-31}',
  '⟦từ đêm 7/11 đến ngày 9/11⟧{during 2099-11-07..2099-11-09}; ⟦từ sáng 7/11⟧{from 2099-11-07..}; ⟦đến hết thứ ba 20-2-2100⟧{by ..2100-02-20}; vào chiều ⟦7/11⟧{at 2099-11-07}',
  'hạn cho ⟦đến hết ngày 31/12/2099⟧{by ..2099-12-31}; ⟦từ nay cho đến năm 2100⟧{by ..2100-12-31}; ⟦từ năm 2098 cho đến năm 2100⟧{during 2098-01-01..2100-12-31}',
  '⟦hằng năm⟧{every ..}; ⟦hàng quý⟧{every ..}; ⟦ngày 15 hằng tháng⟧{every ..}; ⟦trước ngày 15 tháng 12 hằng năm⟧{every ..}; ⟦ngày 10 của tháng sau⟧{every ..}',
];

describe('readTimes', () => {
  for (const text of SILENT) test(`finds none in: ${text}`, () => checkMarked(text));
  for (const text of READ) test(text, () => checkMarked(text));

  test('a day without a year lies across New Year where that is nearer', () => {
    assert.equal(readTimes(tokenise('ngày 28/12'), dayIn('2099-01-05'))[0]?.from, '2098-12-28');
    assert.equal(readTimes(tokenise('trước ngày 15/01'), dayIn('2099-12-20'))[0]?.to, '2100-01-15');
    assert.equal(readTimes(tokenise('ngày 17/10'), dayIn('2099-03-01'))[0]?.from, '2099-10-17');
  });

  test('never throws and stays inside the text, in order and without overlap', () => {
    const pieces = [
      'ngày ',
      'tháng ',
      'năm ',
      'quý ',
      'IV ',
      'từ ',
      'đến ',
      'trước ',
      'hết ',
      'cuối ',
      '31',
      '/',
      '-',
      '2/',
      '2099',
      '12',
      '15',
      ' ',
    ];
    const more = [
      'giai đoạn ',
      '\n',
      ', ',
      'và ',
      'hằng ',
      'nay ',
      'những ',
      '6 tháng đầu ',
      'chậm nhất ',
      'là ',
      '17 giờ ',
      '0',
      '́',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text);
        let end = 0;
        for (const found of readTimes(tokens, AS_OF)) {
          assert.ok(end <= found.start && found.start < found.end && found.end <= text.length);
          assert.ok(found.firstToken < found.endToken && found.endToken <= tokens.length);
          end = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

const AS_OF = dayIn('2099-06-15');

function checkMarked(marked: string): void {
  const plain = marked.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
  assert.equal(render(plain), marked);
  assert.equal(render(plain.normalize('NFD')).normalize('NFC'), marked.normalize('NFC'));
}

function render(text: string): string {
  let rendered = '';
  let at = 0;
  for (const found of readTimes(tokenise(text), AS_OF)) {
    rendered += `${text.slice(at, found.start)}⟦${text.slice(found.start, found.end)}⟧{${found.kind} ${daysOf(found)}}`;
    at = found.end;
  }
  return rendered + text.slice(at);
}

function daysOf({ kind, from, to }: Time): string {
  return kind === 'at' ? `${from}` : `${from ?? ''}..${to ?? ''}`;
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  assert.ok(day !== undefined);
  return day;
}
