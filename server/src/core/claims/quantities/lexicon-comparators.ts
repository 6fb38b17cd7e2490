import { phraseTable, wordSet } from '../phrases.ts';
import type { Comparator } from './quantity.ts';

/** What stands before a number and bounds it. */
export const COMPARATORS = phraseTable<Comparator>([
  ...of(
    '>=',
    'ít nhất',
    'ít nhất là',
    'tối thiểu',
    'tối thiểu là',
    'không dưới',
    'không ít hơn',
    'không thấp hơn',
    'không nhỏ hơn',
    'không kém',
  ),
  ...of('>=', 'không được dưới', 'không được ít hơn', 'không được thấp hơn', 'chí ít', '≥', '> ='),
  ...of('>', 'trên', 'hơn', 'quá', 'lớn hơn', 'nhiều hơn', 'cao hơn', 'vượt quá', 'vượt trên', '>'),
  ...of(
    '<=',
    'không quá',
    'không được quá',
    'không vượt quá',
    'không được vượt quá',
    'chưa quá',
    'không nhiều hơn',
    'không lớn hơn',
    'không cao hơn',
  ),
  ...of(
    '<=',
    'không hơn',
    'không trên',
    'không được cao hơn',
    'không được nhiều hơn',
    'không được lớn hơn',
    'không được trên',
    'tối đa',
    'tối đa là',
  ),
  ...of(
    '<=',
    'nhiều nhất',
    'nhiều nhất là',
    'chậm nhất',
    'chậm nhất là',
    'chậm nhất sau',
    'chậm nhất là sau',
    'muộn nhất',
    '≤',
    '< =',
  ),
  ...of(
    '<=',
    'muộn nhất là',
    'muộn nhất sau',
    'muộn nhất là sau',
    'chậm nhất trong',
    'không vượt',
    'chưa vượt quá',
    'không dài hơn',
  ),
  ...of(
    '<',
    'dưới',
    'nhỏ hơn',
    'thấp hơn',
    'ít hơn',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'chưa đủ',
    'không đến',
    'không tới',
    'không đầy',
    '<',
  ),
  ...of(
    '~',
    'khoảng',
    'vào khoảng',
    'gần',
    'xấp xỉ',
    'ước',
    'ước tính',
    'ước đạt',
    'ước khoảng',
    'chừng',
    'ngót',
    'gần như',
    'trên dưới',
    '~',
    '≈',
  ),
]);

/** Words that may stand between a comparator and its number: "ước tính tăng 6,41%", "tối thiểu phải đạt 80%". */
export const BETWEEN = wordSet('phải đạt là có bằng tăng giảm lên thêm được');

function of(comparator: Comparator, ...phrases: readonly string[]): (readonly [string, Comparator])[] {
  return phrases.map((phrase) => [phrase, comparator]);
}
