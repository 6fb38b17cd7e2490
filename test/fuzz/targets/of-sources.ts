import { parseDraft } from '../../../server/src/core/document/parse.ts';
import { buildAnswerer } from '../../../server/src/core/knowledge/answers/answer-question.ts';
import { once } from '../../../server/src/core/text/once.ts';
import { readDocx } from '../../../server/src/host/docx/read-docx.ts';
import { placeWords } from '../../../server/src/host/docx/place-words.ts';
import { decodeDraft } from '../../../server/src/host/drafts/read-draft.ts';
import { importsYaml, nameSource, statementIds } from '../../../server/src/host/import/candidate-yaml.ts';
import { candidatesIn, idsOnRecord } from '../../../server/src/host/import/read-imports.ts';
import { readKnowledgeFile } from '../../../server/src/host/knowledge/read-file.ts';
import { readHtml } from '../../../server/src/host/sources/read-html.ts';
import { pdfText } from '../../../server/src/host/sources/pdf-text.ts';
import { answerLine } from '../../../server/src/mcp/answer-line.ts';
import { bytesOf, type Target, textOf } from '../engine/target.ts';
import { type DocxParts, docx, level, numbered, p, r } from '../../support/docx.ts';
import { draftSeeds, sentenceSeeds } from './seeds.ts';
import { type FuzzWorld, provesOrder } from './world.ts';

/** What reads files of other formats, and what assistants send. */
export function sourceTargets({ knowledge, asOf }: FuzzWorld): readonly Target[] {
  const tools = once(() => ({
    knowledge,
    answer: buildAnswerer(knowledge),
    today: asOf,
    locale: 'vi' as const,
    megabytes: 20,
    clock: () => 0,
    incomplete: [],
  }));
  const read = (bytes: Uint8Array): void => {
    const found = readDocx(bytes);
    if (typeof found === 'string') return;
    provesOrder(found.stretches);
    placeWords(found)(found.text.length);
    parseDraft(found.text);
  };
  return [
    {
      name: 'bytes of a draft',
      input: 'bytes',
      weight: 1,
      seeds: ENCODED.map(textOf),
      longest: 400,
      run: (input) => void decodeDraft('a.vanban', bytesOf(input)),
    },
    {
      name: 'bytes of a Word document',
      input: 'bytes',
      weight: 1,
      seeds: DOCUMENTS.flatMap((parts) => [textOf(docx(parts)), textOf(docx(parts, 0))]),
      longest: 6000,
      run: (input) => read(bytesOf(input)),
    },
    {
      name: 'XML of a Word document',
      input: 'text',
      weight: 2,
      seeds: DOCUMENTS.map(({ body, styles = '', numbering = '', footnotes = '' }) =>
        [body, styles, numbering, footnotes].join(PART),
      ),
      longest: 4000,
      run(input) {
        const [body = '', styles = '', numbering = '', footnotes = ''] = input.split(PART);
        read(docx({ body, styles, numbering, footnotes, marginals: { h1: body } }, 0));
      },
    },
    {
      name: 'web page',
      input: 'text',
      weight: 1,
      seeds: PAGES,
      longest: 3000,
      run: (input) => void readHtml(Buffer.from(input, 'utf8')),
    },
    {
      name: 'bytes of a web page',
      input: 'bytes',
      weight: 1,
      seeds: PAGES.map((page) => textOf(Buffer.from(page, 'utf8'))),
      longest: 1000,
      run: (input) => void readHtml(bytesOf(input)),
    },
    {
      name: 'PDF',
      input: 'bytes',
      weight: 1,
      seeds: [PDF],
      longest: 2000,
      run: async (input) => void (await pdfText(bytesOf(input))),
    },
    {
      name: 'import of a source',
      input: 'text',
      weight: 2,
      seeds: draftSeeds(),
      longest: 1500,
      run(text) {
        const source = {
          text,
          plain: true,
          title: undefined,
          publisher: undefined,
          published: undefined,
          url: undefined,
        };
        const { head, candidates } = candidatesIn(source, { knowledge, asOf });
        const file = {
          source: nameSource('a.txt', head, []),
          candidates,
          ids: statementIds(candidates, idsOnRecord(knowledge)),
        };
        const [fault] = readKnowledgeFile('', importsYaml([file])).faults;
        if (fault !== undefined) throw new Error(`What is written cannot be read: ${fault.message.en}`);
      },
    },
    {
      name: 'MCP line',
      input: 'text',
      weight: 1,
      seeds: mcpLines(),
      longest: 1000,
      run(line) {
        const answer = answerLine(line, { version: '0', tools });
        if (answer === undefined) return;
        if (answer.includes('\n') || JSON.parse(answer).jsonrpc !== '2.0') throw new Error('No line of JSON-RPC');
        if (JSON.parse(answer).error?.code === -32603) throw new Error(answer);
      },
    },
  ];
}

const WORDS = 'Điều 1. Phạm vi điều chỉnh';
const PART = '\n\u0001\n';

const ENCODED = [
  Buffer.from(WORDS),
  Buffer.from(`\ufeff${WORDS}`),
  Buffer.from(`\ufeff${WORDS}`, 'utf16le'),
  Buffer.from(`\ufeff${WORDS}`, 'utf16le').swap16(),
  Buffer.from('C«ng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do', 'latin1'),
];

const DOCUMENTS: readonly DocxParts[] = [
  { body: p(WORDS) },
  {
    body: `${p('Chương I', '<w:pStyle w:val="Heading1"/>')}${p('Phạm vi', numbered(1))}${p('Đối tượng', numbered(1, 1))}<w:tbl><w:tr><w:tc>${p('Chỉ tiêu')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p('70%')}</w:tc></w:tr></w:tbl><w:p><w:ins>${r('thêm')}</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr><w:headerReference r:id="h1"/></w:sectPr>`,
    styles:
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Heading1"/></w:style>',
    numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    footnotes: `<w:footnote w:id="2">${p('Chú thích')}</w:footnote>`,
  },
];

const SENTENCE = 'Bộ trưởng Bộ A cho biết, dịch vụ công trực tuyến là việc của mọi người, mọi ngành và mọi địa phương.';
const PAGES = [
  `<!doctype html><html><head><meta charset="utf-8"><title>Bộ A họp</title><meta property="og:title" content="Bộ A họp"><meta property="article:published_time" content="2099-03-05T10:00:00+07:00"><link rel="canonical" href="https://a.example/1"></head><body><article><h2>Mục</h2><p>${SENTENCE.repeat(3)}</p><ul><li>Việc</li></ul><table><tr><th>a</th><td>1</td></tr></table></article><script>var a = 1;</script></body></html>`,
  `<div><p>${SENTENCE}<br>Dòng sau.<p>&amp;&#65;&nbsp;&lt;</div><!-- x --><svg><title>t</title></svg><template><p>a</p></template>`,
  `<meta charset=windows-1258><p class="a" id=b hidden>${SENTENCE}`,
];

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 76>>stream
BT /F1 12 Tf 10 100 Td (one two three four five six seven) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF`;

function mcpLines(): readonly string[] {
  const [words = ''] = sentenceSeeds();
  const call = (name: string, given: object): string =>
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });
  return [
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}',
    '{"jsonrpc":"2.0","id":"a","method":"tools/list"}',
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    '{"jsonrpc":"2.0","id":1,"result":{}}',
    call('check_draft', { text: words, as_of: '2026-01-01' }),
    call('search_directives', { question: words, limit: 3 }),
    call('validity_of_document', { document: 'Luật số 67/2025/QH15', on: '2026-01-01' }),
  ];
}
