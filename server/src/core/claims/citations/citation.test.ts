import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Day, parseDay } from '../../text/day.ts';
import { tokenise } from '../../text/tokens.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { readTimes } from '../times/time.ts';
import { type Citation, readCitations, tokenRangesOf } from './citation.ts';
import { lawNames } from './names.ts';

/** Texts in which every citation is marked with type, number, day or year of issue and issuer, as far as the words say them. */
const SILENT = [
  'Luật này, Nghị định này và Bộ luật này có hiệu lực; Luật đó; các luật khác có liên quan; pháp luật về đất đai; kỷ luật; đạo luật',
  'Luật sư Nguyễn Văn A, Hội Luật gia, Trường Đại học Luật Hà Nội, công ty luật Việt Nam, luật Việt Nam, Luật được thông qua',
  'Đề án 06, Chương trình 135, Chiến lược quốc gia, Kế hoạch năm 2099, Báo cáo 6 tháng, Đề án số 1, Dự án 2',
  'quyết định 5 vấn đề, Quyết định 50 triệu đồng, kết luận 2 nội dung, Nghị quyết năm 2099',
  'tỷ lệ 1/2000, ngày 29/12/2099, 24/7, 5G/6G, QCVN 12:2099/BTTTT, nhà số 5/12 phố A, 80 km/h, 16/B',
  'Số:      /2099/NĐ-CP',
  'Số: 12/2099/QĐ-BKHCN',
  'theo Mẫu số 01/TB-ĐKT và mẫu số 5',
  'LUẬT GIAO DỊCH ĐIỆN TỬ',
  'Nghị định của Chính phủ, quyết định của Bộ trưởng, Thông tư của Bộ A',
];

const READ = [
  'Căn cứ ⟦Nghị định số 13/2099/NĐ-CP ngày 17 tháng 4 năm 2099 của Chính phủ⟧{Nghị định 13/2099/NĐ-CP 2099-04-17 Chính phủ} về bảo vệ dữ liệu cá nhân;',
  '⟦Nghị định số 61/2098/NĐ-CP⟧{Nghị định 61/2098/NĐ-CP - -}, ⟦số 107/2099/NĐ-CP⟧{Nghị định 107/2099/NĐ-CP - -} và ⟦số 118/2099/NĐ-CP⟧{Nghị định 118/2099/NĐ-CP - -} hết hiệu lực',
  '⟦Luật số 87/2099/QH25⟧{Luật 87/2099/QH25 - -}; ⟦Luật Viễn thông số 24/2099/QH25⟧{Luật 24/2099/QH25 - -}; ⟦Luật Chuyển đổi số số 148/2099/QH25⟧{Luật 148/2099/QH25 - -}',
  'theo ⟦Luật Giao dịch điện tử⟧{Luật - - -} và các văn bản hướng dẫn; ⟦Bộ luật Lao động⟧{Bộ luật - - -} quy định; ⟦Luật Đất đai 2099⟧{Luật - 2099 -} có hiệu lực',
  '⟦Luật Ban hành văn bản quy phạm pháp luật năm 2099⟧{Luật - 2099 -}; ⟦Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2099⟧{Luật - 2099-06-19 -}; ⟦Luật Bưu chính (sửa đổi)⟧{Luật - - -}',
  '⟦Luật Khoa học, công nghệ và đổi mới sáng tạo⟧{Luật - - -}, ⟦Luật Phòng, chống tham nhũng⟧{Luật - - -}, ⟦Luật Quản lý, sử dụng tài sản công⟧{Luật - - -} và ⟦Luật Nhà ở⟧{Luật - - -}',
  '⟦Luật Trăng, sao và mây của người dân số 5/2099/QH25⟧{Luật 5/2099/QH25 - -}, cơ quan có thẩm quyền; ⟦Luật đất đai năm 2099⟧{Luật - 2099 -}; ⟦luật An ninh mạng⟧{Luật - - -}',
  '⟦Luật sửa đổi, bổ sung một số điều của Luật Tần số vô tuyến điện, Luật Viễn thông và Luật Chuyển giao công nghệ số 20/2099/QH26⟧{Luật 20/2099/QH26 - -};',
  '⟦Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam⟧{Hiến pháp - - -}; ⟦Hiến pháp năm 2099⟧{Hiến pháp - 2099 -}; trái với ⟦Hiến pháp⟧{Hiến pháp - - -}, luật',
  '⟦Pháp lệnh về phí và lệ phí số 38/2099/PL-UBTVQH20⟧{Pháp lệnh 38/2099/PL-UBTVQH20 - -}; ⟦BLTTDS⟧{Bộ luật - - -}; ⟦Luật CNTT⟧{Luật - - -}; ⟦Luật KH&CN⟧{Luật - - -}',
  '⟦Nghị quyết số 57-NQ/TW ngày 22/12/2099 của Bộ Chính trị⟧{Nghị quyết 57-NQ/TW 2099-12-22 Bộ Chính trị} về đột phá; theo ⟦57-NQ/TW⟧{Nghị quyết 57-NQ/TW - -}, ⟦57-NQ/T.Ư⟧{Nghị quyết 57-NQ/T.Ư - -}',
  '⟦Nghị quyết số 66.22/2099/NQ-CP⟧{Nghị quyết 66.22/2099/NQ-CP - -}; ⟦Văn bản hợp nhất số 18/VBHN-VPQH⟧{Văn bản hợp nhất 18/VBHN-VPQH - -}; ⟦Nghị quyết số 30a/2099/NQ-CP⟧{Nghị quyết 30a/2099/NQ-CP - -}',
  '⟦Văn bản số 1129/TTg-KGVX⟧{Văn bản 1129/TTg-KGVX - -}; ⟦Thông báo 381/TB-VPCP⟧{Thông báo 381/TB-VPCP - -}; ⟦3176/BKHCN-CVT⟧{- 3176/BKHCN-CVT - -}; ⟦Tờ trình số 5/TTr-UBND⟧{Tờ trình 5/TTr-UBND - -}',
  '⟦quyết định số 06/QĐ-TTg⟧{Quyết định 06/QĐ-TTg - -}; ⟦QĐ số 06/QĐ-TTg⟧{Quyết định 06/QĐ-TTg - -}; ⟦NĐ 13/2099/NĐ-CP⟧{Nghị định 13/2099/NĐ-CP - -}; ⟦nghị định 13/2099/nđ-cp⟧{Nghị định 13/2099/nđ-cp - -}',
  'căn cứ ⟦nghị định 88 ngày 17-8-2094 của Chính phủ⟧{Nghị định 88 2094-08-17 Chính phủ}; quyết định 15 ngày nghỉ; nghị quyết 5 ngày làm việc',
  '⟦Nghị quyết 57⟧{Nghị quyết 57 - -}, ⟦Nghị định 13/2099⟧{Nghị định 13/2099 - -} và ⟦Chỉ thị số 16⟧{Chỉ thị 16 - -}; ⟦nghị quyết 52 của Quốc hội⟧{Nghị quyết 52 - Quốc hội}; ⟦Quyết định 158 năm 2099⟧{Quyết định 158 2099 -}; ⟦quyết định 236⟧{Quyết định 236 - -}',
  '⟦Nghị định số 64-CP ngày 27-9-2093⟧{Nghị định 64-CP 2093-09-27 -}; ⟦Nghị định của Chính phủ số 13/CP⟧{Nghị định 13/CP - Chính phủ}; ⟦Sắc lệnh số 85/SL⟧{Sắc lệnh 85/SL - -}; ⟦Quyết định số 1064 QĐ/BNN-TCLN⟧{Quyết định 1064QĐ/BNN-TCLN - -}',
  '⟦Nghị định số 91/2099/NĐ- CP⟧{Nghị định 91/2099/NĐ-CP - -}; ⟦Nghị định số 91/2099/NÐ–CP⟧{Nghị định 91/2099/NĐ-CP - -}; ⟦Quyết định số 12 - QĐ/TW⟧{Quyết định 12-QĐ/TW - -}; ⟦Công văn 1850/TTg - KTN⟧{Công văn 1850/TTg-KTN - -}',
  '⟦Nghị định số 5/2099/NĐ-CP ngày 31/02/2099⟧{Nghị định 5/2099/NĐ-CP - -}; ⟦Nghị định số 5/2098/NĐ-CP ngày 17/4 của Chính phủ⟧{Nghị định 5/2098/NĐ-CP 2098-04-17 Chính phủ}',
  '⟦Thông tư số 15/2099/TT-BVHTTDL, ngày 02/3/2099 của Bộ trưởng Bộ Văn hoá, Thể thao và Du lịch⟧{Thông tư 15/2099/TT-BVHTTDL 2099-03-02 Bộ trưởng Bộ Văn hoá, Thể thao và Du lịch} quy định về A, Bộ trưởng yêu cầu',
  '⟦Quyết định số 12/2099/QĐ-UBND của UBND tỉnh A ngày 02/3/2099⟧{Quyết định 12/2099/QĐ-UBND 2099-03-02 UBND tỉnh A} ban hành Quy chế; ⟦Nghị quyết số 5/2099/QH25 của Quốc hội⟧{Nghị quyết 5/2099/QH25 - Quốc hội} và Chính phủ',
  '⟦Thông tư liên tịch số 1/2099/TTLT-BTC-BCA của Bộ Tài chính và Bộ Công an⟧{Thông tư liên tịch 1/2099/TTLT-BTC-BCA - Bộ Tài chính và Bộ Công an} hướng dẫn',
  '⟦khoản 2 Điều 5 của Nghị định số 13/2099/NĐ-CP⟧{Nghị định 13/2099/NĐ-CP - -}, ⟦Điều 7 Nghị định này⟧{Nghị định - - -}; ⟦Điều 3 Quy chế làm việc ban hành kèm theo Quyết định số 12/2099/QĐ-TTg⟧{Quyết định 12/2099/QĐ-TTg - -}',
];

const AS_OF = parseDay('2099-06-15') as Day;

describe('readCitations', () => {
  for (const text of SILENT) test(`finds none in: ${text}`, () => checkMarked(text));
  for (const text of READ) test(text, () => checkMarked(text));

  test('a law that the outside title names is a citation of its own', () => {
    const text = 'Nghị định số 9/2099/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Chuyển đổi số;';
    const [first, second] = readCitations(tokenise(text));
    assert.equal(first?.title, 'quy định chi tiết một số điều của Luật Chuyển đổi số');
    assert.equal(second?.title, 'Chuyển đổi số');
  });

  test('the title ends with its quotation, and before a new clause', () => {
    const titles = (text: string) => readCitations(tokenise(text)).map(({ title }) => title);
    assert.deepEqual(titles('Quyết định số 7/QĐ-TTg phê duyệt “Chương trình A, B”, nhận thức của các cấp đã khác'), [
      'phê duyệt “Chương trình A, B”',
    ]);
    assert.deepEqual(titles('Nghị quyết số 7/NQ-CP về đột phá khoa học, công nghệ, Bộ A đề nghị'), [
      'về đột phá khoa học, công nghệ',
    ]);
    assert.deepEqual(titles('Nghị định số 7/2099/NĐ-CP quy định tại Điều 5: hồ sơ'), [undefined, undefined]);
  });

  test('every part has its place', () => {
    const text = 'theo Nghị định số 13/2099/NĐ-CP ngày 17/4/2099 của Chính phủ về A';
    const [found] = readCitations(tokenise(text));
    assert.ok(found !== undefined);
    const { type, number, issued, issuer, title } = found.parts;
    const words = [type, number, issued, issuer, title].map((part) => text.slice(part?.start, part?.end));
    assert.deepEqual(words, ['Nghị định', '13/2099/NĐ-CP', 'ngày 17/4/2099', 'Chính phủ', 'về A']);
    assert.ok(title !== undefined && title.start > found.end);
  });

  test('a name that the register knows is taken whole', () => {
    const text = 'theo Luật Trăng, sao và mây, cơ quan có thẩm quyền';
    const names = lawNames(['Trăng, sao và mây', 'Trăng']);
    assert.equal(readCitations(tokenise(text), undefined, names)[0]?.title, 'Trăng, sao và mây');
    const longer = readCitations(tokenise('theo Luật Trăng rằm mùa thu'), undefined, names);
    assert.equal(longer[0]?.title, 'Trăng rằm mùa thu');
  });

  test('the end of a line ends a citation', () => {
    const found = readCitations(
      tokenise('theo Nghị định số\n13/2099/NĐ-CP; Luật Viễn thông\nBộ Công an; Điều 5\nLuật Đất đai'),
    );
    assert.deepEqual(
      found.map(({ number, title, units }) => number ?? title ?? units.join()),
      ['13/2099/NĐ-CP', 'Viễn thông', 'Điều 5', 'Đất đai'],
    );
  });

  test('own is what the words themselves say', () => {
    const own = (text: string) => readCitations(tokenise(text)).map((citation) => citation.own);
    assert.deepEqual(own('tại khoản 1 Điều này; Điều 5 Nghị định này; Phụ lục kèm theo Quy chế này'), [
      true,
      true,
      true,
    ]);
    assert.deepEqual(own('tại Điều 5; Điều 7 Luật Đất đai'), [false]);
  });

  test('what lies inside of citations is neither a time nor a quantity', () => {
    const tokens = tokenise(
      'Đến ngày 01/7/2099, theo khoản 2 Nghị định số 13/2099/NĐ-CP ngày 17/4/2099 có 5 dự án; năm 2100',
    );
    const ranges = tokenRangesOf(readCitations(tokens, AS_OF));
    const times = readTimes(tokens, AS_OF).filter((time) =>
      ranges.every(({ firstToken, endToken }) => time.endToken <= firstToken || endToken <= time.firstToken),
    );
    assert.deepEqual(
      times.map(({ to }) => to),
      ['2099-07-01', '2100-12-31'],
    );
    assert.deepEqual(
      readQuantities(tokens, [...times, ...ranges]).map(({ unit }) => unit),
      ['dự án'],
    );
  });

  test('never throws and stays inside the text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text);
        let end = 0;
        for (const found of readCitations(tokens, AS_OF)) {
          assert.ok(end <= found.start && found.start < found.end && found.end <= text.length);
          assert.ok(found.firstToken < found.endToken && found.endToken <= tokens.length);
          assert.equal(tokens[found.firstToken]?.start, found.start);
          assert.equal(tokens[found.endToken - 1]?.end, found.end);
          assert.ok(found.units.length > 0 || found.number !== undefined || found.type !== undefined);
          end = found.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const PIECES = [
  ...[
    'Luật ',
    'Bộ luật ',
    'Hiến pháp ',
    'Nghị định ',
    'Quyết định ',
    'số ',
    'số: ',
    '13',
    '/2099',
    '/NĐ-CP',
    '-NQ/TW',
    '/',
  ],
  ...[
    'ngày 17/4/2099 ',
    'năm 2099',
    'của Chính phủ ',
    'của Bộ ',
    'về ',
    'này ',
    'sửa đổi, bổ sung ',
    'một số điều ',
    'của ',
  ],
  ...[
    'Điều ',
    'khoản ',
    'điểm ',
    'các ',
    'a',
    ', b',
    ' và ',
    '5',
    '; ',
    ', ',
    ' đến ',
    'từ ',
    'Mục ',
    'Phụ lục ',
    'I',
    'kèm theo ',
  ],
  ...['Mẫu số ', 'Viễn thông ', 'phòng, chống ', '“', '”', '(', ')', '.', '\n', '-', ' ', 'Quy chế ', 'tại ', '̣'],
];

function checkMarked(marked: string): void {
  const plain = marked.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
  assert.equal(render(plain), marked);
  assert.equal(render(plain.normalize('NFD')).normalize('NFC'), marked.normalize('NFC'));
}

function render(text: string): string {
  let rendered = '';
  let at = 0;
  for (const found of readCitations(tokenise(text), AS_OF)) {
    rendered += `${text.slice(at, found.start)}⟦${text.slice(found.start, found.end)}⟧{${describeCitation(found)}}`;
    at = found.end;
  }
  return rendered + text.slice(at);
}

function describeCitation({ type, number, issued, issuer }: Citation): string {
  return [type, number, issued, issuer].map((part) => part ?? '-').join(' ');
}
