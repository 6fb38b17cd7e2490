import { childOf, childrenOf, settingOf, switchOf, type XmlElement } from './xml.ts';

/** What a style, with those that it is based on, says of the text in it. */
export interface Style {
  readonly name: string;
  readonly list: string | undefined;
  readonly level: number | undefined;
  /** From 0 for the highest; undefined for text. */
  readonly outline: number | undefined;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** True where a table in this style has lines between its cells. */
  readonly ruled: boolean;
}

export interface Styles {
  /** A style that there is not says nothing. */
  of(id: string | undefined): Style;
  /** The style of paragraphs that name none. */
  readonly paragraph: string | undefined;
}

export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map(childrenOf(part, 'w:style').map((each) => [each.attributes.get('w:styleId') ?? '', each]));
  const read = new Map<string, Style>();
  const of = (id: string | undefined, depth: number): Style => {
    const element = elements.get(id ?? '');
    if (id === undefined || element === undefined || depth > LONGEST_CHAIN) return NO_STYLE;
    const known = read.get(id) ?? readStyle(element, of(settingOf(element, 'w:basedOn'), depth + 1));
    read.set(id, known);
    return known;
  };
  const standard = [...elements].find(
    ([, each]) => each.attributes.get('w:type') === 'paragraph' && each.attributes.get('w:default') === '1',
  );
  return { of: (id) => of(id, 0), paragraph: standard?.[0] };
}

/** Styles based on one another in a circle are read as far as this. */
const LONGEST_CHAIN = 20;

const NO_STYLE: Style = {
  name: '',
  list: undefined,
  level: undefined,
  outline: undefined,
  capitals: false,
  hidden: false,
  ruled: false,
};

function readStyle(element: XmlElement, base: Style): Style {
  const paragraph = childOf(element, 'w:pPr');
  const run = childOf(element, 'w:rPr');
  const list = childOf(paragraph, 'w:numPr');
  return {
    name: (settingOf(element, 'w:name') ?? '').toLowerCase(),
    list: settingOf(list, 'w:numId') ?? base.list,
    level: levelIn(list) ?? base.level,
    outline: outlineIn(paragraph) ?? base.outline,
    capitals: switchOf(run, 'w:caps') ?? base.capitals,
    hidden: switchOf(run, 'w:vanish') ?? base.hidden,
    ruled: isRuled(childOf(childOf(element, 'w:tblPr'), 'w:tblBorders')) ?? base.ruled,
  };
}

/** The level of a list that a w:numPr names. */
export function levelIn(list: XmlElement | undefined): number | undefined {
  const level = settingOf(list, 'w:ilvl');
  return level === undefined ? undefined : Number(level);
}

/** The level of the outline that a w:pPr gives; 9 is the text itself. */
export function outlineIn(properties: XmlElement | undefined): number | undefined {
  const level = settingOf(properties, 'w:outlineLvl');
  return level === undefined ? undefined : Number(level);
}

/** Whether a set of borders has a line between cells; undefined where there is no set. */
export function isRuled(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined) return undefined;
  return ['w:insideH', 'w:insideV', 'w:top', 'w:bottom'].some((side) => {
    const line = settingOf(borders, side);
    return line !== undefined && line !== 'nil' && line !== 'none';
  });
}
