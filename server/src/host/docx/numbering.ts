import { formatNumber } from './number-formats.ts';
import type { Styles } from './styles.ts';
import { childOf, childrenOf, settingOf, switchOf, type XmlElement } from './xml.ts';

/** Counts the numbered paragraphs of a document in their order. */
export interface NumberCounter {
  /** The number that stands before the next paragraph of a list and a level, with the space behind it; undefined for a list that there is not. */
  next(list: string, level: number | undefined, style: string | undefined): string | undefined;
}

/** Reads numbering.xml. Lists that share an abstract one go on counting, as in Word, unless they say where they start. */
export function numberCounter(numbering: XmlElement | undefined, styles: Styles): NumberCounter {
  const lists = readLists(numbering, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(id, wanted, style) {
      const list = lists.get(id);
      if (list === undefined) return undefined;
      const level = Math.min(Math.max(wanted ?? list.levels.findIndex((each) => each?.style === style), 0), LAST_LEVEL);
      const definition = list.levels[level];
      if (definition === undefined) return undefined;
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      const restart = list.starts.get(level);
      if (restart !== undefined && !begun.has(`${id} ${level}`)) count[level] = restart - 1;
      begun.add(`${id} ${level}`);
      const last = count[level];
      count[level] = last === undefined ? definition.start : last + 1;
      for (let deeper = level + 1; deeper <= LAST_LEVEL; deeper += 1)
        if (restartsBehind(list.levels[deeper], level)) count[deeper] = undefined;
      return written(list.levels, level, count);
    },
  };
}

const LAST_LEVEL = 8;

interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** The numbers at which this list starts although others of its abstract one came before. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** "Điều %1.", "%1.%2" */
  readonly text: string;
  readonly space: boolean;
  /** True where the numbers of all levels are written in digits, whatever their own format. */
  readonly legal: boolean;
  readonly hidden: boolean;
  /** The level up to which a number of another level starts this one anew; 0 for none. */
  readonly restart: number | undefined;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

function restartsBehind(level: Level | undefined, counted: number): boolean {
  if (level?.restart === undefined) return true;
  return counted < level.restart;
}

function written(levels: readonly (Level | undefined)[], at: number, count: readonly (number | undefined)[]): string {
  const level = levels[at];
  if (level === undefined || level.hidden) return '';
  if (level.format === 'bullet') return `${KEPT_BULLETS.has(level.text) ? level.text : '-'} `;
  const text = level.text.replace(PLACEHOLDER, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    const value = count[index] ?? shown?.start ?? 1;
    return formatNumber(value, level.legal ? 'decimal' : (shown?.format ?? 'decimal'));
  });
  return text === '' || !level.space ? text : `${text} `;
}

const PLACEHOLDER = /%([1-9])/gu;
/** Bullets that mean something in an official text; all others, of symbol fonts too, are a dash. */
const KEPT_BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '+', '*', '•']);

function readLists(numbering: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((each) => [idOf(each, 'w:abstractNumId'), each]),
  );
  const nums = new Map(childrenOf(numbering, 'w:num').map((each) => [idOf(each, 'w:numId'), each]));
  const byStyleLink = new Map([...abstracts.values()].map((each) => [settingOf(each, 'w:styleLink'), each]));
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const named = abstracts.get(settingOf(num, 'w:abstractNumId') ?? '');
    if (named === undefined) continue;
    const link = settingOf(named, 'w:numStyleLink');
    const linked =
      link === undefined ? undefined : (byStyleLink.get(link) ?? viaStyle(link, { styles, nums, abstracts }));
    const abstract = linked ?? named;
    const levels: (Level | undefined)[] = [];
    for (const level of childrenOf(abstract, 'w:lvl')) levels[levelOf(level)] = readLevel(level);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const replaced = childOf(override, 'w:lvl');
      if (replaced !== undefined) levels[levelOf(override)] = readLevel(replaced);
      const start = numberOf(settingOf(override, 'w:startOverride'));
      if (start !== undefined) starts.set(levelOf(override), start);
    }
    lists.set(id, { abstract: idOf(abstract, 'w:abstractNumId'), levels, starts });
  }
  return lists;
}

interface Links {
  readonly styles: Styles;
  readonly nums: ReadonlyMap<string, XmlElement>;
  readonly abstracts: ReadonlyMap<string, XmlElement>;
}

/** A list style names the list whose levels count. */
function viaStyle(style: string, { styles, nums, abstracts }: Links): XmlElement | undefined {
  const num = nums.get(styles.of(style).list ?? '');
  return abstracts.get(settingOf(num, 'w:abstractNumId') ?? '');
}

function readLevel(level: XmlElement): Level {
  const compatible = childOf(level, 'mc:AlternateContent');
  const format = settingOf(level, 'w:numFmt') ?? settingOf(childOf(compatible, 'mc:Fallback'), 'w:numFmt');
  return {
    start: numberOf(settingOf(level, 'w:start')) ?? 0,
    format: format ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
    space: settingOf(level, 'w:suff') !== 'nothing',
    legal: switchOf(level, 'w:isLgl') ?? false,
    hidden: switchOf(childOf(level, 'w:rPr'), 'w:vanish') ?? false,
    restart: numberOf(settingOf(level, 'w:lvlRestart')),
    style: settingOf(level, 'w:pStyle'),
  };
}

function levelOf(element: XmlElement): number {
  return Math.min(Math.max(numberOf(element.attributes.get('w:ilvl')) ?? 0, 0), LAST_LEVEL);
}

function idOf(element: XmlElement, attribute: string): string {
  return element.attributes.get(attribute) ?? '';
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && INTEGER.test(value) ? Number(value) : undefined;
}

const INTEGER = /^\d{1,9}$/u;
