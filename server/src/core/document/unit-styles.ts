import type { LabelStyle } from './label.ts';

/**
 * How deep a unit stands: what comes later and has no higher rank ends it. The law's own units come in the order of Luật
 * 64/2025/QH15, Điều 7; the others in that of administrative documents: A. I. 1. 1.1. a) (i) - +
 */
export const RANK: Readonly<Record<LabelStyle, number>> = {
  appendix: 5,
  form: 6,
  phần: 10,
  chương: 11,
  mục: 12,
  'tiểu mục': 13,
  điều: 14,
  letter: 14.5,
  roman: 15,
  number: 20,
  'sub-number': 21,
  point: 22,
  bracketed: 22.5,
  dash: 23,
  plus: 24,
  basis: 30,
};

/** Added to the rank of a unit that is quoted: it stands under whatever is open, and never ends a unit of the draft. */
export const QUOTED = 100;

/** A Markdown heading stands this much below the unit that holds it, above everything that is labelled inside. */
export const HEADING_STEP = 0.01;

/** The title of the document, and the second line of a title: below what they name, above all else. */
export const TITLE_STEP = 0.001;

/** Units called by their name, whose number alone places them, whatever Markdown level they are set in. */
export const NAMED_STYLES: ReadonlySet<LabelStyle> = new Set([
  'appendix',
  'form',
  'phần',
  'chương',
  'mục',
  'tiểu mục',
  'điều',
]);

/** Named units whose title may stand in the lines below. */
export const TITLED_BELOW: ReadonlySet<LabelStyle> = new Set(['appendix', 'form', 'phần', 'chương', 'mục', 'tiểu mục']);

/** Units whose first line is a heading. */
export const HEADING_STYLES: ReadonlySet<LabelStyle> = new Set([...NAMED_STYLES, 'letter', 'roman']);

/** Items that end with the list: prose after them belongs to what holds the list. */
export const BULLETS: ReadonlySet<LabelStyle | undefined> = new Set(['dash', 'plus']);
