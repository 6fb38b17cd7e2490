import type { OtherText } from '../core/findings/finding.ts';
import type { Locale } from '../core/wording/locale.ts';
import type { CheckedFile } from './report.ts';
import { positionsIn } from '../markup/positions.ts';
import type { ReviewTexts } from './texts.ts';

/** Where something stands: in which unit of the draft, and in which file and line. */
export interface PlaceWords {
  readonly unit: string | undefined;
  readonly at: string;
}

export interface PlaceForm {
  readonly locale: Locale;
  readonly texts: ReviewTexts;
}

/** Finds the places of one draft. A document has places of its own and no lines that its reader could count. */
export function placesOf(file: CheckedFile, { locale, texts }: PlaceForm): (offset: number) => PlaceWords {
  const { path, placeAt, places } = file;
  if (placeAt !== undefined) return (offset) => ({ unit: placeAt(offset)[locale], at: slashed(path) });
  const positionAt = positionsIn(file.text);
  return (offset) => ({
    unit: places.get(offset)?.[locale],
    at: `${slashed(path)}, ${texts.line(positionAt(offset).line + 1)}`,
  });
}

/** The place of a passage in another draft. */
export function placeIn({ path, text }: OtherText, offset: number, { texts }: PlaceForm): PlaceWords {
  return { unit: undefined, at: `${slashed(path)}, ${texts.line(positionsIn(text)(offset).line + 1)}` };
}

/** Paths are written the same on every system. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
