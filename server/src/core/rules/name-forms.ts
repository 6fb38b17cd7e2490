import { isAbbreviation } from '../claims/names/syllables.ts';
import { tokenise } from '../text/tokens.ts';

/** A name on record in the form in which the draft writes another: in short where that is short, in capitals where it is. */
export function inTheFormOf(
  written: string,
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
): string {
  const words = tokenise(written).filter(({ kind }) => kind === 'word');
  const [first, ...others] = words;
  if (first === undefined) return name;
  const isShort = others.length === 0 ? isAbbreviation(first) : others.some(isAbbreviation);
  const isUpper = words.every(({ text }) => text === text.toUpperCase());
  if (isUpper && (!isShort || words.length > SHORT_NAME)) return name.toUpperCase();
  const short = isShort ? aliases.find((alias) => tokenise(alias).length > 1 === others.length > 0) : undefined;
  const text = short ?? name;
  return first.text === first.lower ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

/** "BỘ TT&TT" has three words, a full name in capitals more. */
const SHORT_NAME = 3;
