import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element with its text and children in their order. Names carry the prefix that the format is usually written with ("w:p"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

export type XmlFault = 'malformed' | 'doctype' | 'too deep';

/** Reads one XML file into a tree. A document type is refused, so that no entity but XML's own five is ever expanded. */
export function parseXml(text: string): XmlElement | XmlFault {
  let fault: XmlFault | undefined;
  let root: XmlElement | undefined;
  const open: OpenElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stop = (cause: XmlFault): never => {
    fault = cause;
    throw new Stopped(cause);
  };
  parser.on('error', () => stop('malformed'));
  parser.on('doctype', () => stop('doctype'));
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST) stop('too deep');
    const element: OpenElement = { name: nameOf(tag), attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => open.at(-1)?.children.push(words));
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return fault ?? root ?? 'malformed';
}

/** Word nests tables in cells in tables, each a few elements deep; nobody reads what lies a hundred deep. */
const DEEPEST = 400;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Leaves the parser from within, which goes on after an error unless something is thrown. */
class Stopped extends Error {}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element === undefined ? [] : elementsOf(element).filter((child) => child.name === name);
}

/** The attribute "w:val" of a child, which is how the format writes most properties. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}

/** A property that is on where it stands, unless it says otherwise; undefined where it does not stand. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property === undefined ? undefined : !OFF.has(property.attributes.get('w:val') ?? 'true');
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** The first element of a name anywhere below. */
export function firstBelow(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === name) return child;
    const below = firstBelow(child, name);
    if (below !== undefined) return below;
  }
  return undefined;
}

function nameOf({ uri, local }: Pick<SaxesTagNS, 'uri' | 'local'>): string {
  return `${PREFIXES[uri] ?? ''}:${local}`;
}

function attributesOf({ attributes, uri }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes).map((attribute) => [
      // Relationship files write their attributes without a prefix.
      attribute.prefix === '' && uri === RELATIONSHIPS ? attribute.local : nameOf(attribute),
      attribute.value,
    ]),
  );
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The name spaces of the two editions of ISO/IEC 29500, transitional and strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  [RELATIONSHIPS]: 'rel',
};
