import type { Message } from '../findings/message.ts';
import { en } from './en.ts';
import type { Locale, Wording } from './locale.ts';
import { vi } from './vi.ts';

/** Puts a message into a language. */
export function word(message: Message, locale: Locale): string {
  // One entry for each key, typed by its own message: the table cannot be called with a union, so the pair is narrowed here.
  const entry = WORDINGS[locale][message.key] as (each: Message) => string;
  return entry(message);
}

/** The texts of a language that are not messages of findings. */
export function termsOf(locale: Locale): Wording['terms'] {
  return WORDINGS[locale].terms;
}

const WORDINGS: Readonly<Record<Locale, Wording>> = { vi, en };
