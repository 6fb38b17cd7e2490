import { shortened, singleLine } from '../text/shortened.ts';

/** As much of the words of a repair as a menu has room for; the repair itself has all of them. */
export function inMenu(text: string): string {
  return shortened(singleLine(text), LONGEST);
}

const LONGEST = 60;
