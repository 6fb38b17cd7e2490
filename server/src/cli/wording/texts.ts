import type { Locale } from '../../core/wording/locale.ts';
import { en } from './en.ts';
import type { Help } from './help.ts';
import { helpEn } from './help-en.ts';
import { helpVi } from './help-vi.ts';
import type { Texts } from './shape.ts';
import { vi } from './vi.ts';

export const TEXTS: Readonly<Record<Locale, Texts>> = { vi, en };

export const HELP: Readonly<Record<Locale, Help>> = { vi: helpVi, en: helpEn };
