import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { ONLY, KNOWLEDGE, workspace } from '../cli/support.ts';

const HEAD = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n';
const TAIL = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n';
const PAGE =
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n';

/** A few kilobytes that unfold into a hundred megabytes of words. */
function bomb(): Buffer {
  const words = deflateSync(`BT /F 1 Tf ${'(aaaa bbbb) Tj '.repeat(7_000_000)} ET`, { level: 9 });
  return Buffer.concat([
    Buffer.from(`${HEAD}${PAGE}4 0 obj<</Filter/FlateDecode/Length ${words.length}>>stream\n`),
    words,
    Buffer.from(TAIL),
  ]);
}

const LOOPS: Readonly<Record<string, string>> = {
  'pages that hold themselves': `${HEAD}2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n`,
  'a form that draws itself twice': `${HEAD}${PAGE}4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>/Length 11>>stream\n/X Do /X Do${TAIL}`,
  'a length that is its own object': `${HEAD}${PAGE}4 0 obj<</Length 4 0 R>>stream\nBT (a) Tj ET${TAIL}`,
  'a table of objects that leads back': `${HEAD}${PAGE}xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF`,
};

describe('what was made to keep a reader busy', () => {
  for (const [name, pdf] of Object.entries(LOOPS))
    test(`a PDF with ${name} is refused or read, at once`, (t) => {
      const { run } = workspace(t, { ...KNOWLEDGE, 'a.pdf': pdf });
      const { code, err } = run(['import', 'a.pdf', ...ONLY]);
      assert.ok(code === 0 || (code === 2 && /^doichieu: a\.pdf: /u.test(err)), err);
    });

  test('a PDF that takes too long is given up and named', (t) => {
    const pdf = bomb();
    assert.ok(pdf.length < 300_000, `${pdf.length} bytes`);
    const { run } = workspace(t, { ...KNOWLEDGE, 'a.pdf': pdf });
    const environment = { NODE_OPTIONS: `--require ${resolve('test/support/short-deadlines.cjs')}` };
    const { code, out, err } = run(['import', 'a.pdf', ...ONLY], { environment });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^doichieu: a\.pdf: cần hơn 60 giây để đọc nên không được đọc\n$/u);
  });

  test('files that nest without end are refused with file and line', (t) => {
    const deep = '['.repeat(200_000);
    const { run } = workspace(t, {
      'k/a.yaml': `topics: ${deep}\n`,
      'b.json': deep,
      's.yaml': `files: ${'{a: '.repeat(100_000)}\n`,
      'p.jsonl': '{"a":'.repeat(100_000),
      'a.vanban': '',
      'a.html': `<p>${'<div>'.repeat(100_000)}`,
    });
    for (const [file, args, sentence] of [
      ['k/a.yaml:1', ['check', '--no-bundled', '--knowledge', 'k', 'a.vanban'], TOO_DEEP],
      ['b.json:1', ['check', '--no-bundled', '--baseline', 'b.json', 'a.vanban'], TOO_DEEP],
      ['s.yaml:1', ['check', '--no-bundled', '--config', 's.yaml', 'a.vanban'], TOO_DEEP],
      ['p.jsonl:1', ['compare', '--pairs', 'p.jsonl'], /không phải là JSON/u],
      ['a.html', ['import', '--no-bundled', 'a.html'], TOO_DEEP],
    ] as const) {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, ''], file);
      assert.ok(err.startsWith(`doichieu: ${file}: `) && sentence.test(err), err);
    }
  });
});

const TOO_DEEP = /quá sâu/u;
