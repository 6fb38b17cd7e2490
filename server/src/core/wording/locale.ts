import type { ContrastKind } from '../claims/contrast/contrast.ts';
import type { QuoteChange } from '../claims/quotes/differences.ts';
import type { Severity } from '../findings/finding.ts';
import type { Message } from '../findings/message.ts';
import type { HistoryRole } from '../knowledge/history.ts';
import type { StatementKind } from '../knowledge/model.ts';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a language has to say: a sentence for each message, and the names of things. */
export type Wording = { readonly [K in Message['key']]: (message: Extract<Message, { key: K }>) => string } & {
  readonly terms: {
    readonly changes: Readonly<Record<QuoteChange, string>>;
    readonly contrasts: Readonly<Record<ContrastKind, string>>;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly kinds: Readonly<Record<StatementKind, string>>;
    readonly source: string;
    readonly quoted: string;
    readonly bearsOn: string;
    readonly history: string;
    readonly standing: string;
    readonly roles: Readonly<Record<HistoryRole, string>>;
    readonly from: string;
    readonly to: string;
  };
};
