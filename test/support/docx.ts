import { strToU8, type Zippable, zipSync } from 'fflate';

/** What a test's document consists of, as the XML inside its parts; what is absent is not in the file. */
export interface DocxParts {
  /** What stands in w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Headers and footers by their relationship ids; those of an id that begins with "h" are headers. */
  readonly marginals?: Readonly<Record<string, string>>;
}

/** How hard an archive is pressed; at 0 its files lie in it as they are. */
type Level = 0 | 6;

/** A .docx file made of its parts. */
export function docx({ body, styles, numbering, footnotes, marginals = {} }: DocxParts, level: Level = 6): Uint8Array {
  const parts = { styles, numbering, footnotes };
  const named = Object.entries(parts).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, xml] as const]));
  const relations = [
    ...named.map(([name]) => relation(name, name, `${name}.xml`)),
    ...Object.keys(marginals).map((id) => relation(id, marginalType(id), `${id}.xml`)),
  ];
  const files = {
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(named.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${SPACES}>${xml}</w:${name}>`])),
    ...Object.fromEntries(
      Object.entries(marginals).map(([id, xml]) => [
        `word/${id}.xml`,
        `<w:${id.startsWith('h') ? 'hdr' : 'ftr'} ${SPACES}>${xml}</w:${id.startsWith('h') ? 'hdr' : 'ftr'}>`,
      ]),
    ),
  };
  return zipped(files, level);
}

/** An archive of text files. */
export function zipped(files: Readonly<Record<string, string>>, level: Level = 6): Uint8Array {
  const contents: Zippable = {
    '_rels/.rels': strToU8(relationships([relation('d', 'officeDocument', 'word/document.xml')])),
  };
  for (const [name, text] of Object.entries(files)) contents[name] = strToU8(text);
  return zipSync(contents, { level });
}

/** A paragraph of plain text; `properties` is what stands in w:pPr. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Puts a paragraph into a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A level of a list: "Điều %1." */
export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

export function table(rows: readonly (readonly string[])[], properties = RULED): string {
  const cell = (xml: string): string => `<w:tc>${xml.startsWith('<') ? xml : p(xml)}</w:tc>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const RULED = '<w:tblBorders><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const SPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

function marginalType(id: string): string {
  return id.startsWith('h') ? 'header' : 'footer';
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
