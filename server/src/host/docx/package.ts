import { decode } from '../drafts/decode.ts';
import { parseXml, type XmlElement, type XmlFault } from './xml.ts';
import { openZip, type ZipFault } from './zip.ts';

export type PackageFault = ZipFault | XmlFault | 'older Word' | 'no document';

/** The parts of a .docx file that hold text or say how it is numbered, as trees. */
export interface DocxPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** Headers and footers by the id under which a section names them. */
  readonly marginals: ReadonlyMap<string, XmlElement>;
}

/** Opens the bytes of a .docx file. Everything that can be wrong with them is found here; what follows is total. */
export function openPackage(bytes: Uint8Array): DocxPackage | PackageFault {
  if (OLE_MARK.every((byte, at) => bytes[at] === byte)) return 'older Word';
  const zip = openZip(bytes);
  if (typeof zip === 'string') return zip;
  const part = (name: string | undefined): XmlElement | PackageFault | undefined => {
    const contents = name === undefined ? undefined : zip.read(name);
    if (contents === undefined || typeof contents === 'string') return contents;
    const decoded = decode(contents);
    return typeof decoded === 'string' ? 'malformed' : parseXml(decoded.text);
  };
  const name = mainPart(part('_rels/.rels'));
  const document = part(name);
  if (document === undefined) return 'no document';
  if (typeof document === 'string') return document;
  const related = relationsOf(part(relationsPart(name)), name);
  const one = (type: string) => part(related.find((each) => each.type === type)?.target);
  const [styles, numbering, footnotes, endnotes] = [one('styles'), one('numbering'), one('footnotes'), one('endnotes')];
  const marginals = new Map<string, XmlElement>();
  for (const { id, type, target } of related) {
    if (type !== 'header' && type !== 'footer') continue;
    const marginal = part(target);
    if (typeof marginal === 'string') return marginal;
    if (marginal !== undefined) marginals.set(id, marginal);
  }
  // A part that cannot be read may number or hold what the draft says: better no text than another one.
  if (typeof styles === 'string') return styles;
  if (typeof numbering === 'string') return numbering;
  if (typeof footnotes === 'string') return footnotes;
  if (typeof endnotes === 'string') return endnotes;
  return { document, styles, numbering, footnotes, endnotes, marginals };
}

/** Word encrypts a document, and wrote it up to 2003, in a container of another kind. */
const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0] as const;

interface Relation {
  readonly id: string;
  /** The last step of the type's address: "styles", "header". */
  readonly type: string;
  readonly target: string;
}

function mainPart(relations: XmlElement | PackageFault | undefined): string {
  return relationsOf(relations, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
}

function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function relationsOf(relations: XmlElement | PackageFault | undefined, part: string): readonly Relation[] {
  if (relations === undefined || typeof relations === 'string') return [];
  return relations.children.flatMap((child) => {
    if (typeof child === 'string' || child.attributes.get('TargetMode') === 'External') return [];
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => child.attributes.get(name));
    if (id === undefined || type === undefined || target === undefined) return [];
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: targetFrom(part, target) }];
  });
}

/** The name of a part as seen from another; a step above the root leads nowhere. */
function targetFrom(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
