import type { Label, LabelStyle } from './label.ts';

/**
 * Follows the numbers of Chương and Điều, and tells from them whose a unit is where the marks of a quotation do not: the
 * footnotes of a consolidated text quote other laws across the foot of a page, between the articles of the text itself.
 */
export interface NumberingSense {
  /** True where a unit is quoted; `marked` is what the quotation marks say. */
  isQuoted(label: Label | undefined, marked: boolean): boolean;
  /** True for the number that the text itself has to come to next. */
  isNext(label: Label): boolean;
  /** True for a first number where the text has had one: another text begins. */
  isRestart(label: Label): boolean;
  /** Another text begins, with numbers of its own. */
  restart(): void;
}

export function startNumbering(): NumberingSense {
  const own = new Map<LabelStyle, number>();
  const quoted = new Map<LabelStyle, number>();
  /** What the numbers say against the marks, up to the next unit that says otherwise. */
  let verdict: 'own' | 'quoted' | undefined;

  const decide = (label: Label, number: number, marked: boolean): boolean => {
    const ownNext = (own.get(label.style) ?? 0) + 1 === number && label.ordinal?.inserted === '';
    const last = quoted.get(label.style);
    const quotedNext =
      last !== undefined && (last + 1 === number || (last === number && label.ordinal?.inserted !== ''));
    if (label.quoted) verdict = undefined;
    else if (marked) verdict = ownNext && !quotedNext ? 'own' : undefined;
    else verdict = quotedNext && !ownNext ? 'quoted' : undefined;
    return label.quoted || (verdict === undefined ? marked : verdict === 'quoted');
  };

  return {
    isQuoted(label, marked) {
      const number = label === undefined ? undefined : numberOf(label);
      if (label === undefined || number === undefined) {
        if (!marked && verdict === 'own') verdict = undefined;
        return label?.quoted === true || (verdict === undefined ? marked : verdict === 'quoted');
      }
      const isQuoted = decide(label, number, marked);
      if (isQuoted) quoted.set(label.style, number);
      else {
        own.set(label.style, number);
        quoted.delete(label.style);
      }
      return isQuoted;
    },
    isNext: (label) => (own.get(label.style) ?? 0) + 1 === numberOf(label),
    isRestart: (label) => numberOf(label) === 1 && own.has(label.style),
    restart() {
      own.clear();
      quoted.clear();
      verdict = undefined;
    },
  };
}

/** The number of a Chương or Điều; other units are too many and too alike to tell anything. */
function numberOf({ style, ordinal }: Label): number | undefined {
  return style === 'điều' || style === 'chương' ? ordinal?.path[0] : undefined;
}
