import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DocxParts, docx, level, numbered, p, r, table } from '../../../../test/support/docx.ts';
import { placeWords } from './place-words.ts';
import { type DocxText, readDocx } from './read-docx.ts';

function read(parts: DocxParts): DocxText {
  const text = readDocx(docx(parts));
  if (typeof text === 'string') throw new Error(text);
  return text;
}

/** The paragraphs that are read, without the blank lines between them. */
function lines(parts: DocxParts): string[] {
  return read(parts)
    .text.split('\n')
    .filter((line) => line !== '');
}

/** One abstract list and the numbering of a document that uses it as list 1. */
function list(levels: string, more = ''): string {
  return `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${more}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

const LAW = list(
  level(0, 'upperRoman', 'Chương %1') +
    level(1, 'decimal', 'Điều %2.') +
    level(2, 'decimal', '%3.') +
    level(3, 'lowerLetter', '%4)'),
);

test('paragraphs are lines apart, and so are the lines of one', () => {
  assert.equal(read({ body: p('Một.') + p('') + p('Hai.') }).text, 'Một.\n\nHai.\n');
  assert.deepEqual(lines({ body: '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>' }), [
    'a',
    'b\tc',
  ]);
});

test('space at the ends of a run counts only where the file says so', () => {
  assert.deepEqual(
    lines({ body: '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r></w:p>' }),
    ['a b'],
  );
});

test('automatic numbers stand in the text', () => {
  const body = [
    p('QUY ĐỊNH CHUNG', numbered(1, 0)),
    p('Phạm vi', numbered(1, 1)),
    p('Thông tư này quy định:', numbered(1, 2)),
    p('một việc;', numbered(1, 3)),
    p('việc khác.', numbered(1, 3)),
    p('Khoản hai.', numbered(1, 2)),
    p('Đối tượng', numbered(1, 1)),
    p('Khoản một.', numbered(1, 2)),
    p('THI HÀNH', numbered(1, 0)),
    p('Hiệu lực', numbered(1, 1)),
  ].join('');
  assert.deepEqual(lines({ body, numbering: LAW }), [
    'Chương I QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi',
    '1. Thông tư này quy định:',
    'a) một việc;',
    'b) việc khác.',
    '2. Khoản hai.',
    'Điều 2. Đối tượng',
    '1. Khoản một.',
    'Chương II THI HÀNH',
    'Điều 1. Hiệu lực',
  ]);
});

test('a level that is told so goes on over a new chapter', () => {
  const numbering = list(
    level(0, 'upperRoman', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
  );
  const body = p('A', numbered(1, 0)) + p('x', numbered(1, 1)) + p('B', numbered(1, 0)) + p('y', numbered(1, 1));
  assert.deepEqual(lines({ body, numbering }), ['Chương I A', 'Điều 1. x', 'Chương II B', 'Điều 2. y']);
});

test('letters are those that Word writes: with f and without đ', () => {
  const body = Array.from({ length: 7 }, () => p('x', numbered(1))).join('');
  const labels = lines({ body, numbering: list(level(0, 'lowerLetter', '%1)')) }).map((line) => line[0]);
  assert.equal(labels.join(''), 'abcdefg');
  const long = Array.from({ length: 28 }, () => p('x', numbered(1))).join('');
  assert.deepEqual(lines({ body: long, numbering: list(level(0, 'lowerLetter', '%1)')) }).slice(-3), [
    'z) x',
    'aa) x',
    'bb) x',
  ]);
});

test('the other formats are written as Word does', () => {
  const first = (format: string, count: number): string => {
    const body = Array.from({ length: count }, () => p('x', numbered(1))).join('');
    return lines({ body, numbering: list(level(0, format, '%1')) }).at(-1) ?? '';
  };
  assert.equal(first('decimalZero', 3), '03 x');
  assert.equal(first('lowerRoman', 4), 'iv x');
  assert.equal(first('upperLetter', 2), 'B x');
  assert.equal(first('vietnameseCounting', 21), 'hai mươi mốt x');
  assert.equal(first('vietnameseCounting', 15), 'mười lăm x');
  assert.equal(first('aiueo', 2), '2 x');
});

test('bullets are a dash unless they are a mark of lists', () => {
  const numbering = list(level(0, 'bullet', '\uF0B7') + level(1, 'bullet', '+'));
  assert.deepEqual(lines({ body: p('a', numbered(1, 0)) + p('b', numbered(1, 1)), numbering }), ['- a', '+ b']);
});

test('lists of one abstract list go on, unless they say where they start', () => {
  const numbering = `${list(level(0, 'decimal', '%1.'))}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const body = [1, 2, 3, 3].map((id) => p('x', numbered(id))).join('');
  assert.deepEqual(lines({ body, numbering }), ['1. x', '2. x', '5. x', '6. x']);
});

test('a number may show those of the levels above, in digits where it is a legal one', () => {
  const legal = list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.', '<w:isLgl/>'));
  const plain = list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.'));
  const body = p('a', numbered(1, 0)) + p('b', numbered(1, 1));
  assert.deepEqual(lines({ body, numbering: legal }), ['I. a', '1.1. b']);
  assert.deepEqual(lines({ body, numbering: plain }), ['I. a', 'I.1. b']);
});

test('a style brings its list, its level and its rank', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="goc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="dieu"/><w:basedOn w:val="Goc"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
  const numbering = list(level(0, 'decimal', 'Phần %1') + level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Dieu"/>'));
  const body =
    p('Phạm vi', '<w:pStyle w:val="Dieu"/>') +
    p('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
    p('Đây là một câu văn dài ở sai kiểu.', '<w:pStyle w:val="Dieu"/>');
  assert.deepEqual(lines({ body, styles, numbering }), [
    '## Điều 1. Phạm vi',
    '## Không số',
    'Điều 2. Đây là một câu văn dài ở sai kiểu.',
  ]);
});

test('an empty paragraph takes no number', () => {
  const body = p('a', numbered(1)) + p('', numbered(1)) + p('b', numbered(1));
  assert.deepEqual(lines({ body, numbering: list(level(0, 'decimal', '%1.')) }), ['1. a', '2. b']);
});

test('what was inserted is kept, and what was deleted or moved away is not', () => {
  const body =
    `<w:p>${r('Tỷ lệ ')}<w:del>${r('60%').replaceAll('w:t', 'w:delText')}${r('sáu')}</w:del><w:ins>${r('70%')}</w:ins><w:moveFrom>${r(' cũ')}</w:moveFrom><w:moveTo>${r(' mới')}</w:moveTo></w:p>` +
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Nửa đầu ')}</w:p>${p('nửa sau.')}` +
    table([['giữ'], ['bỏ']]).replace(
      '<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">bỏ',
      '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="preserve">bỏ',
    );
  assert.deepEqual(lines({ body }), ['Tỷ lệ 70% mới', 'Nửa đầu nửa sau.', '| giữ |']);
});

test('links, fields and content controls are read through, hidden words are not', () => {
  const body = `<w:p><w:hyperlink>${r('Luật')}</w:hyperlink>${r(' số ')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DATE </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('12')}<w:sdt><w:sdtPr/><w:sdtContent>${r('/2099')}</w:sdtContent></w:sdt>${r(' ẩn', '<w:vanish/>')}${r(' hoa', '<w:caps/>')}</w:p>`;
  assert.deepEqual(lines({ body }), ['Luật số 12/2099 HOA']);
});

test('a ruled table has a heading, a letterhead has none', () => {
  const rows = [
    ['Chỉ tiêu', 'Năm 2099'],
    ['Tỷ lệ', '70%'],
  ];
  assert.equal(read({ body: table(rows) }).text, '| Chỉ tiêu | Năm 2099 |\n|---|---|\n| Tỷ lệ | 70% |\n');
  assert.equal(read({ body: table(rows, '') }).text, '| Chỉ tiêu | Năm 2099 |\n| Tỷ lệ | 70% |\n');
});

test('cells that span, that go on, or that hold several lines keep their columns', () => {
  const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('rộng')}`;
  const body = table([
    [wide, 'c'],
    ['<w:tcPr><w:vMerge/></w:tcPr><w:p/>', `${p('hai')}${p('dòng | này')}`, table([['trong', 'bảng']])],
  ]);
  assert.deepEqual(lines({ body }), ['| rộng |  | c |', '|---|---|---|', '|  | hai<br>dòng \\| này | trong<br>bảng |']);
});

test('notes follow the text in the order of their references, then what stands on every page', () => {
  const footnotes = `<w:footnote w:id="7">${p('Chú thích đầu.')}</w:footnote><w:footnote w:id="2">${p('Chú thích sau.')}</w:footnote><w:footnote w:id="0">${p('thừa')}</w:footnote>`;
  const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const body = `<w:p>${r('Đạt 70%')}${note(7)}${r(' và')}${note(2)}</w:p><w:sectPr><w:headerReference r:id="h1"/><w:headerReference r:id="h2"/><w:footerReference r:id="f1"/></w:sectPr>`;
  const marginals = { h1: p('MẬT'), h2: p('MẬT'), f1: p('12') };
  const text = read({ body, footnotes, marginals });
  assert.equal(text.text, 'Đạt 70% và\n\nChú thích đầu.\n\nChú thích sau.\n\nMẬT\n');
  const place = placeWords(text);
  assert.equal(place(text.text.indexOf('sau')).vi, 'chú thích 2');
  assert.equal(place(text.text.indexOf('MẬT')).vi, 'đầu trang');
});

test('a text box is read once, whatever a file holds for older programs', () => {
  const box = `<w:txbxContent>${p('TRONG KHUNG')}</w:txbxContent>`;
  const body = `<w:p>${r('Ngoài khung.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const text = read({ body });
  assert.equal(text.text, 'Ngoài khung.\n\nTRONG KHUNG\n');
  assert.equal(placeWords(text)(text.text.indexOf('TRONG')).en, 'text box 1');
});

test('the table of contents is no text', () => {
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  assert.deepEqual(lines({ body: p('Chương I .... 1', '<w:pStyle w:val="TOC1"/>') + p('Chương I'), styles }), [
    'Chương I',
  ]);
});

test('places are told by unit and paragraph, and by cell', () => {
  const body = [
    p('KẾ HOẠCH'),
    p('I. MỤC TIÊU'),
    p('Đoạn một của mục.'),
    p('Đoạn hai của mục.'),
    p('II. NHIỆM VỤ'),
    p('Việc một.'),
    table([
      ['Chỉ tiêu', 'Giá trị'],
      ['Tỷ lệ', '70%'],
    ]),
    p('Việc hai.'),
  ].join('');
  const text = read({ body });
  const place = placeWords(text);
  const at = (words: string): string => place(text.text.indexOf(words)).vi;
  assert.equal(at('KẾ'), 'đoạn 1');
  assert.equal(at('I. MỤC'), 'mục I');
  assert.equal(at('hai của'), 'mục I, đoạn 2');
  assert.equal(at('70%'), 'bảng 1, hàng 2, cột 2');
  assert.equal(at('Việc hai'), 'mục II, đoạn 2');
});

test('places in a legal text are its articles, clauses and points', () => {
  const body = [
    p('QUY ĐỊNH CHUNG', numbered(1, 0)),
    p('Phạm vi', numbered(1, 1)),
    p('Gồm:', numbered(1, 2)),
    p('một việc;', numbered(1, 3)),
    p('việc khác.', numbered(1, 3)),
    p('Đoạn cuối của điểm.'),
  ].join('');
  const text = read({ body, numbering: LAW });
  const place = placeWords(text);
  assert.equal(place(text.text.indexOf('việc khác')).vi, 'Điều 1, khoản 1, điểm b');
  assert.equal(place(text.text.indexOf('Gồm')).en, 'Điều 1, khoản 1');
});
