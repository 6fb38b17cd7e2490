import type { Token } from '../../text/tokens.ts';

/** The token at `at` where it stands on the same line as the one before it. */
export function onLine(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  return token === undefined || token.gap === 'line' ? undefined : token;
}

export function isCapital(token: Token): boolean {
  return token.kind === 'word' && token.text[0] !== token.lower[0];
}

export function isUpperCase(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** Whether the token is written on to the one before it without a space. */
export function isGluedTo(token: Token | undefined): boolean {
  return token !== undefined && token.gap === 'none';
}

/** The words of a stretch with a single space where the text has any. */
export function textOf(tokens: readonly Token[], from: number, end: number): string {
  let text = '';
  for (let at = from; at < end; at += 1)
    text += (at > from && tokens[at]?.gap !== 'none' ? ' ' : '') + (tokens[at]?.text ?? '');
  return text;
}
