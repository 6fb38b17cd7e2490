import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from '../../text/tokens.ts';
import { readParties } from './names.ts';

/** Each party as "name | office", of those that a text names. */
function parties(text: string): string[] {
  return readParties(tokenise(text)).map(({ kind, name, office }) =>
    kind === 'person' ? `${name ?? '-'} | ${office ?? '-'}` : `${kind} ${name ?? '-'}`,
  );
}

const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Bộ trưởng Bộ Biển và Hải đảo Trần Văn Minh Đạt', 'Trần Văn Minh Đạt | Bộ trưởng Bộ Biển và Hải đảo'],
  ['Bộ trưởng Bộ B&HĐ Trần Minh Đạt', 'Trần Minh Đạt | Bộ trưởng Bộ B&HĐ'],
  ['Bộ trưởng Bộ Thông tin và Đảo (T&Đ) Trần Minh Đạt nói', 'Trần Minh Đạt | Bộ trưởng Bộ Thông tin và Đảo (T&Đ)'],
  ['ông Lê Quang Hiếu, Chủ tịch UBND tỉnh Mường Sa,', 'Lê Quang Hiếu | Chủ tịch UBND tỉnh Mường Sa'],
  ['bà Phan Thu Nguyệt - giám đốc Sở Biển - cho biết', 'Phan Thu Nguyệt | giám đốc Sở Biển'],
  ['Phan Thu Nguyệt (Giám đốc Sở Biển) cho biết', 'Phan Thu Nguyệt | Giám đốc Sở Biển'],
  ['nguyên Thứ trưởng Bộ Biển Đỗ Văn Khoa', 'Đỗ Văn Khoa | nguyên Thứ trưởng Bộ Biển'],
  ['Thiếu tướng, PGS.TS. Vũ Trọng Khang', 'Vũ Trọng Khang | -'],
  ['Chủ tịch Hội Người Làm Vườn, bà Mai Ngọc Lan', 'Mai Ngọc Lan | Chủ tịch Hội Người Làm Vườn'],
  [
    'Ủy viên Trung ương Đảng, Bộ trưởng Bộ Biển Trần Minh Đạt',
    'Trần Minh Đạt | Uỷ viên Trung ương Đảng, Bộ trưởng Bộ Biển',
  ],
  ['ông Ngô Văn Tú, khi đó là Cục trưởng Cục Sông, cho hay', 'Ngô Văn Tú | Cục trưởng Cục Sông'],
  ['Đồng chí Ngô Văn Tú, trên cương vị Thứ trưởng khi đó, nhấn mạnh', 'Ngô Văn Tú | Thứ trưởng'],
  ['Phó Thủ tướng khi đó là Trần Minh Đạt từng khẳng định', 'Trần Minh Đạt | Phó Thủ tướng'],
  ['Bộ trưởng Bộ Biển lúc bấy giờ là ông Trần Minh Đạt', 'Trần Minh Đạt | Bộ trưởng Bộ Biển'],
  ['Cục trưởng Cục Sách, In và Phát hành Trần Minh Đạt nói', 'Trần Minh Đạt | Cục trưởng Cục Sách, In và Phát hành'],
  ['Báo cáo Phó Thủ tướng Trần Minh Đạt xem xét', 'text -', 'Trần Minh Đạt | Phó Thủ tướng'],
  ['Giám đốc Sở mời Thứ trưởng Bộ Biển Trần Minh Đạt dự', '- | Giám đốc Sở', 'Trần Minh Đạt | Thứ trưởng Bộ Biển'],
  ['Bộ trưởng Đạt khẳng định', 'Đạt | Bộ trưởng'],
  ['Bộ trưởng Tài chính khẳng định', '- | Bộ trưởng Tài chính'],
  ['Giám đốc Sở Giáo dục và Đào tạo thành lập', '- | Giám đốc Sở Giáo dục và Đào tạo'],
  ['Lãnh đạo Ban quản lý Cảng báo cáo', '- | Lãnh đạo Ban quản lý Cảng'],
  ['Bộ trưởng nhấn mạnh', '- | Bộ trưởng'],
  ['Phó Thủ tướng đặc biệt nhấn mạnh', '- | Phó Thủ tướng'],
  ['Chủ tịch UBND huyện Tương Dương Nguyễn Văn Bảy', 'Nguyễn Văn Bảy | Chủ tịch UBND huyện Tương Dương'],
  ['Bí thư Thành ủy TP Hồ Chí Minh Lê Văn Chín', 'Lê Văn Chín | Bí thư Thành uỷ TP Hồ Chí Minh'],
  ['Chủ tịch Hồ Chí Minh', 'Hồ Chí Minh | Chủ tịch'],
  ['ông John R. Smith nói', 'John R. Smith | -'],
  ['ông Kim Hang-seo nói', 'Kim Hang-seo | -'],
  ['Bộ Biển và Hải đảo yêu cầu', 'body Bộ Biển và Hải đảo'],
  ['Nghị quyết nêu rõ', 'text -'],
  ['Ông nói thêm', 'pronoun -'],
];

test('people, offices and bodies as official prose writes them', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(parties(text), expected, text);
});

test('the same in decomposed Unicode', () => {
  for (const [text, ...expected] of CASES) assert.deepEqual(parties(text.normalize('NFD')), expected, text);
});

test('what names nobody', () => {
  for (const text of [
    'Các Bộ trưởng và những giám đốc sở cùng dự.',
    'Bà con ở thôn ra đồng.',
    'Họ ở thành phố Hồ Chí Minh đã lâu.',
    'Việc này áp dụng từ năm 2099 theo nhu cầu.',
    'Nhân viên phải báo cáo hằng tháng.',
    'Đường dài 5 km chạy qua Hà Giang.',
  ])
    assert.deepEqual(parties(text), [], text);
});

test('any text is read without failing, every party within it', () => {
  const words = fc.constantFrom(
    'Bộ trưởng',
    'Nguyễn',
    'Văn',
    'A',
    ',',
    '(',
    ')',
    '-',
    'ông',
    'Bộ',
    '.',
    'và',
    'nói',
    '“',
    '1',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      for (const { start, end } of readParties(tokenise(text))) assert.ok(start < end && end <= text.length);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readParties(tokenise(text))));
});
