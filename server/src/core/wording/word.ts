import type { Message } from '../findings/message.ts';
import { inOneLine } from '../text/one-line.ts';
import { en } from './en.ts';
import type { Locale, Wording } from './locale.ts';
import { vi } from './vi.ts';

/** Puts a message into a language. What it quotes of a draft may run over lines; a message is one sentence in one line. */
export function word(message: Message, locale: Locale): string {
  // One entry for each key, typed by its own message: the table cannot be called with a union, so the pair is narrowed here.
  const entry = WORDINGS[locale][message.key] as (each: Message) => string;
  return inOneLine(entry(message));
}

/** The texts of a language that are not messages of findings. */
export function termsOf(locale: Locale): Wording['terms'] {
  return WORDINGS[locale].terms;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { vi, en };
