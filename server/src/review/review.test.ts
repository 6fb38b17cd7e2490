import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { hostileReport } from '../../../test/support/hostile-report.ts';
import { type Day, parseDay } from '../core/text/day.ts';
import type { Locale } from '../core/wording/locale.ts';
import { readDocx } from '../host/docx/read-docx.ts';
import type { CheckedFile, CheckReport } from './report.ts';
import { writingTools } from '../host/writing-tools.ts';
import { RESULT_TEXTS } from './result-texts.ts';
import { cell, type Page, plain } from './page.ts';
import { reviewPage } from './review.ts';
import { REVIEW_TEXTS } from './texts.ts';
import { docxOf } from './write-docx.ts';
import { htmlOf } from './write-html.ts';
import { markdownOf } from './write-markdown.ts';

const WRITERS: Readonly<Record<string, (page: Page) => string>> = {
  md: markdownOf,
  html: (page) => visible(htmlOf(page, writingTools)),
  docx: (page) => docxText(docxOf(page, writingTools)),
};

for (const [format, write] of Object.entries(WRITERS)) {
  describe(`the report as ${format}`, () => {
    test('says what was checked, what was not, and who signs', () => {
      const text = write(pageOf(clean(hostileReport())));
      for (const words of ['22/11/2099', 'Phạm vi rà soát', 'chưa được đối chiếu', 'Bảng tổng hợp', 'NGƯỜI RÀ SOÁT'])
        assert.ok(text.includes(words), words);
    });

    test('calls a draft clean in which nothing was found', () => {
      assert.match(write(pageOf(clean(hostileReport()))), /Không thấy điều gì trái/u);
      assert.doesNotMatch(write(pageOf(clean(hostileReport()))), /Chưa thể kết luận/u);
    });

    test('never calls a draft clean in which a rule failed', () => {
      const text = write(pageOf(broken(hostileReport())));
      assert.doesNotMatch(text, /không thấy điều gì trái/iu);
      assert.match(text, /Chưa thể kết luận/u);
      assert.match(text, /Kết quả chưa đầy đủ/u);
      assert.match(text, /quy tắc misquote gặp lỗi/u);
    });

    test('says no more than that there were no drafts', () => {
      const text = write(pageOf({ ...hostileReport(), files: [] }));
      assert.match(text, /Không thấy dự thảo nào/u);
    });

    test('names rules that are off, what was passed over and what the author suppressed', () => {
      const report = hostileReport();
      const skipped = { file: 'x.txt', message: { vi: 'hỏng', en: 'broken' }, isDraft: false };
      const files = report.files.map((file): CheckedFile => ({ ...file, off: ['misattribution'] }));
      const text = write(pageOf({ ...report, files, skipped: [skipped], baselined: 3 }));
      for (const words of [/đã tắt theo cấu hình: misattribution/u, /x\.txt: không đọc được/u, /3 phát hiện/u, /vì/u])
        assert.match(text, words);
    });

    test('lets no control or bidirectional character through', () => {
      assert.doesNotMatch(
        write(pageOf(hostileReport())),
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u,
      );
    });

    test('is the same whenever it is written', () => {
      assert.equal(write(pageOf(hostileReport())), write(pageOf(hostileReport())));
    });

    test('speaks English where asked to', () => {
      const text = write(pageOf(hostileReport(), 'en'));
      assert.match(text, /What was not checked/u);
      assert.doesNotMatch(text, /Nhận xét|chưa được đối chiếu/u);
    });
  });
}

test('HTML from a draft stays text, and the policy knows the one style by its hash', () => {
  const html = htmlOf(pageOf(renamed(hostileReport(), '<script>alert(1)</script>" onload="x.md')), writingTools);
  assert.doesNotMatch(html, /<script|<img| style=|\son\w+="|href="(?!https?:)/iu);
  const style = /<style>(?<style>[^<]*)<\/style>/u.exec(html)?.groups?.style ?? '';
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${hash}';`));
});

test('Markdown from a draft stays text: a row keeps its cells', () => {
  const markdown = markdownOf(pageOf(renamed(hostileReport(), 'a|b\n# c<img src=x>[d](javascript:e).md')));
  assert.doesNotMatch(markdown, /^# c|(?<!\\)<img|(?<!\\)\]\\?\(javascript/mu);
  const rows = markdown.split('\n').filter((line) => line.startsWith('| 1 |'));
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.match(/(?<!\\)\|/gu)?.length, 8);
});

test('every part of the Word document is well-formed, and its tables repeat their heading', () => {
  const parts = unzipSync(docxOf(pageOf(renamed(hostileReport(), 'a]]>&"<w:p>.md')), writingTools));
  for (const [name, bytes] of Object.entries(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => assert.fail(`${name}: ${error.message}`));
    parser.write(strFromU8(bytes)).close();
  }
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  assert.equal(document.split('<w:tbl>').length, document.split('<w:tblHeader/>').length);
});

test('a cell that a spreadsheet would calculate is text', () => {
  for (const words of ['=1+1', ' @SUM(A1)', '+1', '-1']) assert.equal(cell(plain(words))[0]?.[0]?.text, `'${words}`);
  assert.equal(cell(plain('60% - 70%'))[0]?.[0]?.text, '60% - 70%');
});

function pageOf(report: CheckReport, locale: Locale = 'vi'): Page {
  return reviewPage({
    report,
    locale,
    texts: REVIEW_TEXTS[locale],
    common: RESULT_TEXTS[locale],
    today: day('2099-11-22'),
  });
}

function day(text: string): Day {
  const read = parseDay(text);
  assert.ok(read !== undefined);
  return read;
}

function clean(report: CheckReport): CheckReport {
  const files = report.files.map((file): CheckedFile => ({ ...file, findings: [], suppressed: [], failures: [] }));
  return { ...report, files };
}

function broken(report: CheckReport): CheckReport {
  const files = report.files.map((file): CheckedFile => ({ ...file, findings: [], suppressed: [] }));
  return { ...report, files };
}

function renamed(report: CheckReport, path: string): CheckReport {
  return { ...report, files: report.files.map((file): CheckedFile => ({ ...file, path })) };
}

/** What a browser shows of a page. */
function visible(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
}

/** What our own reader reads of a Word document. */
function docxText(bytes: Uint8Array): string {
  const read = readDocx(bytes);
  assert.ok(typeof read !== 'string', String(read));
  return read.text;
}
