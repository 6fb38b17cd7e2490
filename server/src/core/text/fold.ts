import { INVISIBLE } from './canonical.ts';

/** Lower case without any diacritic, đ included: the form in which people type a search. Not for verdicts. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFD').replace(DIACRITICS, '').toLowerCase().replaceAll('đ', 'd');
}

const DIACRITICS = /\p{M}/gu;
