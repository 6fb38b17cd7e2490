import { phraseTable, wordSet } from '../phrases.ts';

/** What the words before a place in the calendar make of it. `within` leaves it as it is, `joint` only links other words to it. */
export type Opening = 'by' | 'before' | 'from' | 'after' | 'within' | 'joint';

export const OPENINGS = phraseTable<Opening>([
  ...of('by', 'đến', 'tới', 'hết', 'đến hết', 'tới hết', 'tính đến', 'tính tới', 'chậm nhất', 'muộn nhất'),
  ...of(
    'by',
    'trễ nhất',
    'từ nay đến',
    'từ nay tới',
    'từ nay cho đến',
    'từ nay cho tới',
    'kể từ nay đến',
    'từ nay đến hết',
  ),
  ...of('before', 'trước'),
  ...of('from', 'từ', 'kể từ', 'bắt đầu từ', 'tính từ', 'bắt đầu kể từ'),
  ...of('after', 'sau'),
  ...of('within', 'trong', 'vào', 'giai đoạn', 'thời kỳ', 'thời kì', 'nhiệm kỳ', 'nhiệm kì', 'niên khóa', 'niên độ'),
  ...of('within', 'trong thời gian', 'trong khoảng thời gian', 'trong suốt', 'trong cả', 'vào khoảng'),
  ...of('joint', 'là', 'thời điểm', 'mốc'),
]);

/** Words that join two places in the calendar into a stretch. */
export const RANGE_LINKS = phraseTable<true>(
  ['-', 'đến', 'tới', 'cho đến', 'cho tới', 'đến hết', 'tới hết', 'đến trước', 'đến giữa'].map((link) => [link, true]),
);

/** What makes a day, month or quarter recur. */
export const RECURRENCES = phraseTable<true>(
  [
    ...['hằng năm', 'hàng năm', 'mỗi năm', 'hằng tháng', 'hàng tháng', 'mỗi tháng', 'hằng quý', 'hàng quý', 'mỗi quý'],
    ...[
      'của hằng năm',
      'của hàng năm',
      'của năm sau',
      'của tháng sau',
      'tháng sau',
      'của tháng',
      'của mỗi tháng',
      'của tháng tiếp theo',
    ],
    ...[
      'tháng tiếp theo',
      'của tháng liền kề',
      'của tháng kế tiếp',
      'của tháng đầu quý',
      'của tháng đầu quý sau',
      'tháng đầu quý sau',
    ],
    ...[
      'của tháng cuối quý',
      'tháng cuối quý',
      'của quý sau',
      'của quý tiếp theo',
      'của tháng đầu tiên của quý sau',
      'của tháng cuối mỗi quý',
    ],
    ...['các tháng', 'của các tháng'],
  ].map((phrase) => [phrase, true]),
);

/** Recurring times that name no day. */
export const EVERY = phraseTable<true>(
  ['năm', 'tháng', 'quý', 'tuần', 'ngày', 'giờ']
    .flatMap((unit) => [`hằng ${unit}`, `hàng ${unit}`])
    .map((phrase) => [phrase, true]),
);

/** "từ năm 2022 trở đi". */
export const ONWARDS = phraseTable<Opening>([...of('from', 'trở đi', 'trở về sau'), ...of('by', 'trở về trước')]);

/** Parts of a day; a day and month written "29/7" behind one of them is a date. */
export const DAY_PARTS = wordSet('sáng trưa chiều tối đêm khuya hôm nay');

/** What a year is told by that is no year of the calendar's: "năm trước đó", "năm trước liền kề". */
export const OF_ANOTHER_YEAR = wordSet('đó liền kề');

/** Words that show a slashed pair before them to be a share, not a day: "từ 2/3 số đại biểu". */
export const SHARED = wordSet('số tổng đại thành tỉnh xã huyện phường nước');

function of(meaning: Opening, ...phrases: readonly string[]): (readonly [string, Opening])[] {
  return phrases.map((phrase) => [phrase, meaning]);
}
