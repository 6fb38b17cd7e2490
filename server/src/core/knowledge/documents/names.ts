import { tokenise } from '../../text/tokens.ts';

/** One spelling for a name however it is written: canonical words in lower case, one space between. */
export function nameKey(name: string): string {
  return tokenise(name)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether documents of the type are cited by their name. */
export function isLaw(type: string): boolean {
  return LAWS.has(nameKey(type));
}

const LAWS: ReadonlySet<string> = new Set(['hiến pháp', 'bộ luật', 'luật', 'pháp lệnh']);
