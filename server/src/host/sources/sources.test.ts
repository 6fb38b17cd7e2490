import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from './read-html.ts';
import { pdfText } from './pdf-text.ts';
import { isUnreadable, type SourceText, type Unreadable } from './source-text.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function words(reading: SourceText | Unreadable): string {
  return isUnreadable(reading) ? reading.unreadable.en : reading.text;
}

const LONG =
  'Bộ trưởng Bộ A cho biết, dịch vụ công trực tuyến là việc của mọi người, mọi ngành và mọi địa phương trong cả nước.';
const PAGE = `<!doctype html><html><head><meta property="og:title" content="Bộ A họp"><meta property="og:site_name" content="Báo A">
<meta property="article:published_time" content="2099-03-05T10:00:00+07:00"><link rel="canonical" href="https://a.example/1"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h2>Mục một</h2><p>${LONG}</p><p>${LONG}<br>Dòng sau.</p>
<ul><li>Việc một của bộ</li></ul><table><tr><th>Chỉ tiêu</th><th>Năm</th></tr><tr><td>Tỷ lệ</td><td>70%</td></tr></table><p>${LONG}</p></article>
<script>var a = "không phải chữ";</script></body></html>`;

test('the article of a page is read line by line, with what the page says of itself', () => {
  const reading = readHtml(bytes(PAGE));
  assert.ok(!isUnreadable(reading));
  assert.deepEqual(
    [reading.title, reading.publisher, reading.published, reading.url],
    ['Bộ A họp', 'Báo A', '2099-03-05', 'https://a.example/1'],
  );
  assert.match(reading.text, /^Bộ A họp\n\n## Mục một\n\n/u);
  assert.match(reading.text, /\n\nDòng sau\.\n\n- Việc một của bộ\n\n\| Chỉ tiêu \| Năm \|\n\| Tỷ lệ \| 70% \|\n/u);
  assert.doesNotMatch(reading.text, /không phải chữ/u);
});

test('a page without an article is read whole', () => {
  assert.equal(words(readHtml(bytes('<p>Bộ trưởng A nói.</p>'))), 'Bộ trưởng A nói.\n');
});

test('a page that cannot be read is said to be so', () => {
  assert.match(words(readHtml(bytes(''))), /no words/u);
  assert.match(words(readHtml(bytes('<html><body></body></html>'))), /no words/u);
  assert.match(words(readHtml(new Uint8Array(20 * 1024 * 1024).fill(0x61))), /larger than 8 MB/u);
  assert.match(words(readHtml(bytes('<div>'.repeat(100_000)))), /too deeply/u);
  assert.match(words(readHtml(Uint8Array.of(0x54, 0xe1, 0xba))), /character set/u);
});

test('a page of hundreds of thousands of pieces side by side is read', () => {
  assert.match(words(readHtml(bytes('&'.repeat(300_000)))), /no words/u);
  assert.match(words(readHtml(bytes(`<p>Bộ trưởng A nói.</p>${'&'.repeat(300_000)}`))), /^Bộ trưởng A nói\./u);
});

test('a page that nests as deeply as is allowed is read', () => {
  const text = words(readHtml(bytes(`${'<div>'.repeat(240)}<p>${LONG}</p>${'</div>'.repeat(240)}`)));
  assert.match(text, /dịch vụ công/u);
});

/** A PDF of one page with one line of text, or with none. */
function pdf(line: string | undefined): Uint8Array {
  const stream = line === undefined ? '' : `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return bytes(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

test('the words of a PDF are read', async () => {
  assert.equal(
    words(await pdfText(pdf('Den nam 2105 co it nhat 70% nguoi dan'))),
    'Den nam 2105 co it nhat 70% nguoi dan\n',
  );
});

test('a PDF without text, or that is none, is said to be so', async () => {
  assert.match(words(await pdfText(pdf(undefined))), /text recognition/u);
  assert.match(words(await pdfText(bytes('không phải PDF'))), /no PDF file/u);
  assert.match(words(await pdfText(pdf('Den nam 2105').subarray(0, 200))), /no PDF file|text recognition/u);
});
