import type { Locale } from '../../core/wording/locale.ts';
import { en } from './en.ts';
import type { Texts } from './shape.ts';
import { vi } from './vi.ts';

export const TEXTS: Readonly<Record<Locale, Texts>> = { vi, en };
