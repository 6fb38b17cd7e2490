import { bodyOf } from './docx-body.ts';
import type { Page } from './page.ts';
import type { WritingTools } from './tools.ts';
import { escapeXml } from './xml-text.ts';

/** The page as a Word document: the parts that a reader needs and no more. */
export function docxOf(page: Page, { zip }: Pick<WritingTools, 'zip'>): Uint8Array {
  const { body, links } = bodyOf(page);
  const relations = [
    relation('styles', 'styles', 'styles.xml'),
    relation('header', 'header', 'header.xml'),
    ...links.map(({ id, url }) => relation(id, 'hyperlink', url)),
  ];
  return zip([
    { name: '[Content_Types].xml', contents: part(CONTENT_TYPES) },
    {
      name: '_rels/.rels',
      contents: part(relationships([relation('document', 'officeDocument', 'word/document.xml')])),
    },
    { name: 'word/document.xml', contents: part(`<w:document ${SPACES}><w:body>${body}</w:body></w:document>`) },
    { name: 'word/_rels/document.xml.rels', contents: part(relationships(relations)) },
    { name: 'word/styles.xml', contents: part(`<w:styles ${SPACES}>${STYLES}</w:styles>`) },
    { name: 'word/header.xml', contents: part(`<w:hdr ${SPACES}>${PAGE_NUMBER}</w:hdr>`) },
  ]);
}

function part(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = [
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/>`,
  `<Override PartName="/word/header.xml" ContentType="${MAIN}.header+xml"/>`,
  '</Types>',
].join('');

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONSHIPS}"`;

function relationships(relations: readonly string[]): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${space}">${relations.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  const mode = type === 'hyperlink' ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${escapeXml(target)}"${mode}/>`;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, 13 to 14 points; sizes are in half points. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>',
  '<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/>',
  '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  heading('Title', 'Title', '<w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>', '<w:b/>', 28),
  heading('Heading2', 'heading 2', outline(1), '<w:b/>', 28),
  heading('Heading3', 'heading 3', outline(2), '<w:b/>', 26),
  heading('Heading4', 'heading 4', outline(3), '<w:b/><w:i/>', 26),
].join('');

function heading(id: string, name: string, paragraph: string, run: string, size: number): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>${paragraph}</w:pPr><w:rPr>${run}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

function outline(level: number): string {
  return `<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level}"/>`;
}

/** The number of the page stands in the middle of its upper margin; the first page shows none. */
const PAGE_NUMBER = [
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
].join('');
